import { addDays, type IsoDate } from '../rate-table/day.js';
import { computeEasterSunday } from './easter.js';
import { isWeekend } from './holidays.js';

/** Closing days of TARGET with a fixed date (ECB press release of 14 December 2000, in force since 2002). */
const FIXED_CLOSINGS: ReadonlySet<string> = new Set(['01-01', '05-01', '12-25', '12-26']);

/** The calendar has been the same since. */
const CALENDAR_START = '2002-01-01';

/** Is TARGET closed for certain? */
export function isTargetClosed(day: IsoDate): boolean {
  return isWeekend(day) || (day >= CALENDAR_START && !isTargetDay(day));
}

/** Is TARGET open? Monday to Friday but for New Year, Good Friday, Easter Monday, 1 May, 25 and 26 December. */
export function isTargetDay(day: IsoDate): boolean {
  if (isWeekend(day) || FIXED_CLOSINGS.has(day.slice(5))) return false;
  const easter = computeEasterSunday(Number(day.slice(0, 4)));
  return day !== addDays(easter, -2) && day !== addDays(easter, 1);
}
