import type { Refresher, RefreshOutcome } from '../rates/ingest/refresher.js';

/** The same refresher; how each run ended is told once, however many have waited for it. */
export function withRefreshListener(refresher: Refresher, tell: (outcome: RefreshOutcome) => void): Refresher {
  const told = new WeakSet<RefreshOutcome>();
  return {
    ...refresher,
    async refresh(...asked) {
      const outcome = await refresher.refresh(...asked);
      if (!told.has(outcome)) {
        told.add(outcome);
        tell(outcome);
      }
      return outcome;
    },
  };
}
