import { addDays, toDayNumber, type IsoDate } from '../core/rate-table/day.js';
import { dayAt } from '../core/rate-table/quote-series.js';
import type { RateTable } from '../core/rate-table/rate-table.js';

/** A suspect quote, as an operator sees it. */
export interface SuspectQuote {
  readonly base: string;
  readonly quote: string;
  readonly date: IsoDate;
  readonly value: string;
  readonly reason: string;
  readonly provisional?: true;
}

/** How far back suspect quotes are listed: for as long as a quote is carried forward. */
const LISTED_DAYS = 14;

/** The suspect quotes of the last two weeks of a source, newest first. */
export function listNewSuspects(table: RateTable, source: string): readonly SuspectQuote[] {
  const last = table.lastObservation(source);
  if (last === undefined) return [];
  const suspects = [...table.quotes({ source, from: addDays(last, -LISTED_DAYS), suspects: true })];
  return suspects
    .sort((a, b) => (a.date > b.date ? -1 : a.date < b.date ? 1 : 0))
    .map(({ base, quote, date, value, suspect = '', provisional }) => ({
      ...{ base, quote, date, value, reason: suspect },
      ...(provisional ? { provisional } : {}),
    }));
}

/** The currencies that a source had in the last two weeks and left out of its newest publication. */
export function listMissingCurrencies(table: RateTable, source: string, pivot: string): readonly string[] {
  const last = table.lastObservation(source);
  if (last === undefined) return [];
  const newest = toDayNumber(last);
  const missing: string[] = [];
  for (const series of table.parts().series) {
    if (series.source !== source || series.days.length === 0) continue;
    const day = dayAt(series, series.days.length - 1);
    if (day < newest && day >= newest - LISTED_DAYS) missing.push(series.base === pivot ? series.quote : series.base);
  }
  return [...new Set(missing)].sort();
}
