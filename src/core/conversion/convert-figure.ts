import type { Figure } from '../figures/figure.js';
import type { CurrencyCode } from '../money/currencies.js';
import { parseDecimal, type DecimalString } from '../money/decimal.js';
import { convertMoney, createMoney, toMajorUnits } from '../money/money.js';
import type { Rate, RateFound, RateUnavailable } from '../rate-table/rate.js';
import { merge } from '../../support/merge.js';
import { memoizePerObject } from '../../support/bounded-cache.js';
import { lookUpMarketRate, type ConversionQuery, type OnshoreFallback, type RateLookup } from './market-rate.js';
import type { Ratio } from '../money/ratio.js';

export type { ConversionQuery, RateLookup };

/** One amount in another currency. */
export interface ConvertedAmount {
  readonly available: true;
  /** Exact product, rounded once, half-even, to the target's minor unit. */
  readonly value: DecimalString;
  /** The same product before any division or rounding. */
  readonly ratio: Ratio;
  readonly rate: Rate;
}

/** There is no rate; `reason` says what is missing and what is available. */
export interface NotConverted {
  readonly available: false;
  readonly base: CurrencyCode;
  readonly currency: CurrencyCode;
  readonly requestedDate: string;
  readonly reason: string;
}

/** A figure in another currency: `value`, or `minValue` and `maxValue` for a range, with one ratio an end. */
export interface ConvertedFigure {
  readonly available: true;
  readonly currency: CurrencyCode;
  readonly value?: DecimalString;
  readonly minValue?: DecimalString;
  readonly maxValue?: DecimalString;
  /** One for an amount, lower and upper for a range. */
  readonly ends: readonly Ratio[];
  readonly rate: Rate;
}

/** What came of a figure; `instead` is set when its rate is not that of the market which the text names. */
export type ConversionOutcome = (ConvertedFigure & { readonly instead?: OnshoreFallback }) | NotConverted;

/**
 * Converts an amount in the major unit with one multiplication and one division (design §4.4).
 * @throws RangeError when `value` is not in plain notation
 */
export function convertAmount(
  value: DecimalString,
  base: CurrencyCode,
  target: CurrencyCode,
  query: ConversionQuery,
  rates: RateLookup,
): ConvertedAmount | NotConverted {
  const answer = rates.rate(merge(query, { base, quote: target }));
  return answer.available ? convertAt(value, base, target, answer) : toNotConverted(base, target, answer);
}

/**
 * Converts a money figure; both ends of a range with the same rate.
 * @throws RangeError for a figure that is not money or has no amount: ask only for figures with `currency`
 */
export function convertFigure(
  figure: Figure,
  target: CurrencyCode,
  query: ConversionQuery,
  rates: RateLookup,
): ConversionOutcome {
  const base = requireCurrency(figure);
  const { answer, instead } = lookUpMarketRate(base, figure.market, target, query, rates);
  if (!answer.available) return toNotConverted(base, target, answer);
  const converted = convertFigureAt(figure, target, answer);
  return instead ? merge(converted, { instead }) : converted;
}

/**
 * The same with a rate that has been looked up: from the figure's currency to `target`.
 * @throws RangeError for a figure that is not money or has no amount
 */
export function convertFigureAt(figure: Figure, target: CurrencyCode, found: RateFound): ConvertedFigure {
  const base = requireCurrency(figure);
  const { rate } = found;
  const converted = amountsOf(figure).map((amount) => convertAt(amount, base, target, found));
  const ends = converted.map(({ ratio }) => ratio);
  const [low, high] = converted.map(({ value }) => value);
  return high === undefined
    ? { available: true, currency: target, value: low!, ends, rate }
    : { available: true, currency: target, minValue: low!, maxValue: high, ends, rate };
}

/** What is told of a pair that there is no rate of. */
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

function requireCurrency(figure: Figure): CurrencyCode {
  if (figure.currency === undefined || amountsOf(figure).length === 0)
    throw new RangeError(`figure ${figure.id} is not an amount of money`);
  return figure.currency;
}

function convertAt(value: DecimalString, base: CurrencyCode, target: CurrencyCode, found: RateFound): ConvertedAmount {
  const { rate } = found;
  const { multiplier, divisor } = parseFactors(found);
  return {
    available: true,
    rate,
    value: toMajorUnits(convertMoney(createMoney(value, base), target, found)),
    ratio: { dividend: parseDecimal(value).times(multiplier), divisor },
  };
}

/** Both factors of a rate, read once for all amounts that are converted with it. */
const parseFactors = memoizePerObject(({ multiplier, divisor }: RateFound) => ({
  multiplier: parseDecimal(multiplier),
  divisor: parseDecimal(divisor),
}));
