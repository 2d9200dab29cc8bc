import type { Settings } from './config/settings.js';
import type { HttpDependencies } from '../http/dependencies.js';
import type { Readiness } from '../http/readiness.js';
import { createRateTable } from '../core/rate-table/indexed-rate-table.js';
import type { RateSource } from '../rates/sources/source.js';
import { createSources } from '../rates/sources/registry.js';
import type { Rates } from './compose/rates.js';

/** The rates as the HTTP layer sees them: it listens before they have been loaded. */
export interface LiveRates extends Pick<HttpDependencies, 'rates' | 'sourceStatus' | 'refresh' | 'quietUntil'> {
  readonly sources: readonly RateSource[];
  /** Undefined until they have been loaded. */
  readonly loaded: Rates | undefined;
  readonly readiness: { readonly current: Readiness };
  /** From now on questions are answered. */
  ready(rates: Rates): void;
  /** From now on the process is to be asked no more. */
  stopping(): void;
  /** Why what is fetched is not kept; undefined when it is again. */
  degrade(why: string | undefined): void;
}

/** Makes {@link LiveRates} that are being loaded. */
export function createLiveRates(settings: Settings): LiveRates {
  const sources = createSources({ ...settings, order: settings.sources });
  const none = createRateTable(sources);
  const readiness: { current: Readiness } = { current: { starting: 'The rates are being loaded.' } };
  let loaded: Rates | undefined;
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
    ready(rates) {
      loaded = rates;
      readiness.current = { ...readiness.current, starting: undefined };
    },
    stopping() {
      readiness.current = { ...readiness.current, stopping: true };
    },
    degrade(why) {
      readiness.current = { ...readiness.current, degraded: why };
    },
  };
}
