import { dayNumber, isoDate } from './day.js';
import type { IsoDate } from './quote.js';
import type { TableSource } from './rate-table.js';
import { CARRY_DAYS } from './as-of.js';

/** A stretch of the calendar, both ends in it. */
export interface Span {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/**
 * Why a source cannot yet say the last word on a period: more may be published for it. Undefined when it is over.
 * @param published newest observation of the source
 */
export function notOver(source: TableSource, { from, to }: Span, published: IsoDate | undefined): string | undefined {
  if (published !== undefined && published >= to) return undefined;
  const known = published === undefined ? dayNumber(from) - 1 : dayNumber(published);
  // What lies in between may be a weekend: nothing more is to come then.
  for (let day = dayNumber(to); day > known && day >= dayNumber(from); day--)
    if (publishes(source, isoDate(day)))
      return `it is not over at ${source.key}, whose newest observation is of ${published ?? 'no day yet'}`;
  return undefined;
}

/**
 * Why the observations of a period do not stand for the whole of it: a gap that is longer than any closure of a market,
 * or fewer than two thirds of the days on which the source publishes as a rule (a month with the Spring Festival has
 * 71 % of its weekdays). Undefined when they do.
 * @param days on which there is an observation, oldest first
 */
export function notCovered(source: TableSource, span: Span, days: readonly number[]): string | undefined {
  const [from, to] = [dayNumber(span.from), dayNumber(span.to)];
  let last = from - 1;
  for (const day of [...days, to + 1]) {
    if (day - last - 1 > CARRY_DAYS)
      return `${source.key} has nothing from ${isoDate(last + 1)} to ${isoDate(day - 1)}`;
    last = day;
  }
  let expected = 0;
  for (let day = from; day <= to; day++) if (publishes(source, isoDate(day))) expected++;
  if (days.length * 3 >= expected * 2) return undefined;
  return `${source.key} has ${days.length} of about ${expected} days`;
}

function publishes({ publishesOn }: TableSource, day: IsoDate): boolean {
  return publishesOn ? publishesOn(day) : true;
}
