import { isHan, isLatin, skipSpaces } from '../../../document/chars.js';
import type { RefineContext, Refiner } from '../refine-context.js';
import { precedesCountedNoun, followsCountedNoun } from '../plausibility.js';
import { YUAN } from '../../languages/ambiguous-marks.js';
import { withMinor, type Mark } from '../mark.js';
import { isMoney, type Mention } from '../mention.js';
import { findPerUnit } from '../per-unit.js';
import { findQualifier } from '../qualifier.js';
import { findClauseStart } from '../text-context.js';
import type { Trie } from '../trie.js';
import { mayBeEquivalent } from './equivalent-amounts.js';

/** How far an unmarked amount may stand from the marked one whose currency it takes, in characters. */
const MAX_LENDER_DISTANCE = 400;
/** The same for one whose currency a bracket with another amount calls for. */
const MAX_BRACKET_LENDER_DISTANCE = 80;
/** How far before it the word may stand that says it is money. */
const MAX_NOUN_DISTANCE = 24;
/** Widest text between two items of a list: a name and a verb. */
const MAX_LIST_GAP = 30;
/** May stand between an amount and the word that says it is one: "5.41 billion net loss". */
const ADJECTIVES: ReadonlySet<string> = new Set(
  'net gross operating pretax pre-tax annual quarterly total adjusted attributable trading current fiscal outstanding'.split(
    ' ',
  ),
);
const LOCAL_MARK: Mark = { type: 'mark', ambiguous: YUAN, minor: 0, weak: false };

/**
 * Takes a number with a scale word and no mark for money where the words round it say so: "a loss of 5.41 billion",
 * 「赤字四百八十一億」. Its currency is that of the last marked amount, or the local one in Chinese.
 */
export const inferUnmarkedCurrencies: Refiner = (context) => {
  const { text } = context;
  let last: Mention | undefined;
  let older: Mention | undefined;
  const anyMoney =
    context.mentions.some(isMoney) ||
    context.mentions.some(
      (mention) => !mention.ratio && isBesideHan(text, mention) && isHanAmount(context, mention, false, false),
    );
  for (const [i, mention] of context.mentions.entries()) {
    if (isMoney(mention)) {
      if (!mention.rateNote) [older, last] = [last, mention];
      continue;
    }
    if (mention.ratio ?? mention.mark) continue;
    const near = last && mention.start - last.end <= MAX_LENDER_DISTANCE ? last : undefined;
    const isHanText = isBesideHan(text, mention);
    if (isShareMove(text, mention)) {
      mention.mark = LOCAL_MARK;
      mention.inheritsMark = true;
      continue;
    }
    const lender = findBracketLender(context, mention, [last, older], context.mentions[i + 1]);
    if (lender) {
      [older, last] = [last, mention];
      assignInheritedMark(context, mention, withMinor(lender.mark!, 0));
      continue;
    }
    if (
      isHanText
        ? !isHanAmount(
            context,
            mention,
            anyMoney,
            last?.inheritsMark === true && isOneList(text, last.end, mention.start),
          )
        : !near || !isLatinAmount(context, mention, near)
    )
      continue;
    assignInheritedMark(context, mention, isHanText ? chooseHanMark(text, near, mention) : withMinor(near!.mark!, 0));
    [older, last] = [last, mention];
  }
};

function assignInheritedMark({ text, lexicon }: RefineContext, mention: Mention, mark: Mark): void {
  mention.mark = mark;
  mention.inheritsMark = true;
  mention.reason = 'no mark is written: it is taken from the amounts beside it';
  mention.qualifier = mention.upper ? mention.qualifier : findQualifier(text, lexicon, mention);
  mention.per ??= findPerUnit(text, lexicon, mention.start, mention.end);
}

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

function isOneList(text: string, from: number, to: number): boolean {
  return to - from <= MAX_LIST_GAP && !text.slice(from, to).includes('\n');
}

/** In Chinese the local unit is left out, not a foreign one; in the same sentence a list goes on in its own unit. */
function chooseHanMark(text: string, near: Mention | undefined, mention: Mention): Mark {
  if (!near?.mark || near.mark.ambiguous) return LOCAL_MARK;
  const between = text.slice(near.end, mention.start);
  return between.length <= 40 && !/[。！？\n]/.test(between) ? withMinor(near.mark, 0) : LOCAL_MARK;
}

function isBesideHan(text: string, { start, end }: Mention): boolean {
  return (
    isHan(text.charCodeAt(end)) ||
    isHan(text.charCodeAt(end - 1)) ||
    isHan(text.charCodeAt(start - 1)) ||
    isHan(text.charCodeAt(start - 2))
  );
}

