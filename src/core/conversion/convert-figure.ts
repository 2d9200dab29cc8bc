import type { Figure } from '../figures/figure.js';
import { getMinorUnitDigits, type CurrencyCode } from '../money/currencies.js';
import { formatDecimal, parseDecimal, type Decimal, type DecimalString } from '../money/decimal.js';
import {
  divideByRate,
  getCurrency,
  multiplyByRate,
  parseConversionFactor,
  toRatio,
  type Money,
} from '../money/money.js';
import type { Rate, RateFound, RateUnavailable } from '../rate-table/rate.js';
import { merge } from '../../support/merge.js';
import { memoizePerObject } from '../../support/bounded-cache.js';
import { roundRatio, type Ratio } from '../money/ratio.js';
import type { ConversionQuery, OnshoreFallback, QueryRates, RateLookup } from './query-rates.js';

/** One amount of a figure in another currency. */
interface ConvertedEnd {
  /** The exact quotient, rounded once, half-even, to the target's minor unit. */
  readonly value: DecimalString;
  /** The same quotient, neither divided nor rounded yet. */
  readonly ratio: Ratio;
}

/** One amount in another currency. */
interface ConvertedAmount {
  /** The exact quotient, rounded once, half-even, to the target's minor unit. */
  readonly money: Money;
  /** The same quotient, neither divided nor rounded yet. */
  readonly ratio: Ratio;
}

/** There is no rate; `reason` says what is missing and what is available. */
export interface NotConverted {
  readonly available: false;
  readonly base: CurrencyCode;
  readonly currency: CurrencyCode;
  readonly requestedDate: string;
  readonly reason: string;
}

/** A figure in another currency. */
export interface ConvertedFigure {
  readonly available: true;
  /** One for an amount, lower and upper for a range. */
  readonly ends: readonly ConvertedEnd[];
  readonly rate: Rate;
}

/** The result for a figure; `onshoreFallback` is set when the market that the text names has no rate. */
export type ConversionOutcome = (ConvertedFigure & { readonly onshoreFallback?: OnshoreFallback }) | NotConverted;

/**
 * Converts an amount with one multiplication, one division and one rounding.
 */
export function convertAmount(
  amount: Money,
  target: CurrencyCode,
  query: ConversionQuery,
  rates: RateLookup,
): (ConvertedAmount & Pick<ConvertedFigure, 'available' | 'rate'>) | NotConverted {
  const base = getCurrency(amount);
  const answer = rates.rate(merge(query, { base, quote: target }));
  if (!answer.available) return toNotConverted(base, target, answer);
  return { available: true, ...convertAt(amount, target, answer), rate: answer.rate };
}

/**
 * Converts a money figure; both ends of a range with the same rate.
 * @throws RangeError for a figure that is not money or has no amount: ask only for figures with `currency`
 */
export function convertFigure(figure: Figure, target: CurrencyCode, rates: QueryRates): ConversionOutcome {
  const { id, currency: base, market } = figure;
  const amounts = amountsOf(figure);
  if (base === undefined || amounts.length === 0) throw new RangeError(`figure ${id} is not an amount of money`);
  const { answer, onshoreFallback } = rates.marketRate(base, market, target);
  if (!answer.available) return toNotConverted(base, target, answer);
  const converted = convertAmountsAt(amounts.map(parseDecimal), target, answer);
  return onshoreFallback ? merge(converted, { onshoreFallback }) : converted;
}

/**
 * Converts the amounts of a figure at a rate that has been looked up.
 * @param amounts one, or the lower and upper end of a range
 */
export function convertAmountsAt(amounts: readonly Decimal[], target: CurrencyCode, found: RateFound): ConvertedFigure {
  const { multiplier, divisor } = getDecimalFactor(found);
  const digits = getMinorUnitDigits(target);
  const ends = amounts.map((amount): ConvertedEnd => {
    const ratio = { dividend: amount.times(multiplier), divisor };
    return { value: formatDecimal(roundRatio(ratio, digits, 'half-even'), digits), ratio };
  });
  return { available: true, ends, rate: found.rate };
}

/** Says that there is no rate for a pair, and why. */
export function toNotConverted(
  base: CurrencyCode,
  target: CurrencyCode,
  { requestedDate, reason }: RateUnavailable,
): NotConverted {
  return { available: false, base, currency: target, requestedDate, reason };
}

/** The amounts a figure states: one, or the lower and upper end of a range. */
export function amountsOf({ value, minValue, maxValue }: Figure): readonly DecimalString[] {
  if (value !== undefined) return [value];
  return minValue !== undefined && maxValue !== undefined ? [minValue, maxValue] : [];
}

function convertAt(amount: Money, target: CurrencyCode, found: RateFound): ConvertedAmount {
  const pending = multiplyByRate(amount, target, getConversionFactor(found));
  return { money: divideByRate(pending), ratio: toRatio(pending) };
}

/**
 * The factor of a rate for the figures of a text. There are a hundred conversions in an article, each of them the
 * multiplication and the division of {@link convertAmount}: without dinero values between, which take half of the time.
 */
const getDecimalFactor = memoizePerObject(({ multiplier, divisor }: RateFound) => ({
  multiplier: parseDecimal(multiplier),
  divisor: parseDecimal(divisor),
}));

/** The factor of a rate, parsed once for all amounts that are converted with it. */
const getConversionFactor = memoizePerObject(({ multiplier, divisor }: RateFound) =>
  parseConversionFactor(multiplier, divisor),
);
