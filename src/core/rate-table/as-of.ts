import type { TableSource } from './rate-table.js';
import { findPassedOver, type PassedOver } from './passed-over.js';
import { getOriginKey } from './select-sources.js';
import type { QuoteIndex } from './quote-index.js';
import type { SeriesFilter } from './quote-series.js';
import {
  findNewestCommonDay,
  findOldestCommonDay,
  findRoutes,
  readSteps,
  type RouteLeg,
  type RouteStep,
} from './route.js';

/**
 * Longest gap that a quote is carried over, in days: the longest closure of a market that Crossrate follows is about
 * nine days (China's Golden Week and Spring Festival), of the ECB five (Easter, Christmas).
 */
export const MAX_CARRY_FORWARD_DAYS = 14;

/** What one source answers: the steps, and how many days before the date asked for they were observed. */
export interface AsOfCandidate {
  readonly source: TableSource;
  readonly day: number;
  readonly ageDays: number;
  readonly steps: readonly RouteStep[];
  /** What the source has published since, and cannot be used. */
  readonly passedOver?: PassedOver;
}

/** Limits of one lookup. */
export interface AsOfLimits extends SeriesFilter {
  readonly maxAgeDays: number;
}

/**
 * The observation of one source for a day: the newest on or before it, at most {@link MAX_CARRY_FORWARD_DAYS} before the earlier of
 * that day and the source's last publication (so that a source that was not reached for weeks still answers, but a
 * currency that it dropped does not); failing that, the first within {@link MAX_CARRY_FORWARD_DAYS} after it. A source may carry its rates longer.
 */
export function findCandidate(
  index: QuoteIndex,
  source: TableSource,
  base: string,
  quote: string,
  day: number,
  limits: AsOfLimits,
): AsOfCandidate | undefined {
  const published = index.lastDay(source.key, limits.revision);
  if (published === undefined) return undefined;
  const carried = source.maxCarryDays ?? MAX_CARRY_FORWARD_DAYS;
  const floor = Math.max(Math.min(day, published) - carried, day - limits.maxAgeDays);
  const ceiling = day + Math.min(MAX_CARRY_FORWARD_DAYS, limits.maxAgeDays);
  const routes = findRoutes(index, source, base, quote);
  const found =
    selectRoute(routes, (route) => findNewestCommonDay(route, floor, day, limits), 1) ??
    selectRoute(routes, (route) => findOldestCommonDay(route, day + 1, ceiling, limits), -1);
  if (!found) return undefined;
  const steps = readSteps(found.route, found.day, limits);
  const candidate = { source, day: found.day, ageDays: day - found.day, steps };
  const { revision } = limits;
  const passedOver =
    found.day < day
      ? findPassedOver(index, { source, route: found.route, used: found.day, asked: day, revision })
      : undefined;
  return passedOver ? { ...candidate, passedOver } : candidate;
}

/** The route with the newest day (`sign` 1) or the oldest (-1); of equals the first, which is the shortest. */
function selectRoute(
  routes: readonly (readonly RouteLeg[])[],
  dayOf: (route: readonly RouteLeg[]) => number | undefined,
  sign: 1 | -1,
): { readonly route: readonly RouteLeg[]; readonly day: number } | undefined {
  let chosen: { readonly route: readonly RouteLeg[]; readonly day: number } | undefined;
  for (const route of routes) {
    const day = dayOf(route);
    if (day !== undefined && (!chosen || (day - chosen.day) * sign > 0)) chosen = { route, day };
  }
  return chosen;
}

/**
 * Chooses among sources in configured order: the first with an observation at most {@link MAX_CARRY_FORWARD_DAYS} old; else the
 * freshest of the older ones (an outage); else the nearest later one. A source that relays the figures of the first is
 * preferred to it while it has a newer observation.
 */
export function chooseCandidate(candidates: readonly AsOfCandidate[]): AsOfCandidate | undefined {
  const current = candidates.find(isWithinCarryForward);
  if (current) {
    const origin = getOriginKey(current.source);
    const nearest = selectNearest(
      candidates.filter((each) => isWithinCarryForward(each) && getOriginKey(each.source) === origin),
    );
    return nearest && (findSubstitute(nearest, candidates) ?? nearest);
  }
  const before = candidates.filter(({ ageDays }) => ageDays > MAX_CARRY_FORWARD_DAYS);
  return selectNearest(before.length > 0 ? before : candidates);
}

/** Another source of the day that was passed over: today's rate of the second comes before yesterday's of the first. */
function findSubstitute(
  { passedOver, source }: AsOfCandidate,
  candidates: readonly AsOfCandidate[],
): AsOfCandidate | undefined {
  if (!passedOver) return undefined;
  const origin = getOriginKey(source);
  const substitute = candidates.find(
    (each) =>
      !each.passedOver && each.ageDays >= 0 && each.day >= passedOver.day && getOriginKey(each.source) !== origin,
  );
  return substitute && { ...substitute, passedOver };
}

function isWithinCarryForward({ ageDays }: AsOfCandidate): boolean {
  return ageDays >= 0 && ageDays <= MAX_CARRY_FORWARD_DAYS;
}

/** Of equals the first. */
function selectNearest(candidates: readonly AsOfCandidate[]): AsOfCandidate | undefined {
  return candidates.reduce<AsOfCandidate | undefined>(
    (nearest, next) => (nearest && Math.abs(nearest.ageDays) <= Math.abs(next.ageDays) ? nearest : next),
    undefined,
  );
}
