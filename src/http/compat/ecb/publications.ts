import { setImmediate } from 'node:timers/promises';
import type { DecimalString } from '../../../core/money/decimal.js';
import { addDays, type IsoDate } from '../../../core/rate-table/day.js';
import { isWithheld } from '../../../core/rate-table/quote-series.js';
import type { RateTable } from '../../../core/rate-table/rate-table.js';

/** One rate of a publication, with the digits of the ECB. */
interface EuroRate {
  readonly value: DecimalString;
  /** Why it is suspect, where it is used all the same. */
  readonly suspect?: string;
}

/** What the ECB published on one day, by currency. */
export interface EuroPublication {
  readonly date: IsoDate;
  readonly rates: ReadonlyMap<string, EuroRate>;
}

/**
 * Days of eurofxref-hist-90d.xml. Within them, a rate that is withheld as suspect is left out; an older one stands as it
 * was published, because it stands so in the ECB's own history too.
 */
export const RECENT_DAYS = 90;

/** Quotes read before the event loop runs other work: a few milliseconds. */
const QUOTES_AT_ONCE = 5000;

/**
 * The ECB's publications, newest first.
 * @param sources the ECB, and those that relay its rates: these only for days that the ones before them do not have
 * @param days how many calendar days up to the newest; default all
 */
export async function readPublications(
  table: RateTable,
  sources: readonly string[],
  days?: number,
): Promise<readonly EuroPublication[]> {
  const newest = sources
    .flatMap((source) => table.lastObservation(source) ?? [])
    .sort()
    .at(-1);
  if (newest === undefined) return [];
  const recent = addDays(newest, -RECENT_DAYS);
  const from = days === undefined ? {} : { from: addDays(newest, -days) };
  const byDate = new Map<IsoDate, Map<string, EuroRate>>();
  let count = 0;
  for (const source of sources) {
    const known = new Set(byDate.keys());
    for (const quote of table.quotes({ source, ...from })) {
      if (++count % QUOTES_AT_ONCE === 0) await setImmediate();
      const { date, quote: code, value, suspect } = quote;
      if (quote.base !== 'EUR' || known.has(date) || (isWithheld(quote) && date >= recent)) continue;
      const rates = byDate.get(date) ?? new Map<string, EuroRate>();
      byDate.set(date, rates.set(code, suspect === undefined ? { value } : { value, suspect }));
    }
  }
  return [...byDate].map(([date, rates]) => ({ date, rates })).sort((a, b) => (a.date < b.date ? 1 : -1));
}
