import type { TableSource } from './rate-table.js';
import { originOf } from './select-sources.js';
import type { QuoteIndex } from './quote-index.js';
import type { View } from './quote-series.js';
import { newestCommonDay, oldestCommonDay, routesOf, stepsOn, type Leg, type Step } from './route.js';

/**
 * Longest gap that a quote is carried over, in days: the longest closure of a market that Crossrate follows is about
 * nine days (China's Golden Week and Spring Festival), of the ECB five (Easter, Christmas).
 */
export const CARRY_DAYS = 14;

/** What one source answers: the steps, and how many days before the date asked for they were observed. */
export interface Candidate {
  readonly source: TableSource;
  readonly day: number;
  readonly ageDays: number;
  readonly steps: readonly Step[];
}

/** Limits of one lookup. */
export interface Limits extends View {
  readonly maxAgeDays: number;
}

/**
 * The observation of one source for a day: the newest on or before it, at most {@link CARRY_DAYS} before the earlier of
 * that day and the source's last publication (so that a source that was not reached for weeks still answers, but a
 * currency that it dropped does not); failing that, the first within {@link CARRY_DAYS} after it.
 */
export function candidateAt(
  index: QuoteIndex,
  source: TableSource,
  base: string,
  quote: string,
  day: number,
  limits: Limits,
): Candidate | undefined {
  const published = index.lastDay(source.key, limits.revision);
  if (published === undefined) return undefined;
  const floor = Math.max(Math.min(day, published) - CARRY_DAYS, day - limits.maxAgeDays);
  const ceiling = day + Math.min(CARRY_DAYS, limits.maxAgeDays);
  const routes = routesOf(index, source, base, quote);
  const found =
    best(routes, (route) => newestCommonDay(route, floor, day, limits), 1) ??
    best(routes, (route) => oldestCommonDay(route, day + 1, ceiling, limits), -1);
  return (
    found && {
      source,
      day: found.day,
      ageDays: day - found.day,
      steps: stepsOn(found.route, found.day, limits),
    }
  );
}

/** The route with the newest day (`sign` 1) or the oldest (-1); of equals the first, which is the shortest. */
function best(
  routes: readonly (readonly Leg[])[],
  dayOf: (route: readonly Leg[]) => number | undefined,
  sign: 1 | -1,
): { readonly route: readonly Leg[]; readonly day: number } | undefined {
  let chosen: { readonly route: readonly Leg[]; readonly day: number } | undefined;
  for (const route of routes) {
    const day = dayOf(route);
    if (day !== undefined && (!chosen || (day - chosen.day) * sign > 0)) chosen = { route, day };
  }
  return chosen;
}

/**
 * Chooses among sources in configured order: the first with an observation at most {@link CARRY_DAYS} old; else the
 * freshest of the older ones (an outage); else the nearest later one. A source that relays the figures of the first is
 * preferred to it while it has a newer observation.
 */
export function chooseCandidate(candidates: readonly Candidate[]): Candidate | undefined {
  const current = candidates.find(isCurrent);
  if (current) {
    const origin = originOf(current.source);
    return youngest(candidates.filter((each) => isCurrent(each) && originOf(each.source) === origin));
  }
  const before = candidates.filter(({ ageDays }) => ageDays > CARRY_DAYS);
  return youngest(before.length > 0 ? before : candidates);
}

function isCurrent({ ageDays }: Candidate): boolean {
  return ageDays >= 0 && ageDays <= CARRY_DAYS;
}

/** Of equals the first. */
function youngest(candidates: readonly Candidate[]): Candidate | undefined {
  return candidates.reduce<Candidate | undefined>(
    (nearest, next) => (nearest && Math.abs(nearest.ageDays) <= Math.abs(next.ageDays) ? nearest : next),
    undefined,
  );
}
