import { explainSuspect, findSuspects, type SuspectMarks } from '../ingest/quality/find-suspects.js';
import { getLocalDate, daysBetween, type IsoDate } from '../../core/rate-table/day.js';
import type { Quote, StoredQuote } from '../../core/rate-table/quote.js';
import type { RateTable } from '../../core/rate-table/rate-table.js';
import { findQuoteFaults } from '../ingest/validate-quotes.js';
import type { RateSource } from '../sources/source.js';

/** The result of checking everything that is stored. */
export interface RatesVerification {
  /** Quotes in force, by source. */
  readonly quotes: Readonly<Record<string, number>>;
  /** Violations of the validation rules by quotes in force: there should be none. */
  readonly faults: readonly string[];
  /** Quotes that are marked as suspect. */
  readonly suspects: readonly StoredQuote[];
  /** Quotes that should be marked and are not, with the reason. */
  readonly missingMarks: readonly Quote[];
  /** Quotes that are marked without a reason. */
  readonly wronglyMarked: readonly StoredQuote[];
}

/** Applies the validation rules and the quality checks to all quotes in force, and compares the result with their marks. */
export async function verifyRates(
  table: RateTable,
  sources: readonly RateSource[],
  now: Date,
): Promise<RatesVerification> {
  const quotes: Record<string, number> = {};
  const faults: string[] = [];
  const suspects: StoredQuote[] = [];
  const missingMarks: Quote[] = [];
  const wronglyMarked: StoredQuote[] = [];
  const range = findRange(table, sources);
  const marks: SuspectMarks = range ? await findSuspects(table, sources, range) : new Map();
  for (const source of sources) {
    const own = [...table.quotes({ source: source.key })];
    quotes[source.key] = own.length;
    faults.push(...findFaults(own, source, now));
    for (const quote of own) {
      if (quote.suspect !== undefined) suspects.push(quote);
      const reason = explainSuspect(quote, marks, source.suspended)?.suspect;
      if (reason !== undefined && quote.suspect === undefined) missingMarks.push({ ...quote, suspect: reason });
      if (reason === undefined && quote.suspect !== undefined) wronglyMarked.push(quote);
    }
  }
  const byDay = (a: Quote, b: Quote): number => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0);
  return { quotes, faults, suspects: suspects.sort(byDay), missingMarks, wronglyMarked };
}

/** Compares the quotes of each pair with each other, anew after every gap longer than `maxComparableDays`. */
function findFaults(quotes: readonly StoredQuote[], source: RateSource, now: Date): readonly string[] {
  const context = { today: getLocalDate(source.schedule.timeZone, now), previous: () => undefined };
  const faults: string[] = [];
  let run: StoredQuote[] = [];
  for (const quote of [...quotes, undefined]) {
    const last = run.at(-1);
    const isComparable =
      quote !== undefined &&
      (last === undefined ||
        (last.base === quote.base &&
          last.quote === quote.quote &&
          daysBetween(last.date, quote.date) <= source.maxComparableDays));
    if (!isComparable) {
      faults.push(...[...findQuoteFaults(run, context)].map((fault) => `${source.key}: ${fault}`));
      run = [];
    }
    if (quote) run.push(quote);
  }
  return faults;
}

function findRange(
  table: RateTable,
  sources: readonly RateSource[],
): { readonly from: IsoDate; readonly to: IsoDate } | undefined {
  const to = sources
    .flatMap(({ key }) => table.lastObservation(key) ?? [])
    .sort()
    .at(-1);
  const [from] = sources.map(({ coverage }) => coverage.from).sort();
  return from === undefined || to === undefined ? undefined : { from, to };
}
