import type { Ratio } from '../../money/ratio.js';
import { rateKey, rememberedRates } from '../../conversion/cached-rates.js';
import { parseDecimal } from '../../money/decimal.js';
import { addDays } from '../../rate-table/day.js';
import type { IsoDate } from '../../rate-table/quote.js';
import type { RateTable } from '../../rate-table/rate-table.js';
import type { Rate, RateFound, RateQuery, RateUnavailable } from '../../rate-table/rate.js';
import { Memory, oncePer } from '../../../support/bounded-cache.js';
import { reaching, widened, type Band } from './rate-band.js';
import { History, reachesOf, type Observed, type Reach } from './rate-history.js';
import { DISTANT_DAYS, marketBand } from './market-tolerance.js';

/** The rate of the story's date, and the rates that a writer of those days may have used. */
export interface Reference {
  readonly available: true;
  readonly rate: Rate;
  readonly ratio: Ratio;
  /** What was observed in the days before, and the market's band on either side. */
  readonly band: Band;
}

/** What answers for rates here. */
export type HistoricRates = Pick<RateTable, 'rate' | 'series'>;

/** One pair at one source, as known at a revision. */
export interface PairAsked {
  readonly base: string;
  readonly quote: string;
  readonly source: string;
  readonly revision?: number;
}

/** Most that are remembered for one table. A year takes about ten kilobytes, a history two of its own. */
const MOST_REFERENCES = 5000;
const MOST_HISTORIES = 500;
const MOST_YEARS = 2000;

const FIRST_DAY = '1900-01-01';

/**
 * What was worked out from a table, for as long as the table lives: a table never changes, and a newer one is another.
 * A history of a pair takes some 40 ms to read, of which nothing depends on the text.
 */
export class RateMemory {
  private readonly references = new Memory<string, Reference | RateUnavailable>(MOST_REFERENCES);
  private readonly histories = new Memory<string, History>(MOST_HISTORIES);
  private readonly years = new Memory<string, readonly Reach[]>(MOST_YEARS);

  constructor(private readonly table: HistoricRates) {}

  reference(query: RateQuery): Reference | RateUnavailable {
    return this.references.get(rateKey(query), () => this.lookUp(query));
  }

  /** What a source knows of a pair up to a day. */
  history(pair: PairAsked, until: IsoDate): History {
    return this.histories.get(`${keyOf(pair)} ${until}`, () => {
      const [first] = this.observed(pair, FIRST_DAY, until);
      return new History({ since: first?.date, until, reachesIn: (year) => this.year(pair, year, until) });
    });
  }

  /** The reaches of a calendar year, of which nothing behind `until` is known. */
  private year(pair: PairAsked, year: string, until: IsoDate): readonly Reach[] {
    const [from, last] = [`${year}-01-01`, `${year}-12-31`];
    const to = until < last ? until : last;
    return this.years.get(`${keyOf(pair)} ${to}`, () =>
      to < from ? [] : reachesOf([...this.observed(pair, from, to)]),
    );
  }

  private lookUp(query: RateQuery): Reference | RateUnavailable {
    const answer = rememberedRates(this.table).rate(query);
    if (!answer.available) return answer;
    const { rate } = answer;
    const { base, quote, date, revision } = query;
    const pair = { base, quote, source: rate.source, ...(revision === undefined ? {} : { revision }) };
    const to = rate.date > date ? rate.date : date;
    let band = reaching(undefined, ratioOf(answer));
    for (const each of this.observed(pair, addDays(rate.date, -DISTANT_DAYS), to)) band = reaching(band, each.rate);
    return { available: true, rate, ratio: ratioOf(answer), band: widened(band, marketBand(rate)) };
  }

  private *observed(pair: PairAsked, from: IsoDate, to: IsoDate): Iterable<Observed> {
    for (const found of this.table.series({ ...pair, from, to }))
      if (found.rate.suspect === undefined) yield { date: found.rate.date, rate: ratioOf(found) };
  }
}

/** The memory of a table. */
export const rateMemory: (table: HistoricRates) => RateMemory = oncePer((table) => new RateMemory(table));

function keyOf({ base, quote, source, revision }: PairAsked): string {
  return `${base} ${quote} ${source} ${revision}`;
}

function ratioOf({ multiplier, divisor }: RateFound): Ratio {
  return { dividend: parseDecimal(multiplier), divisor: parseDecimal(divisor) };
}
