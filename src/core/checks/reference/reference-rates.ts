import type { ConversionQuery } from '../../conversion/convert-figure.js';
import type { Figure } from '../../figures/figure.js';
import type { CurrencyCode } from '../../money/currencies.js';
import type { IsoDate } from '../../rate-table/quote.js';
import type { Rate, RateUnavailable } from '../../rate-table/rate.js';
import { merge } from '../../../support/merge.js';
import { widenBand, type RateBand } from './rate-band.js';
import type { RateHistory } from './rate-history.js';
import { marketTolerance } from './market-tolerance.js';
import {
  getReferenceCache,
  type RateSeriesLookup,
  type ReferenceCache,
  type ReferenceRate,
} from './reference-cache.js';

export type { RateSeriesLookup, ReferenceRate } from './reference-cache.js';

/**
 * Pairs of one text whose history is looked through. A text that converts wrongly between more pairs than these is none
 * that a newsroom wrote.
 */
const MAX_HISTORIES = 12;

/** The rates that one text is checked by; a history is read only when something does not agree. */
export class ReferenceRates {
  /** The rates that something was compared with, and the figure that was. */
  readonly used: { readonly figure: Figure; readonly rate: Rate }[] = [];
  private readonly references = new Map<string, ReferenceRate | RateUnavailable>();
  private readonly histories = new Map<string, RateHistory>();
  private readonly memory: ReferenceCache;

  constructor(
    private readonly query: ConversionQuery,
    table: RateSeriesLookup,
  ) {
    this.memory = getReferenceCache(table);
  }

  /** The story's date. */
  get date(): IsoDate {
    return this.query.date;
  }

  /** @param figure what is compared with it, when that is to be told; a mere try is not */
  reference(base: CurrencyCode, quote: CurrencyCode, figure?: Figure): ReferenceRate | RateUnavailable {
    const key = `${base}/${quote}`;
    let known = this.references.get(key);
    if (!known) this.references.set(key, (known = this.memory.reference(merge(this.query, { base, quote }))));
    if (figure && known.available) this.used.push({ figure, rate: known.rate });
    return known;
  }

  /** What the source of a reference knows of the pair up to the story's date; undefined when too many were asked for. */
  history({ rate: { base, quote, source } }: ReferenceRate): RateHistory | undefined {
    const key = `${base}/${quote}`;
    let history = this.histories.get(key);
    if (!history && this.histories.size < MAX_HISTORIES) {
      const { revision, date: until } = this.query;
      const pair = { base, quote, source, ...(revision === undefined ? {} : { revision }) };
      history = this.memory.history(pair, until);
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
