import { isDigit, isHan } from '../../../document/chars.js';
import { readDigitRun } from '../../engine/digit-run.js';
import { readHanNumeral } from './han-numeral.js';
import { UNITS_BEHIND_GROUPS } from './numeral-characters.js';
import { hanDigit, hanKind, isHanSmallUnit, isHanTens } from './numeral-kind.js';
import type { Lexicon } from '../../engine/lexicon.js';
import type { Mark } from '../../engine/mark.js';
import type { Mention } from '../../engine/mention.js';

/** 十块三个: a measure word behind the digit says that it counts things. */
const MEASURE_WORDS = '个個成万萬千百十分串碗隻只件包袋盒枝支張张粒條条本杯瓶份位人次打磅両轉角毛倍年月日';

/**
 * Adds the parts of an amount in several units: 2令吉36仙, 45元9角8分, 三块五, 一块二毛五. The digits then count the unit of
 * the mark and the figure ends behind the last part. Only for an unscaled whole number.
 */
export function readCompound(text: string, lexicon: Lexicon, mention: Mention): void {
  const { numeral, power } = mention;
  const mark = mention.mark!;
  if (power !== 0 || numeral.digits.includes('.')) return;
  let fraction = '';
  if (isHalfAt(text, mention.end)) {
    fraction = '5';
    mention.end++;
  }
  for (let unitMinor = mark.minor; unitMinor < 2;) {
    const at = text.charAt(mention.end) === '零' ? mention.end + 1 : mention.end;
    const part = readPart(text, at);
    if (!part) break;
    const unit = lexicon.unitsAfter.match(text, part.end);
    const minor = unit?.value.type === 'mark' ? unit.value : undefined;
    const width = minor ? minor.minor - mark.minor : 0;
    if (unit && minor && minor.minor > unitMinor && part.digits.length <= width && isSameCurrency(mark, minor)) {
      fraction += part.digits.padStart(width - fraction.length, '0');
      mention.end = unit.end;
      unitMinor = minor.minor;
    } else {
      if (unit === undefined && at === mention.end && isSpokenPart(text, mention.end, part)) {
        fraction += part.digits;
        mention.end = part.end;
      }
      break;
    }
  }
  if (fraction !== '') mention.compoundDigits = `${numeral.digits}.${fraction}`;
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
  return !MEASURE_WORDS.includes(next || '。');
}

function continuesNumber(text: string, at: number): boolean {
  return '.,-~'.includes(text.charAt(at) || ' ') && isDigit(text.charCodeAt(at + 1));
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
  return digit <= 0 ? undefined : { digits: String(digit), end: at + 1, han: true };
}

/** 十 or 廿. */
function isTenCharacter(code: number): boolean {
  return isHanTens(code) || (isHanSmallUnit(code) && (hanKind(code) & 15) === 1);
}

/** 令吉 and 仙, 元 and 角: the part belongs to the whole when either does not name a currency or both name one. */
function isSameCurrency(major: Mark, minor: Mark): boolean {
  return !minor.currency || !major.currency || minor.currency === major.currency;
}
