import type { z } from 'zod';
import { formatDecimal, parseDecimal } from '../../core/money/decimal.js';
import type { RateAnswer } from '../../core/rate-table/rate.js';
import { listRevisedQuotes } from '../../core/rate-table/revised-quotes.js';
import { omitUndefined } from '../../support/omit-undefined.js';
import type { AnswerContext } from '../context.js';
import type { rateChangesAnswer, rateChangesQuery, revisionsAnswer, revisionsQuery } from '../schemas/revision.js';
import { checkMarket, resolveAsOf, resolveRateQuery } from '../validation/as-of.js';
import { resolvePair } from '../validation/market.js';
import { toRateBody } from './rate-body.js';

/** Most quotes of one answer: a publisher that corrects its whole history changes a quarter of a million. */
const MAX_QUOTES = 1000;

/**
 * The quotes that have changed since a revision.
 * @throws ProblemError 422 for a revision that does not exist yet, and an unknown source
 */
export function listRevisions(
  { since, source }: z.output<typeof revisionsQuery>,
  context: AnswerContext,
): z.output<typeof revisionsAnswer> {
  const table = context.rates.current;
  resolveAsOf({ revision: since, source }, table, context);
  const series = table.parts().series.filter((each) => source === undefined || each.source === source);
  const revised = listRevisedQuotes(series, since);
  const quotes = takeWholeRevisions(revised);
  const last = quotes.at(-1);
  const next = quotes.length < revised.length && last ? { next: last.revision } : {};
  return { revision: table.revision, since, quotes, ...next };
}

/** As many as are allowed, and no revision in part: the next question begins behind the last one. */
function takeWholeRevisions<T extends { readonly revision: number }>(all: readonly T[]): T[] {
  const beyond = all[MAX_QUOTES];
  if (!beyond) return [...all];
  const whole = all.slice(0, MAX_QUOTES).filter(({ revision }) => revision < beyond.revision);
  return whole.length > 0 ? whole : all.filter(({ revision }) => revision === beyond.revision);
}

/**
 * Whether the rates of an answer are still what they were at its revision.
 * @throws ProblemError 422, as a request for these rates
 */
export function findRateChanges(
  query: z.output<typeof rateChangesQuery>,
  context: AnswerContext,
): z.output<typeof rateChangesAnswer> {
  const table = context.rates.current;
  const { from, base, quotes, ...options } = query;
  const pairs = [...new Set(quotes)].map((quote) => resolvePair(base, quote, query.market));
  for (const pair of pairs) checkMarket(pair.market, [pair.base, pair.quote]);
  const { revision: _revision, ...asked } = resolveRateQuery({ ...options, revision: from }, table, context);
  const changes = pairs.flatMap((pair) => {
    const before = table.rate({ ...asked, ...pair, revision: from });
    const after = table.rate({ ...asked, ...pair });
    if (isSameAnswer(before, after)) return [];
    return [{ base: pair.base, quote: pair.quote, ...omitUndefined({ before: toBody(before), after: toBody(after) }) }];
  });
  return { from, revision: table.revision, holds: changes.length === 0, changes };
}

function isSameAnswer(a: RateAnswer, b: RateAnswer): boolean {
  if (!a.available || !b.available) return a.available === b.available;
  const cross = (x: string, y: string): string => formatDecimal(parseDecimal(x).times(parseDecimal(y)));
  return (
    a.rate.source === b.rate.source &&
    a.rate.date === b.rate.date &&
    cross(a.multiplier, b.divisor) === cross(b.multiplier, a.divisor)
  );
}

function toBody(answer: RateAnswer) {
  return answer.available ? toRateBody(answer.rate) : undefined;
}
