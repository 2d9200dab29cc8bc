import type { Request, RequestHandler } from 'express';
import { authenticate, readSentKey } from '../auth/authenticate.js';
import type { HttpDependencies } from '../dependencies.js';
import { getRequiredAccess, getRequestKind, givesPage, type GuardedResource, type KeyInBody } from '../endpoint.js';
import { createConcurrencyLimit } from '../limits/concurrency-limit.js';
import { limitRate } from '../limits/rate-limit.js';
import type { RequestKind } from '../limits/request-kind.js';
import { getRequestContext } from './request-context.js';
import { createWrongKeys } from '../auth/wrong-keys.js';
import { watchStreams } from '../limits/stream-watch.js';
import { requireReadiness } from '../readiness.js';

/** The middleware before the handlers of an endpoint. */
export type RouteGuards = (endpoint: GuardedResource) => readonly RequestHandler[];

const COUNTED_KINDS = ['text', 'read', 'stream'] as const satisfies readonly RequestKind[];

/** Bodies that are read before their callers are known, because the key is in the body. */
const STRANGER_LIMITS = { maxConcurrent: { text: 32 }, maxPerCaller: { text: 8 } };
const STRANGER_ADVICE =
  'requests that have the API key in their body. Try again in a second, or send the key as "Authorization: Bearer KEY"';

/** Runs a handler for some requests alone. */
function when(isMeant: (request: Request) => boolean, handler: RequestHandler): RequestHandler {
  return (request, response, next) => {
    if (isMeant(request)) void handler(request, response, next);
    else next();
  };
}

/** Makes the guards of an application: who may call, how often, and how many at once. */
export function createRouteGuards({
  access: policy,
  limits,
  readiness,
  metrics,
  requestCounter,
}: HttpDependencies): RouteGuards {
  const gates = createConcurrencyLimit(limits);
  const strangers = createConcurrencyLimit(STRANGER_LIMITS, STRANGER_ADVICE);
  const limit = limitRate(limits, requestCounter);
  const wrongKeys = createWrongKeys(limits.wrongKeysPerMinute);
  const ready = requireReadiness(readiness);
  metrics.addGauge('crossrate_http_requests_under_way', 'Requests under way, by kind.', ['kind'], (set) => {
    for (const kind of COUNTED_KINDS) set({ kind }, gates.countActive(kind));
  });
  return (endpoint) => {
    const access = getRequiredAccess(endpoint);
    const kind = getRequestKind(endpoint);
    const handlers: RequestHandler[] = [recordRoute(endpoint)];
    const { keyInBody, keyInQuery } = endpoint.contract;
    const watch = watchStreams(kind, limits, policy);
    if (keyInBody && access !== 'open') {
      const withForm = authenticate(policy, access, wrongKeys, keyInBody);
      // A body in memory counts as a concurrent request before the caller is known.
      if (!policy.required) return [...handlers, ready, gates.limit(kind), keyInBody.read, withForm, limit];
      const isStranger = (request: Request): boolean =>
        readSentKey(request) === undefined && policy.identify?.(request) === undefined;
      const isProven = (request: Request): boolean => !isStranger(request);
      return [
        ...handlers,
        when(isProven, authenticate(policy, access, wrongKeys)),
        ready,
        ...[strangers.limit(kind), keyInBody.readUnproven, withForm].map((handler) => when(isStranger, handler)),
        ...[limit, gates.limit(kind)],
        when(isProven, keyInBody.read),
      ];
    }
    if (access !== 'open') handlers.push(authenticate(policy, access, wrongKeys, readKeyInQuery(keyInQuery)));
    if (kind === 'probe') return handlers;
    if (access !== 'open') handlers.push(limit, ready);
    handlers.push(gates.limit(kind), watch);
    return handlers;
  };
}

/**
 * Our own interface takes no key in an address, which gets into logs (ours leave the query out). Clients of other services
 * know no other place.
 */
function readKeyInQuery(parameter: string | undefined): Pick<KeyInBody, 'keyOf' | 'place'> | undefined {
  if (parameter === undefined) return undefined;
  const keyOf = ({ query }: Request): string | undefined => {
    const sent = query[parameter];
    return typeof sent === 'string' ? sent : undefined;
  };
  return { keyOf, place: `in the parameter ${parameter}` };
}

function recordRoute(endpoint: GuardedResource): RequestHandler {
  const { path: route } = endpoint;
  const isPage = givesPage(endpoint);
  return (_request, response, next) => {
    Object.assign(getRequestContext(response), { route, isPage });
    next();
  };
}
