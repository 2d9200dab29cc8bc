import { formatQuoteKey, findSuspects } from '../ingest/quality/find-suspects.js';
import { explainDiscontinued } from '../ingest/quality/discontinued.js';
import { getLocalDate, daysBetween } from '../../core/rate-table/day.js';
import type { IsoDate, Quote, StoredQuote } from '../../core/rate-table/quote.js';
import type { RateTable } from '../../core/rate-table/rate-table.js';
import { findQuoteFaults } from '../ingest/validation/validate-quotes.js';
import type { RateSource } from '../sources/source.js';

/** What a reading of the whole store has shown. */
export interface RatesVerification {
  /** Quotes in force, by source. */
  readonly quotes: Readonly<Record<string, number>>;
  /** What the rules find in quotes that are in force: there should be none. */
  readonly faults: readonly string[];
  /** Quotes that are doubted, as they are marked. */
  readonly suspects: readonly StoredQuote[];
  /** Quotes that should be marked and are not, with the reason. */
  readonly missingMarks: readonly Quote[];
  /** Quotes that are marked though nothing speaks against them. */
  readonly wronglyMarked: readonly StoredQuote[];
}

/** Reads everything that is in force again, applies the rules to the whole history and looks for doubts anew. */
export async function verifyRates(
  table: RateTable,
  sources: readonly RateSource[],
  now: Date,
): Promise<RatesVerification> {
  const quotes: Record<string, number> = {};
  const faults: string[] = [];
  const suspects: StoredQuote[] = [];
  const unmarked: Quote[] = [];
  const cleared: StoredQuote[] = [];
  const range = findRange(table, sources);
  const doubts = range ? await findSuspects(table, sources, range) : new Map<string, string>();
  for (const source of sources) {
    const own = [...table.quotes({ source: source.key })];
    quotes[source.key] = own.length;
    faults.push(...findFaults(own, source, now));
    for (const quote of own) {
      if (quote.suspect !== undefined) suspects.push(quote);
      const reason = doubts.get(formatQuoteKey(quote)) ?? explainDiscontinued(quote, source.suspended);
      if (reason !== undefined && quote.suspect === undefined) unmarked.push({ ...quote, suspect: reason });
      if (reason === undefined && quote.suspect !== undefined) cleared.push(quote);
    }
  }
  const byDay = (a: Quote, b: Quote): number => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0);
  return { quotes, faults, suspects: suspects.sort(byDay), missingMarks: unmarked, wronglyMarked: cleared };
}

/** Pair by pair; where a source has a longer gap than its quotes are comparable over, the comparison starts anew. */
function findFaults(quotes: readonly StoredQuote[], source: RateSource, now: Date): readonly string[] {
  const context = { today: getLocalDate(source.schedule.timeZone, now), previous: () => undefined };
  const faults: string[] = [];
  let stretch: StoredQuote[] = [];
  for (const quote of [...quotes, undefined]) {
    const last = stretch.at(-1);
    const goesOn =
      quote !== undefined &&
      (last === undefined ||
        (last.base === quote.base &&
          last.quote === quote.quote &&
          daysBetween(last.date, quote.date) <= source.maxComparableDays));
    if (!goesOn) {
      faults.push(...[...findQuoteFaults(stretch, context)].map((fault) => `${source.key}: ${fault}`));
      stretch = [];
    }
    if (quote) stretch.push(quote);
  }
  return faults;
}

function findRange(
  table: RateTable,
  sources: readonly RateSource[],
): { readonly from: IsoDate; readonly to: IsoDate } | undefined {
  const to = sources.flatMap(({ key }) => table.lastObservation(key) ?? []).sort();
  const from = sources.map(({ coverage }) => coverage.from).sort();
  return to.length === 0 ? undefined : { from: from[0]!, to: to.at(-1)! };
}
