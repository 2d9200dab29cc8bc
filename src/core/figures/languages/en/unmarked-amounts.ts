import { isLatin, skipSpaces } from '../../../document/chars.js';
import type { AmountsBeside, Lexicon, UnmarkedAmountRules } from '../../engine/lexicon.js';
import { createMark, withMinor } from '../../engine/mark.js';
import { haveSameMark, type Mention } from '../../engine/mention.js';
import { countWholeDigits } from '../../engine/mention-value.js';
import { findClauseStart, isBesideHan } from '../../engine/text-context.js';
import { isHongKongShareMove } from '../share-moves.js';
import { isPriceOfNextGood } from './goods-prices.js';
import { goesOnCountingMoney } from './continued-sums.js';
import { isLabelledSum } from './labelled-sums.js';
import { isInLakhs, isSouthAsian, isSumInLakhs, LAKH_MARK } from './lakhs.js';
import { isChargeForNext, isNextOfList, isNextPlainAmount, isPriceElsewhere } from './listed-amounts.js';
import { isLevelOfMove } from './move-levels.js';
import { isSumBeforeMark, isSumOfMoneyWord } from './paid-amounts.js';
import { isOfOtherPeriod, isSaidAgain } from './repeated-sums.js';
import { isSumThatIsSpent } from './spent-sums.js';
import { isSpokenAnswer, isSpokenPrice } from './spoken-prices.js';
import { isSpokenSum } from './spoken-sums.js';
import {
  endsListOfAmounts,
  goesOnFromAmount,
  isOtherEndOfMove,
  isPriceBeside,
  isSamePriceAgain,
} from './unmarked-links.js';

/** May stand between an amount and the word that says it is one: "5.41 billion net loss". */
const ADJECTIVES: ReadonlySet<string> = new Set(
  'net gross operating pretax pre-tax annual quarterly total adjusted attributable trading current fiscal outstanding'.split(
    ' ',
  ),
);

const MAX_LABEL = 24;

/** "a loss of 5.41 billion": a number of millions with a scale word, and a word of money beside it. */
function isEnglishAmount(
  text: string,
  lexicon: Lexicon,
  mention: Mention,
  { near, findAhead }: AmountsBeside,
): boolean {
  if (isSumInLakhs(text, lexicon, mention, near)) return true;
  if (isSpokenSum(text, lexicon, mention) || isSpokenPrice(text, mention) || isSpokenAnswer(text, mention))
    return near !== undefined || findAhead() !== undefined;
  if (!near) {
    if (!mention.scaled && !mention.grouped) return false;
    const ahead = findAhead();
    return (
      ahead !== undefined &&
      countsAlike(text, mention, ahead) &&
      (isSumBeforeMark(text, lexicon, mention, ahead) || isSaidAgain(text, lexicon, mention, ahead))
    );
  }
  if (!countsAlike(text, mention, near)) return false;
  if (isSecondOfComparison(text, lexicon, mention, near) || continuesListInScale(text, lexicon, mention, near))
    return true;
  if (isSaidAgain(text, lexicon, mention, near) || isOfOtherPeriod(text, lexicon, mention, near)) return true;
  if (isLabelledSum(text, lexicon, mention, near) || goesOnCountingMoney(text, lexicon, mention, near)) return true;
  if (isSumThatIsSpent(text, mention, near) || isLevelOfMove(text, mention, near)) return true;
  if (isOtherEndOfMove(text, mention, near) || isSumOfMoneyWord(text, lexicon, mention, near)) return true;
  if (!isInStyleOf(mention, near)) {
    const ahead = findAhead();
    return ahead !== undefined && haveSameMark(near, ahead) && isSumBeforeMark(text, lexicon, mention, ahead);
  }
  if (goesOnFromAmount(text, lexicon, mention, near) || endsListOfAmounts(text, lexicon, mention, near)) return true;
  if (isPriceBeside(text, lexicon, mention, near) || isPriceOfNextGood(text, lexicon, mention, near)) return true;
  if (isNextOfList(text, lexicon, mention, near) || isNextPlainAmount(text, mention, near)) return true;
  if (isChargeForNext(text, mention, near) || isPriceElsewhere(text, mention, near)) return true;
  if (isSamePriceAgain(text, lexicon, mention, near)) return true;
  if (countWholeDigits(mention) < 7 || !mention.scaled) return false;
  const at = skipSpaces(text, mention.end);
  const follows = isLatin(text.charCodeAt(at)) ? readWordAt(text, at) : '';
  if (lexicon.moneyWords.has(follows)) return true;
  if (follows !== '' && !lexicon.afterAmount.has(follows))
    return ADJECTIVES.has(follows) && lexicon.moneyWords.has(readWordAt(text, skipSpaces(text, at + follows.length)));
  if ((follows === 'in' || follows === 'of') && leadsToMoney(text, lexicon, at + follows.length)) return true;
  // What stands before the amount before, or in the sentence before, says nothing of this one.
  const clause = text
    .slice(Math.max(findClauseStart(text, mention.start, 60), near.end), mention.start)
    .replace(/^.*[a-z)"”][.!?]\s/s, '');
  // "Actual cost: 2.9 million"
  const label = /\b([a-z]+):\s$/i.exec(text.slice(Math.max(near.end, mention.start - MAX_LABEL), mention.start))?.[1];
  if (label !== undefined && label.toLowerCase() !== 'sales' && lexicon.moneyWords.has(label.toLowerCase()))
    return true;
  // "the fund owns 10.8 million": what is owned without a mark is no sum.
  if (/\b(?:owns?|owned|holds?|held|controls?|controlled)\s(?:[a-z]+\s)?$/i.test(clause)) return false;
  const words = clause.toLowerCase().split(/[^a-z]+/);
  const noun = words.findLastIndex((word) => lexicon.moneyWords.has(word));
  // "A 15 euro phone … with monthly sales of 10 million": of what has a price.
  if (words[noun] === 'sales' && !near.scaled && near.per !== 'share') return false;
  return noun >= 0 && !words.includes('volume') && !isCountedNoun(lexicon, words[noun - 1] ?? '');
}

/** Is a number in lakhs not beside an amount that may be counted so? "The $5 million fund paid 2 crore." */
function countsAlike(text: string, mention: Mention, near: Mention | undefined): boolean {
  return !isInLakhs(text, mention) || (near !== undefined && isSouthAsian(near));
}

/** "auto sales of 9.06 million": sales of what is counted. */
function isCountedNoun(lexicon: Lexicon, word: string): boolean {
  const plural = `${word}s`;
  return word !== '' && lexicon.quantityUnits.match(plural, 0)?.end === plural.length;
}

/** The phrase behind "in" has so many words at the most: "3.8 billion in public pension cuts". */
const MAX_PHRASE_WORDS = 3;

/** "1.1 billion in state salary savings": does a word of money end or describe the phrase? */
function leadsToMoney(text: string, lexicon: Lexicon, at: number): boolean {
  for (let count = 0; count < MAX_PHRASE_WORDS; count++) {
    const word = readWordAt(text, skipSpaces(text, at));
    if (word === '' || lexicon.afterAmount.has(word)) return false;
    if (lexicon.moneyWords.has(word)) return true;
    at = skipSpaces(text, at) + word.length;
  }
  return false;
}

/** "£34m, up from 28m": one letter is the scale of money where the amount before it has that letter too. */
function isInStyleOf(mention: Mention, near: Mention): boolean {
  return !mention.shortScale || (near.shortScale && near.power === mention.power);
}

/** Widest text between two amounts that are compared, with a bracket and a time: "($26 billion) at the end of June from". */
const MAX_COMPARISON_DISTANCE = 60;

/** "Rs 911 Cr vs 4,506 Cr", "$170.52 bln against 104.84 bln": the second amount of a comparison. */
function isSecondOfComparison(text: string, lexicon: Lexicon, mention: Mention, near: Mention): boolean {
  if (mention.power < 6 || mention.start - near.end > MAX_COMPARISON_DISTANCE || !isInStyleOf(mention, near))
    return false;
  const between = text.slice(near.end, mention.start);
  // "$2.69/lb. Landings fell to 93.8 million pounds from"
  if (/[a-z)][.!?]\s+[A-Z]|\d (?:million|billion|trillion)\b/.test(between.replace(/\([^()]*\)/g, ''))) return false;
  return (
    /(?:\bvs\.?|versus|against|compared with|compared to|from)\s$/i.test(between) &&
    hasNoCountedNoun(text, lexicon, mention)
  );
}

