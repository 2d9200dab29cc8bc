import { CodeSet } from '../../../document/code-set.js';
import { isHan } from '../../../document/chars.js';
import { MAY_FOLLOW_AMOUNT, VAGUE_BEFORE } from './plausibility-tables.js';
import { readHanNumeral } from './han-numeral.js';
import { isHanBigUnit, isHanSmallUnit } from './numeral-kind.js';
import { ZH_MULTIPLE_WORDS } from './ratios.js';
import type { Lexicon } from '../../engine/lexicon.js';
import type { Mention } from '../../engine/mention.js';
import type { Numeral } from '../../engine/numeral.js';
import { completeNumeral, createWordMultiple } from '../../engine/parsers/complete-numeral.js';
import { findIdiomEnd } from './idioms.js';
import type { ParseResult } from '../../engine/parsers/parse-result.js';

const vagueBefore = new CodeSet(VAGUE_BEFORE);
const mayFollowAmount = new CodeSet(MAY_FOLLOW_AMOUNT);

/** Reads a number that starts with a Chinese one: 三千八百亿, 半億, 五四五○億. */
export function parseHan(text: string, at: number, lexicon: Lexicon, floor: number): ParseResult {
  const numeral = readHanNumeral(text, at);
  if (!numeral) return { next: at + 1 };
  const idiom = findIdiomEnd(text, at);
  if (idiom > 0) return { next: idiom };
  // A heap of units (億億億) is no number.
  if (numeral.bare && isScaleCharacter(text.charCodeAt(numeral.end)))
    return { next: skipScaleCharacters(text, numeral.end) };
  const mention = completeNumeral(text, lexicon, numeral, floor, false);
  if (!mention) return { next: numeral.end };
  const ownUnit = mention.mark ?? mention.ratio;
  // 百分之五至十: a ten alone may be the end of a range.
  const mayBelong = '至到'.includes(text.charAt(at - 1) || '。') || isQualifiedRoundNumber(text, lexicon, numeral);
  if (!ownUnit && numeral.bare && !mayBelong) return { next: numeral.end };
  if (numeral.bare && isVagueMagnitude(text, mention)) return { next: mention.end };
  return { mention, next: Math.max(mention.end, numeral.end) };
}

/** 「成交破千億，」: a word before it and nothing named behind it. */
function isQualifiedRoundNumber(text: string, lexicon: Lexicon, { start, end, digits }: Numeral): boolean {
  return digits.length > 8 && !isHan(text.charCodeAt(end)) && lexicon.qualifiersBefore.match(text, start) !== undefined;
}

function isScaleCharacter(code: number): boolean {
  return isHanBigUnit(code) || isHanSmallUnit(code);
}

function skipScaleCharacters(text: string, at: number): number {
  while (at < text.length && isScaleCharacter(text.charCodeAt(at))) at++;
  return at;
}

/** 数十亿元, 百万美元级别, 兆元投資方案: a magnitude, no amount; 逾千億元 is one. */
function isVagueMagnitude(text: string, mention: Mention): boolean {
  if (vagueBefore.has(text.charCodeAt(mention.start - 1))) return true;
  const next = text.charCodeAt(mention.end);
  return mention.qualifier === 'exact' && isHan(next) && !mayFollowAmount.has(next);
}

/** Reads 翻一番 and its kin. */
export function parseHanMultiple(text: string, at: number, lexicon: Lexicon): ParseResult {
  for (const [word, value] of ZH_MULTIPLE_WORDS) {
    if (text.startsWith(word, at))
      return { mention: createWordMultiple(text, lexicon, at, at + word.length, value), next: at + word.length };
  }
  return { next: at + 1 };
}
