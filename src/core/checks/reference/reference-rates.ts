import type { ConversionQuery } from '../../conversion/convert-figure.js';
import type { Figure } from '../../figures/figure.js';
import type { CurrencyCode } from '../../money/currencies.js';
import type { IsoDate } from '../../rate-table/quote.js';
import type { Rate, RateUnavailable } from '../../rate-table/rate.js';
import { joined } from '../../../support/merge.js';
import { widened, type Band } from './rate-band.js';
import type { History } from './rate-history.js';
import { marketBand } from './market-tolerance.js';
import { rateMemory, type HistoricRates, type RateMemory, type Reference } from './reference-cache.js';

export type { HistoricRates, Reference } from './reference-cache.js';

/**
 * Pairs of one text whose history is looked through. A text that converts wrongly between more pairs than these is none
 * that a newsroom wrote.
 */
const MOST_HISTORIES = 12;

/** The rates that one text is checked by; a history is read only when something does not agree. */
export class ReferenceRates {
  /** The rates that something was compared with, and the figure that was. */
  readonly used: { readonly figure: Figure; readonly rate: Rate }[] = [];
  private readonly references = new Map<string, Reference | RateUnavailable>();
  private readonly histories = new Map<string, History>();
  private readonly memory: RateMemory;

  constructor(
    private readonly query: ConversionQuery,
    table: HistoricRates,
  ) {
    this.memory = rateMemory(table);
  }

  /** The story's date. */
  get date(): IsoDate {
    return this.query.date;
  }

  /** @param figure what is compared with it, when that is to be told; a mere try is not */
  reference(base: CurrencyCode, quote: CurrencyCode, figure?: Figure): Reference | RateUnavailable {
    const key = `${base}/${quote}`;
    let known = this.references.get(key);
    if (!known) this.references.set(key, (known = this.memory.reference(joined(this.query, { base, quote }))));
    if (figure && known.available) this.used.push({ figure, rate: known.rate });
    return known;
  }

  /** What the source of a reference knows of the pair up to the story's date; undefined when too many were asked for. */
  history({ rate: { base, quote, source } }: Reference): History | undefined {
    const key = `${base}/${quote}`;
    let history = this.histories.get(key);
    if (!history && this.histories.size < MOST_HISTORIES) {
      const { revision, date: until } = this.query;
      const pair = { base, quote, source, ...(revision === undefined ? {} : { revision }) };
      history = this.memory.history(pair, until);
      this.histories.set(key, history);
    }
    return history;
  }

  /** The rates of a calendar year, with the market's band on either side. */
  year(reference: Reference, year: string): Band | undefined {
    const band = this.history(reference)?.ofYear(year);
    return band && widened(band, marketBand({ ...reference.rate, ageDays: 0 }));
  }
}
