import { setImmediate } from 'node:timers/promises';
import { addDays, daysBetween } from '../../core/rate-table/day.js';
import { formatQuoteKey, findSuspects, CHECK_WINDOW_DAYS } from './quality/find-suspects.js';
import { explainDiscontinued } from './quality/discontinued.js';
import type { IsoDate, Quote, StoredQuote } from '../../core/rate-table/quote.js';
import type { RateTableHolder } from './rate-table-holder.js';
import type { RateTable } from '../../core/rate-table/rate-table.js';
import { validateQuotes } from './validation/validate-quotes.js';
import type { PreviousQuote } from './validation/quote-rule.js';
import type { RateSource } from '../sources/source.js';
import { findDateRange } from '../store/quote-changes.js';
import type { AppendResult, QuoteStore } from '../store/quote-store.js';

/** Days over which a rate of another source says something about this one's. */
const MAX_COMPARABLE_DAYS = 14;

/** What an intake needs. */
export interface IngesterOptions {
  readonly store: QuoteStore;
  readonly holder: RateTableHolder;
  readonly sources: readonly RateSource[];
}

/** When a payload came. */
export interface PayloadTime {
  /** RFC 3339, UTC. */
  readonly at: string;
  /** The day that it was at the source. */
  readonly today: IsoDate;
}

/** What was taken in. */
export interface PayloadResult extends AppendResult {
  /** Quotes that are doubted now and were not before, of any source. */
  readonly newSuspects: readonly Quote[];
}

/** Judges payloads, stores them and swaps a whole new rate table in. */
export interface Ingester {
  /** @throws InvalidPayloadError when the payload is not to be believed: nothing of it is stored then */
  ingest(source: RateSource, quotes: readonly Quote[], arrival: PayloadTime): Promise<PayloadResult>;
}

/** Makes the {@link Ingester}: one payload at a time, because each is judged by all that is known of the other sources. */
export function createIngester(options: IngesterOptions): Ingester {
  let last: Promise<unknown> = Promise.resolve();
  return {
    ingest(source, quotes, arrival) {
      const next = last.then(() => ingestPayload(source, quotes, arrival, options));
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
  const table = await holder.catchUp(store);
  const others = sources.filter(({ key }) => key !== source.key).map(({ key }) => key);
  validateQuotes(quotes, {
    today,
    previous: (base, quote, date) => {
      const before = findPreviousQuote(table, source.key, base, quote, date);
      if (before && daysBetween(before.date, date) <= source.maxComparableDays) return before;
      return findRateOfOthers(table, others, base, quote, date);
    },
  });
  // A history is long: requests are answered between the steps.
  await setImmediate();
  const { quotes: judged, marks, newSuspects: doubted } = await assessQuality(quotes, table, sources);
  await setImmediate();
  const result = await store.append(source.key, judged, { at, marks });
  if (result.revision !== undefined) await holder.catchUp(store);
  return { ...result, newSuspects: doubted };
}

interface QualityResult {
  /** The payload, with the doubts about it. */
  readonly quotes: readonly Quote[];
  /** Quotes known before that this payload throws a doubt on or frees from one. */
  readonly marks: readonly Quote[];
  readonly newSuspects: readonly Quote[];
}

/** Looks at the table as it will be, at the days of the payload and those around them. */
async function assessQuality(
  quotes: readonly Quote[],
  table: RateTable,
  sources: readonly RateSource[],
): Promise<QualityResult> {
  const { from, to } = findDateRange(quotes);
  const scope = { from: addDays(from, -CHECK_WINDOW_DAYS), to: addDays(to, CHECK_WINDOW_DAYS) };
  const prospective = table.withNext(quotes);
  await setImmediate();
  const doubts = await findSuspects(prospective, sources, scope);
  const suspended = new Map(sources.map((source) => [source.key, source.suspended]));
  const doubtOf = (quote: Quote): string | undefined =>
    (doubts.size > 0 ? doubts.get(formatQuoteKey(quote)) : undefined) ??
    explainDiscontinued(quote, suspended.get(quote.source));
  const judged = quotes.map((quote) => withSuspect(quote, doubtOf(quote)));
  const suspects = sources.flatMap(({ key }) => [...table.quotes({ source: key, ...scope, suspects: true })]);
  const doubtedBefore = new Set(suspects.map(formatQuoteKey));
  // What the payload brings is judged as part of it, with the value that it has there.
  const brought = suspects.length + doubts.size > 0 ? new Set(judged.map(formatQuoteKey)) : doubtedBefore;
  const freed = suspects.filter((quote) => !brought.has(formatQuoteKey(quote)) && doubtOf(quote) === undefined);
  const accused = [...doubts.keys()].filter((key) => !brought.has(key) && !doubtedBefore.has(key));
  const marks = [...freed, ...accused.flatMap((key) => findKnownQuote(table, key) ?? [])].map((quote) =>
    withSuspect(quote, doubtOf(quote)),
  );
  const doubted = [...judged, ...marks].filter(
    (quote) => quote.suspect !== undefined && !doubtedBefore.has(formatQuoteKey(quote)),
  );
  return { quotes: judged, marks, newSuspects: doubted };
}

/** The quote in force that a {@link formatQuoteKey} names. */
function findKnownQuote(table: RateTable, key: string): StoredQuote | undefined {
  const [source = '', , , date = ''] = key.split(' ');
  for (const quote of table.quotes({ source, from: date, to: date })) if (formatQuoteKey(quote) === key) return quote;
  return undefined;
}

function withSuspect(quote: Quote & { readonly revision?: number }, doubt: string | undefined): Quote {
  if (doubt === quote.suspect && quote.revision === undefined) return quote;
  const { revision: _revision, suspect: _suspect, ...published } = quote;
  return doubt === undefined ? published : { ...published, suspect: doubt };
}

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

/** What the other sources say, for a source that has been silent for too long to be compared with itself. */
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
