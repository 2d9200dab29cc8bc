import type { RequestHandler, Response } from 'express';
import { ipKeyGenerator } from 'express-rate-limit';
import { ownerIdOf } from '../auth/api-key.js';
import { getRequestContext, onFinished } from '../middleware/request-context.js';
import { ProblemError } from '../../api/problems/problem.js';
import type { HttpLimits, RequestKind } from './request-kind.js';

/** Counts the concurrent requests of each kind, and rejects those beyond the limit. */
interface ConcurrencyLimit {
  /** @param kind of every request to a route, or a function of its query */
  limit(kind: RequestKind | ((query: Readonly<Record<string, unknown>>) => RequestKind)): RequestHandler;
  countActive(kind: RequestKind): number;
}

/** One of some hundred short requests ends within a second. */
const RETRY_AFTER = { headers: { 'Retry-After': '1' } };

const OVERLOAD_ADVICE: Readonly<Record<RequestKind, string>> = {
  text: 'requests with a text (MAX_REQUESTS). Try again in a second, and keep fewer open at once; POST /v1/batch takes any number of texts in one request',
  read: 'requests. Try again in a second',
  stream: 'streams (MAX_STREAMS). Try again when one of them has ended',
  probe: 'probes',
};

const CALLER_NOUNS: Readonly<Record<RequestKind, string>> = {
  text: 'requests with a text',
  read: 'requests',
  stream: 'streams',
  probe: 'probes',
};

/**
 * Makes the concurrency limit of a service.
 * @param advice what is said of requests beyond the limit; default: by their kind
 */
export function createConcurrencyLimit(
  { maxConcurrent: most, maxPerCaller = {} }: Pick<HttpLimits, 'maxConcurrent' | 'maxPerCaller'>,
  advice?: string,
): ConcurrencyLimit {
  const counts: Record<RequestKind, number> = { text: 0, read: 0, stream: 0, probe: 0 };
  const ofCallers: Record<RequestKind, CallerCounts> = {
    text: new CallerCounts(),
    read: new CallerCounts(),
    stream: new CallerCounts(),
    probe: new CallerCounts(),
  };
  return {
    countActive: (kind) => counts[kind],
    limit: (kind) => (request, response, next) => {
      const own = typeof kind === 'function' ? kind(request.query) : kind;
      const limit = most[own];
      if (limit !== undefined && counts[own] >= limit)
        throw new ProblemError(
          'overloaded',
          `This process is busy with ${limit} ${advice ?? OVERLOAD_ADVICE[own]}.`,
          RETRY_AFTER,
        );
      const ofCaller = maxPerCaller[own];
      if (ofCaller !== undefined) {
        const caller = identifyCaller(response, request.ip);
        if (!ofCallers[own].add(caller, ofCaller)) throw createCallerError(response, own, ofCaller);
        onFinished(response, () => {
          ofCallers[own].remove(caller);
        });
      }
      counts[own]++;
      onFinished(response, () => {
        counts[own]--;
      });
      next();
    },
  };
}

/** Whom a request counts for: its key, or its address where it has none. */
export function identifyCaller(response: Response, ip: string | undefined): string {
  const { caller } = getRequestContext(response);
  return caller ? ownerIdOf(caller) : ipKeyGenerator(ip ?? '');
}

function createCallerError(response: Response, kind: RequestKind, most: number): ProblemError {
  const who = getRequestContext(response).caller ? 'API key' : 'address';
  return new ProblemError(
    'overloaded',
    `This ${who} has ${most} ${CALLER_NOUNS[kind]} under way, the most that one may have. Wait for one to end.`,
    RETRY_AFTER,
  );
}

/** Requests under way by caller; a caller without one takes no memory. */
class CallerCounts {
  private readonly counts = new Map<string, number>();

  /** @returns false when the caller has as many as it may have */
  add(caller: string, most: number): boolean {
    const count = this.counts.get(caller) ?? 0;
    if (count >= most) return false;
    this.counts.set(caller, count + 1);
    return true;
  }

  remove(caller: string): void {
    const count = this.counts.get(caller) ?? 0;
    if (count <= 1) this.counts.delete(caller);
    else this.counts.set(caller, count - 1);
  }
}
