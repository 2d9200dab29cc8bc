import { compareDigits, significantDigitsOf, type Numeral } from '../../engine/numeral.js';
import { HAN_QUARTERS, UNIT_HEADS } from './numeral-characters.js';
import {
  BIG_UNIT,
  DIGIT,
  SMALL_UNIT,
  TENS,
  hanApproximator,
  hanDigit,
  hanKind,
  isHanBigUnit,
  isHanDigit,
  isHanPoint,
  isHanSmallUnit,
  isHanTens,
} from './numeral-kind.js';
import { isApproximator, isMeasureWord, readScaleTail, type Approximator } from './scale-tail.js';

/** No number in print is longer; bounds the work on a run of digits. */
const MAX_LENGTH = 40;

/**
 * Reads a number in Chinese characters from `at`: 三千八百亿, 廿七億, 一點○五兆, positional 五四五○億, shorthand 两万八
 * and 千二億, and the pairs that name a range, 四五百 and 六、七成.
 */
export function readHanNumeral(text: string, at: number): Numeral | undefined {
  const head = text.charCodeAt(at);
  if (QUARTER_HEADS.has(head))
    for (const [word, digits] of HAN_QUARTERS)
      if (text.startsWith(word, at) && '厘成'.includes(text.charAt(at + word.length) || '。'))
        return { start: at, end: at + word.length, digits, power: 0, writing: 'han' };
  const pair = readPair(text, at);
  if (pair) return pair;
  const run = digitRunLength(text, at);
  if (run >= 2 && !isHanSmallUnit(text.charCodeAt(at + run))) return readPositional(text, at, run);
  return readStructured(text, at);
}

const HALF = '半'.charCodeAt(0);
const QUARTER_HEADS: ReadonlySet<number> = new Set([...HAN_QUARTERS.keys()].map((word) => word.charCodeAt(0)));

function digitRunLength(text: string, at: number): number {
  let length = 0;
  while (length < MAX_LENGTH && isHanDigit(text.charCodeAt(at + length))) length++;
  return length;
}

/** 四五百 is 400 to 500: two digits, the second one more than the first, before a unit. */
function readPair(text: string, at: number): Numeral | undefined {
  let first = at;
  while (first < at + 6 && isTenLead(text, first)) first++;
  const low = hanDigit(text.charCodeAt(first));
  if (low <= 0) return undefined;
  const second = text.charAt(first + 1) === '、' ? first + 2 : first + 1;
  const high = hanDigit(text.charCodeAt(second));
  if (high < 0) return undefined;
  const next = text.charAt(second + 1);
  // 三五千, 三五块: three to five. 三五億 is 35 in the digits of Taiwan print.
  const isLoose = low === 3 && high === 5 && second === first + 1 && '十百千万萬块塊'.includes(next || '。');
  if (high !== low + 1 && !isLoose) return undefined;
  const unit = next.charCodeAt(0);
  if (!isHanSmallUnit(unit) && !isHanBigUnit(unit) && !UNIT_HEADS.has(next)) return undefined;
  const window = text.slice(second + 1, second + 1 + MAX_LENGTH);
  const prefix = text.slice(at, first);
  const lower = readStructured(prefix + text.charAt(first) + window, 0);
  const upper = readStructured(prefix + text.charAt(second) + window, 0);
  if (!lower || !upper || compareDigits(lower.digits, upper.digits) >= 0) return undefined;
  const end = second + 1 + (upper.end - prefix.length - 1);
  return { ...lower, start: at, end, upperDigits: upper.digits, significant: 1 };
}

/** The 十 of 十三四, or 廿; a digit before 十 belongs to the same lead (二十三四). */
function isTenLead(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return isHanSmallUnit(code) || isHanTens(code) || (isHanDigit(code) && isHanSmallUnit(text.charCodeAt(at + 1)));
}

/** Taiwan print writes digit by digit and ends with the scale: 三二五點四五億. */
function readPositional(text: string, at: number, run: number): Numeral {
  let digits = '';
  for (let i = at; i < at + run; i++) digits += String(hanDigit(text.charCodeAt(i)));
  let end = at + run;
  if (isHanPoint(text.charCodeAt(end))) {
    const fraction = digitRunLength(text, end + 1);
    if (fraction > 0) {
      digits += '.';
      for (let i = end + 1; i <= end + fraction; i++) digits += String(hanDigit(text.charCodeAt(i)));
      end += 1 + fraction;
    }
  }
  const significant = significantDigitsOf(digits);
  const tail = readScaleTail(text, end);
  const next = digitRunLength(text, tail.end);
  if (tail.power > 0 && next > 0 && !digits.includes('.')) {
    const lower = readPositional(text, tail.end, next);
    if (lower.power < tail.power && !lower.digits.includes('.')) {
      const total = BigInt(digits) * 10n ** BigInt(tail.power) + BigInt(lower.digits) * 10n ** BigInt(lower.power);
      return {
        start: at,
        end: lower.end,
        digits: String(total),
        power: 0,
        writing: 'han',
        significant: significant + next,
      };
    }
  }
  const approximator = tail.approximator ? { approximator: tail.approximator } : {};
  return { start: at, end: tail.end, digits, power: tail.power, writing: 'han', significant, ...approximator };
}

