import { createMcpLoader } from '../load-mcp.js';
import { composeAccess } from './access.js';
import { registerRateGauges } from '../rate-gauges.js';
import { composeJobs } from './jobs.js';
import { composeBatchPool } from './batch-pool.js';
import { composeLimits } from './limits.js';
import { createLiveRates } from '../live-rates.js';
import { composeRates } from './rates.js';
import { composeStyles } from './styles.js';
import type { Settings } from '../config/settings.js';
import { createApp } from '../../http/app.js';
import { addJobMetrics } from '../job-metrics.js';
import { createMetrics, addProcessMetrics } from '../../http/metrics.js';
import { createHttpServer } from '../../http/server.js';
import type { IsoDate } from '../../core/rate-table/quote.js';
import type { RateTableHolder } from '../../rates/ingest/rate-table-holder.js';
import type { RateSource } from '../../rates/sources/source.js';
import { createListenError } from '../start-errors.js';
import type { Clock } from '../../support/clock.js';
import type { Logger } from '../../support/logger.js';
import { pick } from '../../support/pick.js';
import { VERSION } from '../../support/version.js';

/** What the process gives: the time and a place to tell what happens. */
export interface ProcessContext {
  readonly clock: Clock;
  readonly logger: Logger;
  /** Are the process's own memory, CPU and event loop among the metrics? Only one service of a process can have them. */
  readonly collectsProcessMetrics?: boolean;
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
  /** Ends what is under way, within the grace of the settings, and closes everything. */
  stop(): Promise<void>;
}

/** Wires the service: the only place that names concrete stores, sources and servers. */
export function composeService(settings: Settings, surroundings: ProcessContext): Service {
  const { clock, logger, collectsProcessMetrics: watchesProcess = false } = surroundings;
  /** What has been opened, the last first: it is closed in this order. */
  const stops: (() => Promise<void> | void)[] = [];
  return {
    async start() {
      const began = performance.now();
      const { host, port, stopGrace, stopDelay, maxConnections } = settings;
      const styles = composeStyles(settings);
      const live = createLiveRates(settings);
      const access = composeAccess(settings, clock, logger);
      stops.unshift(access.stop);
      const metrics = createMetrics(VERSION);
      if (watchesProcess) addProcessMetrics(metrics);
      registerRateGauges(metrics, { ...live, clock });
      const lines = composeBatchPool(settings, styles);
      stops.unshift(() => lines.close());
      const jobs = composeJobs(settings, { clock, logger, pool: lines });
      stops.unshift(() => jobs.stop());
      addJobMetrics(metrics, jobs.service, clock);
      const app = createApp({
        ...pick(live, ['rates', 'sources', 'sourceStatus', 'refresh', 'quietUntil', 'readiness']),
        ...pick(settings, ['maxText', 'corsOrigins', 'trustProxy']),
        loadMcp: createMcpLoader({ ...live, styles, clock, maxText: settings.maxText, version: VERSION }, logger),
        ...{ styles, clock, logger, metrics, batchPool: lines, jobs: jobs.service },
        access: access.policy,
        limits: composeLimits(settings),
        version: VERSION,
      });
      const server = createHttpServer(app, { maxConnections });
      const address = await server.listen(host, port).catch((error: unknown) => {
        throw createListenError(error, host, port);
      });
      stops.unshift(() => {
        live.markStopping();
        jobs.close();
        return server.close(stopGrace * 1000, stopDelay * 1000);
      });
      logger.info({ address, version: VERSION, pid: process.pid }, 'listening');
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
      // Behind the server and the jobs: what is under way is answered before the store is closed.
      stops.splice(2, 0, () => rates.stop());
      await jobs.open(rates);
      live.markReady(rates);
      const { revision } = rates.holder.current;
      const ms = Math.round(performance.now() - began);
      logger.info({ revision, lastObservations: listLastObservations(rates.sources, rates.holder), ms }, 'ready');
      rates.start();
      return address;
    },
    async stop() {
      for (const stop of stops.splice(0)) await stop();
    },
  };
}

/** The newest day of each source, for the log. */
function listLastObservations(
  sources: readonly RateSource[],
  holder: RateTableHolder,
): Readonly<Record<string, IsoDate | null>> {
  return Object.fromEntries(sources.map(({ key }) => [key, holder.current.lastObservation(key) ?? null]));
}
