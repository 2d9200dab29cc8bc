import { DomainError, type FieldFault } from '../../support/domain-error.js';
import { isProblemCode, PROBLEMS, type ProblemCode } from './catalogue.js';

/** What RFC 9457 calls a problem details object. */
export interface ProblemDetails {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly instance: string;
  readonly code: ProblemCode;
  readonly requestId: string;
  readonly errors: readonly FieldFault[];
}

/** An error whose code is in the catalogue and which may carry headers (Allow, Retry-After) or a status of its own. */
export class ProblemError extends DomainError {
  override readonly name = 'ProblemError';

  constructor(
    override readonly code: ProblemCode,
    message: string,
    readonly extra: {
      readonly faults?: readonly FieldFault[];
      readonly headers?: Readonly<Record<string, string | string[]>>;
      readonly status?: number;
    } = {},
  ) {
    super(code, message, extra.faults);
  }
}

/** The problem as it is sent. */
export function toProblemDetails(error: ProblemError, instance: string, requestId: string): ProblemDetails {
  const { status, title } = PROBLEMS[error.code];
  return {
    type: `/problems/${error.code}`,
    title,
    status: error.extra.status ?? status,
    detail: error.message,
    instance,
    code: error.code,
    requestId,
    errors: error.faults,
  };
}

/** Any error as a problem. An error that is not known to be the sender's becomes an internal error without details. */
export function toProblem(error: unknown): ProblemError {
  if (error instanceof ProblemError) return error;
  if (error instanceof DomainError && isProblemCode(error.code)) return fromDomainError(error, error.code);
  const status = error instanceof Error && 'status' in error ? error.status : undefined;
  // Express and its parsers mark what the sender did wrong; their messages may quote the address, which is the sender's.
  if (typeof status === 'number' && status >= 400 && status < 500)
    return new ProblemError('bad-request', `The request cannot be read: ${(error as Error).message}.`, { status: 400 });
  return new ProblemError('internal-error', 'The service has made a mistake; the requestId leads to its log.');
}

function fromDomainError(
  { message, faults, retryAfterSeconds: seconds }: DomainError,
  code: ProblemCode,
): ProblemError {
  if (seconds === undefined) return new ProblemError(code, message, { faults });
  return new ProblemError(code, message, { faults, headers: { 'Retry-After': String(seconds) } });
}
