import { getLocalDate, parseIsoDate, type IsoDate } from '../../core/rate-table/day.js';
import type { RateKind } from '../../core/rate-table/quote.js';
import { MARKET_CURRENCIES, type Market } from '../../core/rate-table/market.js';
import type { Period } from '../../core/rate-table/period.js';
import type { RateTable } from '../../core/rate-table/rate-table.js';
import type { Clock } from '../../support/clock.js';
import { omitUndefined } from '../../support/omit-undefined.js';
import { didYouMean, quoteInput } from '../../support/suggest.js';
import type { AnswerContext } from '../context.js';
import type { ProblemError } from '../problems/problem.js';
import { createFieldProblem } from './field-problem.js';

/** What a request says about the rates that it wants. */
interface AsOfInput {
  /** YYYY-MM-DD, as the schema has checked it. */
  readonly date?: string | undefined;
  readonly source?: string | undefined;
  readonly maxAgeDays?: number | undefined;
  readonly revision?: number | undefined;
}

/** What a request for a rate says beside it. */
interface RateQueryInput extends AsOfInput {
  readonly sources?: readonly string[] | undefined;
  readonly kind?: RateKind | undefined;
  readonly market?: Market | undefined;
  readonly average?: Period | undefined;
  readonly closing?: Period | undefined;
  readonly partial?: boolean | undefined;
}

/** The same, complete and checked against what the service has. */
export interface ResolvedAsOf {
  readonly date: IsoDate;
  readonly source?: string;
  readonly maxAgeDays?: number;
  readonly revision?: number;
}

/** {@link RateQueryInput}, complete and checked. */
export interface ResolvedRateQuery extends ResolvedAsOf {
  readonly sources?: readonly string[];
  readonly kind?: RateKind;
  readonly market?: Market;
  readonly average?: Period;
  readonly closing?: Period;
  readonly partial?: boolean;
}

/** Today, UTC. */
export function todayUtc(clock: Clock): IsoDate {
  return getLocalDate('Etc/UTC', clock());
}

/**
 * Fills in today and checks what only the running service knows.
 * @throws ProblemError 422 for a source that is not configured and a revision that does not exist yet
 */
export function resolveAsOf(
  input: AsOfInput,
  table: Pick<RateTable, 'revision'>,
  { clock, sources }: AnswerContext,
): ResolvedAsOf {
  const { source, revision } = input;
  if (source !== undefined) checkSource('source', source, sources);
  if (revision !== undefined && revision > table.revision)
    throw createFieldProblem(
      'invalid-request',
      'revision',
      `there is no revision ${revision} yet; the newest is ${table.revision}.`,
    );
  const { date, maxAgeDays } = input;
  return {
    date: date === undefined ? todayUtc(clock) : parseIsoDate(date),
    ...omitUndefined({ source, maxAgeDays, revision }),
  };
}

/**
 * {@link resolveAsOf} for a request that may name several sources, a kind and a period.
 * @throws ProblemError 422, as there, and for fields that exclude each other
 */
export function resolveRateQuery(
  input: RateQueryInput,
  table: Pick<RateTable, 'revision'>,
  context: AnswerContext,
): ResolvedRateQuery {
  const asked = resolveAsOf(input, table, context);
  const { source, sources, kind, market, average, closing, partial } = input;
  if (source !== undefined && sources !== undefined)
    throw invalidField('sources', 'and source both say whom to ask; give one.');
  for (const key of sources ?? []) checkSource('sources', key, context.sources);
  if (average !== undefined && closing !== undefined)
    throw invalidField('closing', 'and average are two rates of a period; ask for one at a time.');
  if (partial !== undefined && average === undefined && closing === undefined)
    throw invalidField('partial', 'is for a period: give average or closing with it.');
  return { ...asked, ...omitUndefined({ sources, kind, market, average, closing, partial }) };
}

/**
 * A market is a market of one currency.
 * @throws ProblemError 422 when none of those asked for is traded in it
 */
export function checkMarket(market: Market | undefined, currencies: readonly string[]): void {
  if (market === undefined || currencies.includes(MARKET_CURRENCIES[market])) return;
  const traded = MARKET_CURRENCIES[market];
  throw invalidField('market', `${market} is a market of ${traded}, and ${currencies.join(', ')} is not ${traded}.`);
}

function checkSource(field: string, key: string, sources: AnswerContext['sources']): void {
  const keys = sources.map((source) => source.key);
  if (!keys.includes(key))
    throw createFieldProblem(
      'unknown-source',
      field,
      `there is no source ${quoteInput(key)}; ${didYouMean(key, keys)}`,
    );
}

function invalidField(field: string, detail: string): ProblemError {
  return createFieldProblem('invalid-request', field, detail);
}
