import type { RequestHandler } from 'express';
import { HttpProblem } from '../../api/problems/problem.js';
import type { Readiness } from '../readiness.js';

/** Answers no question before the rates are there: an annotation without them would look like one that found none. */
export function whenReady(readiness: { readonly current: Readiness }): RequestHandler {
  return (_request, _response, next) => {
    const { starting } = readiness.current;
    if (starting !== undefined) throw notReady(starting);
    next();
  };
}

/** The problem of a service that is starting. */
export function notReady(why: string): HttpProblem {
  return new HttpProblem('not-ready', why, { headers: { 'Retry-After': '1' } });
}
