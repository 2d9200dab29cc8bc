import type { RunAttempt, SourceHealth } from './quote-store.js';

/** The health of a source after one more run. A failed run changes neither the last success nor the validators. */
export function updateHealth(before: SourceHealth | undefined, attempt: RunAttempt): SourceHealth {
  const { source, at, error, gap, validators } = attempt;
  if (error !== undefined)
    return {
      source,
      lastAttempt: at,
      ...(before?.lastSuccess === undefined ? {} : { lastSuccess: before.lastSuccess }),
      lastError: error,
      failedRuns: (before?.failedRuns ?? 0) + 1,
      validators: before?.validators ?? {},
    };
  return {
    source,
    lastAttempt: at,
    lastSuccess: at,
    ...(gap === undefined ? {} : { lastError: gap }),
    failedRuns: 0,
    validators: { ...before?.validators, ...validators },
  };
}
