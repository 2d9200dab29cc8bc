import { isBlank, isDigit } from '../../../document/chars.js';
import { readDigitRun } from '../../engine/digit-run.js';
import type { Numeral } from '../../engine/numeral.js';
import { REASONS } from '../../engine/reasons.js';
import { HAN_BIG_UNITS, HAN_DIGITS, HAN_SMALL_UNITS, UNIT_HEADS, UNITS_BEHIND_GROUPS } from './numeral-characters.js';
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
  isHanNumber,
  isHanPoint,
  isHanTen,
  isWordOfThree,
} from './numeral-kind.js';
import { endsShorthand, isBeforeUnit, isOneOfNextWord } from './numeral-shorthand.js';
import { SectionSum, type Count } from './section-sum.js';
import { endOfUncountedPart } from './uncounted-part.js';
import { belongsToUnit, isApproximator, isMeasureBeforeUnit, readScaleTail, type Approximator } from './scale-tail.js';

/** No number in print is longer; bounds the work on a run of digits. */
const MAX_LENGTH = 40;
/** A part of a number holds at most so many digits before its unit; bounds exact arithmetic in a JavaScript number. */
const MAX_COUNT_DIGITS = 9;
const HALF = '半'.charCodeAt(0);

/** A number as the grammar found it. */
interface SectionReading {
  readonly numeral: Numeral;
  /** Parts in digits of either kind. */
  readonly counts: number;
}

/**
 * Reads a number by the grammar of Chinese: sections that end with 万, 亿 or 兆, in each of them counts with 千, 百 and 十.
 * A count is written in Chinese or in Western digits, and both may stand in one number: 三千八百亿, 5千3百80万, 2萬4千億,
 * 1万零22.6亿, 9 萬 3144.
 */
export function readSections(text: string, start: number): SectionReading | undefined {
  const sum = new SectionSum();
  const isWestern = isDigit(text.charCodeAt(start));
  let approximator: Approximator | undefined;
  let counts = 0;
  let bare = true;
  let spaced = false;
  let i = start;
  for (let steps = 0; steps < MAX_LENGTH; steps++) {
    const blank = isBlank(text.charCodeAt(i)) ? 1 : 0;
    const at = i + blank;
    const code = text.charCodeAt(at);
    if (isDigit(code)) {
      // A number with a decimal point ends with its unit, and a unit alone counts nothing that digits continue: but 十億2千萬.
      if (sum.count || sum.decimals > 0 || (bare && at > start && !(isHanTen(text, start) && sum.lastBig > 0))) break;
      const run = readWesternCount(text, at, sum, at === start, blank === 1, spaced);
      if (!run) break;
      sum.addCount(run.count);
      counts++;
      bare = false;
      i = run.end;
      continue;
    }
    const kind = hanKind(code);
    const role = kind >> 4;
    const value = kind & 15;
    // 2 億 906 萬: a blank may part Western digits from their unit.
    if (blank === 1) {
      if (sum.count && isDigit(text.charCodeAt(i - 1)) && (role === SMALL_UNIT || role === BIG_UNIT)) spaced = true;
      else if (!mayFollowBlank(text, start, at)) break;
    }
    if (at > start && (role === SMALL_UNIT || role === BIG_UNIT) && belongsToUnit(text, at)) break;
    if (role === DIGIT) {
      if (sum.count || sum.decimals > 0) break;
      if (at > start && (isWordOfThree(text, at) || (!sum.zero && sum.lastSmall !== 1 && isOneOfNextWord(text, at))))
        break;
      if (value === 0 && (sum.section > 0 || sum.lastBig > 0)) sum.zero = true;
      else {
        sum.addCount({ value, width: 1, decimals: 0 });
        counts++;
      }
      bare = false;
    } else if (role === SMALL_UNIT) {
      if (!sum.addSmallUnit(value)) break;
    } else if (role === TENS) {
      if (sum.count || !sum.addSmallUnit(1, value)) break;
      bare = false;
    } else if (role === BIG_UNIT) {
      if (!sum.addBigUnit(value, !bare)) break;
    } else if (code === HALF && !sum.count && (sum.lastBig > 0 || at === start)) {
      if (at === start) return readHalf(text, start);
      sum.addHalf();
      i = at + 1;
      break;
    } else if (at === start) return undefined;
    else if (isHanPoint(code) && sum.decimals === 0 && isFractionAt(text, at))
      return readFraction(text, start, at, sum, counts);
    else if (!approximator && !sum.count && endOfUncountedPart(text, at, sum.lastSmall, sum.lastBig) > at) {
      approximator = 'more_than';
      i = endOfUncountedPart(text, at, sum.lastSmall, sum.lastBig);
      continue;
    } else if (!approximator && isApproximator(text, at)) approximator = hanApproximator(code);
    else if (!isMeasureBeforeUnit(text, at)) break;
    i = at + 1;
  }
  if (i === start) return undefined;
  // 二千零蚊: two thousand odd.
  if (sum.zero && !sum.count && text.charAt(i - 1) === '零' && UNIT_HEADS.has(text.charAt(i)))
    approximator ??= 'more_than';
  const digits = sum.value();
  const numeral: NumeralDraft = {
    start,
    end: i,
    digits,
    power: 0,
    writing: isWestern ? 'digits' : 'han',
    significant: countUntilTrailingZeros(digits),
  };
  if (approximator) numeral.approximator = approximator;
  if (bare) numeral.bare = true;
  if (sum.lastBig > 0 && !isWestern) numeral.section = { power: sum.lastBig };
  else if (i === start + 2 && sum.lastSmall > 1 && !bare) numeral.section = { power: sum.lastSmall };
  if (isDigit(text.charCodeAt(i - 1)) && sum.isShorthand() && isBeforeUnit(text, i)) numeral.doubt = REASONS.shorthand;
  if (isCutShort(text, i) || (sum.lastSmall + sum.lastBig > 0 && isHeapOfDigits(text, i)))
    return { numeral: unreadable(text, start, i), counts };
  return { numeral, counts };
}

