import type { Lexicon, UnmarkedAmountRules } from '../../engine/lexicon.js';
import { withMinor, type Mark } from '../../engine/mark.js';
import type { Mention } from '../../engine/mention.js';
import { countWholeDigits } from '../../engine/mention-value.js';
import { findClauseStart, isBesideHan } from '../../engine/text-context.js';
import type { Trie } from '../../engine/trie.js';
import { YUAN } from '../ambiguous-marks.js';
import { followsCountedNoun, precedesCountedNoun } from './counted-nouns.js';

/** How far before an amount the word may stand that says it is money. */
const MAX_NOUN_DISTANCE = 24;
const LOCAL_MARK: Mark = { type: 'mark', ambiguous: YUAN, minor: 0, weak: false };

/** 「騰訊(00700) -8.800 (-2.657%)」: the move of a share price as market pages print it, code before, percentage behind. */
function isShareMove(text: string, { start, end, numeral }: Mention): boolean {
  if (
    text.charCodeAt(end + 1) !== 0x28 ||
    !numeral.digits.includes('.') ||
    !/^ \([+-]?\d+(?:\.\d+)?%\)/.test(text.slice(end, end + 14))
  )
    return false;
  return /\(\d{3,6}(?:\.HK)?\) [+-]?$/.test(text.slice(Math.max(0, start - 14), start));
}

/** In Chinese the local unit is left out, not a foreign one; in the same sentence a list goes on in its own unit. */
function chooseHanMark(text: string, near: Mention | undefined, mention: Mention): Mark {
  if (!near?.mark || near.mark.ambiguous) return LOCAL_MARK;
  const between = text.slice(near.end, mention.start);
  return between.length <= 40 && !/[。！？\n]/.test(between) ? withMinor(near.mark, 0) : LOCAL_MARK;
}

/** 「赤字四百八十一億」: a long number, a word of money near by, and nothing counted behind it. */
function isHanAmount(
  text: string,
  lexicon: Lexicon,
  mention: Mention,
  _near: Mention | undefined,
  hasMoney: boolean,
  continuesList: boolean,
): boolean {
  const { start, end, numeral } = mention;
  if (
    (numeral.bare && !lexicon.qualifiersBefore.match(text, start)) ||
    precedesCountedNoun(text, end) ||
    followsCountedNoun(text, start, continuesList)
  )
    return false;
  if (isTableCell(text, mention)) return hasMoneyNoun(text, Math.max(0, start - 6), start, lexicon.moneyNouns);
  const size = countWholeDigits(mention);
  const isLong = mention.scaled || (numeral.writing === 'han' && numeral.digits.length > 3);
  if (!isLong || size < 3) return false;
  if ((size >= 9 && hasMoney) || continuesList) return true;
  return (
    hasMoneyNoun(text, findClauseStart(text, start, MAX_NOUN_DISTANCE), start, lexicon.moneyNouns) ||
    hasMoneyNoun(text, end, findSentenceEnd(text, end, end + 5), lexicon.moneyNouns)
  );
}

function findSentenceEnd(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && at < text.length && !'。\n'.includes(text.charAt(at))) at++;
  return at;
}

/** A number between bars, as the market data of a newspaper has it: 「招股價｜1.08-1.28｜」. */
function isTableCell(text: string, { start, numeral, grouped, ratio }: Mention): boolean {
  return text.charAt(start - 1) === '|' && !ratio && (grouped || numeral.digits.includes('.'));
}

function hasMoneyNoun(text: string, from: number, to: number, nouns: Trie<true>): boolean {
  for (let at = from; at < to; at++) if (nouns.match(text, at)) return true;
  return false;
}

/** The currency of an unmarked Chinese amount is the local one: a foreign one is not left out. */
export const ZH_UNMARKED_AMOUNTS: UnmarkedAmountRules = {
  owns: isBesideHan,
  isAmount: isHanAmount,
  chooseMark: chooseHanMark,
  isLocalAmount: isShareMove,
  localMark: LOCAL_MARK,
};
