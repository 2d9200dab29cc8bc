import type { RateKind } from '../../core/rate-table/quote.js';
import type { IsoDate } from '../../core/rate-table/day.js';
import { omitUndefined } from '../../support/omit-undefined.js';
import { toMarketName, type Market } from '../../core/rate-table/market.js';
import type { PassedOverRate, Rate, RatePeriod } from '../../core/rate-table/rate.js';

/** One rate of one day or period, a row of `GET /v1/rates`. */
export interface RateRow {
  readonly date: IsoDate;
  readonly base: string;
  readonly quote: string;
  /** As published when the pair is; a cross to six significant figures. */
  readonly rate: string;
  readonly source: string;
  readonly kind: RateKind;
  readonly requestedDate?: IsoDate;
  readonly ageDays?: number;
  readonly market?: Market;
  /** Why the quote is flagged as suspect. */
  readonly suspect?: string;
  /** Newer quotes that were not used; in a row of one day. */
  readonly passedOver?: PassedOverRate[];
  readonly period?: RatePeriod;
}

/** A row of a range: the day asked for is the day of the row. */
export function toRangeRow(found: Rate): RateRow {
  const { base, quote, date, value, source, kind, path, market, suspect, period } = found;
  const [only, ...others] = path;
  // Of the renminbi offshore, sources quote CNH.
  const named = { base: toMarketName(base, market), quote: toMarketName(quote, market) };
  const isPublished = others.length === 0 && only?.base === named.base && only.quote === named.quote;
  const published = isPublished ? only.value : value;
  const row = { date, base, quote, rate: published, source, kind };
  if (market === undefined && suspect === undefined && period === undefined) return row;
  return { ...row, ...omitUndefined({ market, suspect, period }) };
}

/** A row of one day. */
export function toDayRow(rate: Rate): RateRow {
  const { requestedDate, ageDays, passedOver } = rate;
  return { ...toRangeRow(rate), requestedDate, ageDays, ...(passedOver ? { passedOver: [...passedOver] } : {}) };
}
