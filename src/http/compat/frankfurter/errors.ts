import type { ProblemError } from '../../../api/problems/problem.js';
import { PROBLEMS } from '../../../api/problems/catalogue.js';
import { CompatError } from '../protocol.js';

/** As both versions write an error: the first has the message alone, and its clients ignore the status. */
export function createFrankfurterError(status: number, message: string): CompatError {
  return new CompatError(status, JSON.stringify({ status, message }));
}

/** What Frankfurter has no data for is 404, and what it does not understand 422. */
export function toFrankfurterError({ code, message, extra }: ProblemError): CompatError {
  const status = extra.status ?? PROBLEMS[code].status;
  return createFrankfurterError(status, status === 404 ? 'not found' : message);
}
