import type { IsoDate } from './quote.js';
import type { TableSource } from './rate-table.js';
import type { RateFound, RatePeriod, RateQuery, RateUnavailable } from './rate.js';
import { factorOf, shownRate, type Factor } from './rate-factor.js';
import { LAW } from './fixed-rates.js';
import type { Step } from './route.js';

/** The `source` of a rate between a currency and itself. */
export const IDENTITY = 'identity';

/** The pair and the day that an answer is for. */
export type Question = Pick<RateQuery, 'base' | 'quote' | 'date'>;

/** What was found. */
export interface Finding {
  readonly date: IsoDate;
  /** `identity` and `law` answer without a publisher. */
  readonly source: TableSource | typeof IDENTITY | typeof LAW;
  readonly steps: readonly Step[];
  readonly ageDays?: number;
  readonly period?: RatePeriod;
  /** Instead of the product of the steps: a mean. */
  readonly factor?: Factor;
}

/** An answer with everything that it was made from. */
export function found(question: Question, finding: Finding): RateFound {
  const { date, source, steps, ageDays = 0, period, factor = factorOf(steps) } = finding;
  const { key, kind } = typeof source === 'string' ? ({ key: source, kind: 'reference' } as const) : source;
  const path = steps.map(({ published }) => published);
  const doubts = new Set(path.flatMap(({ suspect }) => suspect ?? []));
  return {
    available: true,
    ...factor,
    rate: {
      base: question.base,
      quote: question.quote,
      value: source === IDENTITY ? '1' : shownRate(factor),
      date,
      requestedDate: question.date,
      ageDays,
      source: key,
      kind,
      path,
      ...(doubts.size === 0 ? {} : { suspect: [...doubts].join('; ') }),
      ...(period === undefined ? {} : { period }),
    },
  };
}

export function unavailable({ base, quote, date }: Question, reason: string): RateUnavailable {
  return { available: false, base, quote, requestedDate: date, reason };
}
