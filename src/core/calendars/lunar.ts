import type { IsoDate } from '../rate-table/day.js';

/** Days of a month of the Chinese calendar: `[month, first day, last day]`. */
export type LunarRange = readonly [month: number, from: number, to: number];

const LUNAR_FORMAT = new Intl.DateTimeFormat('en-u-ca-chinese', { month: 'numeric', day: 'numeric', timeZone: 'UTC' });

/** Is a day in one of the ranges? A leap month counts as the month that it repeats. */
export function isInLunarRange(day: IsoDate, ranges: readonly LunarRange[]): boolean {
  const parts = LUNAR_FORMAT.formatToParts(new Date(`${day}T00:00:00Z`));
  const number = (type: string): number => parseInt(parts.find((part) => part.type === type)?.value ?? '', 10);
  const [month, dayOfMonth] = [number('month'), number('day')];
  return ranges.some(([of, from, to]) => month === of && dayOfMonth >= from && dayOfMonth <= to);
}
