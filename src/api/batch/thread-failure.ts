import { DomainError } from '../../support/domain-error.js';
import { ProblemError, toProblem } from '../problems/problem.js';
import type { FieldFault } from '../../support/domain-error.js';
import type { ProblemCode } from '../problems/catalogue.js';

/** A problem of the sender as data: an error loses its class on the way out of a thread. */
export interface SentProblem {
  readonly code: ProblemCode;
  readonly message: string;
  readonly faults: readonly FieldFault[];
  readonly headers?: NonNullable<ProblemError['extra']['headers']>;
  readonly status?: number;
}

/** An error as data. @throws the error itself when it is none of the sender's */
export function toSentProblem(error: unknown): SentProblem {
  if (!(error instanceof DomainError)) throw error;
  const { code, message, faults, extra } = toProblem(error);
  const { headers, status } = extra;
  return { code, message, faults, ...(headers ? { headers } : {}), ...(status === undefined ? {} : { status }) };
}

/** The error again. */
export function fromSentProblem({ code, message, ...extra }: SentProblem): ProblemError {
  return new ProblemError(code, message, extra);
}

/** 503 for a text that took longer than the time limit. */
export function createTextTimeoutError(seconds: number): ProblemError {
  return new ProblemError(
    'text-timeout',
    `The text was not answered within ${seconds} seconds. Send it in parts, or try again when the service is less busy.`,
    { headers: { 'Retry-After': '5' } },
  );
}

/** 413 for a text whose work took more memory than a thread has. */
export function createOutOfMemoryError(megabytes: number): ProblemError {
  return new ProblemError(
    'answer-too-large',
    `The work for this text took more memory than the ${megabytes} MB of a thread. Send the text in parts.`,
  );
}
