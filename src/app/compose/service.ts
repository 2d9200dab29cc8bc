import { createMcpLoader } from '../load-mcp.js';
import { createWarmUp } from '../warm-up.js';
import { composeRequestCounter } from './request-counter.js';
import { composeAccess } from './access.js';
import { registerRateGauges } from '../rate-gauges.js';
import { composeJobs } from './jobs.js';
import { composeBatchPool } from './batch-pool.js';
import { composeAnswerLimits, composeConnections, composeHosts, composeLimits } from './limits.js';
import { createLifecycle, type Lifecycle } from '../lifecycle.js';
import { createJobService } from '../../api/jobs/job-service.js';
import { createLiveRates } from '../live-rates.js';
import { composeRates } from './rates.js';
import { composeDeskProfile } from './desk-profile.js';
import { composeCheckSettings } from './check-settings.js';
import { composeStyles } from './styles.js';
import type { RequestTracer } from '../../http/tracing.js';
import type { Settings } from '../config/settings.js';
import { createApp } from '../../http/app.js';
import { addJobMetrics } from '../job-metrics.js';
import { createMetrics, addProcessMetrics } from '../../http/metrics.js';
import { createHttpServer } from '../../http/server.js';
import type { IsoDate } from '../../core/rate-table/day.js';
import type { RateTableHolder } from '../../rates/ingest/rate-table-holder.js';
import type { RateSource } from '../../rates/sources/source.js';
import { createListenError } from '../start-errors.js';
import type { Clock } from '../../support/clock.js';
import type { Logger } from '../../support/logger.js';
import { omitUndefined } from '../../support/omit-undefined.js';
import { pick } from '../../support/pick.js';
import { VERSION } from '../../support/version.js';

/** What the process gives a service: the time and the log. */
export interface ProcessContext {
  readonly clock: Clock;
  readonly logger: Logger;
  /** Also collect memory, CPU and event loop of the process; only one service of a process can. */
  readonly collectsProcessMetrics?: boolean;
  /** Send traces to the collector that the variables of OpenTelemetry name. */
  readonly traces?: boolean;
}

/** The whole service. */
export interface Service {
  /**
   * Listens, opens the store, loads the rates and starts to refresh. Until the rates are loaded `/readyz` says that they
   * are not, and questions are answered with 503.
   * @returns the address that it listens on, once it is ready
   * @throws StartError that says in one line what to do
   */
  start(): Promise<string>;
  /** Lets requests in progress end, within STOP_GRACE, and stops every part. */
  stop(): Promise<void>;
}

/**
 * What is stopped first: requests in progress are answered before the jobs stop, and the jobs write their results before
 * the database of the rates is closed.
 */
const STOP_ORDER = [
  'http server',
  'request counter',
  'jobs',
  'rates',
  'batch threads',
  'key file watch',
  'tracing',
] as const;

/** Wires the service: the only place that names concrete stores, sources and servers. */
export function composeService(settings: Settings, context: ProcessContext): Service {
  const { clock, logger, collectsProcessMetrics = false, traces = false } = context;
  const lifecycle = createLifecycle(STOP_ORDER);
  return {
    async start() {
      const began = performance.now();
      const { host, port, stopGrace, stopDelay } = settings;
      const styles = composeStyles(settings);
      const checkSettings = composeCheckSettings(settings);
      const deskProfile = composeDeskProfile(settings, styles);
      const live = createLiveRates(settings);
      const access = composeAccess(settings, clock, logger);
      lifecycle.onStop('key file watch', access.stop);
      const metrics = createMetrics(VERSION);
      if (collectsProcessMetrics) addProcessMetrics(metrics);
      registerRateGauges(metrics, { ...live, clock });
      const batchPool = composeBatchPool(settings, styles);
      lifecycle.onStop('batch threads', () => batchPool.close());
      const jobs = composeJobs(settings, { clock, logger, pool: batchPool });
      lifecycle.onStop('jobs', () => jobs.stop());
      const answerLimits = composeAnswerLimits(settings);
      const { maxText } = settings;
      const context = { ...pick(live, ['rates', 'sources']), styles, checkSettings, answerLimits, clock, maxText };
      const warmUp = createWarmUp(batchPool, context, logger);
      const jobService = createJobService(jobs.environment, context);
      addJobMetrics(metrics, jobService);
      const requestCounter = await composeRequestCounter(settings, logger);
      if (requestCounter) lifecycle.onStop('request counter', () => requestCounter.close());
      const tracing: { current?: RequestTracer } = {};
      const app = createApp({
        ...context,
        ...pick(live, ['sourceStatus', 'refresh', 'quietUntil', 'readiness']),
        ...pick(settings, ['corsOrigins', 'trustProxy']),
        loadMcp: createMcpLoader({ ...context, version: VERSION }, batchPool, logger),
        ...{ logger, metrics, batchPool, jobs: jobService, deskProfile },
        access: access.policy,
        limits: composeLimits(settings),
        tracing,
        onDesk: () => void warmUp(),
        ...omitUndefined({ hosts: composeHosts(settings, access.policy.required), requestCounter }),
        version: VERSION,
      });
      const server = createHttpServer(app, composeConnections(settings));
      const address = await server.listen(host, port).catch((error: unknown) => {
        throw createListenError(error, host, port);
      });
      lifecycle.onStop('http server', () => {
        live.markStopping();
        jobs.close();
        return server.close(stopGrace * 1000, stopDelay * 1000);
      });
      logger.info({ address, version: VERSION, pid: process.pid }, 'listening');
      if (traces) composeTracing(tracing, lifecycle, logger);
      const rates = await composeRates(settings, {
        clock,
        logger,
        onDegraded: (why) => {
          live.setDegraded(why);
        },
        onRefresh: ({ source, outcome }) => {
          metrics.recordRefresh(source, outcome);
        },
      });
      lifecycle.onStop('rates', () => rates.stop());
      await jobs.open(rates);
      live.markReady(rates);
      const { revision } = rates.holder.current;
      const ms = Math.round(performance.now() - began);
      logger.info({ revision, lastObservations: listLastObservations(rates.sources, rates.holder), ms }, 'ready');
      rates.start();
      return address;
    },
    stop: () => lifecycle.stop(),
  };
}

/** Loads the tracer while the rates are being loaded: the first requests may have no span. */
function composeTracing(
  tracing: { current?: RequestTracer },
  lifecycle: Lifecycle<(typeof STOP_ORDER)[number]>,
  logger: Logger,
): void {
  const loading = import('../tracing/open-telemetry.js')
    .then(({ startTracing }) => startTracing())
    .then((started) => {
      tracing.current = started.tracer;
      logger.info('requests are traced');
      return started;
    });
  loading.catch((error: unknown) => {
    logger.error({ err: error }, 'requests are not traced: OpenTelemetry cannot be loaded');
  });
  lifecycle.onStop('tracing', async () => {
    const started = await loading.catch(() => undefined);
    await started?.stop().catch((error: unknown) => {
      logger.warn({ err: error }, 'the last traces were not taken by the collector');
    });
  });
}

/** The newest day of each source, for the log. */
function listLastObservations(
  sources: readonly RateSource[],
  holder: RateTableHolder,
): Readonly<Record<string, IsoDate | null>> {
  return Object.fromEntries(sources.map(({ key }) => [key, holder.current.lastObservation(key) ?? null]));
}
