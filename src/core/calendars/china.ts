import type { IsoDate } from '../rate-table/day.js';
import { isOpenForCertain, type HolidayTable } from './holiday-table.js';

/**
 * The Chinese interbank market: New Year, Qingming, Labour Day, National Day; Spring Festival, Dragon Boat, Mid-Autumn. The
 * State Council says only each November which days they are, and no library knows.
 */
const CHINESE_HOLIDAYS: HolidayTable = {
  solar: [
    ['01-01', '01-03'],
    ['04-02', '04-07'],
    ['04-29', '05-05'],
    ['10-01', '10-08'],
  ],
  lunar: [
    [12, 28, 30],
    [1, 1, 10],
    [5, 3, 7],
    [8, 13, 18],
  ],
};

/** Is the Chinese interbank market open for certain? */
export function isChineseMarketDay(day: IsoDate): boolean {
  return isOpenForCertain(day, CHINESE_HOLIDAYS);
}
