import { createMcpLoader } from '../../../src/app/load-mcp.js';
import type { ApiKey } from '../../../src/http/auth/api-key.js';
import type { IdentifyUser } from '../../../src/http/auth/proxy-identity.js';
import { createKeyRing, type KeyRing } from '../../../src/http/auth/key-ring.js';
import { createApp } from '../../../src/http/app.js';
import type { HttpDependencies } from '../../../src/http/dependencies.js';
import type { RequestCounter } from '../../../src/http/limits/rate-limit.js';
import type { HttpLimits } from '../../../src/http/limits/request-kind.js';
import { createMetrics, type Metrics } from '../../../src/http/metrics.js';
import type { Readiness } from '../../../src/http/readiness.js';
import { createHttpServer } from '../../../src/http/server.js';
import type { StoredQuote } from '../../../src/core/rate-table/quote.js';
import { createJobService, type JobEnvironment } from '../../../src/api/jobs/job-service.js';
import type { AnswerLimits } from '../../../src/api/answer-limits.js';
import { createBatchPool, type BatchPool } from '../../../src/api/batch/thread-pool.js';
import { createRateTable } from '../../../src/core/rate-table/indexed-rate-table.js';
import { RateTableHolder } from '../../../src/rates/ingest/rate-table-holder.js';
import { SHIPPED_STYLE_REGISTRY } from '../../../src/core/styles/registry.js';
import { createSourceStatusReader } from '../../../src/rates/source-status.js';
import { createSources } from '../../../src/rates/sources/registry.js';
import { createMemoryStore } from '../../rates/support/memory-store.js';
import type { QuoteStore } from '../../../src/rates/store/quote-store.js';
import { omitUndefined } from '../../../src/support/omit-undefined.js';
import { createLogger } from '../../../src/support/logger.js';
import { GOLDEN_QUOTES } from '../../rates/support/golden.js';
import { ContractChecker } from './contract.js';
import { NO_JOBS } from './jobs.js';

const NO_LIMITS: HttpLimits = { maxConcurrent: {}, requestTimeoutSeconds: 3600, ratePerMinute: 0 };

/** A Monday on which the ECB has published, an hour after it did. */
export const NOW = new Date('2025-02-24T17:00:00Z');

export interface Answer<T = unknown> {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** Parsed when the answer is JSON. */
  readonly body: T;
}

/** What a problem is for a test. */
export interface Problem {
  readonly status: number;
  readonly code: string;
  readonly detail: string;
  readonly errors: readonly { readonly pointer: string; readonly detail: string }[];
}

/** The application on a port of its own; every answer is judged by the service's own OpenAPI document. */
export interface TestService {
  readonly url: string;
  readonly lines: readonly Record<string, unknown>[];
  readonly store: QuoteStore;
  readonly holder: RateTableHolder;
  readonly metrics: Metrics;
  /** Called with each further line of the log. */
  onLine?: (line: Record<string, unknown>) => void;
  /** Set it to see what a service that is starting or degraded answers. */
  readonly readiness: { current: Readiness };
  /** Set it to what the operator changes of the keys. */
  readonly keys: { current: KeyRing };
  call<T>(path: string, init?: RequestInit): Promise<Answer<T>>;
  /** Posts JSON. */
  post<T>(path: string, body: unknown): Promise<Answer<T>>;
  close(): Promise<void>;
}

export interface TestServiceOptions {
  readonly quotes?: readonly StoredQuote[];
  readonly order?: readonly string[];
  readonly now?: Date;
  readonly maxText?: number;
  readonly limits?: Partial<HttpLimits>;
  /** Must callers show one of the keys? */
  readonly authRequired?: boolean;
  readonly keys?: readonly ApiKey[];
  readonly identify?: IdentifyUser;
  readonly corsOrigins?: readonly string[];
  readonly trustProxy?: readonly string[];
  readonly refresh?: HttpDependencies['refresh'];
  readonly quietUntil?: HttpDependencies['quietUntil'];
  readonly jobs?: JobEnvironment;
  readonly hosts?: readonly string[];
  readonly requestCounter?: RequestCounter;
  readonly answerLimits?: AnswerLimits;
  readonly batchPool?: BatchPool;
}

