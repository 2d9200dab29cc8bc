import { addDays, getWeekday, type IsoDate } from '../rate-table/day.js';
import { computeEasterSunday } from './easter.js';
import { isFixedHoliday, isFloatingHoliday, isWeekend, type FixedHoliday, type FloatingHoliday } from './holidays.js';

/** Holidays of the Federal Reserve Banks (5 U.S.C. 6103): one that falls on a Saturday is not moved. */
const US_FIXED_HOLIDAYS: readonly FixedHoliday[] = [
  { date: '01-01' },
  { date: '06-19', since: 2021 },
  { date: '07-04' },
  { date: '11-11' },
  { date: '12-25' },
];
const THANKSGIVING: FloatingHoliday = { month: 11, weekday: 4, nth: 4 };
const US_FLOATING_HOLIDAYS: readonly FloatingHoliday[] = [
  { month: 1, weekday: 1, nth: 3, since: 1986 },
  { month: 2, weekday: 1, nth: 3 },
  { month: 5, weekday: 1, nth: -1 },
  { month: 9, weekday: 1, nth: 1 },
  { month: 10, weekday: 1, nth: 2 },
  THANKSGIVING,
];

/** Holidays of the Bank of Canada (its holiday schedule); Victoria Day is the Monday before 25 May. */
const CANADA_FIXED_HOLIDAYS: readonly FixedHoliday[] = [
  { date: '01-01' },
  { date: '07-01' },
  { date: '09-30', since: 2021 },
  { date: '11-11' },
  { date: '12-25' },
  { date: '12-26' },
];
const CANADA_FLOATING_HOLIDAYS: readonly FloatingHoliday[] = [
  { month: 2, weekday: 1, nth: 3, since: 2008 },
  { month: 8, weekday: 1, nth: 1 },
  { month: 9, weekday: 1, nth: 1 },
  { month: 10, weekday: 1, nth: 2 },
];

/** Are the Federal Reserve Banks open? */
export function isFederalReserveDay(day: IsoDate): boolean {
  if (isWeekend(day)) return false;
  return (
    !US_FIXED_HOLIDAYS.some((holiday) => isFixedHoliday(day, holiday, [0])) &&
    !US_FLOATING_HOLIDAYS.some((each) => isFloatingHoliday(day, each))
  );
}

const FRIDAY = 5;

/**
 * Is the International Monetary Fund open for certain? It keeps the federal holidays of Washington (5 U.S.C. 6103), of which
 * one that falls on a Saturday is kept on the Friday before, unlike at the Federal Reserve Banks; and the day after
 * Thanksgiving.
 */
export function isMonetaryFundDay(day: IsoDate): boolean {
  const yesterday = addDays(day, -1);
  if (!isFederalReserveDay(day) || isFloatingHoliday(yesterday, THANKSGIVING)) return false;
  const tomorrow = addDays(day, 1).slice(5);
  return getWeekday(day) !== FRIDAY || !US_FIXED_HOLIDAYS.some(({ date }) => date === tomorrow);
}

/** Is the Bank of Canada open? */
export function isBankOfCanadaDay(day: IsoDate): boolean {
  if (isWeekend(day)) return false;
  if (CANADA_FIXED_HOLIDAYS.some((holiday) => isFixedHoliday(day, holiday, [0, 6]))) return false;
  if (CANADA_FLOATING_HOLIDAYS.some((each) => isFloatingHoliday(day, each))) return false;
  // Christmas and Boxing Day, one of them on a Sunday: the Tuesday is free too.
  if (getWeekday(day) === TUESDAY && ['12-27', '12-28'].includes(day.slice(5))) return false;
  const easter = computeEasterSunday(Number(day.slice(0, 4)));
  return day !== addDays(easter, -2) && !isVictoriaDay(day);
}

const MONDAY = 1;
const TUESDAY = 2;

function isVictoriaDay(day: IsoDate): boolean {
  return getWeekday(day) === MONDAY && day.slice(5) >= '05-18' && day.slice(5) <= '05-24';
}
