import type { RateAnswer, RateQuery } from '../rate-table/rate.js';
import { Memory, oncePer } from '../../support/bounded-cache.js';
import type { Rates } from './convert-figure.js';

/** Answers remembered for one table: some days of stories, each with the pairs of its currencies. */
const MOST = 5000;

/**
 * The rates of a table, each looked up once for as long as the table lives. A table never changes, so an answer is as good
 * the second time; a newer table is another.
 */
export const rememberedRates: (table: Rates) => Rates = oncePer((table) => {
  const answers = new Memory<string, RateAnswer>(MOST);
  return {
    rate: (query) => answers.get(rateKey(query), () => table.rate(query)),
  };
});

/** A key of a question: every field that a rate may be asked by. */
export function rateKey(query: RateQuery): string {
  const { base, quote, date, source, sources, kind, market, maxAgeDays, revision, average, closing, partial } = query;
  return `${base} ${quote} ${date} ${source} ${sources?.join()} ${kind} ${market} ${maxAgeDays} ${revision} ${average} ${closing} ${partial}`;
}
