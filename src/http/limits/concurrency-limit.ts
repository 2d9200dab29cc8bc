import type { RequestHandler } from 'express';
import { atEnd } from '../middleware/on-finished.js';
import { HttpProblem } from '../../api/problems/problem.js';
import { keepMoving } from './request-timeout.js';
import type { Limits, RequestKind } from './request-kind.js';

/** Counts the requests of each kind that are under way, and refuses those beyond the limit. */
export interface Gates {
  /** @param kind that of every request to a route, or how to tell it */
  through(kind: RequestKind | ((query: Readonly<Record<string, unknown>>) => RequestKind)): RequestHandler;
  underWay(kind: RequestKind): number;
}

/** A place is free again as soon as one of some hundred short requests has ended. */
const RETRY_AFTER = '1';

const ADVICE: Readonly<Record<RequestKind, string>> = {
  text: 'requests with a text (MAX_REQUESTS). Try again in a second, and keep fewer open at once; POST /v1/batch takes any number of texts in one request',
  read: 'requests. Try again in a second',
  stream: 'streams (MAX_STREAMS). Try again when one of them has ended',
  probe: 'probes',
};

/** Makes the gates. */
export function createGates({ underWay: most }: Limits): Gates {
  const counts: Record<RequestKind, number> = { text: 0, read: 0, stream: 0, probe: 0 };
  return {
    underWay: (kind) => counts[kind],
    through: (kind) => (request, response, next) => {
      const own = typeof kind === 'function' ? kind(request.query) : kind;
      const limit = most[own];
      if (limit !== undefined && counts[own] >= limit)
        throw new HttpProblem('overloaded', `This process is busy with ${limit} ${ADVICE[own]}.`, {
          headers: { 'Retry-After': RETRY_AFTER },
        });
      counts[own]++;
      if (own === 'stream') keepMoving(request, response);
      atEnd(response, () => {
        counts[own]--;
      });
      next();
    },
  };
}
