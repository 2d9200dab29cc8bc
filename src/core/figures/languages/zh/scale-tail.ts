import { isHanMeasureWordAt } from './quantities.js';
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
    if (role !== 0 && belongsToUnit(text, end)) return { end, power, approximator };
    if (open && role === SMALL_UNIT) {
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
interface ScaleTail {
  readonly end: number;
  readonly power: number;
  readonly approximator: Approximator | undefined;
}

const HUNDRED = '百'.charCodeAt(0);
const [KILO, MEGA] = ['千'.charCodeAt(0), '兆'.charCodeAt(0)];
const [SIMPLE_MYRIAD, MYRIAD] = ['万'.charCodeAt(0), '萬'.charCodeAt(0)];
const [SIMPLE_MEASURE, FULL_MEASURE] = ['个'.charCodeAt(0), '個'.charCodeAt(0)];

/** The 百 of 百分点 is no hundred, the 千 and 兆 of 千瓦 and 兆瓦 no scale, the 萬 of 萬那杜瓦圖 a part of a name: they belong to the unit behind the number. */
export function belongsToUnit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code === HUNDRED) return '分份帕'.includes(text.charAt(at + 1) || '。');
  if (code === MYRIAD || code === SIMPLE_MYRIAD) return text.startsWith('那杜', at + 1);
  if (code !== KILO && code !== MEGA) return false;
  return (
    '瓦克米赫伏帕焦卡'.includes(text.charAt(at + 1) || '。') ||
    /^(?:字[节節]|比特|位元)/.test(text.slice(at + 1, at + 3))
  );
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
  const nextAt = text.charAt(at + 1) === ' ' ? at + 2 : at + 1;
  return (
    UNIT_HEADS.has(text.charAt(nextAt)) || isHanBigUnit(text.charCodeAt(nextAt)) || isHanMeasureWordAt(text, nextAt)
  );
}

/**
 * 2.2兆（万亿）, 3兆（3万亿）: where the brackets end that say the scale, or the whole number, again in the words of another
 * region; else `end`.
 * @param written the digits before the scale, as written
 */
export function endOfScaleGloss(text: string, end: number, power: number, written: string): number {
  if (power === 0 || text.charCodeAt(end) !== 0x28) return end;
  const gloss = readScaleTail(text, text.startsWith(written, end + 1) ? end + 1 + written.length : end + 1);
  return gloss.power === power && text.charCodeAt(gloss.end) === 0x29 ? gloss.end + 1 : end;
}
