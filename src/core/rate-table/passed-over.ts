import { toIsoDate } from './day.js';
import type { QuoteIndex } from './quote-index.js';
import { dayAt, findNewest, isWithheld } from './quote-series.js';
import type { PassedOverRate } from './rate.js';
import { readSteps, type RouteLeg } from './route.js';
import type { TableSource } from './rate-table.js';

/** The day of what a source has published since its rate that can be used, and what is wrong with it. */
export interface PassedOver {
  readonly day: number;
  readonly rates: readonly PassedOverRate[];
}

/** A lookup whose answer may have been passed over. */
interface Lookup {
  readonly source: TableSource;
  readonly route: readonly RouteLeg[];
  /** The day of the answer. */
  readonly used: number;
  /** The day asked for. */
  readonly asked: number;
  readonly revision: number;
}

/**
 * What a source has published behind the day of its answer, up to the day asked for: quotes that are suspect, or a whole
 * publication that lacks the pair. Undefined when the answer is the newest there is.
 */
export function findPassedOver(index: QuoteIndex, lookup: Lookup): PassedOver | undefined {
  return findSuspect(lookup) ?? findGap(index, lookup);
}

function findSuspect({ route, used, asked, revision }: Lookup): PassedOver | undefined {
  const view = { revision, suspects: true };
  let day = -1;
  for (const { series } of route) {
    if (series.notes.size === 0) continue;
    const at = findNewest(series, used + 1, asked, view);
    if (at >= 0 && isWithheld(series.notes.get(at))) day = Math.max(day, dayAt(series, at));
  }
  if (day < 0) return undefined;
  const rates = route.flatMap((leg) => {
    const at = findNewest(leg.series, day, day, view);
    if (at < 0) return [];
    return readSteps([leg], day, view).flatMap(({ published }) => {
      const { base, quote, value, date, source, suspect } = published;
      return suspect === undefined || published.provisional
        ? []
        : [{ source, date, base, quote, value, reason: suspect }];
    });
  });
  return { day, rates };
}

/** Does the newest publication of the source, on or before the day asked for, lack a leg? */
function findGap(index: QuoteIndex, { source, route, used, asked, revision }: Lookup): PassedOver | undefined {
  const published = index.lastDay(source.key, revision);
  if (published === undefined || published > asked || published <= used) return undefined;
  const date = toIsoDate(published);
  const view = { revision, suspects: true };
  const rates = route
    .filter(({ series }) => findNewest(series, published, published, view) < 0)
    .map(({ series: { base, quote } }) => ({
      source: source.key,
      date,
      base,
      quote,
      reason: `${source.key} has no ${quote === source.pivot ? base : quote} in its publication of ${date}`,
    }));
  return { day: published, rates };
}
