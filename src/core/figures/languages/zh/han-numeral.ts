import { isDigit } from '../../../document/chars.js';
import { compareDigits, significantDigitsOf, type Numeral } from '../../engine/numeral.js';
import { mayOpenFraction, readHanFraction } from './han-fraction.js';
import { UNIT_HEADS } from './numeral-characters.js';
import { isHanMeasureWordAt } from './quantities.js';
import { hanDigit, hanKind, isHanBigUnit, isHanDigit, isHanPoint, isHanSmallUnit, isHanTens } from './numeral-kind.js';
import { digitRunLength, readSections } from './numeral-sections.js';
import { endsShorthand } from './numeral-shorthand.js';
import { isMeasureBeforeUnit, isMeasureWord, readScaleTail } from './scale-tail.js';

/** Longest end of a pair. */
const MAX_LENGTH = 40;
/** Longest number before a pair of digits: 二十三万四千五六百. */
const MAX_LEAD = 8;

/**
 * Reads a number in Chinese characters from `at`: 三千八百亿, 廿七億, 一點○五兆, positional 五四五○億, shorthand 两万八
 * and 千二億, and the pairs that name a range, 四五百 and 六、七成.
 */
export function readHanNumeral(text: string, at: number): Numeral | undefined {
  const head = text.charCodeAt(at);
  const single = readSingleDigit(text, at, head);
  if (single) return single;
  const part = mayOpenFraction(text, at) ? readHanFraction(text, at) : undefined;
  if (part) return part;
  const pair = readPair(text, at);
  if (pair) return pair;
  const run = digitRunLength(text, at);
  if (run === 1 && opensPositional(text, at)) return readPositional(text, at, run);
  // 两 counts things: in a number that is written digit by digit stands 二.
  if (run >= 2 && !isHanSmallUnit(text.charCodeAt(at + run)) && !'两兩'.includes(text.charAt(at)))
    return readPositional(text, at, run);
  return readSections(text, at)?.numeral;
}

/** 一, with nothing behind it that could continue a number: nearly all are so. */
function readSingleDigit(text: string, at: number, head: number): Numeral | undefined {
  const digit = hanDigit(head);
  const next = text.charCodeAt(at + 1);
  if (
    digit < 0 ||
    hanKind(next) !== 0 ||
    isDigit(next) ||
    next === COMMA ||
    next === ENUMERATION_COMMA ||
    next === POINT
  )
    return undefined;
  if (isMeasureWord(next) || text.startsWith('分', at + 1)) return undefined;
  if (next === BLANK && hanKind(text.charCodeAt(at + 2)) !== 0) return undefined;
  return { start: at, end: at + 1, digits: String(digit), power: 0, writing: 'han', significant: 1 };
}

/** 一億六四三五萬: behind the unit of a first digit the number continues digit by digit, up to a lower unit or one of money. */
function opensPositional(text: string, at: number): boolean {
  const first = readScaleTail(text, at + 1);
  if (first.power < 4 || first.approximator || '两兩'.includes(text.charAt(at))) return false;
  const run = digitRunLength(text, first.end);
  if (run < 2) return false;
  const end = first.end + run;
  const second = readScaleTail(text, end);
  if (second.power > 0) return second.power < first.power && isHanBigUnit(text.charCodeAt(end));
  return run > 2 && UNIT_HEADS.has(text.charAt(end));
}

const [BLANK, COMMA, POINT, ENUMERATION_COMMA] = [0x20, 0x2c, 0x2e, '、'.charCodeAt(0)];

/** 四五百 is 400 to 500: two digits, the second one more than the first, before a unit. */
function readPair(text: string, at: number): Numeral | undefined {
  let first = at;
  while (first < at + MAX_LEAD && isLead(text, first)) first++;
  const low = hanDigit(text.charCodeAt(first));
  if (low <= 0) return undefined;
  const second = '、,'.includes(text.charAt(first + 1) || '。') ? first + 2 : first + 1;
  const high = hanDigit(text.charCodeAt(second));
  if (high < 0) return undefined;
  const next = text.charAt(second + 1);
  // 三五千, 三五块, 三五个: three to five. 三五億 is 35 in the digits of Taiwan print.
  const isLoose =
    low === 3 &&
    high === 5 &&
    second === first + 1 &&
    ('十百千万萬块塊'.includes(next || '。') || isHanMeasureWordAt(text, second + 1));
  if (high !== low + 1 && !isLoose) return undefined;
  const unit = next.charCodeAt(0);
  // 每兩三點四萬: no decimal point stands behind a pair.
  if (isHanPoint(unit) && isHanDigit(text.charCodeAt(second + 2))) return undefined;
  if (
    !isHanSmallUnit(unit) &&
    !isHanBigUnit(unit) &&
    !UNIT_HEADS.has(next) &&
    !isMeasureBeforeUnit(text, second + 1) &&
    !isHanMeasureWordAt(text, second + 1) &&
    !(first > at && endsShorthand(text, second + 1))
  )
    return undefined;
  const window = text.slice(second + 1, second + 1 + MAX_LENGTH);
  const prefix = text.slice(at, first);
  const lower = readSections(prefix + text.charAt(first) + window, 0)?.numeral;
  const upper = readSections(prefix + text.charAt(second) + window, 0)?.numeral;
  if (!lower || !upper || compareDigits(lower.digits, upper.digits) >= 0) return undefined;
  const end = second + 1 + (upper.end - prefix.length - 1);
  return { ...lower, start: at, end, upperDigits: upper.digits, significant: 1 };
}

/** The 十 of 十三四, or 廿, the 一万 of 一万二三; a digit before its unit belongs to the same lead (二十三四). */
function isLead(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return isHanUnit(code) || isHanTens(code) || (isHanDigit(code) && isHanUnit(text.charCodeAt(at + 1)));
}

function isHanUnit(code: number): boolean {
  return isHanSmallUnit(code) || isHanBigUnit(code);
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
        ...(lower.approximator && { approximator: lower.approximator }),
      };
    }
  }
  const approximator = tail.approximator ? { approximator: tail.approximator } : {};
  return { start: at, end: tail.end, digits, power: tail.power, writing: 'han', significant, ...approximator };
}
