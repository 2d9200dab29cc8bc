import { isDigit } from '../text/chars.js';
import { readDigitRun } from './digits.js';
import { HAN_DIGITS } from './languages/zh/numeral-chars.js';
import type { Lexicon } from './lexicon.js';
import type { Mark } from './mark.js';
import type { Mention } from './mention.js';

/**
 * Adds the part of an amount in two units: 2令吉36仙, 5元8角, 三块五. The digits are then in the major unit and the
 * figure ends behind the part. Only for an unscaled whole number.
 */
export function readCompound(text: string, lexicon: Lexicon, mention: Mention): void {
  const { numeral, power, end } = mention;
  const mark = mention.mark!;
  if (power !== 0 || mark.minor !== 0 || numeral.digits.includes('.')) return;
  const at = text.charAt(end) === '零' ? end + 1 : end;
  const part = partAt(text, at);
  if (!part) return;
  const unit = lexicon.unitsAfter.match(text, part.end);
  if (unit?.type === 'mark' && unit.minor > 0 && part.digits.length <= unit.minor && sameMoney(mark, unit)) {
    mention.compoundDigits = `${numeral.digits}.${part.digits.padStart(unit.minor, '0')}`;
    mention.end = lexicon.unitsAfter.edge;
    return;
  }
  const spoken = '块塊蚊'.includes(text.charAt(end - 1)) && part.han && part.digits.length === 1 && at === end;
  if (!spoken || unit !== undefined || '个個成万萬千百十分'.includes(text.charAt(part.end) || '。')) return;
  mention.compoundDigits = `${numeral.digits}.${part.digits}`;
  mention.end = part.end;
}

function partAt(text: string, at: number): { digits: string; end: number; han: boolean } | undefined {
  if (isDigit(text.charCodeAt(at))) {
    const run = readDigitRun(text, at);
    return run.broken || run.digits.length > 3 ? undefined : { digits: run.digits, end: run.end, han: false };
  }
  const digit = HAN_DIGITS.get(text.charAt(at));
  return digit === undefined || digit === 0 ? undefined : { digits: String(digit), end: at + 1, han: true };
}

/** 令吉 and 仙, 元 and 角: the part belongs to the whole when either does not name a currency or both name one. */
function sameMoney(major: Mark, minor: Mark): boolean {
  return !minor.currency || !major.currency || minor.currency === major.currency;
}
