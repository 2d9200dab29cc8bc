import { ProblemError } from '../problems/problem.js';

/** The problem that one field of a request is. */
export function createFieldProblem(
  code: 'unknown-source' | 'invalid-request',
  field: string,
  detail: string,
): ProblemError {
  return new ProblemError(code, `${field}: ${detail}`, { faults: [{ pointer: `/${field}`, detail }] });
}
