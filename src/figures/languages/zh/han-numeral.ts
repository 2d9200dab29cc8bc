import { compareDigits, significantDigitsOf, type Numeral } from '../../numeral.js';
import {
  HAN_BIG_UNITS,
  HAN_BLURS,
  HAN_DIGITS,
  HAN_POINTS,
  HAN_QUARTERS,
  HAN_SMALL_UNITS,
  HAN_TENS,
  UNIT_HEADS,
} from './numeral-chars.js';

/** No number in print is longer; bounds the work on a run of digits. */
const MAX_LENGTH = 40;

/**
 * Reads a number in Chinese characters from `at`: 三千八百亿, 廿七億, 一點○五兆, positional 五四五○億, shorthand 两万八
 * and 千二億, and the pairs that name a range, 四五百 and 六、七成.
 */
export function readHanNumeral(text: string, at: number): Numeral | undefined {
  for (const [word, digits] of HAN_QUARTERS)
    if (text.startsWith(word, at) && '厘成'.includes(text.charAt(at + word.length) || '。'))
      return { start: at, end: at + word.length, digits, power: 0, writing: 'han' };
  const pair = readPair(text, at);
  if (pair) return pair;
  const run = digitRunLength(text, at);
  const after = text.charAt(at + run);
  if (run >= 2 && !HAN_SMALL_UNITS.has(after)) return readPositional(text, at, run);
  return readStructured(text, at);
}

function digitRunLength(text: string, at: number): number {
  let length = 0;
  while (length < MAX_LENGTH && HAN_DIGITS.has(text.charAt(at + length))) length++;
  return length;
}

/** 四五百 is 400 to 500: two digits, the second one more than the first, before a unit. */
function readPair(text: string, at: number): Numeral | undefined {
  let first = at;
  while (first < at + 6 && (HAN_TENS.has(text.charAt(first)) || isTenLead(text, first))) first++;
  const low = HAN_DIGITS.get(text.charAt(first));
  if (low === undefined || low === 0) return undefined;
  const second = text.charAt(first + 1) === '、' ? first + 2 : first + 1;
  const high = HAN_DIGITS.get(text.charAt(second));
  const next = text.charAt(second + 1);
  // 三五千, 三五块: three to five. 三五億 is 35 in the digits of Taiwan print.
  const isLoose = low === 3 && high === 5 && second === first + 1 && '十百千万萬块塊'.includes(next || '。');
  if (high === undefined || (high !== low + 1 && !isLoose)) return undefined;
  if (!HAN_SMALL_UNITS.has(next) && !HAN_BIG_UNITS.has(next) && !UNIT_HEADS.has(next)) return undefined;
  const window = text.slice(second + 1, second + 1 + MAX_LENGTH);
  const prefix = text.slice(at, first);
  const lower = readStructured(prefix + text.charAt(first) + window, 0);
  const upper = readStructured(prefix + text.charAt(second) + window, 0);
  if (!lower || !upper || compareDigits(lower.digits, upper.digits) >= 0) return undefined;
  const end = second + 1 + (upper.end - prefix.length - 1);
  return { ...lower, start: at, end, upperDigits: upper.digits, significant: 1 };
}

/** The 十 of 十三四; a digit before 十 belongs to the same lead (二十三四). */
function isTenLead(text: string, at: number): boolean {
  const character = text.charAt(at);
  return HAN_SMALL_UNITS.has(character) || (HAN_DIGITS.has(character) && HAN_SMALL_UNITS.has(text.charAt(at + 1)));
}

