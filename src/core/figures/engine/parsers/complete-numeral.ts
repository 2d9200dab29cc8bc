import { isDigit, skipSpacesBack } from '../../../document/chars.js';
import { buildMention } from '../build-mention.js';
import { isHalfAt } from '../../languages/zh/compound-amount.js';
import { countsTimeOrThings } from '../plausibility.js';
import { hanDigit, isHanDigit, isHanNumber } from '../../languages/zh/numeral-kind.js';
import { ZH_PERCENT_PREFIXES } from '../../languages/zh/ratios.js';
import type { Lexicon } from '../lexicon.js';
import { Mention } from '../mention.js';
import type { Numeral } from '../numeral.js';
import { findQualifier } from '../qualifier.js';
import type { RatioUnit } from '../vocabulary.js';

const PERCENT: RatioUnit = { type: 'ratio', kind: 'percent', power: 0, glued: false };
const MULTIPLE: RatioUnit = { ...PERCENT, kind: 'multiple' };

/** Completes a numeral with all that stands round it; what 百分之 and 成 do to a number is settled here. */
export function completeNumeral(
  text: string,
  lexicon: Lexicon,
  numeral: Numeral,
  floor: number,
  grouped: boolean,
): Mention | undefined {
  if (countsTimeOrThings(text, lexicon, numeral)) return undefined;
  const prefix = percentPrefixLength(text, numeral.start);
  const mention = buildMention(text, lexicon, numeral, floor, grouped);
  if (!mention) return undefined;
  if (mention.ratio?.power === 1) addTenthsTail(text, mention);
  else if (mention.ratio && text.charAt(mention.end - 1) === '厘') addDecimalTail(text, mention);
  if (mention.ratio && isHalfAt(text, mention.end)) addHalf(mention);
  return prefix > 0 && !mention.ratio && !mention.mark ? asPrefixedPercent(text, lexicon, mention, prefix) : mention;
}

/** Length of 百分之 before the number, 0 when there is none. */
function percentPrefixLength(text: string, start: number): number {
  const edge = skipSpacesBack(text, start);
  if (text.charAt(edge - 1) !== '之' && text.charAt(edge - 1) !== '比') return 0;
  for (const prefix of ZH_PERCENT_PREFIXES)
    if (text.startsWith(prefix, edge - prefix.length)) return start - edge + prefix.length;
  return 0;
}

function asPrefixedPercent(text: string, lexicon: Lexicon, mention: Mention, prefix: number): Mention {
  const start = mention.numeral.start - prefix;
  mention.qualifier =
    lexicon.qualifiersBefore.match(text, skipSpacesBack(text, start))?.value ?? findQualifier(text, lexicon, mention);
  mention.start = start;
  mention.ratio = PERCENT;
  return mention;
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
  const goesOn =
    isDigit(after.charCodeAt(0)) || ('.,'.includes(after || ' ') && isDigit(text.charCodeAt(mention.end + 2)));
  if (ones === undefined || goesOn || isHanNumber(after.charCodeAt(0))) return;
  if ('个個元年月日倍家人名间間'.includes(after || '。')) return;
  mention.numeral = { ...mention.numeral, digits: `${mention.numeral.digits}${ones}` };
  mention.end++;
  mention.ratio = PERCENT;
}

/** 三厘八, 兩厘七五: digits right after 厘 are its decimals. */
function addDecimalTail(text: string, mention: Mention): void {
  let digits = '';
  for (let at = mention.end; at < mention.end + 2 && isHanDigit(text.charCodeAt(at)); at++)
    digits += String(hanDigit(text.charCodeAt(at)));
  const after = text.charAt(mention.end + digits.length);
  if (
    digits === '' ||
    mention.numeral.digits.includes('.') ||
    isHanNumber(after.charCodeAt(0)) ||
    '個个至到年月'.includes(after || '。')
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

/** A multiple in one word: "twice", 翻一番. */
export function createWordMultiple(text: string, lexicon: Lexicon, start: number, end: number, value: string): Mention {
  const mention = new Mention({ start, end, digits: value, power: 0, writing: 'words' });
  mention.ratio = MULTIPLE;
  mention.qualifier = lexicon.qualifiersBefore.match(text, skipSpacesBack(text, start))?.value ?? 'exact';
  return mention;
}
