import { UNIT_HEADS } from './numeral-characters.js';
import { BIG_UNIT, SMALL_UNIT, hanApproximator, hanKind, isHanBigUnit } from './numeral-kind.js';

/** What may follow a finished mantissa: 多, 千, 万, 亿, 万亿, 兆 … */
export function readScaleTail(text: string, at: number): ScaleTail {
  const code = text.charCodeAt(at);
  // Nearly every number in English copy ends here.
  if (hanKind(code) === 0 && !isMeasureWord(code)) return { end: at, power: 0, approximator: undefined };
  let end = at;
  let power = 0;
  let approximator: Approximator | undefined;
  let open = true;
  for (;;) {
    const code = text.charCodeAt(end);
    const kind = hanKind(code);
    const role = kind >> 4;
    if (open && role === SMALL_UNIT && !isHundredOfPercent(text, end)) {
      power += kind & 15;
      open = false;
      end++;
    } else if (role === BIG_UNIT && power < 12) {
      power += kind & 15;
      open = false;
      end++;
    } else if (isMeasureBeforeUnit(text, end)) end++;
    else if (!approximator && isApproximator(text, end)) {
      approximator = hanApproximator(code);
      end++;
    } else return { end, power, approximator };
  }
}

export type Approximator = 'more_than' | 'approx';

/** Where the scale of a number ends, its power of ten, and a word in it that blurs it. */
export interface ScaleTail {
  readonly end: number;
  readonly power: number;
  readonly approximator: Approximator | undefined;
}

const HUNDRED = '百'.charCodeAt(0);
const [SIMPLE_MEASURE, FULL_MEASURE] = ['个'.charCodeAt(0), '個'.charCodeAt(0)];

/** The 百 of 百分点 is no hundred. */
export function isHundredOfPercent(text: string, at: number): boolean {
  return text.charCodeAt(at) === HUNDRED && '分份'.includes(text.charAt(at + 1) || '。');
}

/** The 个 of 三个亿 and of 3個多億. */
export function isMeasureBeforeUnit(text: string, at: number): boolean {
  if (!isMeasureWord(text.charCodeAt(at))) return false;
  const next = text.charCodeAt(at + 1);
  return isHanBigUnit(next) || (hanApproximator(next) !== undefined && isHanBigUnit(text.charCodeAt(at + 2)));
}

/** Does the character count what it stands before? */
export function isMeasureWord(code: number): boolean {
  return code === SIMPLE_MEASURE || code === FULL_MEASURE;
}

/** 多, 余, 幾 … count as words of approximation only before another scale or a unit: 180多亿, 4,780 多萬元, 三千幾蚊. */
export function isApproximator(text: string, at: number): boolean {
  if (hanApproximator(text.charCodeAt(at)) === undefined) return false;
  const next = text.charAt(at + 1) === ' ' ? text.charAt(at + 2) : text.charAt(at + 1);
  return UNIT_HEADS.has(next) || isHanBigUnit(next.charCodeAt(0));
}
