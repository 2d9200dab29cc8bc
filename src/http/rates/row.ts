import type { IsoDate, RateKind } from '../../rates/quote.js';
import type { Rate } from '../../rates/rate.js';

/** One rate of one day, as `GET /v1/rates` tells it. */
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
}

/** A row of a range: the day asked for is the day of the row. */
export function rangeRow({ base, quote, date, value, source, kind, path }: Rate): RateRow {
  const [only, ...others] = path;
  const published = others.length === 0 && only?.base === base && only.quote === quote ? only.value : value;
  return { date, base, quote, rate: published, source, kind };
}

/** A row of one day. */
export function dayRow(rate: Rate): RateRow {
  return { ...rangeRow(rate), requestedDate: rate.requestedDate, ageDays: rate.ageDays };
}
