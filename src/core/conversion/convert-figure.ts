import type { Figure } from '../figures/figure.js';
import type { CurrencyCode } from '../money/currencies.js';
import type { DecimalString } from '../money/decimal.js';
import {
  createMoney,
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
import { lookUpMarketRate, type ConversionQuery, type OnshoreFallback, type RateLookup } from './market-rate.js';
import type { Ratio } from '../money/ratio.js';

export type { ConversionQuery, RateLookup };

/** One amount in another currency. */
export interface ConvertedAmount {
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
  readonly ends: readonly ConvertedAmount[];
  readonly rate: Rate;
}

/** The result for a figure; `instead` is set when the market that the text names has no rate and another was used. */
export type ConversionOutcome = (ConvertedFigure & { readonly instead?: OnshoreFallback }) | NotConverted;

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
  const ends = toMoney(figure).map((amount) => convertAt(amount, target, found));
  return { available: true, ends, rate: found.rate };
}

/**
 * The amounts of a money figure: one, or the lower and upper end of a range.
 * @throws RangeError for a figure that is not money or has no amount
 */
function toMoney(figure: Figure): readonly Money[] {
  const base = requireCurrency(figure);
  return amountsOf(figure).map((amount) => createMoney(amount, base));
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

function requireCurrency(figure: Figure): CurrencyCode {
  if (figure.currency === undefined || amountsOf(figure).length === 0)
    throw new RangeError(`figure ${figure.id} is not an amount of money`);
  return figure.currency;
}

function convertAt(amount: Money, target: CurrencyCode, found: RateFound): ConvertedAmount {
  const pending = multiplyByRate(amount, target, getConversionFactor(found));
  return { money: divideByRate(pending), ratio: toRatio(pending) };
}

/** The factor of a rate, parsed once for all amounts that are converted with it. */
const getConversionFactor = memoizePerObject(({ multiplier, divisor }: RateFound) =>
  parseConversionFactor(multiplier, divisor),
);
