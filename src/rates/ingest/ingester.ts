import { setImmediate } from 'node:timers/promises';
import { daysBetween, type IsoDate } from '../../core/rate-table/day.js';
import type { Quote } from '../../core/rate-table/quote.js';
import type { RateTable } from '../../core/rate-table/rate-table.js';
import type { RateSource } from '../sources/source.js';
import type { AppendResult, QuoteStore } from '../store/quote-store.js';
import { assessQuality } from './quality/assess-quality.js';
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
