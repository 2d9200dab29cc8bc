import type { Ratio } from '../../money/ratio.js';
import type { IsoDate } from '../../rate-table/quote.js';
import type { Interval } from '../arithmetic/interval.js';
import { isLess, joined, leads, reaching, type Band } from './rate-band.js';

/** A pair on one day. */
export interface Observed {
  readonly date: IsoDate;
  readonly rate: Ratio;
}

/** All rates of a stretch of days, from one of them to its last. */
export interface Reach {
  readonly since: IsoDate;
  readonly band: Band;
}

/**
 * The stretch of days cut short day by day: the newest day first, each reach longer than the one before. Only the days on
 * which the band grew are kept.
 * @param days oldest first
 */
export function reachesOf(days: readonly Observed[]): readonly Reach[] {
  const reaches: Reach[] = [];
  let band: Band | undefined;
  for (const { date, rate } of days.toReversed()) {
    if (band && !isLess(rate, band.low) && !isLess(band.high, rate)) continue;
    band = reaching(band, rate);
    reaches.push({ since: date, band });
  }
  return reaches;
}

/** The rates of a pair by calendar year, as far as the story's day. */
export interface YearlyRates {
  /** The first day that is known. */
  readonly since: IsoDate | undefined;
  /** The story's day. */
  readonly until: IsoDate;
  /** The reaches of a calendar year; empty where no day of it is known. */
  readonly reachesIn: (year: string) => readonly Reach[];
}

/** All rates from the first day of a year to the newest. */
interface Years {
  readonly reaches: readonly Reach[];
  /** The rates of the years behind it. */
  readonly later: Band | undefined;
  readonly band: Band;
}

/**
 * What the rate of a pair has been, day by day. A rate passes through all that lies between two days, so the rates since
 * any day have no gap: the lowest and the highest tell all of them.
 */
export class History {
  /** Newest first, each with all that is newer; read once somebody asks. */
  private known: readonly Years[] | undefined;

  constructor(private readonly rates: YearlyRates) {}

  /** The first day that is known. */
  get since(): IsoDate | undefined {
    return this.rates.since;
  }

  /** The last day by which an amount `from` was one of `to`; undefined when it never was. */
  lastTrue(from: Interval, to: Interval): IsoDate | undefined {
    const year = firstWhere(this.years, ({ band }) => leads(from, band, to));
    if (!year) return undefined;
    const { reaches, later } = year;
    return firstWhere(reaches, ({ band }) => leads(from, later ? joined(later, band) : band, to))?.since;
  }

  /** The rates of one calendar year. */
  ofYear(year: string): Band | undefined {
    return this.rates.reachesIn(year).at(-1)?.band;
  }

  private get years(): readonly Years[] {
    return (this.known ??= [...yearsOf(this.rates)]);
  }
}

function* yearsOf({ since, until, reachesIn }: YearlyRates): Iterable<Years> {
  if (since === undefined) return;
  let later: Band | undefined;
  for (let year = Number(until.slice(0, 4)); year >= Number(since.slice(0, 4)); year--) {
    const reaches = reachesIn(String(year).padStart(4, '0'));
    const own = reaches.at(-1)?.band;
    if (!own) continue;
    const band = later ? joined(later, own) : own;
    yield { reaches, later, band };
    later = band;
  }
}

/** The first of a list for which something holds that also holds for all behind it. */
function firstWhere<T>(list: readonly T[], holds: (each: T) => boolean): T | undefined {
  const last = list.at(-1);
  if (last === undefined || !holds(last)) return undefined;
  let low = 0;
  let high = list.length - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(list[middle]!)) high = middle;
    else low = middle + 1;
  }
  return list[low];
}