/**
 * 二十 億元, 五百 余万元: a blank before the scale of a number that a unit follows; and any blank in a text of separate words,
 * 三千 九百 六十五 元. One blank between two numbers that could stand alone parts them: 增长二百 三十亿元项目.
 */
function mayFollowBlank(text: string, start: number, at: number): boolean {
  const before = text.charCodeAt(at - 2);
  if (!isHanNumber(before) && hanApproximator(before) === undefined) return false;
  const scale = hanApproximator(text.charCodeAt(at)) === undefined ? at : at + 1;
  if (isHanBigUnit(text.charCodeAt(scale)) && UNIT_HEADS.has(text.charAt(scale + 1))) return true;
  return SEPARATE_WORDS.test(text.slice(start, start + MAX_LENGTH));
}

const HAN_NUMBER = `[点點多余餘${[HAN_DIGITS, HAN_SMALL_UNITS, HAN_BIG_UNITS].flatMap((map) => [...map.keys()]).join('')}]`;
/** A number with two blanks or more among its characters, and a unit of money behind it. */
const SEPARATE_WORDS = new RegExp(`^${HAN_NUMBER}{1,8}(?: ${HAN_NUMBER}{1,8}){2,12} ?[元块塊圆圓美港欧歐英日成个個]`);

type NumeralDraft = { -readonly [Key in keyof Numeral]: Numeral[Key] };

/** Western digits inside a number: what they count must fit below the unit before them. */
function readWesternCount(
  text: string,
  at: number,
  sum: SectionSum,
  isFirst: boolean,
  afterBlank: boolean,
  spaced: boolean,
): { readonly count: Count; readonly end: number } | undefined {
  const run = readDigitRun(text, at, UNITS_BEHIND_GROUPS);
  const point = run.digits.indexOf('.');
  const width = point < 0 ? run.digits.length : point;
  const decimals = point < 0 ? 0 : run.digits.length - point - 1;
  if (run.broken || width > MAX_COUNT_DIGITS || decimals > MAX_COUNT_DIGITS - 3) return undefined;
  const found = { count: { value: Number(run.digits.replace('.', '')), width, decimals }, end: run.end };
  if (isFirst) return found;
  const room = sum.lastSmall > 0 ? sum.lastSmall : sum.lastBig;
  const unitAt = isBlank(text.charCodeAt(run.end)) ? run.end + 1 : run.end;
  const kind = belongsToUnit(text, unitAt) ? 0 : hanKind(text.charCodeAt(unitAt));
  const role = kind >> 4;
  const power = kind & 15;
  if (role === SMALL_UNIT) return width === 1 && decimals === 0 && width + power <= room ? found : undefined;
  if (role === BIG_UNIT && sum.lastSmall === 0 && power < sum.lastBig) return width + power <= room ? found : undefined;
  if (width > room) return undefined;
  const fills = width === room || sum.zero;
  if (role === BIG_UNIT) return fills || sum.lastSmall > 0 ? found : undefined;
  if (decimals > 0 && !sum.zero) return undefined;
  const isCounted = UNIT_HEADS.has(text.charAt(unitAt));
  if (afterBlank) return isCounted && (run.grouped || (spaced && width >= 3)) ? found : undefined;
  if (sum.zero || sum.lastSmall > 0) return found;
  if (width === 1) return sum.lastBig > 0 && found.count.value > 0 && endsShorthand(text, run.end) ? found : undefined;
  return width >= 3 || isCounted ? found : undefined;
}

