import type { Settings } from './config/settings.js';
import type { HttpDependencies } from '../http/dependencies.js';
import type { Readiness } from '../http/readiness.js';
import { createRateTable } from '../core/rate-table/indexed-rate-table.js';
import type { RateSource } from '../rates/sources/source.js';
import { createSources } from '../rates/sources/registry.js';
import type { ComposedRates } from './compose/rates.js';

/** The rates as the HTTP layer sees them: it listens before they have been loaded. */
interface LiveRates extends Pick<HttpDependencies, 'rates' | 'sourceStatus' | 'refresh' | 'quietUntil'> {
  readonly sources: readonly RateSource[];
  /** Undefined until they have been loaded. */
  readonly loaded: ComposedRates | undefined;
  readonly readiness: { readonly current: Readiness };
  /** From now on questions are answered. */
  markReady(rates: ComposedRates): void;
  /** From now on the process is to be asked no more. */
  markStopping(): void;
  /** Why what is fetched is not kept; undefined when it is again. */
  setDegraded(why: string | undefined): void;
}

/** Makes {@link LiveRates} that are being loaded. */
export function createLiveRates(settings: Settings): LiveRates {
  const sources = createSources({ ...settings, order: settings.sources });
  const none = createRateTable(sources);
  const readiness: { current: Readiness } = { current: { starting: 'The rates are being loaded.' } };
  let loaded: ComposedRates | undefined;
  return {
    sources,
    rates: {
      get current() {
        return loaded?.holder.current ?? none;
      },
    },
    refresh: (key) => loaded?.refresher?.refresh(key, 'operator'),
    quietUntil: (key, now) => loaded?.quietUntil?.(key, now),
    sourceStatus: () => loaded?.sourceStatus() ?? Promise.resolve([]),
    get loaded() {
      return loaded;
    },
    readiness,
    markReady(rates) {
      loaded = rates;
      readiness.current = { ...readiness.current, starting: undefined };
    },
    markStopping() {
      readiness.current = { ...readiness.current, stopping: true };
    },
    setDegraded(why) {
      readiness.current = { ...readiness.current, degraded: why };
    },
  };
}
