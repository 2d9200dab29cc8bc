import { CodeSet } from '../../../document/code-set.js';
import { isDigit, isHan, skipSpaces } from '../../../document/chars.js';
import { HAN_BIG_UNITS, HAN_DIGITS, HAN_SMALL_UNITS, HAN_TENS } from './numeral-characters.js';
import { readHanNumeral } from './han-numeral.js';
import { digitRunLength } from './numeral-sections.js';
import { hanDigit, isHanBigUnit, isHanNumber, isHanPoint, isHanSmallUnit } from './numeral-kind.js';
import { isRoundSum } from './money-words.js';
import { exceedsRoundNumber } from './qualifier-rules.js';
import { DOUBLING_GAP, ZH_DOUBLINGS, ZH_MULTIPLE_WORDS, ZH_PERCENT_PREFIXES } from './ratios.js';
import { SPOKEN_DOLLARS, readSpokenDollars } from './spoken-dollars.js';
import type { Qualifier } from '../../figure.js';
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

const TEN = new CodeSet('十拾');
const vagueBefore = new CodeSet(VAGUE_BEFORE);
const mayFollowAmount = new CodeSet(MAY_FOLLOW_AMOUNT);

/** Reads a number that starts with a Chinese one: 三千八百亿, 半億, 五四五○億. */
function parseHan(text: string, at: number, lexicon: Lexicon, floor: number): ParseResult {
  const spoken = readSpokenDollars(text, at, lexicon, floor);
  if (spoken) return { mention: spoken, next: spoken.end };
  const numeral = isHanPoint(text.charCodeAt(at)) ? readFractionOfPercent(text, at) : readHanNumeral(text, at);
  if (!numeral) return { next: at + 1 };
  if (numeral.unreadable) return { next: numeral.end };
  // 唯一一位: the number begins behind the word.
  if (
    isBoundOne(text, at) &&
    (numeral.end === at + 1 || (text.charAt(at - 1) !== '第' && hanDigit(text.charCodeAt(at + 1)) > 0))
  )
    return { next: at + 1 };
  const idiom = findIdiomEnd(text, at);
  if (idiom > 0 && idiom >= numeral.end) return { next: idiom };
  // The 億 of "EBITDA35.7億" belongs to digits that were no number of their own, and is none without them.
  if (numeral.bare && isDigit(text.charCodeAt(at - 1))) return { next: numeral.end };
  if (isVerbOfPicking(text, at)) return { next: at + 1 };
  if (isOpenTen(text, at) || isPartOfLonger(text, at, numeral)) return { next: numeral.end };
  // 一千京八百億: 京 is no scale that is read, and the number before it is none without it.
  if (text.charAt(numeral.end) === '京' && isHanNumber(text.charCodeAt(numeral.end + 1)))
    return { next: numeral.end + 1 };
  if (numeral.bare && isCountless(text, at)) return { next: numeral.end };
  // A heap of units (億億億) is no number.
  if (numeral.bare && isScaleCharacter(text.charCodeAt(numeral.end)))
    return { next: skipScaleCharacters(text, numeral.end) };
  const mention = completeNumeral(text, lexicon, numeral, floor, false);
  if (!mention) return { next: numeral.end };
  const ownUnit = mention.mark ?? mention.ratio;
  // 百分之五至十: a ten alone may be the end of a range.
  const mayBelong =
    '至到'.includes(text.charAt(at - 1) || '。') ||
    TEN_TO.test(text.slice(at, at + 4)) ||
    isQualifiedRoundNumber(text, lexicon, numeral) ||
    isRoundSum(text, numeral.start, numeral.end, lexicon.moneyNouns);
  if (!ownUnit && numeral.bare && !mayBelong) {
    if (!mention.quantity || !lexicon.keepsQuantities || vagueBefore.has(text.charCodeAt(mention.start - 1)))
      return { next: numeral.end };
    mention.isAside = true;
    return { mention, next: numeral.end };
  }
  if (numeral.bare && isVagueMagnitude(text, lexicon, mention, TEN.has(text.charCodeAt(at))))
    return { next: mention.end };
  return { mention, next: Math.max(mention.end, numeral.end) };
}

