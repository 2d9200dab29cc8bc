import { addDays, type IsoDate } from '../rate-table/day.js';
import { computeEasterSunday } from './easter.js';
import { isFixedHoliday, isFloatingHoliday, isWeekend, type FixedHoliday, type FloatingHoliday } from './holidays.js';
import { isInLunarRange, type LunarRange } from './lunar.js';

/**
 * When a market may be closed. Governments move holidays, and bridge them, by decisions of each year: the ranges are as
 * wide as those decisions have been. On a day within one nothing is expected, and a publication is accepted.
 */
export interface HolidayTable {
  /** Ranges of the solar calendar, "MM-DD" both. */
  readonly solar?: readonly (readonly [from: string, to: string])[];
  readonly lunar?: readonly LunarRange[];
  readonly floating?: readonly FloatingHoliday[];
  /** Holidays that move to the next Monday from a weekday of `movesFrom`. */
  readonly fixed?: readonly FixedHoliday[];
  readonly movesFrom?: readonly number[];
  /** Days from Easter Sunday. */
  readonly easter?: readonly number[];
}

/** Is the market open for certain: a weekday that no holiday of the table can fall on? */
export function isOpenForCertain(day: IsoDate, table: HolidayTable): boolean {
  const { solar = [], lunar = [], floating = [], fixed = [], movesFrom = [], easter = [] } = table;
  if (isWeekend(day)) return false;
  const monthDay = day.slice(5);
  if (solar.some(([from, to]) => monthDay >= from && monthDay <= to)) return false;
  if (fixed.some((holiday) => isFixedHoliday(day, holiday, movesFrom))) return false;
  if (floating.some((holiday) => isFloatingHoliday(day, holiday))) return false;
  if (easter.length > 0) {
    const sunday = computeEasterSunday(Number(day.slice(0, 4)));
    if (easter.some((days) => day === addDays(sunday, days))) return false;
  }
  return lunar.length === 0 || !isInLunarRange(day, lunar);
}
