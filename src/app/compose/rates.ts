import type { Settings } from '../config/settings.js';
import { loadRateTable, RateTableHolder } from '../../rates/ingest/rate-table-holder.js';
import { createRefresher, type Refresher, type RefreshOutcome } from '../../rates/ingest/refresher.js';
import { createSchedule, type RateSchedule } from '../../rates/schedule.js';
import { seedFromSnapshot } from '../../rates/snapshot.js';
import { createSourceStatusReader, type SourceStatus } from '../../rates/source-status.js';
import { createHttpClient } from '../../rates/sources/http-client.js';
import { createSources } from '../../rates/sources/registry.js';
import type { RateSource } from '../../rates/sources/source.js';
import { createStoreSync, type StoreSync } from '../../rates/store-sync.js';
import type { Clock } from '../../support/clock.js';
import { omitUndefined } from '../../support/omit-undefined.js';
import type { Logger } from '../../support/logger.js';
import { VERSION } from '../../support/version.js';
import { openStore, type OpenedStore } from '../open-store.js';
import { createStoreHealth, monitorWrites } from '../store-health.js';

/** Everything that keeps the rates. */
export interface ComposedRates {
  readonly sources: readonly RateSource[];
  readonly holder: RateTableHolder;
  /** Undefined when the settings want nothing to be fetched. */
  readonly refresher: Refresher | undefined;
  /** Until when nothing new is to be expected of a source; undefined when the settings want nothing to be fetched. */
  readonly quietUntil: RateSchedule['quietUntil'] | undefined;
  readonly sourceStatus: () => Promise<readonly SourceStatus[]>;
  /** Reads now what other processes have added. */
  readonly catchUp: () => Promise<unknown>;
  /** Starts to refresh, and to follow what other processes add. */
  start(): void;
  stop(): Promise<void>;
}

interface ComposeRatesOptions {
  readonly clock: Clock;
  readonly logger: Logger;
  /** Called with the reason when refreshing stops, and with undefined when it resumes. */
  readonly onDegraded?: (why: string | undefined) => void;
  /** Called when a run of a source has ended. */
  readonly onRefresh?: (outcome: RefreshOutcome) => void;
}

/**
 * Opens the store, gives a new one the rates that ship with Crossrate, and reads it into a table.
 * @throws StartError
 */
export async function composeRates(settings: Settings, context: ComposeRatesOptions): Promise<ComposedRates> {
  const { clock, logger, onDegraded } = context;
  const sources = createSources({ ...settings, order: settings.sources });
  const found = await openStore(settings);
  const { listenForRevisions: listen, readOnlyReason: frozen } = found;
  const health = createStoreHealth(omitUndefined({ logger, frozen, onDegraded }));
  const store = monitorWrites(found.store, health);
  const opened = { ...found, store };
  const holder = await loadRates(opened, sources, context);
  const watch: StoreSync = createStoreSync({
    ...{ store, holder, sources, clock, logger },
    ...omitUndefined({ listen }),
    onChange(outage) {
      health.setOutage(outage);
      if (!outage) fetching?.schedule.runLateSources();
    },
  });
  const fetching =
    settings.refresh === 'on' && frozen === undefined
      ? composeFetching(opened, { sources, holder, watch }, context)
      : undefined;
  const nextRun = fetching && ((key: string) => fetching.schedule.nextRun(key));
  return {
    sources,
    holder,
    refresher: fetching?.refresher,
    quietUntil: fetching && ((key, now) => fetching.schedule.quietUntil(key, now)),
    sourceStatus: createSourceStatusReader(
      omitUndefined({ sources, store, holder, clock, outage: () => watch.outage(), nextRun }),
    ),
    catchUp: () => holder.catchUp(store),
    start() {
      watch.start();
      fetching?.schedule.start();
    },
    async stop() {
      await fetching?.schedule.stop();
      await watch.stop();
      await store.close();
    },
  };
}

async function loadRates(
  { store, place, toStartError: faultOf }: OpenedStore,
  sources: readonly RateSource[],
  { clock, logger }: ComposeRatesOptions,
): Promise<RateTableHolder> {
  try {
    const seeded = await seedFromSnapshot(store, { at: clock().toISOString() });
    if (seeded) logger.info({ place, ...seeded }, 'new store, given the rates that ship with Crossrate');
    return new RateTableHolder(await loadRateTable(store, sources));
  } catch (error) {
    await store.close();
    throw faultOf(error);
  }
}

interface FetchingInputs {
  readonly sources: readonly RateSource[];
  readonly holder: RateTableHolder;
  readonly watch: StoreSync;
}

function composeFetching(
  { store, sourceLocks: locks, isShared }: OpenedStore,
  { sources, holder, watch }: FetchingInputs,
  { clock, logger, onRefresh: onRun }: ComposeRatesOptions,
): { readonly refresher: Refresher; readonly schedule: RateSchedule } {
  const http = createHttpClient({ userAgent: `crossrate/${VERSION}`, proxy: 'environment' });
  const isStoreReachable = (): Promise<boolean> => watch.syncNow();
  const refresher = createRefresher({ store, sources, holder, http, clock, logger, locks, isStoreReachable, onRun });
  return { refresher, schedule: createSchedule({ sources, refresher, logger, isShared }) };
}
