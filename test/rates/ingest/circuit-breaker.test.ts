import { getCircuitState } from '../../../src/rates/ingest/circuit-breaker.js';
import type { SourceHealth } from '../../../src/rates/store/quote-store.js';

const LAST = '2024-03-06T16:00:00.000Z';
const health = (failedRuns: number): SourceHealth => ({ source: 'ecb', lastAttempt: LAST, failedRuns, validators: {} });

test.each([
  ['never tried', undefined, LAST, 'closed'],
  ['a few failures', health(4), LAST, 'closed'],
  ['five failures', health(5), LAST, 'open'],
  ['hours later', health(5), '2024-03-06T19:59:00Z', 'open'],
  ['by the next window', health(5), '2024-03-06T20:00:00Z', 'half-open'],
  ['a failed trial', health(6), LAST, 'open'],
  ['a clock that was set back', health(5), '2024-03-05T16:00:00Z', 'half-open'],
] as const)('%s', (_case, known, now, state) => {
  expect(getCircuitState(known, new Date(now))).toBe(state);
});
