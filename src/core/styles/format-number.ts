import { formatMagnitude, isNegative, type Decimal } from '../money/decimal.js';
import type { DisplayNumber } from '../money/display-number.js';
import type { HouseStyle, ScaleWord } from './style.js';

/** A number ready for a form: digits without a sign, and its scale word with its blank ("" without one). */
export interface FormattedNumber {
  readonly negative: boolean;
  readonly digits: string;
  readonly scale: string;
}

/**
 * Counts an amount in the style's largest scale word that is not larger than it. The amount is rounded already, so what
 * rounds up to the next word is written in it: 999.5 million at three digits is "1 billion", 9999.5万 is 1亿.
 */
export function formatNumber({ value, decimals }: DisplayNumber, style: HouseStyle): FormattedNumber {
  const scale = findScaleWord(value, style);
  const digits = scale
    ? formatMagnitude(value, -scale.power)
    : formatMagnitude(value, 0, decimals === 0 ? undefined : decimals);
  return {
    negative: isNegative(value),
    digits: groupDigits(digits, style.number.group),
    scale: scale ? style.scale.joiner + scale.word : '',
  };
}

/** Power of ten of the style's smallest scale word; Infinity without any. */
export function smallestScalePower(style: HouseStyle): number {
  return style.scale.words[0]?.power ?? Infinity;
}

function findScaleWord({ e }: Decimal, style: HouseStyle): ScaleWord | undefined {
  return style.scale.words.findLast(({ power }) => e >= power);
}

function groupDigits(digits: string, mark: string): string {
  const point = digits.indexOf('.');
  const whole = point < 0 ? digits.length : point;
  if (mark === '' || whole < 4) return digits;
  // Cut by hand: an expression for this took a tenth of a conversion.
  const first = whole % 3 === 0 ? 3 : whole % 3;
  let grouped = digits.slice(0, first);
  for (let at = first; at < whole; at += 3) grouped += mark + digits.slice(at, at + 3);
  return grouped + digits.slice(whole);
}