/** Digits with a scale of their own stand right behind the number and are no part that fits: 2万5亿. */
function isCutShort(text: string, at: number): boolean {
  const role = hanKind(text.charCodeAt(at - 1)) >> 4;
  if (!isDigit(text.charCodeAt(at)) || (role !== SMALL_UNIT && role !== BIG_UNIT)) return false;
  const run = readDigitRun(text, at, UNITS_BEHIND_GROUPS);
  return isHanBigUnit(text.charCodeAt(run.end)) || readScaleTail(text, run.end).power > 4;
}

/** 一百一二三元: behind the units of a number stands one digit, or two in a row that name a range. */
function isHeapOfDigits(text: string, at: number): boolean {
  // 三千二一个月: what it is for each begins.
  if (/^一[个個]月/.test(text.slice(at, at + 3))) return false;
  const length = digitRunLength(text, at);
  return length > (isHanDigit(text.charCodeAt(at - 1)) ? 0 : 2) && UNIT_HEADS.has(text.charAt(at + length));
}

/** A number that no reading fits, with everything that belongs to it: no part of it is read. */
function unreadable(text: string, start: number, at: number): Numeral {
  let end = at;
  const limit = Math.min(text.length, start + MAX_LENGTH);
  while (end < limit && (isDigit(text.charCodeAt(end)) || isHanNumber(text.charCodeAt(end)) || isGroupMark(text, end)))
    end++;
  return { start, end, digits: '0', power: 0, writing: 'digits', unreadable: true };
}

function isGroupMark(text: string, at: number): boolean {
  return ',.'.includes(text.charAt(at)) && isDigit(text.charCodeAt(at + 1));
}

/** Digits up to the last that is no zero, at least one. */
function countUntilTrailingZeros(digits: string): number {
  let length = digits.length;
  while (length > 1 && digits.charCodeAt(length - 1) === 0x30) length--;
  return digits.includes('.') ? length - 1 : length;
}

const POINTS = /^[个個][百基][分份本]?[点點]/;

function readHalf(text: string, at: number): SectionReading | undefined {
  if (POINTS.test(text.slice(at + 1, at + 5)))
    return { numeral: { start: at, end: at + 1, digits: '0.5', power: 0, writing: 'han', significant: 1 }, counts: 1 };
  const tail = readScaleTail(text, at + 1);
  return tail.power > 0
    ? {
        numeral: { start: at, end: tail.end, digits: '0.5', power: tail.power, writing: 'han', significant: 1 },
        counts: 1,
      }
    : undefined;
}

export function digitRunLength(text: string, at: number): number {
  let length = 0;
  while (length < MAX_LENGTH && isHanDigit(text.charCodeAt(at + length))) length++;
  return length;
}

/** Is a point before Chinese digits a decimal one? A full stop (八十三．四億) only where a scale or unit follows. */
function isFractionAt(text: string, point: number): boolean {
  const length = digitRunLength(text, fractionStart(text, point));
  if (length === 0) return false;
  if (text.charCodeAt(point) !== 0x2e) return true;
  const end = point + 1 + length;
  return readScaleTail(text, end).power > 0 || UNIT_HEADS.has(text.charAt(end));
}

/** Behind the point; in a text of separate words a blank stands on both sides of it: 六 点 五. */
function fractionStart(text: string, point: number): number {
  return text.charAt(point - 1) === ' ' && text.charAt(point + 1) === ' ' ? point + 2 : point + 1;
}

/** 二点五亿, 十五點二四: the whole part is read, the fraction is digit by digit. */
function readFraction(text: string, start: number, point: number, sum: SectionSum, counts: number): SectionReading {
  const from = fractionStart(text, point);
  const length = digitRunLength(text, from);
  let digits = `${sum.total + BigInt(sum.section + sum.pending())}.`;
  for (let i = from; i < from + length; i++) digits += String(hanDigit(text.charCodeAt(i)));
  const tail = readScaleTail(text, from + length);
  const { end, power, approximator } = tail;
  return {
    numeral: { start, end, digits, power, approximator, writing: 'han' },
    counts: counts + 1,
  };
}