/** @param goesOn the amount before it, near by, had no mark either: the list goes on */
function isHanAmount({ text, lexicon }: RefineContext, mention: Mention, anyMoney: boolean, goesOn: boolean): boolean {
  const { start, end, numeral } = mention;
  if (
    (numeral.bare && !lexicon.qualifiersBefore.match(text, start)) ||
    precedesCountedNoun(text, end) ||
    followsCountedNoun(text, start, goesOn)
  )
    return false;
  if (isTableCell(text, mention)) return hasMoneyNoun(text, Math.max(0, start - 6), start, lexicon.moneyNouns);
  const size = countWholeDigits(mention);
  const isLong = mention.scaled || (numeral.writing === 'han' && numeral.digits.length > 3);
  if (!isLong || size < 3) return false;
  if ((size >= 9 && anyMoney) || goesOn) return true;
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

function isLatinAmount(context: RefineContext, mention: Mention, near: Mention): boolean {
  const { text, lexicon } = context;
  if (isSecondOfComparison(context, mention, near) || continuesListInScale(context, mention, near)) return true;
  if (mention.shortScale || countWholeDigits(mention) < 7 || !mention.scaled) return false;
  const at = skipSpaces(text, mention.end);
  const follows = isLatin(text.charCodeAt(at)) ? readWordAt(text, at) : '';
  if (lexicon.moneyWords.has(follows)) return true;
  if (follows !== '' && !lexicon.afterAmount.has(follows))
    return ADJECTIVES.has(follows) && lexicon.moneyWords.has(readWordAt(text, skipSpaces(text, at + follows.length)));
  const clause = text.slice(findClauseStart(text, mention.start, 60), mention.start);
  return clause
    .toLowerCase()
    .split(/[^a-z]+/)
    .some((word) => lexicon.moneyWords.has(word));
}

/** "500 million euros ($527 million), Germany 1.2 billion ($1.26 billion)": the bracket says an amount like the first again. */
function findBracketLender(
  context: RefineContext,
  mention: Mention,
  before: readonly (Mention | undefined)[],
  next: Mention | undefined,
): Mention | undefined {
  const { text } = context;
  if (!next || next.start - mention.end > 12 || !isMoney(next) || !mention.scaled || mention.shortScale)
    return undefined;
  if (!/^\s?\((?:[a-z]+ |[约約合即]{1,2})?$/.test(text.slice(mention.end, next.start)) || text.charAt(next.end) !== ')')
    return undefined;
  return before.find(
    (amount) =>
      amount?.mark &&
      mention.start - amount.end <= MAX_BRACKET_LENDER_DISTANCE &&
      mayBeEquivalent(context, mention.with({ mark: amount.mark }), next),
  );
}

/** "Rs 911 Cr vs 4,506 Cr", "$170.52 bln against 104.84 bln": the second amount of a comparison. */
function isSecondOfComparison(context: RefineContext, mention: Mention, near: Mention): boolean {
  if (mention.power < 6 || mention.shortScale || mention.start - near.end > 40) return false;
  const between = context.text.slice(near.end, mention.start);
  return (
    /(?:\bvs\.?|versus|against|compared with|compared to|from)\s$/i.test(between) && hasNoCountedNoun(context, mention)
  );
}

/** No noun follows that would say what was counted: "against 3.1bil shares". */
function hasNoCountedNoun({ text, lexicon }: RefineContext, { end }: Mention): boolean {
  const at = skipSpaces(text, end);
  return !isLatin(text.charCodeAt(at)) || lexicon.afterAmount.has(readWordAt(text, at));
}

/** "$1.2bn in 2023, 1.4bn in 2024 and 1.7bn this year": a list goes on in its scale word, nothing counted named. */
function continuesListInScale(context: RefineContext, mention: Mention, near: Mention): boolean {
  if (mention.power !== near.power || mention.power < 6 || mention.shortScale || mention.start - near.end > 40)
    return false;
  const between = context.text.slice(near.end, mention.start);
  if (/[.。;；\n]/.test(between) || !/(?:, |and |or |from |to )$/.test(between)) return false;
  return hasNoCountedNoun(context, mention);
}

/** A number between bars, as the market data of a newspaper has it: 「招股價｜1.08-1.28｜」. */
function isTableCell(text: string, { start, numeral, grouped, ratio }: Mention): boolean {
  return text.charAt(start - 1) === '|' && !ratio && (grouped || numeral.digits.includes('.'));
}

/** Digits before the point, scale and all. */
function countWholeDigits({ numeral, power }: Mention): number {
  const point = numeral.digits.indexOf('.');
  return (point < 0 ? numeral.digits.length : point) + power;
}

function hasMoneyNoun(text: string, from: number, to: number, nouns: Trie<true>): boolean {
  for (let at = from; at < to; at++) if (nouns.match(text, at)) return true;
  return false;
}

function readWordAt(text: string, at: number): string {
  let end = at;
  while (end < at + 20 && isLatin(text.charCodeAt(end))) end++;
  return text.slice(at, end).toLowerCase();
}