/** No noun follows that would say what was counted: "against 3.1bil shares". */
function hasNoCountedNoun(text: string, lexicon: Lexicon, { end }: Mention): boolean {
  const at = skipSpaces(text, end);
  return !isLatin(text.charCodeAt(at)) || lexicon.afterAmount.has(readWordAt(text, at));
}

/** "$1.2bn in 2023, 1.4bn in 2024 and 1.7bn this year": a list continues in its scale word, nothing counted named. */
function continuesListInScale(text: string, lexicon: Lexicon, mention: Mention, near: Mention): boolean {
  if (mention.power !== near.power || mention.power < 6 || mention.shortScale || mention.start - near.end > 40)
    return false;
  const between = text.slice(near.end, mention.start);
  if (/[.。;；\n]/.test(between) || !/(?:, |and |or |from |to )$/.test(between)) return false;
  return hasNoCountedNoun(text, lexicon, mention);
}

function readWordAt(text: string, at: number): string {
  let end = at;
  while (end < at + 20 && isLatin(text.charCodeAt(end))) end++;
  return text.slice(at, end).toLowerCase();
}

/** An unmarked English amount is in the currency of the amount before it; a move behind a code of Hong Kong is in its dollar. */
export const EN_UNMARKED_AMOUNTS: UnmarkedAmountRules = {
  owns: (text, mention) => !isBesideHan(text, mention),
  isAmount: isEnglishAmount,
  looksOutsideBrackets: true,
  chooseMark: (text, _lexicon, { near, findAhead }, mention) => {
    if (!countsAlike(text, mention, near)) return LAKH_MARK;
    const lender = near ?? findAhead();
    if (!lender?.mark) throw new RangeError('an unmarked amount continues one with a mark');
    // A price beside one in cents is in cents.
    return mention.scaled || mention.grouped ? withMinor(lender.mark, 0) : lender.mark;
  },
  isLocalAmount: isHongKongShareMove,
  localMark: createMark({ currency: 'HKD' }),
};