/** 百分之点二八: only behind these words a decimal has no digit before its point. */
function readFractionOfPercent(text: string, at: number): Numeral | undefined {
  const length = digitRunLength(text, at + 1);
  if (length === 0 || !/百[分份]之[负負]?$/.test(text.slice(Math.max(0, at - 4), at))) return undefined;
  const end = at + 1 + length;
  const digits = [...text.slice(at + 1, end)].map((digit) => hanDigit(digit.charCodeAt(0))).join('');
  return { start: at, end, digits: `0.${digits}`, power: 0, writing: 'han' };
}

/** 十到二十元: a ten alone opens a range. */
const TEN_TO = /^十[至到][一二三四五六七八九]?十/;

/** The 一 of 统一, 唯一 and 第一 is a part of the word; that of 百分之一 is the number. */
function isBoundOne(text: string, at: number): boolean {
  return (
    text.charAt(at) === '一' &&
    '统統唯惟单單同专專逐划劃归歸之第'.includes(text.charAt(at - 1) || '。') &&
    !ZH_PERCENT_PREFIXES.some((prefix) => text.startsWith(prefix, at - prefix.length))
  );
}

/** 重拾六百元, 收拾: a verb, behind which a number of its own begins. */
function isVerbOfPicking(text: string, at: number): boolean {
  return text.charAt(at) === '拾' && '重收撿捡俯'.includes(text.charAt(at - 1) || '。');
}

/** 拾六万元: the banker's ten hardly stands before a plain digit, and the verb hardly before an amount. Neither is sure. */
function isOpenTen(text: string, at: number): boolean {
  return text.charAt(at) === '拾' && '一二三四五六七八九兩两'.includes(text.charAt(at + 1) || '。');
}

/** 二十 億股, 俩千两百, 九百二十二京三千兆: what stands before the number belongs to it, and is not read with it. */
function isPartOfLonger(text: string, at: number, { bare }: Numeral): boolean {
  const before = text.charAt(at - 1);
  if (before === '京') return isHanNumber(text.charCodeAt(at - 2));
  // 四点 五个百分点: a decimal, or a time of day.
  if (before === ' ' && isHanPoint(text.charCodeAt(at - 2)) && isHanNumber(text.charCodeAt(at - 3))) return true;
  if ('俩倆'.includes(before || '。')) return isScaleCharacter(text.charCodeAt(at));
  return bare === true && before === ' ' && isHanNumber(text.charCodeAt(at - 2));
}

/** 成千上万, 成百上千: a crowd, of which 万 alone is no number. */
function isCountless(text: string, at: number): boolean {
  return text.charAt(at - 1) === '上' && '千百'.includes(text.charAt(at - 2) || '。');
}

/** 「成交破千億，」: a word before it and nothing named behind it. */
function isQualifiedRoundNumber(text: string, lexicon: Lexicon, { start, end, digits }: Numeral): boolean {
  return (
    digits.length > 6 &&
    !isHan(text.charCodeAt(end)) &&
    (lexicon.qualifiersBefore.match(text, start) !== undefined || exceedsRoundNumber(text, start))
  );
}

function isScaleCharacter(code: number): boolean {
  return isHanBigUnit(code) || isHanSmallUnit(code);
}

function skipScaleCharacters(text: string, at: number): number {
  while (at < text.length && isScaleCharacter(text.charCodeAt(at))) at++;
  return at;
}

