import { ratioExponent, roundRatio, type Ratio } from '../../money/ratio.js';
import type { Figure } from '../../figures/figure.js';
import type { Decimal } from '../../money/decimal.js';
import { powerOfTen } from '../arithmetic/interval.js';
import type { ScaleForm } from './scale-forms.js';
import { findNumbersInText, type NumberInText } from './number-in-text.js';
import { elementAt } from '../../../support/get-or-throw.js';

/** Digits of a number that is made from a rate: fewer say too little, more are not the rate's. */
const MIN_DIGITS = 2;
const MAX_DIGITS = 6;

/** One change inside the text of a figure. */
export interface Rewriting {
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
}

/**
 * The changes that make a figure say another amount in the writer's own form: only the number is written anew, and the
 * scale word where the number would be no longer in its range. Undefined when the number is not in digits.
 * @param amounts one, or the lower and the upper end for a range
 */
export function rewriteAmount(figure: Figure, amounts: readonly Ratio[]): readonly Rewriting[] | undefined {
  const numbers = findNumbersInText(figure);
  if (numbers?.length !== amounts.length) return undefined;
  return numbers.map((number, i) => ({
    start: number.start,
    end: number.end,
    replacement: formatAmount(number, elementAt(amounts, i), figure),
  }));
}

/** A percentage or multiple with another number; decimals as the writer has them. */
export function rewriteNumber(figure: Figure, value: Decimal): readonly Rewriting[] | undefined {
  const [number, ...others] = findNumbersInText(figure) ?? [];
  if (!number || others.length > 0 || number.power !== 0) return undefined;
  const { start, end, fractionDigits } = number;
  return [{ start, end, replacement: value.toFixed(fractionDigits) }];
}

/** The text of a figure with changes made. */
export function applyRewritings(text: string, rewritings: readonly Rewriting[]): string {
  return [...rewritings]
    .reverse()
    .reduce(
      (rewritten, { start, end, replacement }) => rewritten.slice(0, start) + replacement + rewritten.slice(end),
      text,
    );
}

function formatAmount(number: NumberInText, amount: Ratio, figure: Figure): string {
  const { power, fractionDigits, scale, gap } = number;
  if (power === 0 && fractionDigits > 0)
    return groupDigits(roundRatio(amount, fractionDigits, 'half-up').toFixed(fractionDigits), number, figure);
  const digits = Math.min(Math.max(figure.significantDigits, MIN_DIGITS), MAX_DIGITS);
  const exponent = ratioExponent(amount);
  // "$7,300" is in whole dollars, and so is what it should be, from ten on.
  const decimals = power === 0 && exponent > 0 ? Math.min(0, digits - 1 - exponent) : digits - 1 - exponent;
  const rounded = roundRatio(amount, decimals, 'half-up');
  const fitting = scale ? chooseScaleWord(number, scale, rounded, figure) : undefined;
  const shown = rounded.times(powerOfTen(-(fitting?.power ?? power))).toFixed();
  return groupDigits(shown, number, figure) + (scale && fitting ? gap + matchCase(scale.word, fitting.word) : '');
}

/**
 * The writer's scale word while the number has up to three digits before the point, four in Chinese, or as many as the
 * writer's has; else one that fits.
 */
function chooseScaleWord(
  { family, wholeDigits }: NumberInText,
  scale: ScaleForm,
  amount: Decimal,
  { script }: Figure,
): ScaleForm {
  const limit = Math.max(wholeDigits, script === 'latin' ? 3 : 4);
  const fits = ({ power }: ScaleForm): boolean => amount.e >= power && amount.e - power < limit;
  return fits(scale) ? scale : (family.findLast(fits) ?? scale);
}

function matchCase(model: string, word: string): string {
  if (model.length > 1 && model === model.toUpperCase()) return word.toUpperCase();
  const first = model.charAt(0);
  if (model.length === 1) return first === first.toUpperCase() ? word.toUpperCase() : word;
  return first === first.toUpperCase() ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}

function groupDigits(number: string, { group }: NumberInText, { script }: Figure): string {
  const [whole = '', fraction] = number.split('.');
  const mark = group || (script === 'latin' ? ',' : '');
  const rewritten = mark === '' ? whole : whole.replace(/\B(?=(?:\d{3})+$)/g, mark);
  return fraction === undefined ? rewritten : `${rewritten}.${fraction}`;
}
