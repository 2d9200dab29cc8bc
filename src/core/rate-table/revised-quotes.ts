import { toIsoDate, type IsoDate } from './day.js';
import type { DecimalString } from '../money/decimal.js';
import { elementAt } from '../../support/get-or-throw.js';
import { dayAt, findNewest, revisionAt, type QuoteSeries } from './quote-series.js';

/** A published quote that is not what it was at an earlier revision. */
interface RevisedQuote {
  readonly source: string;
  readonly base: string;
  readonly quote: string;
  readonly date: IsoDate;
  /** The revision that changed it last. */
  readonly revision: number;
  /**
   * `corrected`: its publisher gave another value; `suspect`: it became suspect; `cleared`: it no longer is, or is used
   * all the same.
   */
  readonly change: 'corrected' | 'suspect' | 'cleared';
  /** The digits before and now; the same unless it was corrected. */
  readonly before: DecimalString;
  readonly after: DecimalString;
  /** Why it is suspect now. */
  readonly suspect?: string;
}

/** The quotes that were known at a revision and have changed since, by revision, then by day. */
export function listRevisedQuotes(series: Iterable<QuoteSeries>, since: number): readonly RevisedQuote[] {
  const revised = [...series].flatMap((each) => [...iterateRevised(each, since)]);
  return revised.sort((a, b) => a.revision - b.revision || compareText(a.date, b.date));
}

function* iterateRevised(series: QuoteSeries, since: number): Iterable<RevisedQuote> {
  const { source, base, quote, days, values, notes } = series;
  for (let at = 1; at < days.length; at++) {
    // Several observations of one day are revisions; the last of them is in force.
    const day = dayAt(series, at);
    if (days[at - 1] !== day || days[at + 1] === day || revisionAt(series, at) <= since) continue;
    const known = findNewest(series, day, day, { revision: since, suspects: true });
    if (known < 0) continue;
    const [before, after] = [elementAt(values, known), elementAt(values, at)];
    const { suspect } = notes.get(at) ?? {};
    const facts = { source, base, quote, date: toIsoDate(day), revision: revisionAt(series, at), before, after };
    const change = before === after ? describeMark(series, known, at) : 'corrected';
    if (change) yield { ...facts, change, ...(suspect === undefined ? {} : { suspect }) };
  }
}

function describeMark({ notes }: QuoteSeries, known: number, at: number): 'suspect' | 'cleared' | undefined {
  const [before, after] = [notes.get(known), notes.get(at)];
  if (before?.suspect === after?.suspect && before?.provisional === after?.provisional) return undefined;
  return after?.suspect !== undefined && !after.provisional ? 'suspect' : 'cleared';
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
