import type { RequestHandler } from 'express';
import { ProblemError } from '../../api/problems/problem.js';
import type { Readiness } from '../readiness.js';

/** Answers no question before the rates are there: an annotation without them would look like one that found none. */
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
