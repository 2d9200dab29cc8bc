import type { IsoDate } from '../rate-table/day.js';
import { isOpenForCertain, type HolidayTable } from './holiday-table.js';

const [SUNDAY, MONDAY, SATURDAY] = [0, 1, 6];

/**
 * Macao (Executive Order 60/2000): New Year, Qingming, Labour Day, National Day, All Souls, Immaculate Conception, the days
 * from that of the region to Christmas; Lunar New Year, Buddha's birthday, Dragon Boat, the day after Mid-Autumn, Chung Yeung;
 * Easter. One that falls on a weekend is made up for on the next working day.
 */
const MACAO_HOLIDAYS: HolidayTable = {
  solar: [
    ['01-01', '01-03'],
    ['04-03', '04-07'],
    ['05-01', '05-03'],
    ['10-01', '10-04'],
    ['11-02', '11-04'],
    ['12-08', '12-10'],
    ['12-20', '12-28'],
    ['12-31', '12-31'],
  ],
  lunar: [
    [12, 29, 30],
    [1, 1, 5],
    [4, 8, 10],
    [5, 5, 7],
    [8, 16, 18],
    [9, 9, 11],
  ],
  easter: [-2, 1],
};

/**
 * Taiwan (紀念日及節日實施條例, the act on commemorative days and holidays of 2025). One that falls on a Saturday is kept on
 * the Friday before, one on a Sunday on the Monday after; until 2024 a day between one and a weekend was free, and made up for
 * on a Saturday.
 */
const TAIWANESE_HOLIDAYS: HolidayTable = {
  solar: [
    ['01-01', '01-02'],
    ['02-27', '03-01'],
    ['04-02', '04-07'],
    ['04-30', '05-02'],
    ['09-27', '09-29'],
    ['10-09', '10-11'],
    ['10-24', '10-26'],
    ['12-24', '12-26'],
    ['12-31', '12-31'],
  ],
  lunar: [
    [12, 27, 30],
    [1, 1, 8],
    [5, 4, 6],
    [8, 14, 16],
  ],
};

/**
 * Japan (Act on National Holidays, No. 178 of 1948), and its banks at the turn of the year. The equinoxes are on 20 or 21 March
 * and on 22 or 23 September; a day between two holidays is one.
 */
const JAPANESE_HOLIDAYS: HolidayTable = {
  solar: [
    ['01-01', '01-03'],
    ['03-20', '03-22'],
    ['05-03', '05-06'],
    ['09-21', '09-24'],
    ['12-31', '12-31'],
  ],
  fixed: [
    { date: '02-11' },
    { date: '02-23', since: 2020 },
    { date: '04-29' },
    { date: '08-11', since: 2016 },
    { date: '11-03' },
    { date: '11-23' },
    { date: '12-23', until: 2018 },
  ],
  movesFrom: [SUNDAY],
  floating: [
    { month: 1, weekday: MONDAY, nth: 2, since: 2000 },
    { month: 7, weekday: MONDAY, nth: 3, since: 2003 },
    { month: 9, weekday: MONDAY, nth: 3, since: 2003 },
    { month: 10, weekday: MONDAY, nth: 2, since: 2000 },
  ],
};

/** Sydney: the holidays of New South Wales (Public Holidays Act 2010), with the bank holiday of August. */
const SYDNEY_HOLIDAYS: HolidayTable = {
  solar: [['12-25', '12-28']],
  fixed: [{ date: '01-01' }, { date: '01-26' }, { date: '04-25' }],
  movesFrom: [SATURDAY, SUNDAY],
  floating: [
    { month: 6, weekday: MONDAY, nth: 2 },
    { month: 8, weekday: MONDAY, nth: 1 },
    { month: 10, weekday: MONDAY, nth: 1 },
  ],
  easter: [-2, 1],
};

/** Does the Monetary Authority of Macao publish for certain? */
export function isMacaoDay(day: IsoDate): boolean {
  return isOpenForCertain(day, MACAO_HOLIDAYS);
}

/** Is the interbank market in Taipei open for certain? */
export function isTaiwaneseMarketDay(day: IsoDate): boolean {
  return isOpenForCertain(day, TAIWANESE_HOLIDAYS);
}

/** Are banks in Japan open for certain? */
export function isJapaneseBankDay(day: IsoDate): boolean {
  return isOpenForCertain(day, JAPANESE_HOLIDAYS);
}

/** Are banks in Sydney open for certain? */
export function isSydneyBankDay(day: IsoDate): boolean {
  return isOpenForCertain(day, SYDNEY_HOLIDAYS);
}
