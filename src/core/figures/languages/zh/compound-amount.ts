import { isBlank, isDigit, isHan } from '../../../document/chars.js';
import { readDigitRun } from '../../engine/digit-run.js';
import { readHanNumeral } from './han-numeral.js';
import { UNITS_BEHIND_GROUPS } from './numeral-characters.js';
import { hanDigit, hanKind, isHanNumber, isHanSmallUnit, isHanTens } from './numeral-kind.js';
import { isOtherWordAt } from './quantities.js';
import { withMinor } from '../../engine/mark.js';
import { MAN } from '../ambiguous-marks.js';
import type { SubUnitCount } from '../../engine/lexicon.js';
import type { Mention } from '../../engine/mention.js';

/** 十块三个: a measure word behind the digit says that it counts things. */
const MEASURE_WORDS = '个個成万萬千百十分串碗隻只件包袋盒枝支張张粒條条本杯瓶份位人次打磅両斤轉角毛倍年月日折转';

/** 三十多块, 十几块, 百余块: signs of a number that is left open. */
const OPEN_NUMBER = '多余餘几幾来來';

/** What is left open has no tenths: the digit behind it begins another word (6000多块五边形的镜子, 两千多块五角形的砖). */
function isLeftOpen(text: string, end: number): boolean {
  return OPEN_NUMBER.includes(text.charAt(end - 2) || '。');
}

/** Things whose name begins with a digit: behind 块 they are counted (三块五花肉, 两块三明治). */
const NUMBER_NAMES =
  /^(?:三(?:明治|文[鱼魚治]|角|夹板|夾板)|五(?:花|香|金|彩|仁|星|粮|糧|谷|穀)|七(?:巧|彩)|八(?:角|宝|寶|卦)|九(?:宫|宮)|[三四五六七八九][边邊]形|四(?:方|川))/;
const LONGEST_NUMBER_NAME = 3;

/** The 36 of 2令吉36仙, the 9 of 45元9角8分, the 零5 of 10元零5分. */
export function readHanSubUnitCount(text: string, { end }: Mention): SubUnitCount | undefined {
  if (isLeftOpen(text, end)) return undefined;
  // 两美元又三美分
  const from = isBlank(text.charCodeAt(end)) || text.charAt(end) === '又' ? end + 1 : end;
  const part = readPart(text, text.charAt(from) === '零' && !isUnitOfTenths(text, from + 1) ? from + 1 : from);
  return part && isBlank(text.charCodeAt(part.end)) ? { ...part, end: part.end + 1 } : part;
}

/** 零角壹分: here the 零 is the number. */
function isUnitOfTenths(text: string, at: number): boolean {
  return '角毛毫'.includes(text.charAt(at) || '。');
}

/** Adds 半 and a spoken digit behind the last unit of an amount: 十二蚊半, 三块五, 一块二毛五. */
export function readSpokenFraction(text: string, mention: Mention): void {
  addDollarsBefore(text, mention);
  const { numeral, power, compoundDigits } = mention;
  if (power !== 0 || numeral.digits.includes('.')) return;
  const { end } = mention;
  if (isLeftOpen(text, end)) return;
  let digits: string;
  if (isHalfAt(text, end)) {
    digits = '5';
    mention.end++;
  } else {
    const zero = isHanZero(text, end) ? 1 : 0;
    const part = readPart(text, end + zero);
    if (!part || !isSpokenPart(text, end, part)) return;
    digits = zero > 0 ? `0${part.digits}` : part.digits;
    mention.end = part.end;
  }
  mention.compoundDigits = compoundDigits === undefined ? `${numeral.digits}.${digits}` : compoundDigits + digits;
}

/** 三個一毫四: in Cantonese speech 個 is the dollar before its dimes. */
function addDollarsBefore(text: string, mention: Mention): void {
  const { start, numeral, mark } = mention;
  if (mark?.ambiguous !== MAN || mark.minor !== 1 || mention.compoundDigits !== undefined) return;
  if (!'個个'.includes(text.charAt(start - 1) || '。') || start !== numeral.start || numeral.digits.length > 1) return;
  const dollars = hanDigit(text.charCodeAt(start - 2));
  if (dollars < 1 || isHanNumber(text.charCodeAt(start - 3))) return;
  mention.start = start - 2;
  mention.mark = withMinor(mark, 0);
  mention.compoundDigits = `${String(dollars)}.${numeral.digits}`;
}

/** 三块零四: before the digit of the hundredths. */
function isHanZero(text: string, at: number): boolean {
  return '零〇'.includes(text.charAt(at) || '。') && hanDigit(text.charCodeAt(at + 1)) > 0;
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
    if (!'块塊蚊毛毫'.includes(unit) || part.digits.length > 1) return false;
    if (part.digits === '1' && isHan(next.charCodeAt(0))) return false;
    if (isHan(next.charCodeAt(0)) && NUMBER_NAMES.test(text.slice(at, at + LONGEST_NUMBER_NAME))) return false;
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
