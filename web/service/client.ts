import type { Annotation } from '../../src/core/operations/annotate-text.js';
import type { CheckResult } from '../../src/core/operations/check-text.js';
import type { ComparisonAnswer } from '../compare/links.js';
import { ServiceFault, type Trouble } from './trouble.js';

/** What the page needs of `fetch`. */
export type Fetch = (url: string, init?: RequestInit) => Promise<Response>;

/** Where the key of the API is kept. */
export interface KeyRing {
  get(): string | undefined;
  set(key: string): void;
}

/** The service, as the page and the embedded element call it. */
export interface Client {
  /** @param fields the parts of the answer that are wanted; default: all */
  annotate<Field extends keyof Annotation = keyof Annotation>(
    request: object,
    signal?: AbortSignal,
    fields?: readonly Field[],
  ): Promise<Pick<Annotation, Field>>;
  check<Field extends keyof CheckResult = keyof CheckResult>(
    request: object,
    signal?: AbortSignal,
    fields?: readonly Field[],
  ): Promise<Pick<CheckResult, Field>>;
  compare(request: object, signal?: AbortSignal): Promise<ComparisonAnswer>;
  get<T>(path: string, query?: Readonly<Record<string, string | undefined>>, signal?: AbortSignal): Promise<T>;
}

/**
 * Calls the service.
 * @param base address of the folder that the service is mounted at, with the slash at its end
 */
export function createClient(base: string, fetch: Fetch, keys: KeyRing): Client {
  const call = async <T>(path: string, init: RequestInit): Promise<T> => {
    const key = keys.get();
    const headers = { Accept: 'application/json', ...init.headers, ...(key ? { Authorization: `Bearer ${key}` } : {}) };
    let response: Response;
    try {
      response = await fetch(base + path, { ...init, headers, credentials: 'same-origin' });
    } catch (error) {
      if (init.signal?.aborted) throw error;
      throw new ServiceFault({ kind: 'away' });
    }
    if (response.ok) return (await response.json()) as T;
    throw new ServiceFault(await troubleOf(response, key !== undefined));
  };
  const post = <T>(path: string, body: object, signal?: AbortSignal): Promise<T> =>
    call(path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
      ...(signal ? { signal } : {}),
    });
  return {
    annotate: (request, signal, fields) => post('v1/annotate', { ...request, fields }, signal),
    check: (request, signal, fields) => {
      const { style: _style, convert: _convert, ...asked } = request as Record<string, unknown>;
      return post('v1/check', { ...asked, fields, include: ['ok'] }, signal);
    },
    compare: (request, signal) => post('v1/compare', request, signal),
    get: (path, query = {}, signal) => {
      const present = Object.entries(query).filter((field): field is [string, string] => field[1] !== undefined);
      const search = new URLSearchParams(present).toString();
      return call(search ? `${path}?${search}` : path, signal ? { signal } : {});
    },
  };
}

/** Converts an error response to what the page shows. */
async function troubleOf(response: Response, keyWasSent: boolean): Promise<Trouble> {
  const { status } = response;
  const detail = await response
    .json()
    .then((problem: unknown) => (problem as { readonly detail?: string } | null)?.detail ?? '')
    // A proxy before the service answers in HTML.
    .catch(() => '');
  if (status === 401 || status === 403) return { kind: 'key', wasSent: keyWasSent };
  if (status === 413) return { kind: 'too-long', detail };
  if (status === 429) return { kind: 'busy', seconds: secondsOf(response.headers.get('Retry-After')) };
  if (status >= 502 && status <= 504 && !detail) return { kind: 'away' };
  return { kind: 'refused', status, detail };
}

function secondsOf(header: string | null): number {
  const seconds = Number(header);
  return header && Number.isInteger(seconds) && seconds > 0 ? Math.min(seconds, 600) : 5;
}
