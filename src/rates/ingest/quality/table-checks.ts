import { toIsoDate, type IsoDate } from '../../../core/rate-table/day.js';
import { dayAt, type QuoteSeries } from '../../../core/rate-table/quote-series.js';
import { elementAt } from '../../../support/get-or-throw.js';

/** Why every quote of a publication is suspect, by its day. */
type SuspectTables = ReadonlyMap<IsoDate, string>;

/** What is asked of a source's calendar. */
interface ClosedDays {
  readonly key: string;
  /** Days on which the publisher has nothing for certain. */
  readonly closedOn?: (day: IsoDate) => boolean;
}

/** Fewer rates than these are not a whole table (the smallest publisher has seventeen rates), and being unchanged means little. */
const MIN_COMPARED = 15;
/** Of thirty currencies one or two stay the same to the last digit on a quiet day; four in five never do. */
const UNCHANGED_SHARE = 0.8;

/** A publication and how many of its rates are those of the one before, to the last digit. */
interface TableCount {
  compared: number;
  unchanged: number;
}

/**
 * Publications that cannot be right as a whole: yesterday's table under today's date, or one of a day on which the
 * publisher never publishes.
 * @param series all pairs of one source
 */
export function findSuspectTables(
  source: ClosedDays,
  series: readonly QuoteSeries[],
  { from, to }: { readonly from: number; readonly to: number },
): SuspectTables {
  const counts = new Map<number, TableCount>();
  for (const each of series) countUnchanged(each, from, to, counts);
  const suspects = new Map<IsoDate, string>();
  for (const [day, { compared, unchanged }] of counts) {
    const date = toIsoDate(day);
    if (source.closedOn?.(date))
      suspects.set(date, `${source.key} does not publish for ${date}, a day on which it is closed`);
    else if (compared >= MIN_COMPARED && unchanged >= UNCHANGED_SHARE * compared)
      suspects.set(
        date,
        `${unchanged} of ${compared} rates of this publication are those of the one before, to the last digit`,
      );
  }
  return suspects;
}

/** Longest pause in which a rate that stays the same says something. */
const MAX_PAUSE_DAYS = 7;

function countUnchanged(series: QuoteSeries, from: number, to: number, counts: Map<number, TableCount>): void {
  const { days, values } = series;
  let i = days.findIndex((day) => day >= from);
  if (i < 0) return;
  for (; i < days.length; i++) {
    const day = dayAt(series, i);
    if (day > to) return;
    // Of several revisions of a day the last is in force.
    if (days[i + 1] === day) continue;
    let count = counts.get(day);
    if (!count) counts.set(day, (count = { compared: 0, unchanged: 0 }));
    const before = findPreviousDay(series, i);
    if (before === undefined || day - dayAt(series, before) > MAX_PAUSE_DAYS || isFrozen(series, before)) continue;
    count.compared++;
    if (elementAt(values, before) === elementAt(values, i)) count.unchanged++;
  }
}

function findPreviousDay({ days }: QuoteSeries, at: number): number | undefined {
  let i = at - 1;
  while (i >= 0 && days[i] === days[at]) i--;
  return i >= 0 ? i : undefined;
}

/** Observations on which a pegged rate stays the same. */
const FROZEN_OBSERVATIONS = 3;

/** Did the rate stay the same before as well? Then it is fixed, and says nothing of the table. */
function isFrozen({ values }: QuoteSeries, at: number): boolean {
  const value = values[at];
  for (let i = Math.max(0, at - FROZEN_OBSERVATIONS); i < at; i++) if (values[i] !== value) return false;
  return at > 0;
}
