import type { RequestHandler } from 'express';
import { authenticate } from '../auth/authenticate.js';
import type { HttpDependencies } from '../dependencies.js';
import { accessOf, kindOf, type Endpoint } from '../endpoint.js';
import { createGates } from '../limits/concurrency-limit.js';
import { limitRate } from '../limits/rate-limit.js';
import type { RequestKind } from '../limits/request-kind.js';
import { notesOf } from './request-context.js';
import { whenReady } from './readiness-gate.js';

/** What stands before the handlers of an endpoint. */
export type Guard = (endpoint: Endpoint) => readonly RequestHandler[];

const COUNTED = ['text', 'read', 'stream'] as const satisfies readonly RequestKind[];

/** Makes the guards of an application: who may call, how often, and how many at once. */
export function guards({ access: policy, limits, readiness, metrics }: HttpDependencies): Guard {
  const gates = createGates(limits);
  const limit = limitRate(limits);
  const ready = whenReady(readiness);
  metrics.gauge('crossrate_http_requests_under_way', 'Requests under way, by kind.', ['kind'], (set) => {
    for (const kind of COUNTED) set({ kind }, gates.underWay(kind));
  });
  return (endpoint) => {
    const access = accessOf(endpoint);
    const kind = kindOf(endpoint);
    const handlers: RequestHandler[] = [noted(endpoint.path)];
    const { keyInBody } = endpoint.contract;
    // A body that is held counts among the requests under way, whoever sends it.
    if (keyInBody && access !== 'open')
      return [...handlers, ready, gates.through(kind), keyInBody.read, authenticate(policy, access, keyInBody), limit];
    if (access !== 'open') handlers.push(authenticate(policy, access));
    if (kind === 'probe') return handlers;
    if (access !== 'open') handlers.push(limit, ready);
    handlers.push(gates.through(kind));
    return handlers;
  };
}

function noted(path: string): RequestHandler {
  return (_request, response, next) => {
    notesOf(response).route = path;
    next();
  };
}