export async function startService(options: TestServiceOptions = {}): Promise<TestService> {
  const { quotes = GOLDEN_QUOTES, now = NOW, maxText = 1_000_000 } = options;
  const sources = createSources({ order: options.order });
  const store = createMemoryStore();
  const holder = new RateTableHolder(createRateTable(sources, quotes));
  const styles = SHIPPED_STYLE_REGISTRY;
  const clock = (): Date => now;
  const lines: Record<string, unknown>[] = [];
  const listener: Pick<TestService, 'onLine'> = {};
  const logger = createLogger('info', {
    write(text) {
      const line = JSON.parse(text) as Record<string, unknown>;
      lines.push(line);
      listener.onLine?.(line);
    },
  });
  const sourceStatus = createSourceStatusReader({ sources, store, holder, clock });
  const metrics = createMetrics('1.2.3');
  const readiness: { current: Readiness } = { current: {} };
  const keys = { current: createKeyRing(options.keys ?? []) };
  const batchPool = options.batchPool ?? createBatchPool(0, omitUndefined({ answerLimits: options.answerLimits }));
  const dependencies: HttpDependencies = {
    rates: holder,
    sources,
    sourceStatus,
    styles,
    clock,
    logger,
    maxText,
    metrics,
    readiness,
    batchPool,
    loadMcp: createMcpLoader({ rates: holder, sources, styles, clock, maxText, version: '1.2.3' }, batchPool, logger),
    jobs: createJobService(options.jobs ?? NO_JOBS, { rates: holder, sources, styles, clock, maxText }),
    access: { required: options.authRequired ?? false, keys, clock, ...omitUndefined({ identify: options.identify }) },
    limits: { ...NO_LIMITS, ...options.limits },
    corsOrigins: options.corsOrigins ?? [],
    trustProxy: options.trustProxy ?? [],
    ...omitUndefined({
      requestCounter: options.requestCounter,
      refresh: options.refresh,
      quietUntil: options.quietUntil,
      answerLimits: options.answerLimits,
      hosts: options.hosts,
    }),
    version: '1.2.3',
  };
  const server = createHttpServer(createApp(dependencies));
  const url = await server.listen('127.0.0.1', 0);
  const checker = new ContractChecker(await (await fetch(`${url}/openapi.json`)).json());
  const call = async <T>(path: string, init: RequestInit = {}): Promise<Answer<T>> => {
    const response = await fetch(url + path, { redirect: 'error', ...init });
    const text = await response.text();
    const contentType = response.headers.get('content-type') ?? '';
    const mediaType = contentType.split(';')[0]!;
    const body: unknown = mediaType.endsWith('json') && !mediaType.endsWith('ndjson') && text ? JSON.parse(text) : text;
    const { status, headers } = response;
    const method = init.method ?? 'GET';
    if (method !== 'HEAD' && status !== 304 && status !== 204)
      checker.check({
        ...{ method, status, body },
        path: new URL(url + path).pathname,
        mediaType: /; shape=\d/.test(contentType) ? contentType.replace(' charset=utf-8;', '') : mediaType,
        isPartial: /[?&]fields=/.test(path) || (typeof init.body === 'string' ? init.body : '').includes('"fields":'),
      });
    if (mediaType === 'application/problem+json') expect(headers.get('cache-control')).toBe('no-store');
    return { status, headers, text, body: body as T };
  };
  return Object.assign(listener, {
    url,
    lines,
    store,
    holder,
    metrics,
    readiness,
    keys,
    call,
    post: <T>(path: string, body: unknown) =>
      call<T>(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
    close: () => server.close(0),
  });
}
