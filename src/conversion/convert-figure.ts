import type { Figure } from '../figures/figure.js';
import { minorUnitDigits, type CurrencyCode } from '../money/currencies.js';
import { parseDecimal, type DecimalString } from '../money/decimal.js';
import { convertMoney, moneyOf, valueOf } from '../money/money.js';
import type { RateTable } from '../rates/rate-table-types.js';
import type { Rate, RateFound, RateQuery } from '../rates/rate.js';
import type { Ratio } from './ratio.js';

/** Which rate is asked for, apart from the pair. */
export type ConversionQuery = Omit<RateQuery, 'base' | 'quote'>;

/** What answers for a rate: a rate table, or what remembers its answers. */
export type Rates = Pick<RateTable, 'rate'>;

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

export type ConversionOutcome = ConvertedFigure | NotConverted;

/**
 * Converts an amount in the major unit with one multiplication and one division (design §4.4).
 * @throws RangeError when `value` is not in plain notation
 */
export function convertAmount(
  value: DecimalString,
  base: CurrencyCode,
  target: CurrencyCode,
  query: ConversionQuery,
  rates: Rates,
): ConvertedAmount | NotConverted {
  const answer = rates.rate({ ...query, base, quote: target });
  if (!answer.available) {
    const { requestedDate, reason } = answer;
    return { available: false, base, currency: target, requestedDate, reason };
  }
  return {
    available: true,
    rate: answer.rate,
    value: exactValue(value, base, target, answer),
    ratio: ratioOf(value, answer),
  };
}

/**
 * Converts a money figure; both ends of a range with the same rate.
 * @throws RangeError for a figure that is not money or has no amount: ask only for figures with `currency`
 */
export function convertFigure(
  figure: Figure,
  target: CurrencyCode,
  query: ConversionQuery,
  rates: Rates,
): ConversionOutcome {
  const base = figure.currency;
  const amounts = amountsOf(figure);
  if (base === undefined || amounts.length === 0) throw new RangeError(`figure ${figure.id} is not an amount of money`);
  const converted: ConvertedAmount[] = [];
  for (const amount of amounts) {
    const outcome = convertAmount(amount, base, target, query, rates);
    if (!outcome.available) return outcome;
    converted.push(outcome);
  }
  const [low, high] = converted as [ConvertedAmount, ConvertedAmount?];
  return {
    available: true,
    currency: target,
    ...(high ? { minValue: low.value, maxValue: high.value } : { value: low.value }),
    ends: converted.map(({ ratio }) => ratio),
    rate: low.rate,
  };
}

/** The amounts a figure states: one, or the lower and upper end of a range. */
export function amountsOf({ value, minValue, maxValue }: Figure): readonly DecimalString[] {
  if (value !== undefined) return [value];
  return minValue !== undefined && maxValue !== undefined ? [minValue, maxValue] : [];
}

function exactValue(value: DecimalString, base: CurrencyCode, target: CurrencyCode, factor: RateFound): DecimalString {
  return valueOf(convertMoney(moneyOf(value, base), target, factor, minorUnitDigits(target)));
}

function ratioOf(value: DecimalString, { multiplier, divisor }: RateFound): Ratio {
  return { dividend: parseDecimal(value).times(parseDecimal(multiplier)), divisor: parseDecimal(divisor) };
}
