import type { RateAnswer, RateQuery } from '../rate-table/rate.js';
import { BoundedCache, memoizePerObject } from '../../support/bounded-cache.js';
import type { RateLookup } from './convert-figure.js';

/** Answers remembered for one table: some days of stories, each with the pairs of its currencies. */
const MAX_CACHED_ANSWERS = 5000;

/**
 * The rates of a table, each looked up once for as long as the table lives. A table never changes, so an answer is as good
 * the second time; a newer table is another.
 */
export const getCachedRates: (table: RateLookup) => RateLookup = memoizePerObject((table) => {
  const answers = new BoundedCache<string, RateAnswer>(MAX_CACHED_ANSWERS);
  return {
    rate: (query) => answers.get(rateQueryKey(query), () => table.rate(query)),
  };
});

/** A key of a question: every field that a rate may be asked by. */
export function rateQueryKey(query: RateQuery): string {
  const { base, quote, date, source, sources, kind, market, maxAgeDays, revision, average, closing, partial } = query;
  return `${base} ${quote} ${date} ${source} ${sources?.join()} ${kind} ${market} ${maxAgeDays} ${revision} ${average} ${closing} ${partial}`;
}
