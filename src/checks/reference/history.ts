import type { IsoDate } from '../../rates/quote.js';
import type { Ratio } from '../../conversion/ratio.js';
import type { Interval } from '../numbers/interval.js';
import { isLess, leads, reaching, type Band } from './band.js';

/** A pair on one day. */
export interface Observed {
  readonly date: IsoDate;
  readonly rate: Ratio;
}

/** All rates from a day to the newest. */
interface Reach {
  readonly since: IsoDate;
  readonly band: Band;
}

/**
 * What the rate of a pair has been, day by day. A rate passes through all that lies between two days, so the rates since
 * any day have no gap: the lowest and the highest tell all of them. Only the days on which that stretch grew are kept.
 */
export class History {
  /** Newest first; each reaches further than the one before. */
  private readonly reaches: readonly Reach[];

  /** @param days oldest first */
  constructor(private readonly days: readonly Observed[]) {
    const reaches: Reach[] = [];
    let band: Band | undefined;
    for (const { date, rate } of [...days].reverse()) {
      if (band && !isLess(rate, band.low) && !isLess(band.high, rate)) continue;
      band = reaching(band, rate);
      reaches.push({ since: date, band });
    }
    this.reaches = reaches;
  }

  /** The first day that is known. */
  get since(): IsoDate | undefined {
    return this.days[0]?.date;
  }

  /** The last day by which an amount `from` was one of `to`; undefined when it never was. */
  lastTrue(from: Interval, to: Interval): IsoDate | undefined {
    let low = 0;
    let high = this.reaches.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (leads(from, this.reaches[middle]!.band, to)) high = middle;
      else low = middle + 1;
    }
    return this.reaches[low]?.since;
  }

  /** The rates of one calendar year. */
  ofYear(year: string): Band | undefined {
    let band: Band | undefined;
    for (const { date, rate } of this.days) if (date.startsWith(year)) band = reaching(band, rate);
    return band;
  }
}