/** 数十亿元, 百万美元级别, 兆元投資方案: a magnitude, no amount; 逾千億元 is one. A ten is a digit: 十億美元, 拾万元整. */
function isVagueMagnitude(text: string, lexicon: Lexicon, mention: Mention, isTen: boolean): boolean {
  if (isUnitOfRate(text, mention, lexicon)) return true;
  // 数以十亿计
  const edge = text.charAt(mention.start - 1) === '以' ? mention.start - 1 : mention.start;
  if (vagueBefore.has(text.charCodeAt(edge - 1))) return true;
  if ('级級'.includes(text.charAt(mention.end) || '。')) return true;
  if (COUNTED_THINGS.test(text.slice(Math.max(0, mention.start - 2), mention.start))) return true;
  if (isTen) return false;
  // 「从百亿元缩水到」: where a move begins.
  if ('从從由'.includes(text.charAt(mention.start - 1) || '。')) return false;
  const next = text.charCodeAt(mention.end);
  return mention.qualifier === 'exact' && isHan(next) && !mayFollowAmount.has(next);
}

/** 「27间百万新元的组屋」: of things that are counted right before it, a round sum says of what kind they are. */
const COUNTED_THINGS = /[\d一二三四五六七八九十百两兩多幾几][间間套栋棟幢座辆輛位名幅隻只]$/;

/** 「百日圓兌港元報4.98」: so many units are what a rate counts by; the other side is a name, and its number stands further off. */
function isUnitOfRate(text: string, { mark, end }: Mention, lexicon: Lexicon): boolean {
  if (!mark || !'兌兑'.includes(text.charAt(end) || '。')) return false;
  const name = lexicon.unitsAfter.match(text, end + 1);
  return name !== undefined && !isDigit(text.charCodeAt(skipSpaces(text, name.end)));
}

/** Reads 翻番, 翻了两番 and other verbs that hold a multiple. */
function parseHanMultiple(text: string, at: number, lexicon: Lexicon): ParseResult {
  const doubling = readDoubling(text, at);
  if (doubling) {
    const { end, value, qualifier } = doubling;
    const mention = createWordMultiple(text, lexicon, at, end, value);
    if (qualifier !== 'exact') mention.qualifier = qualifier;
    return { mention, next: end };
  }
  for (const [word, value] of ZH_MULTIPLE_WORDS) {
    if (text.startsWith(word, at))
      return { mention: createWordMultiple(text, lexicon, at, at + word.length, value), next: at + word.length };
  }
  return { next: at + 1 };
}

/** 翻番 and 翻倍 are twice, 翻N番 two to the power of N; 翻两倍 is left to 两倍: it may be two times or three. */
function readDoubling(
  text: string,
  at: number,
): { readonly end: number; readonly value: string; readonly qualifier: Qualifier } | undefined {
  if (!text.startsWith(ZH_DOUBLINGS.verb, at)) return undefined;
  let from = at + ZH_DOUBLINGS.verb.length;
  let qualifier: Qualifier = 'exact';
  for (let words = 0; words < 2; words++)
    for (const [word, meaning] of DOUBLING_GAP)
      if (text.startsWith(word, from)) {
        from += word.length;
        if (meaning !== 'exact') qualifier = meaning;
        break;
      }
  const digit = isDigit(text.charCodeAt(from)) ? Number(text.charAt(from)) : hanDigit(text.charCodeAt(from));
  const noun = ZH_DOUBLINGS.nouns.find((each) => text.startsWith(each, digit > 0 ? from + 1 : from));
  if (noun === undefined || (digit > 1 && noun !== ZH_DOUBLINGS.nouns[0])) return undefined;
  const end = (digit > 0 ? from + 1 : from) + noun.length;
  return { end, value: String(2 ** Math.max(1, digit)), qualifier };
}

/** Numbers in Chinese characters, and verbs that hold a multiple. */
export const ZH_PARSERS: readonly NumberParser[] = [
  {
    heads: [HAN_DIGITS, HAN_SMALL_UNITS, HAN_BIG_UNITS, HAN_TENS]
      .flatMap((map) => [...map.keys()])
      .concat('半', '点', '點'),
    parse: parseHan,
  },
  SPOKEN_DOLLARS,
  { heads: [ZH_DOUBLINGS.verb, ...ZH_MULTIPLE_WORDS.keys()], parse: parseHanMultiple },
];
