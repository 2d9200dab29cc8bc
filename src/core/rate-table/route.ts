import { toIsoDate } from './day.js';
import type { TableSource } from './rate-table.js';
import type { PathQuote } from './rate.js';
import type { QuoteIndex } from './quote-index.js';
import { findNewest, findOldest, type QuoteSeries, type SeriesFilter, dayAt } from './quote-series.js';
import { elementAt } from '../../support/get-or-throw.js';

/** One step of a route: a series, walked as published or from its quote currency back to its base. */
export interface RouteLeg {
  readonly series: QuoteSeries;
  readonly inverse: boolean;
}

/** A published quote of a route, and its direction. */
export interface RouteStep {
  readonly published: PathQuote;
  readonly inverse: boolean;
}

/** Ways from `base` to `quote` at one source, best first: as published, the other way round, through the pivot. */
export function findRoutes(
  index: QuoteIndex,
  source: TableSource,
  base: string,
  quote: string,
): readonly (readonly RouteLeg[])[] {
  const single = findLegs(index, source.key, base, quote).map((leg) => [leg]);
  if (base === source.pivot || quote === source.pivot) return single;
  const crosses = findLegs(index, source.key, base, source.pivot).flatMap((first) =>
    findLegs(index, source.key, source.pivot, quote).map((second) => [first, second]),
  );
  return [...single, ...crosses];
}

function findLegs(index: QuoteIndex, source: string, from: string, to: string): RouteLeg[] {
  const direct = index.find(source, from, to);
  const inverse = index.find(source, to, from);
  return [
    ...(direct ? [{ series: direct, inverse: false }] : []),
    ...(inverse ? [{ series: inverse, inverse: true }] : []),
  ];
}

/** Newest day from `floor` to `ceiling` on which every leg was observed. */
export function findNewestCommonDay(
  route: readonly RouteLeg[],
  floor: number,
  ceiling: number,
  view: SeriesFilter,
): number | undefined {
  let day = ceiling;
  for (;;) {
    let agreed = day;
    for (const { series } of route) {
      const at = findNewest(series, floor, agreed, view);
      if (at < 0) return undefined;
      agreed = dayAt(series, at);
    }
    if (route.every(({ series }) => findNewest(series, agreed, agreed, view) >= 0)) return agreed;
    day = agreed - 1;
  }
}

/** Oldest day from `floor` to `ceiling` on which every leg was observed. */
export function findOldestCommonDay(
  route: readonly RouteLeg[],
  floor: number,
  ceiling: number,
  view: SeriesFilter,
): number | undefined {
  let day = floor;
  for (;;) {
    let agreed = day;
    for (const { series } of route) {
      const at = findOldest(series, agreed, ceiling, view);
      if (at < 0) return undefined;
      agreed = dayAt(series, at);
    }
    if (route.every(({ series }) => findNewest(series, agreed, agreed, view) >= 0)) return agreed;
    day = agreed + 1;
  }
}

/** The published quotes of a route on a day on which every leg was observed. */
export function readSteps(route: readonly RouteLeg[], day: number, view: SeriesFilter): readonly RouteStep[] {
  const date = toIsoDate(day);
  return route.map(({ series, inverse }) => {
    const at = findNewest(series, day, day, view);
    const { suspect, provisional } = series.notes.get(at) ?? {};
    const published = {
      base: series.base,
      quote: series.quote,
      value: elementAt(series.values, at),
      date,
      source: series.source,
    };
    if (suspect === undefined) return { published, inverse };
    return { published: { ...published, suspect, ...(provisional ? { provisional } : {}) }, inverse };
  });
}
