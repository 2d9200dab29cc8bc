import type { CachedRate, QueryRates } from '../../conversion/query-rates.js';
import type { Figure } from '../../figures/figure.js';
import type { CurrencyCode } from '../../money/currencies.js';
import { Decimal, parseDecimal } from '../../money/decimal.js';
import { roundRatio, type Ratio } from '../../money/ratio.js';
import { addDays, type DayRange } from '../../rate-table/day.js';
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

/** How far from the last day of a year its closing rate is taken. */
const YEAR_END_DAYS = 14;

/** The rates that one text is checked by; a history is read only when something does not agree. */
export class ReferenceRates {
  /** The rates that something was compared with, and the figure that was. */
  readonly used: { readonly figure: Figure; readonly rate: Rate }[] = [];
  private readonly histories = new Map<string, RateHistory>();
  private readonly known: ReferenceCache;

  constructor(
    private readonly rates: QueryRates,
    table: RateSeriesLookup,
    /** Has the caller said of which day the story is? Otherwise it is taken to be of today. */
    readonly isDateGiven = true,
  ) {
    this.known = cacheOfTable(table);
  }

  /** The story's date. */
  get date(): string {
    return this.rates.query.date;
  }

  /**
   * @param figure what is compared with the rate, when the answer is to list the rate; not for a mere try
   * @param market of which one of the amounts is, in the words of the text: its rate where there is one, else that of home
   */
  reference(
    base: CurrencyCode,
    quote: CurrencyCode,
    figure?: Figure,
    market?: Figure['market'],
  ): ReferenceRate | RateUnavailable {
    const named = market === undefined ? undefined : this.rates.find(base, quote, market);
    const reference = this.known.reference(named?.answer.available ? named : this.rates.find(base, quote));
    if (figure && reference.available) this.used.push({ figure, rate: reference.rate });
    return reference;
  }

  /** What is known of the pair of a reference up to the story's date; undefined when too many were asked for. */
  history({ rate: { base, quote, source } }: ReferenceRate): RateHistory | undefined {
    const key = `${base}/${quote}`;
    let history = this.histories.get(key);
    if (!history && this.histories.size < MAX_PAIRS_WITH_HISTORY) {
      history = this.known.history(this.pairOf(base, quote, source), this.date);
      this.histories.set(key, history);
    }
    return history;
  }

  /** The rates from one day to another, not after the story's, with the market's band on either side. */
  period(reference: ReferenceRate, { from, to }: DayRange): RateBand | undefined {
    const until = to < this.date ? to : this.date;
    if (from > until || this.history(reference) === undefined) return undefined;
    const { base, quote, source } = reference.rate;
    const band = this.known.period(this.pairOf(base, quote, source), from, until);
    return band && widenBand(band, marketTolerance({ ...reference.rate, ageDays: 0 }));
  }

  /**
   * The rates at which sums of a whole year are converted, with the market's band on either side: the average of its days,
   * and those of the weeks round its end.
   */
  yearOfAccounts(reference: ReferenceRate, { from, to }: DayRange): readonly RateBand[] {
    const until = to < this.date ? to : this.date;
    if (from > until || this.history(reference) === undefined) return [];
    const { base, quote, source } = reference.rate;
    const average = this.known.average(this.pairOf(base, quote, source), from, until);
    const tolerance = marketTolerance({ ...reference.rate, ageDays: 0 });
    const end = this.period(reference, { from: addDays(to, -YEAR_END_DAYS), to: addDays(to, YEAR_END_DAYS) });
    return [average && widenBand(extendBand(undefined, average), tolerance), end].filter((band) => band !== undefined);
  }

  /** The first rate of a pair that is known at all, for a story from before it. */
  firstKnown(base: CurrencyCode, quote: CurrencyCode): ReferenceRate | undefined {
    return this.known.firstKnown(this.pairOf(base, quote), this.date);
  }

  private pairOf(base: string, quote: string, source = this.rates.query.source): RatePair {
    const { revision, source: asked } = this.rates.query;
    return {
      base,
      quote,
      isSourceAsked: asked !== undefined,
      ...(source === undefined ? {} : { source }),
      ...(revision === undefined ? {} : { revision }),
    };
  }
}

/** One pair, as known at a revision. */
interface RatePair {
  readonly base: string;
  readonly quote: string;
  readonly source?: string;
  /** The caller wants this source alone; otherwise the days of the preferred one are read beside it. */
  readonly isSourceAsked: boolean;
  readonly revision?: number;
}

/** Most that is cached for one table. A year takes about ten kilobytes, a history two of its own. */
const MAX_HISTORIES = 500;
const MAX_YEARS = 2000;

/** Exact enough beside a band of a per cent, for a rate of 1 dong in dollars too. */
const AVERAGE_DECIMALS = 18;

const FIRST_DAY = '1900-01-01';
const LAST_DAY = '9999-12-31';

interface ObservedRate extends DatedRate {
  readonly source: string;
}

/**
 * What was computed from a table, for as long as the table lives: a table never changes. Reading the history of a pair
 * takes some 40 ms, and nothing of it depends on the text.
 */
