import type { Attempt, SourceHealth } from './store.js';

/** The health of a source after one more run. A failed run changes neither the last success nor the validators. */
export function nextHealth(before: SourceHealth | undefined, attempt: Attempt): SourceHealth {
  const { source, at, error, validators } = attempt;
  if (error !== undefined)
    return {
      source,
      lastAttempt: at,
      ...(before?.lastSuccess === undefined ? {} : { lastSuccess: before.lastSuccess }),
      lastError: error,
      validators: before?.validators ?? {},
    };
  return { source, lastAttempt: at, lastSuccess: at, validators: { ...before?.validators, ...validators } };
}
