import { dayIn } from '../../core/rate-table/day.js';
import type { IsoDate, RateKind } from '../../core/rate-table/quote.js';
import { TRADED_IN, type Market } from '../../core/rate-table/market.js';
import type { Period } from '../../core/rate-table/period.js';
import type { RateTable } from '../../core/rate-table/rate-table.js';
import type { Clock } from '../../support/clock.js';
import { defined } from '../../support/omit-undefined.js';
import { didYouMean, quoteSent } from '../../support/suggest.js';
import type { AnswerContext } from '../context.js';
import { HttpProblem } from '../problems/problem.js';

/** What a request says about the rates that it wants. */
export interface AsOfInput {
  readonly date?: IsoDate | undefined;
  readonly source?: string | undefined;
  readonly maxAgeDays?: number | undefined;
  readonly revision?: number | undefined;
}

/** What a request for a rate says beside it. */
export interface RateInput extends AsOfInput {
  readonly sources?: readonly string[] | undefined;
  readonly kind?: RateKind | undefined;
  readonly market?: Market | undefined;
  readonly average?: Period | undefined;
  readonly closing?: Period | undefined;
  readonly partial?: boolean | undefined;
}

/** The same, complete and checked against what the service has. */
export interface AsOf {
  readonly date: IsoDate;
  readonly source?: string;
  readonly maxAgeDays?: number;
  readonly revision?: number;
}

/** {@link RateInput}, complete and checked. */
export interface RateAsked extends AsOf {
  readonly sources?: readonly string[];
  readonly kind?: RateKind;
  readonly market?: Market;
  readonly average?: Period;
  readonly closing?: Period;
  readonly partial?: boolean;
}

/** Today, UTC. */
export function today(clock: Clock): IsoDate {
  return dayIn('Etc/UTC', clock());
}

/**
 * Fills in today and checks what only the running service knows.
 * @throws HttpProblem 422 for a source that is not configured and a revision that is not given out yet
 */
export function asOf(input: AsOfInput, table: Pick<RateTable, 'revision'>, { clock, sources }: AnswerContext): AsOf {
  const { source, revision } = input;
  if (source !== undefined) checkSource('source', source, sources);
  if (revision !== undefined && revision > table.revision)
    throw fault(
      'invalid-request',
      'revision',
      `there is no revision ${revision} yet; the newest is ${table.revision}.`,
    );
  const { date = today(clock), maxAgeDays } = input;
  return { date, ...defined({ source, maxAgeDays, revision }) };
}

/**
 * {@link asOf} for a request that may name several sources, a kind and a period.
 * @throws HttpProblem 422, as there, and for fields that exclude each other
 */
export function rateAsked(input: RateInput, table: Pick<RateTable, 'revision'>, context: AnswerContext): RateAsked {
  const asked = asOf(input, table, context);
  const { source, sources, kind, market, average, closing, partial } = input;
  if (source !== undefined && sources !== undefined)
    throw refused('sources', 'and source both say whom to ask; give one.');
  for (const key of sources ?? []) checkSource('sources', key, context.sources);
  if (average !== undefined && closing !== undefined)
    throw refused('closing', 'and average are two rates of a period; ask for one at a time.');
  if (partial !== undefined && average === undefined && closing === undefined)
    throw refused('partial', 'is for a period: give average or closing with it.');
  return { ...asked, ...defined({ sources, kind, market, average, closing, partial }) };
}

/**
 * A market is a market of one currency.
 * @throws HttpProblem 422 when none of those asked for is traded in it
 */
export function checkMarket(market: Market | undefined, currencies: readonly string[]): void {
  if (market === undefined || currencies.includes(TRADED_IN[market])) return;
  const traded = TRADED_IN[market];
  throw refused('market', `${market} is a market of ${traded}, and ${currencies.join(', ')} is not ${traded}.`);
}

function checkSource(field: string, key: string, sources: AnswerContext['sources']): void {
  const keys = sources.map((source) => source.key);
  if (!keys.includes(key))
    throw fault('unknown-source', field, `there is no source ${quoteSent(key)}; ${didYouMean(key, keys)}`);
}

function refused(field: string, detail: string): HttpProblem {
  return fault('invalid-request', field, detail);
}

function fault(code: 'unknown-source' | 'invalid-request', field: string, detail: string): HttpProblem {
  return new HttpProblem(code, `${field}: ${detail}`, { faults: [{ pointer: `/${field}`, detail }] });
}
