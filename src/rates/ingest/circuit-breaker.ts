import type { SourceHealth } from '../store/quote-store.js';

/** Failed runs in a row after which a source is left alone. */
const MAX_FAILED_RUNS = 5;
/** How long, ms: it reaches past the window that has failed, and no further than the next one of any source. */
const OPEN_DURATION_MS = 4 * 3_600_000;

/** `open`: not asked by the schedule; `half-open`: the next run finds out. */
export type CircuitState = 'closed' | 'open' | 'half-open';

/**
 * The circuit of a source, from its health alone: it survives a restart, and all processes see the same. Opened by five
 * failed runs in a row, for four hours; then a single failed run opens it again, and one that succeeds closes it.
 */
export function getCircuitState(health: SourceHealth | undefined, now: Date): CircuitState {
  if (!health || health.failedRuns < MAX_FAILED_RUNS) return 'closed';
  const since = now.getTime() - Date.parse(health.lastAttempt);
  // A clock that was set back must not lengthen it.
  return since >= 0 && since < OPEN_DURATION_MS ? 'open' : 'half-open';
}
