import type { RequestHandler } from 'express';
import { ProblemError } from '../api/problems/problem.js';

/** Whether the service answers, and why not; set by the process, shown by /readyz. */
export interface Readiness {
  /** Why requests get 503; undefined once the rates have been loaded. */
  readonly starting?: string | undefined;
  /** The process is stopping: it still answers, but should get no new requests. */
  readonly stopping?: boolean;
  /** Why answers are right but may become out of date; undefined when all is well. */
  readonly degraded?: string | undefined;
}

/** Answers 503 until the rates are loaded: without them a text would seem to have no conversions. */
export function requireReadiness(readiness: { readonly current: Readiness }): RequestHandler {
  return (_request, _response, next) => {
    const { starting } = readiness.current;
    if (starting !== undefined) throw createNotReadyProblem(starting);
    next();
  };
}

/** The problem of a service that is starting. */
export function createNotReadyProblem(why: string): ProblemError {
  return new ProblemError('not-ready', why, { headers: { 'Retry-After': '1' } });
}