function shiftTens(value: bigint, power: number): bigint {
  return value * 10n ** BigInt(power);
}

function readStructured(text: string, at: number): Numeral | undefined {
  let i = at;
  let total = 0n;
  let section = 0;
  let digit = -1;
  let lastSmall = 0;
  let lastBig = 0;
  let zero = false;
  let anyDigit = false;
  let approximator: Approximator | undefined;
  const pending = (): number => (digit < 0 ? 0 : digit * (lastSmall > 1 && !zero ? 10 ** (lastSmall - 1) : 1));
  for (; i < at + MAX_LENGTH; i++) {
    const code = text.charCodeAt(i);
    const kind = hanKind(code);
    const role = kind >> 4;
    const value = kind & 15;
    if (role === DIGIT) {
      if (digit >= 0) break;
      anyDigit = true;
      if (value === 0 && (section > 0 || lastBig > 0)) zero = true;
      else digit = value;
      continue;
    }
    if (role === SMALL_UNIT || role === TENS) {
      const small = role === TENS ? 1 : value;
      if (lastSmall !== 0 && small >= lastSmall) break;
      section += (role === TENS ? value : digit < 0 ? 1 : digit) * 10 ** small;
      lastSmall = small;
      if (role === TENS) anyDigit = true;
      digit = -1;
      zero = false;
      continue;
    }
    if (role === BIG_UNIT) {
      const counted = BigInt(section + pending());
      if (counted === 0n && total === 0n) total = shiftTens(1n, value);
      else if (value > lastBig && total > 0n) total = shiftTens(total + counted, value);
      else if (lastBig !== 0 && value >= lastBig) break;
      else total += shiftTens(counted, value);
      lastBig = value;
      section = lastSmall = 0;
      digit = -1;
      zero = false;
      continue;
    }
    if (code === HALF && digit < 0 && (lastBig > 0 || i === at)) {
      if (i === at) return readHalf(text, at);
      total += shiftTens(1n, lastBig) / 2n;
      i++;
      break;
    }
    if (i === at) break;
    if (isMeasureWord(code) && isHanBigUnit(text.charCodeAt(i + 1))) continue;
    if (isHanPoint(code) && code !== 0x2e && isHanDigit(text.charCodeAt(i + 1)))
      return readFraction(text, at, i, total + BigInt(section + pending()));
    if (!approximator && isApproximator(text, i)) {
      approximator = hanApproximator(code);
      continue;
    }
    break;
  }
  if (i === at) return undefined;
  const isShorthand = digit > 0 && lastSmall === 0 && lastBig > 0 && !zero;
  const tail = isShorthand ? shiftTens(BigInt(digit), lastBig - 1) : undefined;
  const digits =
    lastBig === 0 ? String(section + pending()) : String(total + BigInt(section) + (tail ?? BigInt(pending())));
  const numeral: NumeralDraft = {
    start: at,
    end: i,
    digits,
    power: 0,
    writing: 'han',
    significant: countUntilTrailingZeros(digits),
  };
  if (approximator) numeral.approximator = approximator;
  if (!anyDigit) numeral.bare = true;
  if (lastBig > 0) numeral.section = { power: lastBig, last: isHanBigUnit(text.charCodeAt(i - 1)) };
  return numeral;
}

type NumeralDraft = { -readonly [Key in keyof Numeral]: Numeral[Key] };

/** Digits up to the last that is no zero, at least one. */
function countUntilTrailingZeros(digits: string): number {
  let length = digits.length;
  while (length > 1 && digits.charCodeAt(length - 1) === 0x30) length--;
  return length;
}

function readHalf(text: string, at: number): Numeral | undefined {
  const tail = readScaleTail(text, at + 1);
  return tail.power > 0
    ? { start: at, end: tail.end, digits: '0.5', power: tail.power, writing: 'han', significant: 1 }
    : undefined;
}

/** 二点五亿, 十五點二四: the whole part is read, the fraction is digit by digit. */
function readFraction(text: string, at: number, point: number, whole: bigint): Numeral {
  const length = digitRunLength(text, point + 1);
  let digits = `${whole}.`;
  for (let i = point + 1; i <= point + length; i++) digits += String(hanDigit(text.charCodeAt(i)));
  const tail = readScaleTail(text, point + 1 + length);
  const approximator = tail.approximator ? { approximator: tail.approximator } : {};
  return { start: at, end: tail.end, digits, power: tail.power, writing: 'han', ...approximator };
}
