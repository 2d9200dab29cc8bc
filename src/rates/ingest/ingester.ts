import { setImmediate } from 'node:timers/promises';
import { addDays, daysBetween, type IsoDate, findDateRange } from '../../core/rate-table/day.js';
import type { Quote, StoredQuote } from '../../core/rate-table/quote.js';
import type { RateTable } from '../../core/rate-table/rate-table.js';
import type { RateSource } from '../sources/source.js';
import type { AppendResult, QuoteStore } from '../store/quote-store.js';
import { CHECK_WINDOW_DAYS, explainDiscontinued, findSuspects, formatQuoteKey } from './quality/find-suspects.js';
import type { RateTableHolder } from './rate-table-holder.js';
import { validateQuotes, type PreviousQuote } from './validate-quotes.js';

export interface IngesterOptions {
  readonly store: QuoteStore;
  readonly holder: RateTableHolder;
  readonly sources: readonly RateSource[];
}

/** When a payload was fetched. */
interface PayloadTime {
  /** RFC 3339, UTC. */
  readonly at: string;
  /** The day that it was at the source. */
  readonly today: IsoDate;
}

/** What a payload has changed in the store. */
export interface PayloadResult extends AppendResult {
  /** Quotes, of any source, that are suspect now and were not before. */
  readonly newSuspects: readonly Quote[];
}

/** Validates a payload, marks suspects, stores it and swaps in a new rate table. */
export interface Ingester {
  /** @throws InvalidPayloadError when the payload is invalid: nothing of it is stored then */
  ingest(source: RateSource, quotes: readonly Quote[], time: PayloadTime): Promise<PayloadResult>;
}

/** Creates the {@link Ingester}. It takes one payload at a time, because each is compared with all other sources. */
export function createIngester(options: IngesterOptions): Ingester {
  let last: Promise<unknown> = Promise.resolve();
  return {
    ingest(source, quotes, time) {
      const next = last.then(() => ingestPayload(source, quotes, time, options));
      last = next.catch(() => undefined);
      return next;
    },
  };
}

async function ingestPayload(
  source: RateSource,
  quotes: readonly Quote[],
  { at, today }: PayloadTime,
  { store, holder, sources }: IngesterOptions,
): Promise<PayloadResult> {
  // Another process may have written to the store.
  if ((await store.latestRevision()) > holder.current.revision) await holder.catchUp(store);
  const table = holder.current;
  const otherSources = sources.filter(({ key }) => key !== source.key).map(({ key }) => key);
  validateQuotes(quotes, {
    today,
    previous: (base, quote, date) => {
      const own = findPreviousQuote(table, source.key, base, quote, date);
      if (own && daysBetween(own.date, date) <= source.maxComparableDays) return own;
      return findRateOfOthers(table, otherSources, base, quote, date);
    },
  });
  // A history is long: requests are answered between the steps.
  await setImmediate();
  const { quotes: assessed, marks, newSuspects } = await assessQuality(quotes, table, sources);
  await setImmediate();
  const result = await store.append(source.key, assessed, { at, marks });
  if (result.revision !== undefined) await holder.catchUp(store);
  return { ...result, newSuspects };
}

/** The last quote of the source itself, as published. */
function findPreviousQuote(
  table: RateTable,
  source: string,
  base: string,
  quote: string,
  date: IsoDate,
): PreviousQuote | undefined {
  const answer = table.rate({ base, quote, date, source });
  const [only, ...others] = answer.available ? answer.rate.path : [];
  return others.length === 0 && only?.base === base && only.source === source ? only : undefined;
}

/** Age in days up to which a rate of another source is comparable. */
const MAX_COMPARABLE_DAYS = 14;

/** The rate of the other sources, for a source that was silent for too long to be compared with itself. */
function findRateOfOthers(
  table: RateTable,
  sources: readonly string[],
  base: string,
  quote: string,
  date: IsoDate,
): PreviousQuote | undefined {
  const answer = table.rate({ base, quote, date, sources, maxAgeDays: MAX_COMPARABLE_DAYS });
  return answer.available && answer.rate.path.length > 0 ? answer.rate : undefined;
}

interface QualityResult {
  /** The payload, its suspects marked. */
  readonly quotes: readonly Quote[];
  /** Known quotes that become suspect by this payload, or are no longer. */
  readonly marks: readonly Quote[];
  readonly newSuspects: readonly Quote[];
}

/** Checks the table as it will be with the payload, on the days of the payload and around them. */
async function assessQuality(
  quotes: readonly Quote[],
  table: RateTable,
  sources: readonly RateSource[],
): Promise<QualityResult> {
  const { from, to } = findDateRange(quotes);
  const range = { from: addDays(from, -CHECK_WINDOW_DAYS), to: addDays(to, CHECK_WINDOW_DAYS) };
  const prospective = table.withNext(quotes);
  await setImmediate();
  const reasons = await findSuspects(prospective, sources, range);
  const suspended = new Map(sources.map((source) => [source.key, source.suspended]));
  const explain = (quote: Quote): string | undefined =>
    (reasons.size > 0 ? reasons.get(formatQuoteKey(quote)) : undefined) ??
    explainDiscontinued(quote, suspended.get(quote.source));
  const assessed = quotes.map((quote) => withSuspect(quote, explain(quote)));

  const suspectsBefore = sources.flatMap(({ key }) => [...table.quotes({ source: key, ...range, suspects: true })]);
  const keysBefore = new Set(suspectsBefore.map(formatQuoteKey));
  // A quote of the payload is marked as part of the payload, with the value that it has there.
  const keysOfPayload = suspectsBefore.length + reasons.size > 0 ? new Set(assessed.map(formatQuoteKey)) : keysBefore;
  const cleared = suspectsBefore.filter(
    (quote) => !keysOfPayload.has(formatQuoteKey(quote)) && explain(quote) === undefined,
  );
  const added = [...reasons.keys()].filter((key) => !keysOfPayload.has(key) && !keysBefore.has(key));
  const marks = [...cleared, ...added.flatMap((key) => findKnownQuote(table, key) ?? [])].map((quote) =>
    withSuspect(quote, explain(quote)),
  );
  const newSuspects = [...assessed, ...marks].filter(
    (quote) => quote.suspect !== undefined && !keysBefore.has(formatQuoteKey(quote)),
  );
  return { quotes: assessed, marks, newSuspects };
}

/** The quote in force that has a {@link formatQuoteKey}. */
function findKnownQuote(table: RateTable, key: string): StoredQuote | undefined {
  const [source = '', , , date = ''] = key.split(' ');
  for (const quote of table.quotes({ source, from: date, to: date })) if (formatQuoteKey(quote) === key) return quote;
  return undefined;
}

function withSuspect(quote: Quote & { readonly revision?: number }, reason: string | undefined): Quote {
  if (reason === quote.suspect && quote.revision === undefined) return quote;
  const { revision: _revision, suspect: _suspect, ...published } = quote;
  return reason === undefined ? published : { ...published, suspect: reason };
}
