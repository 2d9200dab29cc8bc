import { DomainError, type FieldFault } from '../../support/domain-error.js';
import { describeFailure } from '../../support/failure-cause.js';
import { CliError } from '../exit.js';
import type { Backend } from './backend.js';

/** Timeout of a request to a service. */
const REQUEST_TIMEOUT_MS = 120_000;

/** What a query holds: a list is written with commas between. */
type QueryValue = string | number | boolean | readonly string[] | undefined;

/** A service, and how to be let in. */
export interface RemoteBackendOptions {
  readonly server: string;
  readonly apiKey: string | undefined;
  readonly version: string;
}

/** Asks a running service. @throws CliError for an invalid address */
export function createRemoteBackend(options: RemoteBackendOptions): Backend {
  const base = parseServerUrl(options.server);
  const post = <T>(path: string, request: object): Promise<T> =>
    fetchJson(new URL(path, base), options, { method: 'POST', body: JSON.stringify(request) });
  const get = <T>(path: string, query: object = {}): Promise<T> => {
    const url = new URL(path, base);
    for (const [name, value] of Object.entries(query as Readonly<Record<string, QueryValue>>))
      if (value !== undefined) url.searchParams.set(name, String(value));
    return fetchJson(url, options, {});
  };
  return {
    figures: (request) => post('v1/figures', request),
    annotate: (request) => post('v1/annotate', request),
    check: (request) => post('v1/check', request),
    compare: (request) => post('v1/compare', request),
    convert: (query) => get('v1/convert', query),
    rates: (query) => get('v1/rates', query),
    styles: () => get('v1/styles'),
    revision: async () => (await get<{ readonly revision: number }>('readyz')).revision,
    // A service answers from its own database, which the address names.
    newestObservations: () => Promise.resolve({}),
    close: () => Promise.resolve(),
  };
}

function parseServerUrl(server: string): URL {
  const address = server.endsWith('/') ? server : `${server}/`;
  if (URL.canParse(address) && /^https?:/i.test(address)) return new URL(address);
  throw new CliError(`${JSON.stringify(server)} is no address of a service; write e.g. http://127.0.0.1:8080`);
}

async function fetchJson<T>(url: URL, { apiKey, version }: RemoteBackendOptions, init: RequestInit): Promise<T> {
  const headers = {
    'User-Agent': `crossrate/${version}`,
    Accept: 'application/json',
    ...(init.body ? { 'Content-Type': 'application/json' } : {}),
    ...(apiKey ? { Authorization: `Bearer ${apiKey}` } : {}),
  };
  const response = await withReachability(url, () =>
    fetch(url, { ...init, headers, signal: AbortSignal.timeout(REQUEST_TIMEOUT_MS) }),
  );
  const body = await withReachability(url, () => response.text());
  if (response.ok) return JSON.parse(body) as T;
  throw toResponseError(response, body, url);
}

async function withReachability<R>(url: URL, ask: () => Promise<R>): Promise<R> {
  try {
    return await ask();
  } catch (error) {
    throw new CliError(`the service at ${url.origin} cannot be reached: ${describeFailure(error)}`);
  }
}

/** The problem of the service; an answer of something else, such as a proxy, is reported with its status. */
function toResponseError(response: Response, body: string, url: URL): Error {
  const isOurs = response.headers.get('content-type')?.startsWith('application/problem+json') === true;
  if (!isOurs)
    return new CliError(`${url.href} answers ${response.status} ${response.statusText}; is it a Crossrate service?`);
  const { code, detail, errors } = JSON.parse(body) as { code: string; detail: string; errors: readonly FieldFault[] };
  return new DomainError(code, detail, errors);
}
