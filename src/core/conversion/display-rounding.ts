import type { Figure } from '../figures/figure.js';
import { getMinorUnitDigits, type CurrencyCode } from '../money/currencies.js';
import { isWhole } from '../money/decimal.js';
import { findExponent } from '../money/decimal-text.js';
import type { DisplayPrecision, DisplayNumber } from '../money/display-number.js';
import { ratioExponent, roundRatio, type Ratio } from '../money/ratio.js';

/**
 * Rounds a converted figure for a reader. Significant digits follow the writer's, within `rule`. A price is the
 * exception: where the writer wrote decimals of the currency itself (HKD 140.90, not 1.5 billion), or the result is so
 * small that it has a fraction of it, the result is in the target's minor unit (USD 18.01), with more decimals only where
 * fewer than `rule.min` significant digits would be left (CNY 0.005 is USD 0.00070).
 * @param scaledFrom power of ten from which the style uses scale words: such an amount is no price
 */
export function roundForDisplay(
  figure: Figure,
  ends: readonly Ratio[],
  target: CurrencyCode,
  rule: DisplayPrecision,
  scaledFrom: number,
): readonly DisplayNumber[] {
  const digits = Math.min(Math.max(figure.significantDigits, rule.min), rule.max);
  const priced = countWrittenDecimals(figure) > 0;
  const shown = ends.map((ratio) => roundRatioForDisplay(ratio, digits, priced, target, rule, scaledFrom));
  return areDistinct(shown) || digits >= MAX_DISTINCT_DIGITS
    ? shown
    : ends.map((ratio) => roundRatioForDisplay(ratio, countDistinctDigits(ends), priced, target, rule, scaledFrom));
}

/** Digits at most that keep the ends of a narrow range apart: more would be the rate's digits, not the writer's. */
const MAX_DISTINCT_DIGITS = 6;

function areDistinct(shown: readonly DisplayNumber[]): boolean {
  const [low, high] = shown;
  return !low || !high || !low.value.eq(high.value);
}

/** Fewest significant digits in which the two ends of a range differ. */
function countDistinctDigits(ends: readonly Ratio[]): number {
  for (let digits = 2; digits < MAX_DISTINCT_DIGITS; digits++) {
    const [low, high] = ends.map((ratio) => roundRatio(ratio, digits - 1 - ratioExponent(ratio), 'half-up'));
    if (low && high && !low.eq(high)) return digits;
  }
  return MAX_DISTINCT_DIGITS;
}

/** From a hundred on, the cents of an amount that the writer gave in whole units say nothing. */
const WHOLE_UNITS_EXPONENT = 2;

function roundRatioForDisplay(
  ratio: Ratio,
  digits: number,
  priced: boolean,
  target: CurrencyCode,
  rule: DisplayPrecision,
  scaledFrom: number,
): DisplayNumber {
  const exponent = ratioExponent(ratio);
  const bySignificance = digits - 1 - exponent;
  if (exponent >= scaledFrom || (!priced && bySignificance <= 0))
    return { value: roundRatio(ratio, bySignificance, rule.rounding), decimals: 0 };
  if (!priced && exponent >= WHOLE_UNITS_EXPONENT) return { value: roundRatio(ratio, 0, rule.rounding), decimals: 0 };
  const decimals = Math.max(getMinorUnitDigits(target), rule.min - 1 - exponent);
  const value = roundRatio(ratio, decimals, rule.rounding);
  return { value, decimals: priced || !isWhole(value) ? decimals : 0 };
}

/** Digits after the point in the writer's number, in the major unit; zero or less with a scale word or whole units. */
function countWrittenDecimals({ value: amount, maxValue, significantDigits }: Figure): number {
  const upper = amount ?? maxValue;
  if (upper === undefined) return 0;
  const exponent = findExponent(upper);
  return exponent === undefined ? 0 : significantDigits - 1 - exponent;
}
