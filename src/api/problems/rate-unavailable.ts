import type { RateTable } from '../../core/rate-table/rate-table.js';
import type { AnswerContext } from '../context.js';
import { ProblemError } from './problem.js';

/** Does any configured source have an observation? */
export function hasRates(table: RateTable, { sources }: Pick<AnswerContext, 'sources'>): boolean {
  return sources.some(({ key }) => table.lastObservation(key) !== undefined);
}

/** Why there are no rates at all. */
export function describeMissingRates({ sources }: Pick<AnswerContext, 'sources'>): string {
  const keys = sources.map(({ key }) => key).join(', ');
  return `No rates are known yet from ${keys}: none of these has been reached since the service was set up. GET /v1/sources says how each is doing.`;
}

/** Seconds after which a client may ask again. */
export const RETRY_AFTER_SECONDS = '30';

/**
 * @param reason what the rate table says
 * @returns the problem: 404 with what is available instead, 503 while nothing is
 */
export function createRateUnavailableProblem(
  reason: string,
  table: RateTable,
  dependencies: AnswerContext,
): ProblemError {
  if (hasRates(table, dependencies)) return new ProblemError('rate-unavailable', toSentence(reason));
  return new ProblemError('rate-unavailable', describeMissingRates(dependencies), {
    status: 503,
    headers: { 'Retry-After': RETRY_AFTER_SECONDS },
  });
}

function toSentence(reason: string): string {
  return `${reason.charAt(0).toUpperCase()}${reason.slice(1)}.`;
}
