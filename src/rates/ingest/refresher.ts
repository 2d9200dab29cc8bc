import { createIngester } from './ingester.js';
import { countMissedUnlessRelayed } from '../../core/calendars/missed-publications.js';
import type { Refresher, RefreshOutcome, RefresherOptions } from './refresher-types.js';
import { runSource } from './run-source.js';

export type { Refresher, RefreshLogger, RefreshOutcome, RefresherOptions, RefreshTrigger } from './refresher-types.js';

/** Makes the {@link Refresher}. */
export function createRefresher(options: RefresherOptions): Refresher {
  const { sources, holder, clock } = options;
  const running = new Map<string, Promise<RefreshOutcome>>();
  const stopping = new AbortController();
  const ingester = createIngester(options);
  return {
    refresh(key, by = 'operator', unlessSince) {
      const source = sources.find((candidate) => candidate.key === key);
      if (!source) {
        const keys = sources.map((candidate) => candidate.key).join(', ');
        return Promise.reject(new RangeError(`there is no source ${JSON.stringify(key)}; the sources are ${keys}`));
      }
      const joined = running.get(key);
      if (joined) return joined;
      const start = (): Promise<RefreshOutcome> =>
        runSource(source, { trigger: by, unlessSince }, { ...options, ingester, stopping: stopping.signal });
      // Whether a stand-in is needed is known when the run of the one it stands in for has ended.
      const principal = by === 'schedule' ? running.get(source.standsInFor ?? '') : undefined;
      const run = (principal ? principal.then(start) : start()).finally(() => running.delete(key));
      running.set(key, run);
      return run;
    },
    listLateSources: () =>
      sources
        .filter((source) => countMissedUnlessRelayed(source, sources, holder.current, clock()) > 0)
        .map(({ key }) => key),
    async stop() {
      stopping.abort();
      await Promise.allSettled(running.values());
    },
  };
}
