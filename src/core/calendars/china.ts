import type { IsoDate } from '../rate-table/day.js';
import { isWeekend } from './holidays.js';

/**
 * Ranges in which the Chinese interbank market may be closed, "MM-DD" of the solar calendar: New Year, Qingming,
 * Labour Day, National Day. The State Council says only each November which days they are, and no library knows, so
 * the ranges are wide: on a day within one, nothing is expected, and a publication is accepted.
 */
const SOLAR_HOLIDAYS: readonly (readonly [string, string])[] = [
  ['01-01', '01-03'],
  ['04-02', '04-07'],
  ['04-29', '05-05'],
  ['10-01', '10-08'],
];

/** The same by the lunar calendar, month and day: Spring Festival, Dragon Boat, Mid-Autumn. */
const LUNAR_HOLIDAYS: readonly (readonly [number, number, number])[] = [
  [12, 28, 30],
  [1, 1, 10],
  [5, 3, 7],
  [8, 13, 18],
];

/** Is the Chinese interbank market open for certain? */
export function isChineseMarketDay(day: IsoDate): boolean {
  if (isWeekend(day)) return false;
  const monthDay = day.slice(5);
  if (SOLAR_HOLIDAYS.some(([from, to]) => monthDay >= from && monthDay <= to)) return false;
  const { month, dayOfMonth } = getLunarDate(day);
  return !LUNAR_HOLIDAYS.some(([of, from, to]) => month === of && dayOfMonth >= from && dayOfMonth <= to);
}

const LUNAR_FORMAT = new Intl.DateTimeFormat('en-u-ca-chinese', { month: 'numeric', day: 'numeric', timeZone: 'UTC' });

/** Month and day of the Chinese calendar; a leap month counts as the month that it repeats. */
function getLunarDate(day: IsoDate): { readonly month: number; readonly dayOfMonth: number } {
  const parts = LUNAR_FORMAT.formatToParts(new Date(`${day}T00:00:00Z`));
  const number = (type: string): number => parseInt(parts.find((part) => part.type === type)?.value ?? '', 10);
  return { month: number('month'), dayOfMonth: number('day') };
}
