import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AccessPolicy } from './auth/access.js';
import type { RequestCounter } from './limits/rate-limit.js';
import type { HttpLimits } from './limits/request-kind.js';
import type { Metrics } from './metrics.js';
import type { RequestTracer } from './tracing.js';
import type { Readiness } from './readiness.js';
import type { AnswerContext } from '../api/context.js';
import type { JobService } from '../api/jobs/job-service.js';
import type { BatchPool } from '../api/batch/thread-pool.js';
import type { RefreshOutcomeBody, SourceStatusBody } from '../api/schemas/source.js';
import type { Logger } from '../support/logger.js';

/** Answers one message of the Model Context Protocol. */
export type McpListener = (request: IncomingMessage, response: ServerResponse, body: unknown) => Promise<void>;

/** Dependencies of the HTTP layer. */
export interface HttpDependencies extends AnswerContext {
  readonly sourceStatus: () => Promise<readonly SourceStatusBody[]>;
  /** Runs a source now; gives undefined where nothing is fetched. */
  readonly refresh?: (key: string) => Promise<RefreshOutcomeBody> | undefined;
  /** Until when nothing new is to be expected of a source; gives undefined where that is not known. */
  readonly quietUntil?: (key: string, now: Date) => Date | undefined;
  readonly logger: Logger;
  readonly metrics: Metrics;
  readonly readiness: { readonly current: Readiness };
  readonly access: AccessPolicy;
  readonly limits: HttpLimits;
  /** Origins whose pages may call; `*` for any. */
  readonly corsOrigins: readonly string[];
  /** Host names of the service, besides those of this machine; undefined for any. */
  readonly hosts?: readonly string[];
  /** Counts requests for several processes together; default: this process counts for itself. */
  readonly requestCounter?: RequestCounter;
  /** Proxies whose X-Forwarded-For is believed. */
  readonly trustProxy: readonly string[];
  /** Traces requests; `current` is undefined until the tracer is loaded. */
  readonly tracing?: { readonly current?: RequestTracer };
  /** Answers the lines of batches. */
  readonly batchPool: BatchPool;
  readonly jobs: JobService;
  /**
   * Loads the Model Context Protocol: its libraries take a quarter of the start-up time and 24 MB, and most services never use them.
   */
  readonly loadMcp: () => Promise<McpListener>;
  /** Longest text accepted, in UTF-16 units. */
  readonly maxText: number;
  /** What the newsroom page starts with, as the query of a link; absent for its own choices. */
  readonly deskProfile?: string;
  /** Hears that the newsroom page is being opened. */
  readonly onDesk?: () => void;
  /** Of Crossrate. */
  readonly version: string;
}
