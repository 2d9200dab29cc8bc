import { isBlank, isDigit, isHan } from '../../../document/chars.js';
import { readDigitRun } from '../../engine/digit-run.js';
import { readHanNumeral } from './han-numeral.js';
import { UNITS_BEHIND_GROUPS } from './numeral-characters.js';
import { hanDigit, hanKind, isHanSmallUnit, isHanTens } from './numeral-kind.js';
import { isOtherWordAt } from './quantities.js';
import type { SubUnitCount } from '../../engine/lexicon.js';
import type { Mention } from '../../engine/mention.js';

/** 十块三个: a measure word behind the digit says that it counts things. */
const MEASURE_WORDS = '个個成万萬千百十分串碗隻只件包袋盒枝支張张粒條条本杯瓶份位人次打磅両斤轉角毛倍年月日';

/** The 36 of 2令吉36仙, the 9 of 45元9角8分, the 零5 of 10元零5分. */
export function readHanSubUnitCount(text: string, { end }: Mention): SubUnitCount | undefined {
  const from = isBlank(text.charCodeAt(end)) ? end + 1 : end;
  const part = readPart(text, text.charAt(from) === '零' && !isUnitOfTenths(text, from + 1) ? from + 1 : from);
  return part && isBlank(text.charCodeAt(part.end)) ? { ...part, end: part.end + 1 } : part;
}

/** 零角壹分: here the 零 is the number. */
function isUnitOfTenths(text: string, at: number): boolean {
  return '角毛毫'.includes(text.charAt(at) || '。');
}

/** Adds 半 and a spoken digit behind the last unit of an amount: 十二蚊半, 三块五, 一块二毛五. */
export function readSpokenFraction(text: string, mention: Mention): void {
  const { numeral, power, compoundDigits } = mention;
  if (power !== 0 || numeral.digits.includes('.')) return;
  const { end } = mention;
  let digits: string;
  if (isHalfAt(text, end)) {
    digits = '5';
    mention.end++;
  } else {
    const part = readPart(text, end);
    if (!part || !isSpokenPart(text, end, part)) return;
    digits = part.digits;
    mention.end = part.end;
  }
  mention.compoundDigits = compoundDigits === undefined ? `${numeral.digits}.${digits}` : compoundDigits + digits;
}

/** 十二蚊半, 五元半, 四厘半, 三倍半: half a unit more; 半年 and 半價 are words of their own. */
export function isHalfAt(text: string, at: number): boolean {
  return (
    text.charAt(at) === '半' && !'年月日天個个小價价数數夜路成径徑島岛球導导'.includes(text.charAt(at + 1) || '。')
  );
}

/** 三块五, 36块5: one digit behind the unit counts its tenths. 一 before a measure word (98蚊一斤) never does. */
function isSpokenPart(text: string, at: number, part: AmountPart): boolean {
  const unit = text.charAt(at - 1);
  const next = text.charAt(part.end);
  if (part.han) {
    if (!'块塊蚊毛'.includes(unit) || part.digits.length > 1) return false;
    if (part.digits === '1' && isHan(next.charCodeAt(0))) return false;
  } else if (!'块塊毛'.includes(unit) || part.digits.length > 1 || continuesNumber(text, part.end)) return false;
  return !MEASURE_WORDS.includes(next || '。') || isOtherWordAt(text, part.end);
}

function continuesNumber(text: string, at: number): boolean {
  if (!'.,-~'.includes(text.charAt(at) || ' ') || !isDigit(text.charCodeAt(at + 1))) return false;
  // 5块6，3块2: behind the tenths a comma parts two amounts, unless it groups thousands.
  return text.charAt(at) !== ',' || /^\d{3}(?!\d)/.test(text.slice(at + 1, at + 5));
}

interface AmountPart {
  readonly digits: string;
  readonly end: number;
  readonly han: boolean;
}

function readPart(text: string, at: number): AmountPart | undefined {
  if (isDigit(text.charCodeAt(at))) {
    const run = readDigitRun(text, at, UNITS_BEHIND_GROUPS);
    return run.broken || run.digits.length > 3 ? undefined : { digits: run.digits, end: run.end, han: false };
  }
  // 三十六仙, but 三块五一斤: only a ten makes the part longer than one character.
  if (isTenCharacter(text.charCodeAt(at)) || isTenCharacter(text.charCodeAt(at + 1))) {
    const numeral = readHanNumeral(text, at);
    if (numeral?.power === 0 && /^\d\d$/.test(numeral.digits))
      return { digits: numeral.digits, end: numeral.end, han: true };
  }
  const digit = hanDigit(text.charCodeAt(at));
  return digit < 0 ? undefined : { digits: String(digit), end: at + 1, han: true };
}

/** 十 or 廿. */
function isTenCharacter(code: number): boolean {
  return isHanTens(code) || (isHanSmallUnit(code) && (hanKind(code) & 15) === 1);
}
