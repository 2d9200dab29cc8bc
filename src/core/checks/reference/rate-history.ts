import type { Ratio } from '../../money/ratio.js';
import type { IsoDate } from '../../rate-table/day.js';
import type { Interval } from '../arithmetic/interval.js';
import { isRatioLess, mergeBands, isConsistent, extendBand, type RateBand } from './rate-band.js';
import { findFirstIndex } from '../../../support/binary-search.js';

/** A pair on one day. */
export interface DatedRate {
  readonly date: IsoDate;
  readonly rate: Ratio;
}

/** All rates of a stretch of days, from one of them to its last. */
export interface CumulativeBand {
  readonly since: IsoDate;
  readonly band: RateBand;
}

/**
 * The stretch of days cut short day by day: the newest day first, each reach longer than the one before. Only the days on
 * which the band grew are kept.
 * @param days oldest first
 */
export function buildCumulativeBands(days: readonly DatedRate[]): readonly CumulativeBand[] {
  const reaches: CumulativeBand[] = [];
  let band: RateBand | undefined;
  for (const { date, rate } of days.toReversed()) {
    if (band && !isRatioLess(rate, band.low) && !isRatioLess(band.high, rate)) continue;
    band = extendBand(band, rate);
    reaches.push({ since: date, band });
  }
  return reaches;
}

/** The rates of a pair by calendar year, as far as the story's day. */
interface YearlyRates {
  /** The first day that is known. */
  readonly since: IsoDate | undefined;
  /** The story's day. */
  readonly until: string;
  /** The reaches of a calendar year; empty where no day of it is known. */
  readonly bandsOfYear: (year: string) => readonly CumulativeBand[];
}

/** All rates from the first day of a year to the newest. */
interface CumulativeYear {
  readonly bands: readonly CumulativeBand[];
  /** The rates of the years behind it. */
  readonly later: RateBand | undefined;
  readonly band: RateBand;
}

/**
 * What the rate of a pair has been, day by day. A rate passes through all that lies between two days, so the rates since
 * any day have no gap: the lowest and the highest bound all of them.
 */
export class RateHistory {
  /** Newest first, each with all that is newer; read once somebody asks. */
  private known: readonly CumulativeYear[] | undefined;

  constructor(private readonly rates: YearlyRates) {}

  /** The first day that is known. */
  get since(): IsoDate | undefined {
    return this.rates.since;
  }

  /** The last day by which an amount `from` was one of `to`; undefined when it never was. */
  lastTrue(from: Interval, to: Interval): IsoDate | undefined {
    const year = bisectFirst(this.years, ({ band }) => isConsistent(from, band, to));
    if (!year) return undefined;
    const { bands: reaches, later } = year;
    return bisectFirst(reaches, ({ band }) => isConsistent(from, later ? mergeBands(later, band) : band, to))?.since;
  }

  private get years(): readonly CumulativeYear[] {
    return (this.known ??= [...accumulateYears(this.rates)]);
  }
}

function* accumulateYears({ since, until, bandsOfYear: reachesIn }: YearlyRates): Iterable<CumulativeYear> {
  if (since === undefined) return;
  let later: RateBand | undefined;
  for (let year = Number(until.slice(0, 4)); year >= Number(since.slice(0, 4)); year--) {
    const reaches = reachesIn(String(year).padStart(4, '0'));
    const own = reaches.at(-1)?.band;
    if (!own) continue;
    const band = later ? mergeBands(later, own) : own;
    yield { bands: reaches, later, band };
    later = band;
  }
}

/** The first of a list for which something holds that also holds for all behind it. */
function bisectFirst<T>(list: readonly T[], holds: (each: T) => boolean): T | undefined {
  const last = list.at(-1);
  if (last === undefined || !holds(last)) return undefined;
  return list[findFirstIndex(list, (each) => !holds(each))];
}