class ReferenceCache {
  /** Each lives as long as the cached rate that it is computed from. */
  private readonly references = new WeakMap<CachedRate, ReferenceRate>();
  private readonly histories = new BoundedCache<string, RateHistory>(MAX_HISTORIES);
  private readonly laterRates = new BoundedCache<string, ReferenceRate | undefined>(MAX_HISTORIES);
  private readonly averages = new BoundedCache<string, Ratio | undefined>(MAX_HISTORIES);
  private readonly years = new BoundedCache<string, readonly CumulativeBand[]>(MAX_YEARS);

  constructor(private readonly table: RateSeriesLookup) {}

  reference(cached: CachedRate): ReferenceRate | RateUnavailable {
    const { answer } = cached;
    if (!answer.available) return answer;
    let reference = this.references.get(cached);
    if (!reference) this.references.set(cached, (reference = this.compute(cached, answer)));
    return reference;
  }

  /** What is known of a pair up to a day. */
  history(pair: RatePair, until: string): RateHistory {
    return this.histories.get(`${pairKey(pair)} ${until}`, () => {
      const [first] = this.observedAnywhere(pair, FIRST_DAY, until);
      return new RateHistory({ since: first?.date, until, bandsOfYear: (year) => this.year(pair, year, until) });
    });
  }

  /** The lowest and the highest rate from one day to another. */
  period(pair: RatePair, from: string, to: string): RateBand | undefined {
    let band: RateBand | undefined;
    for (const { rate } of this.observedAnywhere(pair, from, to)) band = extendBand(band, rate);
    return band;
  }

  /** The average of the rates from one day to another. */
  average(pair: RatePair, from: string, to: string): Ratio | undefined {
    return this.averages.get(`${pairKey(pair)} ${from} ${to}`, () => {
      let sum = new Decimal('0');
      let days = 0;
      for (const { rate } of this.observedAnywhere(pair, from, to)) {
        sum = sum.plus(roundRatio(rate, AVERAGE_DECIMALS, 'half-even'));
        days++;
      }
      return days === 0 ? undefined : { dividend: sum, divisor: new Decimal(String(days)) };
    });
  }

  /** The first rate of a pair behind a day, with all rates since as its band. */
  firstKnown(pair: RatePair, day: string): ReferenceRate | undefined {
    return this.laterRates.get(`${pairKey(pair)} ${day}`, () => this.computeFirstKnown(pair, day));
  }

  private computeFirstKnown(pair: RatePair, day: string): ReferenceRate | undefined {
    let first: RateFound | undefined;
    let band: RateBand | undefined;
    for (const found of this.table.series({ ...pair, from: day, to: LAST_DAY })) {
      if (found.rate.suspect !== undefined) continue;
      first ??= found;
      band = extendBand(band, toRatio(found));
    }
    return first && band && { available: true, rate: first.rate, ratio: toRatio(first), band };
  }

  /** The bands of a calendar year, of which nothing behind `until` is known. */
  private year(pair: RatePair, year: string, until: string): readonly CumulativeBand[] {
    const [from, last] = [`${year}-01-01`, `${year}-12-31`];
    const to = until < last ? until : last;
    return this.years.get(`${pairKey(pair)} ${to}`, () =>
      to < from ? [] : buildCumulativeBands(this.observedAnywhere(pair, from, to)),
    );
  }

  /** The days of the source, and those of the preferred source, which may reach further back. */
  private observedAnywhere(pair: RatePair, from: string, to: string): readonly DatedRate[] {
    const { source, isSourceAsked, ...any } = pair;
    const own = [...this.observed(pair, from, to)];
    if (isSourceAsked || source === undefined) return own;
    const preferred = [...this.observed({ ...any, isSourceAsked }, from, to)];
    if (preferred.length === 0 || preferred[0]?.source === own[0]?.source) return own;
    return [...own, ...preferred].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  }

  private compute({ query }: CachedRate, found: RateFound): ReferenceRate {
    const { rate } = found;
    const { base, quote, date, revision } = query;
    const { source } = rate;
    const pair = { base, quote, source, isSourceAsked: true, ...(revision === undefined ? {} : { revision }) };
    const ratio = toRatio(found);
    const to = rate.date > date ? rate.date : date;
    let band = extendBand(undefined, ratio);
    for (const each of this.observed(pair, addDays(rate.date, -DISTANT_DAYS), to)) band = extendBand(band, each.rate);
    return { available: true, rate, ratio, band: widenBand(band, marketTolerance(rate)) };
  }

  private *observed({ isSourceAsked: _, ...pair }: RatePair, from: string, to: string): Iterable<ObservedRate> {
    for (const found of this.table.series({ ...pair, from, to })) {
      const { date, source, suspect } = found.rate;
      if (suspect === undefined) yield { date, source, rate: toRatio(found) };
    }
  }
}

const cacheOfTable = memoizePerObject((table: RateSeriesLookup) => new ReferenceCache(table));

function pairKey({ base, quote, source, isSourceAsked, revision }: RatePair): string {
  return `${base} ${quote} ${source} ${isSourceAsked} ${revision}`;
}

function toRatio({ multiplier, divisor }: RateFound): Ratio {
  return { dividend: parseDecimal(multiplier), divisor: parseDecimal(divisor) };
}
