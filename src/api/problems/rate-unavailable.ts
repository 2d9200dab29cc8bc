import type { RateTable } from '../../core/rate-table/rate-table.js';
import type { AnswerContext } from '../context.js';
import { HttpProblem } from './problem.js';

/** Does any configured source have an observation? */
export function hasRates(table: RateTable, { sources }: Pick<AnswerContext, 'sources'>): boolean {
  return sources.some(({ key }) => table.lastObservation(key) !== undefined);
}

/** Why there are no rates at all. */
export function whyNoRates({ sources }: Pick<AnswerContext, 'sources'>): string {
  const keys = sources.map(({ key }) => key).join(', ');
  return `No rates are known yet from ${keys}: none of these has been reached since the service was set up. GET /v1/sources says how each is doing.`;
}

/** Seconds after which a client may ask again. */
export const RETRY_AFTER = '30';

/**
 * @param reason what the rate table says
 * @returns the problem: 404 with what is available instead, 503 while nothing is
 */
export function rateUnavailable(reason: string, table: RateTable, dependencies: AnswerContext): HttpProblem {
  if (hasRates(table, dependencies)) return new HttpProblem('rate-unavailable', sentence(reason));
  return new HttpProblem('rate-unavailable', whyNoRates(dependencies), {
    status: 503,
    headers: { 'Retry-After': RETRY_AFTER },
  });
}

function sentence(reason: string): string {
  return `${reason.charAt(0).toUpperCase()}${reason.slice(1)}.`;
}
