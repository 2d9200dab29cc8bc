import { join } from 'node:path';
import type { Settings } from './config.js';
import { createApp } from './http/app.js';
import { createHttpServer } from './http/server.js';
import { loadRateTable } from './rates/load-table.js';
import type { IsoDate } from './rates/quote.js';
import { RateTableHolder } from './rates/rate-table-holder.js';
import { createRefresher } from './rates/refresh.js';
import { createSchedule, type RateSchedule } from './rates/schedule.js';
import { seedFromSnapshot } from './rates/snapshot.js';
import { createSourceStatus } from './rates/source-status.js';
import { createHttpClient } from './rates/sources/http-client.js';
import { createSources } from './rates/sources/index.js';
import type { RateSource } from './rates/sources/source.js';
import { openSqliteStore } from './rates/store/sqlite-store.js';
import type { QuoteStore } from './rates/store/store.js';
import { listenFault, storeFault } from './start-faults.js';
import type { Clock } from './support/clock.js';
import { defined } from './support/defined.js';
import type { Logger } from './support/logger.js';
import { VERSION } from './support/version.js';

/** What the process gives: the time and a place to tell what happens. */
export interface Surroundings {
  readonly clock: Clock;
  readonly logger: Logger;
}

/** The whole service. */
export interface Service {
  /**
   * Opens the store, loads the rates, listens and starts to refresh.
   * @returns the address that it listens on
   * @throws StartError that says in one line what to do
   */
  start(): Promise<string>;
  /** Ends what is under way, within the grace of the settings, and closes everything. */
  stop(): Promise<void>;
}

/** Wires the service: the only place that names concrete stores, sources and servers. */
export function compose(settings: Settings, surroundings: Surroundings): Service {
  const { clock, logger } = surroundings;
  /** What has been opened, the last first: it is closed in this order. */
  const stops: (() => Promise<void>)[] = [];
  return {
    async start() {
      const sources = createSources({ ...settings, order: settings.sources });
      const { store, holder } = await openRates(settings, sources, surroundings);
      stops.unshift(() => store.close());
      const schedule = settings.refresh === 'on' ? scheduleOf(store, sources, holder, surroundings) : undefined;
      if (schedule) stops.unshift(() => schedule.stop());
      const nextRun = schedule && ((key: string) => schedule.nextRun(key));
      const sourceStatus = createSourceStatus(defined({ sources, store, holder, clock, nextRun }));
      const { host, port, maxText, stopGrace } = settings;
      const app = createApp({ rates: holder, sources, sourceStatus, clock, logger, maxText, version: VERSION });
      const server = createHttpServer(app);
      stops.unshift(() => server.close(stopGrace * 1000));
      const address = await server.listen(host, port).catch((error: unknown) => {
        throw listenFault(error, host, port);
      });
      const { revision } = holder.current;
      logger.info({ address, version: VERSION, revision, lastObservations: agesOf(sources, holder) }, 'listening');
      schedule?.start();
      return address;
    },
    async stop() {
      for (const stop of stops.splice(0)) await stop();
    },
  };
}

/** Opens the store, gives a new one the rates that ship with Crossrate, and reads it into a table. */
async function openRates(
  settings: Settings,
  sources: readonly RateSource[],
  { clock, logger }: Surroundings,
): Promise<{ readonly store: QuoteStore; readonly holder: RateTableHolder }> {
  const path = join(settings.dataDir, 'rates.sqlite');
  try {
    const store = await openSqliteStore(path);
    const seeded = await seedFromSnapshot(store, { at: clock().toISOString() });
    if (seeded) logger.info({ path, ...seeded }, 'new store, given the rates that ship with Crossrate');
    return { store, holder: new RateTableHolder(await loadRateTable(store, sources)) };
  } catch (error) {
    throw storeFault(error, path);
  }
}

function scheduleOf(
  store: QuoteStore,
  sources: readonly RateSource[],
  holder: RateTableHolder,
  { clock, logger }: Surroundings,
): RateSchedule {
  const http = createHttpClient({ userAgent: `crossrate/${VERSION}` });
  const refresher = createRefresher({ store, sources, holder, http, clock, logger });
  return createSchedule({ sources, refresher, logger });
}

/** The newest day of each source, for the log. */
function agesOf(sources: readonly RateSource[], holder: RateTableHolder): Readonly<Record<string, IsoDate | null>> {
  return Object.fromEntries(sources.map(({ key }) => [key, holder.current.lastObservation(key) ?? null]));
}
