import type { ConversionQuery } from '../../conversion/convert-figure.js';
import type { Ratio } from '../../conversion/ratio.js';
import type { Figure } from '../../figures/figure.js';
import type { CurrencyCode } from '../../money/currencies.js';
import { parseDecimal } from '../../money/decimal.js';
import { addDays } from '../../rates/day.js';
import type { IsoDate } from '../../rates/quote.js';
import type { RateTable } from '../../rates/rate-table-types.js';
import type { Rate, RateFound, RateUnavailable } from '../../rates/rate.js';
import { reaching, widened, type Band } from './band.js';
import { History, type Observed } from './history.js';
import { DISTANT_DAYS, marketBand } from './market-band.js';

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

/**
 * Pairs of one text whose history is looked through. A text that converts wrongly between more pairs than these is none
 * that a newsroom wrote; a history takes some 40 ms.
 */
const MOST_HISTORIES = 12;

const FIRST_DAY = '1900-01-01';

/** The rates that one text is checked by; each is looked up once, and a history only when something does not agree. */
export class ReferenceRates {
  /** The rates that something was compared with, and the figure that was. */
  readonly used: { readonly figure: Figure; readonly rate: Rate }[] = [];
  private readonly references = new Map<string, Reference | RateUnavailable>();
  private readonly histories = new Map<string, History>();
  private readonly years = new Map<string, Band | undefined>();

  constructor(
    private readonly query: ConversionQuery,
    private readonly table: HistoricRates,
  ) {}

  /** The story's date. */
  get date(): IsoDate {
    return this.query.date;
  }

  /** @param figure what is compared with it, when that is to be told; a mere try is not */
  reference(base: CurrencyCode, quote: CurrencyCode, figure?: Figure): Reference | RateUnavailable {
    const key = `${base}/${quote}`;
    const known = this.references.get(key) ?? this.lookUp(base, quote);
    this.references.set(key, known);
    if (figure && known.available) this.used.push({ figure, rate: known.rate });
    return known;
  }

  /** What the source of a reference knows of the pair up to the story's date; undefined when too many were asked for. */
  history({ rate: { base, quote, source } }: Reference): History | undefined {
    const key = `${base}/${quote}`;
    let history = this.histories.get(key);
    if (!history && this.histories.size < MOST_HISTORIES) {
      history = new History([...this.observed(base, quote, source, FIRST_DAY, this.date)]);
      this.histories.set(key, history);
    }
    return history;
  }

  /** The rates of a calendar year, with the market's band on either side. */
  year(reference: Reference, year: string): Band | undefined {
    const key = `${reference.rate.base}/${reference.rate.quote} ${year}`;
    if (!this.years.has(key)) {
      const band = this.history(reference)?.ofYear(year);
      this.years.set(key, band && widened(band, marketBand({ ...reference.rate, ageDays: 0 })));
    }
    return this.years.get(key);
  }

  private lookUp(base: CurrencyCode, quote: CurrencyCode): Reference | RateUnavailable {
    const answer = this.table.rate({ ...this.query, base, quote });
    if (!answer.available) return answer;
    const { rate } = answer;
    const to = rate.date > this.date ? rate.date : this.date;
    let band: Band = reaching(undefined, ratioOf(answer));
    for (const each of this.observed(base, quote, rate.source, addDays(rate.date, -DISTANT_DAYS), to))
      band = reaching(band, each.rate);
    return { available: true, rate, ratio: ratioOf(answer), band: widened(band, marketBand(rate)) };
  }

  private *observed(base: string, quote: string, source: string, from: IsoDate, to: IsoDate): Iterable<Observed> {
    const { revision } = this.query;
    const query = { base, quote, source, from, to, ...(revision === undefined ? {} : { revision }) };
    for (const found of this.table.series(query))
      if (found.rate.suspect === undefined) yield { date: found.rate.date, rate: ratioOf(found) };
  }
}

function ratioOf({ multiplier, divisor }: RateFound): Ratio {
  return { dividend: parseDecimal(multiplier), divisor: parseDecimal(divisor) };
}
