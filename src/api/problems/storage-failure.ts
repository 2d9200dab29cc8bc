import { ProblemError } from './problem.js';

/** What the network says when a database server cannot be reached. */
const NETWORK_CODES: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EPIPE',
  'ETIMEDOUT',
]);
/** PostgreSQL: the connection, the server's resources, its being stopped, a server that may only be read. */
const SERVER_CODE = /^(?:08|53|57P|58)[\dA-Z]+$|^25006$/;
/** The driver has errors without a code. */
const DRIVER_MESSAGE = /Connection terminated|timeout exceeded when trying to connect|Query read timeout/;
const RETRY_AFTER = { headers: { 'Retry-After': '5' } };

/** 503 for an error of a database that cannot be used now; undefined for any other error. */
export function toStorageProblem(error: unknown): ProblemError | undefined {
  const cause = error instanceof AggregateError ? (error.errors[0] as unknown) : error;
  if (!(cause instanceof Error)) return undefined;
  const { code = '' } = cause as NodeJS.ErrnoException;
  const isSqlite = code.startsWith('SQLITE_') && !code.startsWith('SQLITE_CONSTRAINT');
  if (!isSqlite && !NETWORK_CODES.has(code) && !SERVER_CODE.test(code) && !DRIVER_MESSAGE.test(cause.message))
    return undefined;
  return new ProblemError(
    'storage-unavailable',
    'The database of this service cannot be used now. What was acknowledged before is kept; send the request again.',
    RETRY_AFTER,
  );
}
