import { toDecimalString } from '../money/decimal.js';
import { parseIsoDate, type IsoDate } from './day.js';
import type { TableSource } from './rate-table.js';
import type { PassedOverRate, RateFound, RatePeriod, RateQuery, RateUnavailable } from './rate.js';
import { multiplySteps, formatRate, type RateFactor } from './rate-factor.js';
import { FIXED_RATE_SOURCE } from './fixed-rates.js';
import type { RouteStep } from './route.js';

/** The `source` of a rate between a currency and itself. */
export const IDENTITY_SOURCE = 'identity';

/** The pair and the day that an answer is for. */
type RateQuestion = Pick<RateQuery, 'base' | 'quote' | 'date'>;

/** A rate before it is formatted as an answer. */
interface ResolvedRate {
  readonly date: IsoDate;
  /** `identity` and `law` answer without a publisher. */
  readonly source: TableSource | typeof IDENTITY_SOURCE | typeof FIXED_RATE_SOURCE;
  readonly steps: readonly RouteStep[];
  readonly ageDays?: number;
  readonly period?: RatePeriod;
  readonly passedOver?: readonly PassedOverRate[];
  /** A mean, in place of the product of the steps. */
  readonly factor?: RateFactor;
}

/** The answer, with everything it was computed from. */
export function createRateFound(question: RateQuestion, finding: ResolvedRate): RateFound {
  const { date, source, steps, ageDays = 0, period, passedOver = [], factor = multiplySteps(steps) } = finding;
  const { key, kind } = typeof source === 'string' ? ({ key: source, kind: 'reference' } as const) : source;
  const path = steps.map(({ published }) => published);
  const reasons = new Set(path.flatMap(({ suspect }) => suspect ?? []));
  return {
    available: true,
    ...factor,
    rate: {
      base: question.base,
      quote: question.quote,
      value: source === IDENTITY_SOURCE ? toDecimalString('1') : formatRate(factor),
      date,
      requestedDate: parseIsoDate(question.date),
      ageDays,
      source: key,
      kind,
      path,
      ...(reasons.size === 0 ? {} : { suspect: [...reasons].join('; ') }),
      ...(passedOver.length === 0 ? {} : { passedOver }),
      ...(period === undefined ? {} : { period }),
    },
  };
}

export function createRateUnavailable({ base, quote, date }: RateQuestion, reason: string): RateUnavailable {
  return { available: false, base, quote, requestedDate: date, reason };
}
