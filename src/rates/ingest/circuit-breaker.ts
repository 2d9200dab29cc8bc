import type { SourceHealth } from '../store/quote-store.js';

/** Failed runs in a row that open the circuit. */
const MAX_FAILED_RUNS = 5;
/** Four hours: past the publication window that has failed, before the next one of any source. */
const OPEN_DURATION_MS = 4 * 3_600_000;

/** `open`: not asked by the schedule; `half-open`: the next run decides. */
export type CircuitState = 'closed' | 'open' | 'half-open';

/**
 * The circuit breaker of a source, derived from its stored health alone, so that it survives a restart and is the same
 * in every process. Five failed runs in a row open it; after that one failed run opens it again, and one success closes
 * it.
 */
export function getCircuitState(health: SourceHealth | undefined, now: Date): CircuitState {
  if (!health || health.failedRuns < MAX_FAILED_RUNS) return 'closed';
  const since = now.getTime() - Date.parse(health.lastAttempt);
  // Negative after the clock was set back, which must not keep the circuit open for longer.
  return since >= 0 && since < OPEN_DURATION_MS ? 'open' : 'half-open';
}
