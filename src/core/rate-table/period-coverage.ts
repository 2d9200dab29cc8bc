import { toDayNumber, toIsoDate } from './day.js';
import type { IsoDate } from './quote.js';
import type { TableSource } from './rate-table.js';
import { MAX_CARRY_FORWARD_DAYS } from './as-of.js';

/** A stretch of the calendar, both ends in it. */
export interface DayRange {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/**
 * Why a source cannot yet say the last word on a period: more may be published for it. Undefined when it is over.
 * @param published newest observation of the source
 */
export function explainPeriodOpen(
  source: TableSource,
  { from, to }: DayRange,
  published: IsoDate | undefined,
): string | undefined {
  if (published !== undefined && published >= to) return undefined;
  const known = published === undefined ? toDayNumber(from) - 1 : toDayNumber(published);
  // What lies in between may be a weekend: nothing more is to come then.
  for (let day = toDayNumber(to); day > known && day >= toDayNumber(from); day--)
    if (isObservationDay(source, toIsoDate(day)))
      return `it is not over at ${source.key}, whose newest observation is of ${published ?? 'no day yet'}`;
  return undefined;
}

/**
 * Why the observations of a period do not stand for the whole of it: a gap that is longer than any closure of a market,
 * or fewer than two thirds of the days on which the source publishes as a rule (a month with the Spring Festival has
 * 71 % of its weekdays). Undefined when they do.
 * @param days on which there is an observation, oldest first
 */
export function explainPeriodGap(source: TableSource, span: DayRange, days: readonly number[]): string | undefined {
  const [from, to] = [toDayNumber(span.from), toDayNumber(span.to)];
  let last = from - 1;
  for (const day of [...days, to + 1]) {
    if (day - last - 1 > MAX_CARRY_FORWARD_DAYS)
      return `${source.key} has nothing from ${toIsoDate(last + 1)} to ${toIsoDate(day - 1)}`;
    last = day;
  }
  let expected = 0;
  for (let day = from; day <= to; day++) if (isObservationDay(source, toIsoDate(day))) expected++;
  if (days.length * 3 >= expected * 2) return undefined;
  return `${source.key} has ${days.length} of about ${expected} days`;
}

function isObservationDay({ publishesOn }: TableSource, day: IsoDate): boolean {
  return publishesOn ? publishesOn(day) : true;
}
