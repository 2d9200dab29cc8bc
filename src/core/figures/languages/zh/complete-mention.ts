import { isDigit, skipSpacesBack } from '../../../document/chars.js';
import type { Lexicon } from '../../engine/lexicon.js';
import type { Mention } from '../../engine/mention.js';
import { findPerUnit } from '../../engine/per-unit.js';
import { findQualifier } from '../../engine/qualifier.js';
import type { RatioUnit } from '../../engine/vocabulary.js';
import { isHalfAt } from './compound-amount.js';
import { hanDigit, isHanDigit, isHanNumber } from './numeral-kind.js';
import { isHanNegativeSign } from './plausibility.js';
import { ZH_PERCENT_PREFIXES } from './ratios.js';

const PERCENT: RatioUnit = { type: 'ratio', kind: 'percent', power: 0, glued: false };

/** Adds what Chinese says of a number behind its unit, 兩成八, 三厘八, 三倍半, or before it, 百分之五. */
export function completeHanMention(text: string, lexicon: Lexicon, mention: Mention): void {
  if (mention.ratio) {
    if (mention.ratio.power === 1) addTenthsTail(text, mention);
    else if ('厘釐倍'.includes(text.charAt(mention.end - 1))) addDecimalTail(text, mention);
    if (isHalfAt(text, mention.end)) addHalf(mention);
  } else if (mention.mark) addMoneyTail(text, lexicon, mention);
  else addPercentPrefix(text, lexicon, mention);
}

/** 3毛多钱, 十块多錢: 多 blurs, and 钱 belongs to the mark. */
function addMoneyTail(text: string, lexicon: Lexicon, mention: Mention): void {
  const { end } = mention;
  if (text.charAt(end) !== '多' || !'钱錢'.includes(text.charAt(end + 1) || '。')) return;
  mention.end += 2;
  if (mention.qualifier === 'exact') mention.qualifier = 'more_than';
  mention.per ??= findPerUnit(text, lexicon, mention.start, mention.end);
}

function addPercentPrefix(text: string, lexicon: Lexicon, mention: Mention): void {
  // 百分之负六十五
  const from = mention.negative ? mention.start : mention.numeral.start;
  const prefix = percentPrefixLength(text, from);
  if (prefix === 0) return;
  const isBelow = !mention.negative && isSignBefore(text, from - prefix);
  const start = from - prefix - (isBelow ? 1 : 0);
  if (isBelow) mention.negative = true;
  mention.qualifier =
    lexicon.qualifiersBefore.match(text, skipSpacesBack(text, start))?.value ?? findQualifier(text, lexicon, mention);
  mention.start = start;
  mention.ratio = PERCENT;
}

/** 负百分之五 is below zero; 不负 and 肩负 are verbs. */
function isSignBefore(text: string, at: number): boolean {
  return isHanNegativeSign(text, at - 1) && !'不背肩担擔承辜欠自'.includes(text.charAt(at - 2) || '。');
}

/** Length of 百分之 before the number, 0 when there is none. */
function percentPrefixLength(text: string, start: number): number {
  const edge = skipSpacesBack(text, start);
  if (text.charAt(edge - 1) !== '之' && text.charAt(edge - 1) !== '比') return 0;
  for (const prefix of ZH_PERCENT_PREFIXES) {
    const at = edge - prefix.length;
    // 五百分之二 is two five hundredths.
    if (text.startsWith(prefix, at)) return isHanNumber(text.charCodeAt(at - 1)) ? 0 : start - edge + prefix.length;
  }
  return 0;
}

/** 1成3, 兩成八: a digit right after 成 is the ones of the percentage. */
function addTenthsTail(text: string, mention: Mention): void {
  const next = text.charAt(mention.end);
  const ones = isDigit(next.charCodeAt(0))
    ? next
    : isHanDigit(next.charCodeAt(0))
      ? String(hanDigit(next.charCodeAt(0)))
      : undefined;
  const after = text.charAt(mention.end + 1);
  // 三成3.54万: that digit opens the next number.
  const continuesNumber =
    isDigit(after.charCodeAt(0)) || ('.,'.includes(after || ' ') && isDigit(text.charCodeAt(mention.end + 2)));
  if (ones === undefined || continuesNumber || isHanNumber(after.charCodeAt(0))) return;
  if ('个個元年月日倍家人名间間'.includes(after || '。')) return;
  mention.numeral = { ...mention.numeral, digits: `${mention.numeral.digits}${ones}` };
  mention.end++;
  mention.ratio = PERCENT;
}

/** 三厘八, 兩厘七五, 一倍七: digits right after 厘 or 倍 are its decimals. */
function addDecimalTail(text: string, mention: Mention): void {
  let digits = '';
  for (let at = mention.end; at < mention.end + 2 && isHanDigit(text.charCodeAt(at)); at++)
    digits += String(hanDigit(text.charCodeAt(at)));
  const after = text.charAt(mention.end + digits.length);
  if (
    digits === '' ||
    mention.numeral.digits.includes('.') ||
    isHanNumber(after.charCodeAt(0)) ||
    '個个至到年月次倍成人名天日家'.includes(after || '。')
  )
    return;
  mention.numeral = { ...mention.numeral, digits: `${mention.numeral.digits}.${digits}` };
  mention.end += digits.length;
}

/** 兩成半 = 25 %, 三倍半 = 3.5. */
function addHalf(mention: Mention): void {
  const { numeral } = mention;
  if (numeral.digits.includes('.') || mention.power > 0) return;
  mention.numeral = { ...numeral, digits: `${numeral.digits}.5` };
  mention.end++;
}
