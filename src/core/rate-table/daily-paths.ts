import { toIsoDate } from './day.js';
import type { IsoDate } from './quote.js';
import type { TableSource } from './rate-table.js';
import { findCandidate } from './as-of.js';
import { resolveRetiredPair } from './find-rate.js';
import { iterateObservedDays } from './observed-days.js';
import type { QuoteIndex } from './quote-index.js';
import type { RouteStep } from './route.js';

/** One day on which a source observed a pair. */
export interface DailyPath {
  readonly day: number;
  readonly date: IsoDate;
  readonly steps: readonly RouteStep[];
  /** Is one of the quotes doubted? */
  readonly suspect: boolean;
}

/** Every day from `from` to `to` on which a source observed all legs of a pair, doubted or not, oldest first. */
export function* iterateDailyPaths(
  index: QuoteIndex,
  source: TableSource,
  pair: { readonly base: string; readonly quote: string },
  range: { readonly from: number; readonly to: number; readonly revision: number },
): Iterable<DailyPath> {
  const { revision } = range;
  for (const day of iterateObservedDays(index, source, pair, { ...range, suspects: true })) {
    const date = toIsoDate(day);
    const { from, to, addFixedSteps: around } = resolveRetiredPair(pair.base, pair.quote, date);
    if (from === to) {
      yield { day, date, steps: around([]), suspect: false };
      continue;
    }
    // Of several routes one may be free of doubt.
    const at = (suspects: boolean) =>
      findCandidate(index, source, from, to, day, { maxAgeDays: 0, revision, suspects });
    const candidate = at(false) ?? at(true);
    if (!candidate) continue;
    const suspect = candidate.steps.some(({ published }) => published.suspect !== undefined);
    yield { day, date, steps: around(candidate.steps), suspect };
  }
}
