import type { CachedRate, QueryRates } from '../../conversion/query-rates.js';
import type { Figure } from '../../figures/figure.js';
import type { CurrencyCode } from '../../money/currencies.js';
import { parseDecimal } from '../../money/decimal.js';
import type { Ratio } from '../../money/ratio.js';
import { addDays } from '../../rate-table/day.js';
import type { RateTable } from '../../rate-table/rate-table.js';
import type { Rate, RateFound, RateUnavailable } from '../../rate-table/rate.js';
import { BoundedCache, memoizePerObject } from '../../../support/bounded-cache.js';
import { DISTANT_DAYS, marketTolerance } from './market-tolerance.js';
import { extendBand, widenBand, type RateBand } from './rate-band.js';
import { buildCumulativeBands, RateHistory, type CumulativeBand, type DatedRate } from './rate-history.js';

/** The rate of the story's date, and the rates that a writer of those days may have used. */
export interface ReferenceRate {
  readonly available: true;
  readonly rate: Rate;
  readonly ratio: Ratio;
  /** What was observed in the days before, and the market's band on either side. */
  readonly band: RateBand;
}

/** What answers for the rates of a range of days. */
export type RateSeriesLookup = Pick<RateTable, 'series'>;

/**
 * Pairs of one text whose history is read. A text that converts wrongly between more pairs than these is none that a
 * newsroom wrote.
 */
const MAX_PAIRS_WITH_HISTORY = 12;

/** The rates that one text is checked by; a history is read only when something does not agree. */
export class ReferenceRates {
  /** The rates that something was compared with, and the figure that was. */
  readonly used: { readonly figure: Figure; readonly rate: Rate }[] = [];
  private readonly histories = new Map<string, RateHistory>();
  private readonly known: ReferenceCache;

  constructor(
    private readonly rates: QueryRates,
    table: RateSeriesLookup,
  ) {
    this.known = cacheOfTable(table);
  }

  /** The story's date. */
  get date(): string {
    return this.rates.query.date;
  }

  /** @param figure what is compared with the rate, when the answer is to list the rate; not for a mere try */
  reference(base: CurrencyCode, quote: CurrencyCode, figure?: Figure): ReferenceRate | RateUnavailable {
    const reference = this.known.reference(this.rates.find(base, quote));
    if (figure && reference.available) this.used.push({ figure, rate: reference.rate });
    return reference;
  }

  /** What the source of a reference knows of the pair up to the story's date; undefined when too many were asked for. */
  history({ rate: { base, quote, source } }: ReferenceRate): RateHistory | undefined {
    const key = `${base}/${quote}`;
    let history = this.histories.get(key);
    if (!history && this.histories.size < MAX_PAIRS_WITH_HISTORY) {
      const { revision, date: until } = this.rates.query;
      const pair = { base, quote, source, ...(revision === undefined ? {} : { revision }) };
      history = this.known.history(pair, until);
      this.histories.set(key, history);
    }
    return history;
  }

  /** The rates of a calendar year, with the market's band on either side. */
  year(reference: ReferenceRate, year: string): RateBand | undefined {
    const band = this.history(reference)?.ofYear(year);
    return band && widenBand(band, marketTolerance({ ...reference.rate, ageDays: 0 }));
  }
}

/** One pair at one source, as known at a revision. */
interface SourcePair {
  readonly base: string;
  readonly quote: string;
  readonly source: string;
  readonly revision?: number;
}

/** Most that is cached for one table. A year takes about ten kilobytes, a history two of its own. */
const MAX_HISTORIES = 500;
const MAX_YEARS = 2000;

const FIRST_DAY = '1900-01-01';

/**
 * What was computed from a table, for as long as the table lives: a table never changes. Reading the history of a pair
 * takes some 40 ms, and nothing of it depends on the text.
 */
class ReferenceCache {
  /** Each lives as long as the cached rate that it is computed from. */
  private readonly references = new WeakMap<CachedRate, ReferenceRate>();
  private readonly histories = new BoundedCache<string, RateHistory>(MAX_HISTORIES);
  private readonly years = new BoundedCache<string, readonly CumulativeBand[]>(MAX_YEARS);

  constructor(private readonly table: RateSeriesLookup) {}

  reference(cached: CachedRate): ReferenceRate | RateUnavailable {
    const { answer } = cached;
    if (!answer.available) return answer;
    let reference = this.references.get(cached);
    if (!reference) this.references.set(cached, (reference = this.compute(cached, answer)));
    return reference;
  }

  /** What a source knows of a pair up to a day. */
  history(pair: SourcePair, until: string): RateHistory {
    return this.histories.get(`${pairKey(pair)} ${until}`, () => {
      const [first] = this.observed(pair, FIRST_DAY, until);
      return new RateHistory({ since: first?.date, until, bandsOfYear: (year) => this.year(pair, year, until) });
    });
  }

  /** The bands of a calendar year, of which nothing behind `until` is known. */
  private year(pair: SourcePair, year: string, until: string): readonly CumulativeBand[] {
    const [from, last] = [`${year}-01-01`, `${year}-12-31`];
    const to = until < last ? until : last;
    return this.years.get(`${pairKey(pair)} ${to}`, () =>
      to < from ? [] : buildCumulativeBands([...this.observed(pair, from, to)]),
    );
  }

  private compute({ query }: CachedRate, found: RateFound): ReferenceRate {
    const { rate } = found;
    const { base, quote, date, revision } = query;
    const pair = { base, quote, source: rate.source, ...(revision === undefined ? {} : { revision }) };
    const ratio = toRatio(found);
    const to = rate.date > date ? rate.date : date;
    let band = extendBand(undefined, ratio);
    for (const each of this.observed(pair, addDays(rate.date, -DISTANT_DAYS), to)) band = extendBand(band, each.rate);
    return { available: true, rate, ratio, band: widenBand(band, marketTolerance(rate)) };
  }

  private *observed(pair: SourcePair, from: string, to: string): Iterable<DatedRate> {
    for (const found of this.table.series({ ...pair, from, to }))
      if (found.rate.suspect === undefined) yield { date: found.rate.date, rate: toRatio(found) };
  }
}

const cacheOfTable = memoizePerObject((table: RateSeriesLookup) => new ReferenceCache(table));

function pairKey({ base, quote, source, revision }: SourcePair): string {
  return `${base} ${quote} ${source} ${revision}`;
}

function toRatio({ multiplier, divisor }: RateFound): Ratio {
  return { dividend: parseDecimal(multiplier), divisor: parseDecimal(divisor) };
}
