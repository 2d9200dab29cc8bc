import { isoDate } from './day.js';
import type { TableSource } from './rate-table.js';
import type { PathQuote } from './rate.js';
import type { QuoteIndex } from './quote-index.js';
import { newest, oldest, type Series, type View } from './quote-series.js';

/** One step of a route: a series, walked as published or from its quote currency back to its base. */
export interface Leg {
  readonly series: Series;
  readonly inverse: boolean;
}

/** A published quote that was chosen, and the way it is used. */
export interface Step {
  readonly published: PathQuote;
  readonly inverse: boolean;
}

/** Ways from `base` to `quote` at one source, best first: as published, the other way round, through the pivot. */
export function routesOf(
  index: QuoteIndex,
  source: TableSource,
  base: string,
  quote: string,
): readonly (readonly Leg[])[] {
  const single = legsBetween(index, source.key, base, quote).map((leg) => [leg]);
  if (base === source.pivot || quote === source.pivot) return single;
  const crosses = legsBetween(index, source.key, base, source.pivot).flatMap((first) =>
    legsBetween(index, source.key, source.pivot, quote).map((second) => [first, second]),
  );
  return [...single, ...crosses];
}

function legsBetween(index: QuoteIndex, source: string, from: string, to: string): Leg[] {
  const direct = index.find(source, from, to);
  const inverse = index.find(source, to, from);
  return [
    ...(direct ? [{ series: direct, inverse: false }] : []),
    ...(inverse ? [{ series: inverse, inverse: true }] : []),
  ];
}

/** Newest day from `floor` to `ceiling` on which every leg was observed. */
export function newestCommonDay(route: readonly Leg[], floor: number, ceiling: number, view: View): number | undefined {
  let day = ceiling;
  for (;;) {
    let agreed = day;
    for (const { series } of route) {
      const at = newest(series, floor, agreed, view);
      if (at < 0) return undefined;
      agreed = series.days[at]!;
    }
    if (route.every(({ series }) => newest(series, agreed, agreed, view) >= 0)) return agreed;
    day = agreed - 1;
  }
}

/** Oldest day from `floor` to `ceiling` on which every leg was observed. */
export function oldestCommonDay(route: readonly Leg[], floor: number, ceiling: number, view: View): number | undefined {
  let day = floor;
  for (;;) {
    let agreed = day;
    for (const { series } of route) {
      const at = oldest(series, agreed, ceiling, view);
      if (at < 0) return undefined;
      agreed = series.days[at]!;
    }
    if (route.every(({ series }) => newest(series, agreed, agreed, view) >= 0)) return agreed;
    day = agreed + 1;
  }
}

/** The published quotes of a route on a day on which every leg was observed. */
export function stepsOn(route: readonly Leg[], day: number, view: View): readonly Step[] {
  const date = isoDate(day);
  return route.map(({ series, inverse }) => {
    const at = newest(series, day, day, view);
    const suspect = series.notes.get(at)?.suspect;
    const published = {
      base: series.base,
      quote: series.quote,
      value: series.values[at]!,
      date,
      source: series.source,
    };
    return { published: suspect === undefined ? published : { ...published, suspect }, inverse };
  });
}
