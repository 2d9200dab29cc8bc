import { CodeSet } from '../../../document/code-set.js';
import { isHan } from '../../../document/chars.js';
import { HAN_BIG_UNITS, HAN_DIGITS, HAN_SMALL_UNITS, HAN_TENS } from './numeral-characters.js';
import { readHanNumeral } from './han-numeral.js';
import { isHanBigUnit, isHanSmallUnit } from './numeral-kind.js';
import { ZH_MULTIPLE_WORDS } from './ratios.js';
import type { Lexicon, NumberParser } from '../../engine/lexicon.js';
import type { Mention } from '../../engine/mention.js';
import type { Numeral } from '../../engine/numeral.js';
import { completeNumeral, createWordMultiple } from '../../engine/parsers/complete-numeral.js';
import { findIdiomEnd } from './idioms.js';
import type { ParseResult } from '../../engine/parsers/parse-result.js';

/** Before a scale word alone they leave no value: 数十亿元, 幾千元. */
export const VAGUE_BEFORE = '数數几幾';

/** May follow a scale word with its unit, 千亿元, and leave it an amount; any other noun makes it a name. */
const MAY_FOLLOW_AMOUNT = '的以左上之大关關或和與与及、为為至到兑兌合对對折约約';

const vagueBefore = new CodeSet(VAGUE_BEFORE);
const mayFollowAmount = new CodeSet(MAY_FOLLOW_AMOUNT);

/** Reads a number that starts with a Chinese one: 三千八百亿, 半億, 五四五○億. */
function parseHan(text: string, at: number, lexicon: Lexicon, floor: number): ParseResult {
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
function parseHanMultiple(text: string, at: number, lexicon: Lexicon): ParseResult {
  for (const [word, value] of ZH_MULTIPLE_WORDS) {
    if (text.startsWith(word, at))
      return { mention: createWordMultiple(text, lexicon, at, at + word.length, value), next: at + word.length };
  }
  return { next: at + 1 };
}

/** Numbers in Chinese characters, and verbs that hold a multiple. */
export const ZH_PARSERS: readonly NumberParser[] = [
  {
    heads: [HAN_DIGITS, HAN_SMALL_UNITS, HAN_BIG_UNITS, HAN_TENS].flatMap((map) => [...map.keys()]).concat('半'),
    parse: parseHan,
  },
  { heads: [...ZH_MULTIPLE_WORDS.keys()], parse: parseHanMultiple },
];
