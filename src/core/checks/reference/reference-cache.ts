import type { Ratio } from '../../money/ratio.js';
import { rateQueryKey, getCachedRates } from '../../conversion/cached-rates.js';
import { parseDecimal } from '../../money/decimal.js';
import { addDays } from '../../rate-table/day.js';
import type { IsoDate } from '../../rate-table/quote.js';
import type { RateTable } from '../../rate-table/rate-table.js';
import type { Rate, RateFound, RateQuery, RateUnavailable } from '../../rate-table/rate.js';
import { BoundedCache, memoizePerObject } from '../../../support/bounded-cache.js';
import { extendBand, widenBand, type RateBand } from './rate-band.js';
import { RateHistory, buildCumulativeBands, type DatedRate, type CumulativeBand } from './rate-history.js';
import { DISTANT_DAYS, marketTolerance } from './market-tolerance.js';

/** The rate of the story's date, and the rates that a writer of those days may have used. */
export interface ReferenceRate {
  readonly available: true;
  readonly rate: Rate;
  readonly ratio: Ratio;
  /** What was observed in the days before, and the market's band on either side. */
  readonly band: RateBand;
}

/** What answers for rates here. */
export type RateSeriesLookup = Pick<RateTable, 'rate' | 'series'>;

/** One pair at one source, as known at a revision. */
export interface SourcePair {
  readonly base: string;
  readonly quote: string;
  readonly source: string;
  readonly revision?: number;
}

/** Most that are remembered for one table. A year takes about ten kilobytes, a history two of its own. */
const MAX_REFERENCES = 5000;
const MAX_HISTORIES = 500;
const MAX_YEARS = 2000;

const FIRST_DAY = '1900-01-01';

/**
 * What was worked out from a table, for as long as the table lives: a table never changes, and a newer one is another.
 * A history of a pair takes some 40 ms to read, of which nothing depends on the text.
 */
export class ReferenceCache {
  private readonly references = new BoundedCache<string, ReferenceRate | RateUnavailable>(MAX_REFERENCES);
  private readonly histories = new BoundedCache<string, RateHistory>(MAX_HISTORIES);
  private readonly years = new BoundedCache<string, readonly CumulativeBand[]>(MAX_YEARS);

  constructor(private readonly table: RateSeriesLookup) {}

  reference(query: RateQuery): ReferenceRate | RateUnavailable {
    return this.references.get(rateQueryKey(query), () => this.lookUp(query));
  }

  /** What a source knows of a pair up to a day. */
  history(pair: SourcePair, until: IsoDate): RateHistory {
    return this.histories.get(`${pairKey(pair)} ${until}`, () => {
      const [first] = this.observed(pair, FIRST_DAY, until);
      return new RateHistory({ since: first?.date, until, bandsOfYear: (year) => this.year(pair, year, until) });
    });
  }

  /** The reaches of a calendar year, of which nothing behind `until` is known. */
  private year(pair: SourcePair, year: string, until: IsoDate): readonly CumulativeBand[] {
    const [from, last] = [`${year}-01-01`, `${year}-12-31`];
    const to = until < last ? until : last;
    return this.years.get(`${pairKey(pair)} ${to}`, () =>
      to < from ? [] : buildCumulativeBands([...this.observed(pair, from, to)]),
    );
  }

  private lookUp(query: RateQuery): ReferenceRate | RateUnavailable {
    const answer = getCachedRates(this.table).rate(query);
    if (!answer.available) return answer;
    const { rate } = answer;
    const { base, quote, date, revision } = query;
    const pair = { base, quote, source: rate.source, ...(revision === undefined ? {} : { revision }) };
    const to = rate.date > date ? rate.date : date;
    let band = extendBand(undefined, toRatio(answer));
    for (const each of this.observed(pair, addDays(rate.date, -DISTANT_DAYS), to)) band = extendBand(band, each.rate);
    return { available: true, rate, ratio: toRatio(answer), band: widenBand(band, marketTolerance(rate)) };
  }

  private *observed(pair: SourcePair, from: IsoDate, to: IsoDate): Iterable<DatedRate> {
    for (const found of this.table.series({ ...pair, from, to }))
      if (found.rate.suspect === undefined) yield { date: found.rate.date, rate: toRatio(found) };
  }
}

/** The memory of a table. */
export const getReferenceCache: (table: RateSeriesLookup) => ReferenceCache = memoizePerObject(
  (table) => new ReferenceCache(table),
);

function pairKey({ base, quote, source, revision }: SourcePair): string {
  return `${base} ${quote} ${source} ${revision}`;
}

function toRatio({ multiplier, divisor }: RateFound): Ratio {
  return { dividend: parseDecimal(multiplier), divisor: parseDecimal(divisor) };
}
