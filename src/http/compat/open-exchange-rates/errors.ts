import type { Request } from 'express';
import { PROBLEMS, type ProblemCode } from '../../../api/problems/catalogue.js';
import type { ProblemError } from '../../../api/problems/problem.js';
import { CompatError } from '../protocol.js';
import { readParameter } from '../parameters.js';

/** The parameter in which clients send their key. */
export const KEY_PARAMETER = 'app_id';

/** An error as Open Exchange Rates writes it: `message` is a name for programs, `description` a sentence. */
export function createOxrError(status: number, message: string, description: string): CompatError {
  return new CompatError(status, JSON.stringify({ error: true, status, message, description }));
}

/** Its names, where it has one for the problem. */
const NAMES: Readonly<Partial<Record<ProblemCode, string>>> = {
  unauthorized: 'invalid_app_id',
  forbidden: 'access_restricted',
  'not-found': 'not_found',
  'rate-unavailable': 'not_available',
  'rate-limited': 'not_allowed',
};

export function toOxrError({ code, message, extra }: ProblemError, request: Request): CompatError {
  const isMissing = code === 'unauthorized' && readParameter(request, KEY_PARAMETER) === undefined;
  const status =
    code === 'rate-unavailable' && extra.status === undefined ? 400 : (extra.status ?? PROBLEMS[code].status);
  return createOxrError(status, isMissing ? 'missing_app_id' : (NAMES[code] ?? code.replaceAll('-', '_')), message);
}
