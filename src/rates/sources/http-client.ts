import type { AxiosInstance, AxiosProxyConfig, AxiosResponse } from 'axios';
import { setTimeout as wait } from 'node:timers/promises';
import type { Validator } from '../store/quote-store.js';
import { isLoopbackHost } from '../../support/loopback.js';
import { withDeadline } from '../../support/deadline.js';
import { computeBackoff, UpstreamError } from './retry.js';

/** Identity and limits of the client. */
export interface HttpClientOptions {
  readonly userAgent: string;
  /** For one address with all its tries, ms. */
  readonly deadlineMs?: number;
  /** For one try, from the connect to the last byte, ms. */
  readonly tryTimeoutMs?: number;
  /** The history of the ECB is 0.7 MB packed, its CSV 1.9 MB. */
  readonly maxBytes?: number;
  /**
   * A proxy, or `environment` for the one that HTTPS_PROXY and HTTP_PROXY name, but for the hosts of NO_PROXY. Default none.
   * Loopback addresses are always asked directly.
   */
  readonly proxy?: AxiosProxyConfig | 'environment';
  /** For tests: waits between tries. */
  readonly sleep?: (ms: number, signal: AbortSignal) => Promise<void>;
  /** For tests: 0 to 1, jitter of the wait. */
  readonly random?: () => number;
}

