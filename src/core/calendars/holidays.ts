import { addDays, getWeekday, type IsoDate } from '../rate-table/day.js';

const SATURDAY = 6;

/** Saturday or Sunday. */
export function isWeekend(day: IsoDate): boolean {
  return getWeekday(day) % SATURDAY === 0;
}

/** A holiday by the weekday: the `nth` (1 to 4) `weekday` of a month, or counted from its end with -1. */
export interface FloatingHoliday {
  readonly month: number;
  /** 1 for Monday. */
  readonly weekday: number;
  readonly nth: 1 | 2 | 3 | 4 | -1;
  /** First year in which it was kept. */
  readonly since?: number;
}

/** A holiday by the date, "MM-DD". */
export interface FixedHoliday {
  readonly date: string;
  readonly since?: number;
  /** Last year in which it was kept. */
  readonly until?: number;
}

export function isFloatingHoliday(day: IsoDate, { month, weekday: of, nth, since = 0 }: FloatingHoliday): boolean {
  if (Number(day.slice(5, 7)) !== month || getWeekday(day) !== of || Number(day.slice(0, 4)) < since) return false;
  if (nth === -1) return addDays(day, 7).slice(5, 7) !== day.slice(5, 7);
  return Math.ceil(Number(day.slice(8)) / 7) === nth;
}

/**
 * Is a fixed holiday kept on this day?
 * @param movesFrom weekdays from which it moves to the next Monday: [0] for Sunday, [0, 6] for Saturday too
 */
export function isFixedHoliday(
  day: IsoDate,
  { date, since = 0, until = Infinity }: FixedHoliday,
  movesFrom: readonly number[],
): boolean {
  const year = Number(day.slice(0, 4));
  if (year < since || year > until) return false;
  if (day.slice(5) === date) return true;
  if (getWeekday(day) !== 1) return false;
  return [1, 2].some((back) => {
    const earlier = addDays(day, -back);
    return earlier.slice(5) === date && movesFrom.includes(getWeekday(earlier));
  });
}