/** Taiwan print writes digit by digit and ends with the scale: 三二五點四五億. */
function readPositional(text: string, at: number, run: number): Numeral {
  let digits = '';
  for (let i = at; i < at + run; i++) digits += String(HAN_DIGITS.get(text.charAt(i))!);
  let end = at + run;
  if (HAN_POINTS.has(text.charAt(end))) {
    const fraction = digitRunLength(text, end + 1);
    if (fraction > 0) {
      digits += '.';
      for (let i = end + 1; i <= end + fraction; i++) digits += String(HAN_DIGITS.get(text.charAt(i))!);
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
  const blur = tail.blur ? { blur: tail.blur } : {};
  return { start: at, end: tail.end, digits, power: tail.power, writing: 'han', significant, ...blur };
}

/** What may follow a finished mantissa: 多, 千, 万, 亿, 万亿, 兆 … */
export function readScaleTail(text: string, at: number): { end: number; power: number; blur?: 'more_than' | 'approx' } {
  let end = at;
  let power = 0;
  let blur: 'more_than' | 'approx' | undefined;
  let open = true;
  for (;;) {
    const character = text.charAt(end);
    // The 百 of 百分点 is no hundred.
    const isPoint = character === '百' && '分份'.includes(text.charAt(end + 1) || '。');
    const small = open && !isPoint ? HAN_SMALL_UNITS.get(character) : undefined;
    const big = HAN_BIG_UNITS.get(character);
    if (small !== undefined) {
      power += small;
      open = false;
      end++;
    } else if (big !== undefined && power < 12) {
      power += big;
      open = false;
      end++;
    } else if ((character === '个' || character === '個') && HAN_BIG_UNITS.has(text.charAt(end + 1))) {
      end++;
    } else if (!blur && isBlur(text, end)) {
      blur = HAN_BLURS.get(character)!;
      end++;
    } else {
      return blur ? { end, power, blur } : { end, power };
    }
  }
}

/** 多, 余, 幾 … count as blur words only before another scale or a unit: 180多亿, 4,780 多萬元, 三千幾蚊. */
export function isBlur(text: string, at: number): boolean {
  if (!HAN_BLURS.has(text.charAt(at))) return false;
  const next = text.charAt(at + 1) === ' ' ? text.charAt(at + 2) : text.charAt(at + 1);
  return UNIT_HEADS.has(next) || HAN_BIG_UNITS.has(next);
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
  let blur: 'more_than' | 'approx' | undefined;
  const pending = (): number => (digit < 0 ? 0 : digit * (lastSmall > 1 && !zero ? 10 ** (lastSmall - 1) : 1));
  for (; i < at + MAX_LENGTH; i++) {
    const character = text.charAt(i);
    const value = HAN_DIGITS.get(character);
    if (value !== undefined) {
      if (digit >= 0) break;
      anyDigit = true;
      if (value === 0 && (section > 0 || total > 0n)) zero = true;
      else digit = value;
      continue;
    }
    const tens = HAN_TENS.get(character);
    const small = tens === undefined ? HAN_SMALL_UNITS.get(character) : 1;
    if (small !== undefined) {
      if (lastSmall !== 0 && small >= lastSmall) break;
      section += (tens ?? (digit < 0 ? 1 : digit)) * 10 ** small;
      lastSmall = small;
      if (tens !== undefined) anyDigit = true;
      digit = -1;
      zero = false;
      continue;
    }
    const big = HAN_BIG_UNITS.get(character);
    if (big !== undefined) {
      const value = BigInt(section + pending());
      const bareBig = value === 0n && total === 0n;
      const shift = 10n ** BigInt(big);
      if (bareBig) total = shift;
      else if (big > lastBig && total > 0n) total = (total + value) * shift;
      else if (lastBig !== 0 && big >= lastBig) break;
      else total += value * shift;
      lastBig = big;
      section = lastSmall = 0;
      digit = -1;
      zero = false;
      continue;
    }
    if (character === '半' && digit < 0 && (lastBig > 0 || i === at)) {
      if (i === at) return readHalf(text, at);
      total += 10n ** BigInt(lastBig) / 2n;
      i++;
      break;
    }
    if ((character === '个' || character === '個') && HAN_BIG_UNITS.has(text.charAt(i + 1)) && i > at) continue;
    if (HAN_POINTS.has(character) && character !== '.' && HAN_DIGITS.has(text.charAt(i + 1)) && i > at) {
      return readFraction(text, at, i, total + BigInt(section + pending()));
    }
    if (!blur && i > at && isBlur(text, i)) {
      blur = HAN_BLURS.get(character)!;
      continue;
    }
    break;
  }
  if (i === at) return undefined;
  const shorthand =
    digit > 0 && lastSmall === 0 && lastBig > 0 && !zero ? BigInt(digit) * 10n ** BigInt(lastBig - 1) : undefined;
  const value = total + BigInt(section) + (shorthand ?? BigInt(pending()));
  const digits = String(value);
  const significant = Math.max(1, digits.replace(/0+$/, '').length);
  const isLast = HAN_BIG_UNITS.has(text.charAt(i - 1));
  const extra = {
    ...(blur ? { blur } : {}),
    ...(anyDigit ? {} : { bare: true }),
    ...(lastBig > 0 ? { section: { power: lastBig, last: isLast } } : {}),
  };
  return { start: at, end: i, digits, power: 0, writing: 'han', significant, ...extra };
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
  for (let i = point + 1; i <= point + length; i++) digits += String(HAN_DIGITS.get(text.charAt(i))!);
  const tail = readScaleTail(text, point + 1 + length);
  const blur = tail.blur ? { blur: tail.blur } : {};
  return { start: at, end: tail.end, digits, power: tail.power, writing: 'han', ...blur };
}
