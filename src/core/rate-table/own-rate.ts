import type { DecimalString } from '../money/decimal.js';
import { parseIsoDate } from './day.js';
import type { RateFound, RateQuery } from './rate.js';
import type { RateTable } from './rate-table.js';
import { formatRate, multiplySteps } from './rate-factor.js';

/** Who says a rate that no publisher does: the caller, or the text itself. */
type OwnRateSource = 'request' | 'text';

/** A rate that a caller or a text gives: 1 base = value quote. */
export interface OwnRate {
  readonly base: string;
  readonly quote: string;
  readonly value: DecimalString;
  readonly source: OwnRateSource;
  /** Where it is from, in the words of whoever gave it. */
  readonly note?: string;
}

/** The answer that a given rate is to a query, in either direction; undefined for another pair. */
export function answerOwnRate(
  own: OwnRate,
  { base, quote, date }: Pick<RateQuery, 'base' | 'quote' | 'date'>,
): RateFound | undefined {
  const isDirect = own.base === base && own.quote === quote;
  if (!isDirect && !(own.base === quote && own.quote === base)) return undefined;
  const day = parseIsoDate(date);
  const { source, note } = own;
  const published = { base: own.base, quote: own.quote, value: own.value, date: day, source };
  const factor = multiplySteps([{ published, inverse: !isDirect }]);
  return {
    available: true,
    ...factor,
    rate: {
      base,
      quote,
      value: formatRate(factor),
      date: day,
      requestedDate: day,
      ageDays: 0,
      source,
      kind: 'reference',
      path: [published],
      ...(note === undefined ? {} : { note }),
    },
  };
}

/** What answers for rates: of a day, and of every day of a range. */
type RateSeriesTable = Pick<RateTable, 'rate' | 'series'>;

/** A table in which given rates come before the published ones of their pairs. Their history stays that of the table. */
export function withOwnRates(table: RateSeriesTable, own: readonly OwnRate[]): RateSeriesTable {
  if (own.length === 0) return table;
  return {
    rate(query) {
      for (const each of own) {
        const answer = query.market === undefined ? answerOwnRate(each, query) : undefined;
        if (answer) return answer;
      }
      return table.rate(query);
    },
    series: (query) => table.series(query),
  };
}