/** One document asked for. */
interface HttpRequest {
  readonly url: string;
  readonly accept: string;
  /** From the last time, for a conditional GET. */
  readonly validator?: Validator | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** The document's bytes as sent, or that it has not changed. */
type HttpResponse =
  | { readonly notModified: true }
  | { readonly notModified: false; readonly body: Uint8Array; readonly validator: Validator };

/** A document that is only returned to a POST; the query is in the address. */
interface HttpPost extends Omit<HttpRequest, 'validator'> {
  /** Does it change nothing at the publisher? Then it may be sent again after a failure, like a GET. */
  readonly isQuery: boolean;
}

/** Fetches documents from publishers, with limits and retries; nothing in an answer is trusted. */
export interface HttpClient {
  /**
   * GET with at most three tries.
   * @throws UpstreamError for everything but a complete answer of 200 or 304
   */
  get(request: HttpRequest): Promise<HttpResponse>;
  /**
   * POST without a body; at most three tries for a query, else one.
   * @returns the bytes as sent
   * @throws UpstreamError for everything but a complete answer of 200
   */
  post(request: HttpPost): Promise<Uint8Array>;
  /** Waits between two requests of one run, so that a publisher is not flooded. Ends early when the signal is aborted. */
  pause(ms: number, signal?: AbortSignal): Promise<void>;
}

const MAX_TRIES = 3;

/** Makes an {@link HttpClient}. */
export function createHttpClient(options: HttpClientOptions): HttpClient {
  const { deadlineMs = 60_000, tryTimeoutMs = 20_000, maxBytes = 16 * 1024 * 1024, random = Math.random } = options;
  const sleep = options.sleep ?? (async (ms: number, signal: AbortSignal) => wait(ms, undefined, { signal }));
  // Loaded with the first request: a process that fetches nothing, or nothing yet, need not wait for it.
  let loading: Promise<AxiosInstance> | undefined;
  const load = async (): Promise<AxiosInstance> => {
    const { default: axios } = await import('axios');
    return axios.create({
      headers: { 'User-Agent': options.userAgent },
      ...(options.proxy === 'environment' ? {} : { proxy: options.proxy ?? false }),
      maxRedirects: 0,
      maxContentLength: maxBytes,
      // Bytes as sent: axios would turn the digits of a JSON number into a double.
      responseType: 'arraybuffer',
      transformResponse: (body: unknown) => body,
      validateStatus: () => true,
    });
  };
  const fetch = async (method: 'GET' | 'POST', request: HttpRequest, mostTries: number): Promise<HttpResponse> =>
    withDeadline(deadlineMs, request.signal, async (deadline) => {
      const http = await (loading ??= load());
      for (let tries = 1; ; tries++) {
        try {
          return await withDeadline(tryTimeoutMs, deadline, (signal) => fetchOnce(http, method, request, signal));
        } catch (error) {
          const fault = error instanceof UpstreamError ? error : createConnectionError(request.url, error);
          if (tries >= mostTries || deadline.aborted || !fault.worthRetrying) throw fault;
          const pause = computeBackoff(tries, fault.retryAfterMs, random);
          if (pause > deadlineMs) throw fault;
          await sleep(pause, deadline).catch(() => {
            throw fault;
          });
        }
      }
    });
  return {
    get: (request) => fetch('GET', request, MAX_TRIES),
    async post({ isQuery, ...request }) {
      const answer = await fetch('POST', request, isQuery ? MAX_TRIES : 1);
      if (answer.notModified) throw new UpstreamError(request.url, 'answered 304', { status: 304 });
      return answer.body;
    },
    async pause(ms, signal = new AbortController().signal) {
      await sleep(ms, signal).catch(() => {
        throw new UpstreamError('a run', 'was broken off', {});
      });
    },
  };
}

async function fetchOnce(
  http: AxiosInstance,
  method: 'GET' | 'POST',
  request: HttpRequest,
  signal: AbortSignal,
): Promise<HttpResponse> {
  const { etag, lastModified } = request.validator ?? {};
  const headers = {
    Accept: request.accept,
    ...(etag === undefined ? {} : { 'If-None-Match': etag }),
    ...(lastModified === undefined ? {} : { 'If-Modified-Since': lastModified }),
  };
  const response: AxiosResponse<Uint8Array> = await http.request({
    method,
    url: request.url,
    headers,
    signal,
    ...(isLoopbackHost(new URL(request.url).hostname) ? { proxy: false } : {}),
  });
  if (response.status === 304 && request.validator) return { notModified: true };
  if (response.status !== 200) throw createStatusError(request.url, response);
  const body = response.data;
  if (isHtml(getHeader(response, 'content-type'), body))
    throw new UpstreamError(request.url, 'answered 200 with an HTML page instead of data', { isPermanent: true });
  const validator = {
    ...optionalField('etag', getHeader(response, 'etag')),
    ...optionalField('lastModified', getHeader(response, 'last-modified')),
  };
  return { notModified: false, body, validator };
}

function createStatusError(url: string, response: AxiosResponse<unknown>): UpstreamError {
  const { status } = response;
  const location = getHeader(response, 'location');
  const retryAfter = getHeader(response, 'retry-after');
  if (location !== undefined)
    return new UpstreamError(url, `answered ${status} with a redirect to ${location}; redirects are not followed`, {
      status,
    });
  return new UpstreamError(url, `answered ${status}`, { status, ...optionalField('retryAfter', retryAfter) });
}

/** A login page, a block page and a "we moved" page come with status 200 and the wrong type, or the right one. */
function isHtml(contentType: string | undefined, body: Uint8Array): boolean {
  if (contentType !== undefined && /^text\/html\b/i.test(contentType)) return true;
  return /^\uFEFF?\s*<(?:!doctype\s+html|html)\b/i.test(new TextDecoder().decode(body.subarray(0, 200)));
}

function getHeader(response: AxiosResponse<unknown>, name: string): string | undefined {
  const value: unknown = response.headers[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function optionalField<K extends string>(key: K, value: string | undefined): Partial<Record<K, string>> {
  return value === undefined ? {} : ({ [key]: value } as Record<K, string>);
}

function createConnectionError(url: string, error: unknown): UpstreamError {
  if ((error as { readonly code?: unknown }).code === 'ERR_CANCELED')
    return new UpstreamError(url, 'did not answer in time', {});
  const message = error instanceof Error ? error.message || error.name : String(error);
  return new UpstreamError(url, `failed: ${message}`, { isPermanent: message.includes('maxContentLength') });
}
