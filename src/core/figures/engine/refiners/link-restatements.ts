import { isSpace, skipSpaces, skipSpacesBack } from '../../../document/chars.js';
import { CodeSet } from '../../../document/code-set.js';
import type { RefineContext, Refiner } from '../refine-context.js';
import type { Mention } from '../mention.js';
import { currencyOfRegion } from '../mark.js';
import { haveSameMark, isMoney } from '../mention.js';
import { findFirstFrom } from '../../../document/sorted-spans.js';
import { endOfPerUnit, findPerUnitAfter } from '../per-unit.js';
import { findQualifierAfter } from '../qualifier.js';
import {
  findBracketBefore,
  endOfBracket,
  isClosingBracketAt,
  isOpeningBracketAt,
  restatesInBracket,
} from './restatement-brackets.js';
import { readRestatementLead } from './restatement-leads.js';
import { isValueInLocalDollars, mayBeEquivalent } from './equivalent-amounts.js';

const SENTENCE_END = new CodeSet('。！？!?\n');
const MAX_RATE_NOTE_DISTANCE = 12;
/** How far back "equivalent to" looks for its amount, in characters. */
const MAX_LEAD_DISTANCE = 60;
/** Longest words between an amount and ", or" with its restatement. */
const MAX_WORDS_BEFORE_OR = 32;
/** Between two amounts at the most: {@link MAX_LEAD_DISTANCE}, a per-unit behind the first, words before the second. */
const MAX_DISTANCE = 160;

/**
 * Finds what restates what: "380 billion yuan (about $52.4 billion)", "A, or B", "A/B", "A, equivalent to B".
 * Currencies are not known yet: resolve-currencies drops a link between two amounts of one currency.
 */
export const linkRestatements: Refiner = (context) => {
  let previous: Mention | undefined;
  /** The text gives American dollars with their value in the local ones in brackets. */
  let convertsDollars = false;
  let noteEnd = 0;
  for (const mention of context.mentions) {
    if (!isMoney(mention)) {
      if (previous && !mention.ratio) continue;
      if (mention.ratio && previous && mention.start - previous.end > MAX_LEAD_DISTANCE) previous = undefined;
      continue;
    }
    if (previous && convertsDollars && isLocalDollarInBracket(context, previous, mention))
      linkRestatement(context, previous, mention);
    else if (previous && !mention.rateNote && mayRestate(previous, mention)) {
      const original =
        findOriginal(context, previous, mention) ?? findOriginalBehindRateNote(context, previous, mention, noteEnd);
      if (original && !haveSameMark(original, mention)) {
        linkRestatement(context, original, mention);
        convertsDollars ||= original.mark?.currency === 'USD' && mention.mark?.ambiguous?.key === '$';
      }
    }
    // A rate in between is part of the remark: "A (1 euro = 11.1 dollars) (B)".
    if (mention.rateNote) noteEnd = mention.end;
    else previous = mention;
  }
};

/** Most pairs of amounts are too far apart, or plainly in one currency: these are not looked at further. */
function mayRestate(previous: Mention, mention: Mention): boolean {
  if (mention.start - previous.end > MAX_DISTANCE) return false;
  return previous.restates !== undefined || !haveSameMark(previous, mention);
}

/** "$1 billion ($1.5 billion)": the same sign for American and local dollars, and nothing else in the bracket. */
function isLocalDollarInBracket({ text, options }: RefineContext, previous: Mention, mention: Mention): boolean {
  const sign = mention.mark?.ambiguous;
  const local = sign && currencyOfRegion(sign, options.region);
  if (local === undefined || previous.restates || !isValueInLocalDollars(previous, mention, local)) return false;
  return /^ ?\($/.test(text.slice(previous.end, mention.start)) && text.charCodeAt(mention.end) === 0x29;
}

function linkRestatement(context: RefineContext, original: Mention, mention: Mention): void {
  mention.restates = original;
  if (original.qualifier !== 'exact') return;
  // "20 million yuan ($2.75 million) or more": the words behind the bracket are the amount's.
  const behind = endOfBracket(context.text, mention);
  if (behind !== undefined) original.qualifier = findQualifierAfter(context.text, context.lexicon, behind) ?? 'exact';
}

function findOriginal(context: RefineContext, previous: Mention, mention: Mention): Mention | undefined {
  const { text } = context;
  const { at, strong, direct, alternative, approximate, qualified } = readRestatementLead(context, mention.start);
  const sign = text.charAt(at - 1);
  const closed = skipClosedRestatement(context, previous);
  const gapStart = closed ?? skipTrailingWords(context, previous);
  if (isInDeclaration(context, previous, mention)) return originalMentionOf(previous);
  if (isNextCell(text, previous, mention)) {
    if (!mayBeEquivalent(context, previous, mention)) return undefined;
    if (!isDollar(previous)) return previous;
    // Accounts print the dollars for convenience, before or behind the amount that was counted.
    previous.restates ??= mention;
    return undefined;
  }
  if (isOpeningBracketAt(text, at - 1))
    return restatesInBracket(context, previous, mention, at, gapStart, true) ? originalMentionOf(previous) : undefined;
  const bracket = findBracketBefore(context, at, gapStart);
  if (bracket !== undefined && (direct || mayBeEquivalent(context, originalMentionOf(previous), mention)))
    return restatesInBracket(context, previous, mention, bracket, gapStart, false)
      ? originalMentionOf(previous)
      : undefined;
  // Behind a closed bracket only a word leads on: "A (B) a tonne, or C".
  if (closed !== undefined && !strong && !direct && !alternative) return undefined;
  if (alternative && !direct && !countPerSameUnit(context, previous, mention)) return undefined;
  if (at <= gapStart) {
    if (direct || (alternative && approximate)) return originalMentionOf(previous);
    if (!alternative) return undefined;
    return previous.restates ?? (mayBeEquivalent(context, previous, mention) ? previous : undefined);
  }
  const signStart = isDoubleDash(text, at) ? at - 2 : at - 1;
  if (skipSpacesBack(text, signStart) <= gapStart) {
    if (sign === '/' || sign === '／') return originalMentionOf(previous);
    if (sign === '=' || sign === '＝')
      return mayBeEquivalent(context, previous, mention) ? originalMentionOf(previous) : undefined;
    if ('-–—;；'.includes(sign))
      return previous.restates ?? findOriginalBeforeDash(context, previous, mention, at, direct);
    if (sign === '、' || sign === ',' || sign === '，') {
      if (previous.restates)
        return direct || alternative || sign !== '、' || nameDifferentCurrencies(previous, mention)
          ? previous.restates
          : undefined;
      if (direct || alternative || approximate) return originalMentionOf(previous);
      // In "A, more than B of it abroad" B is a part.
      const ends = qualified && sign !== '、' && /^(?:[,，.。;；)）]|$)/.test(text.slice(mention.end, mention.end + 1));
      return ends && mayBeEquivalent(context, previous, mention) ? previous : undefined;
    }
  }
  // "$2.68 billion in September, or about 32,700 crore taka", "TZS 280bn for it, about $112 million": a few words, and the amount ends what it is in.
  if (
    (alternative || approximate) &&
    sign === ',' &&
    at - gapStart < MAX_WORDS_BEFORE_OR &&
    endsClause(text, mention.end)
  )
    return isWordsOnly(text.slice(gapStart, at)) &&
      ((alternative && approximate) || mayBeEquivalent(context, previous, mention))
      ? previous
      : undefined;
  // At a distance the two must count the same: "a fund of $2.5tn paid a premium, equivalent to €45.50 a share".
  const isFar =
    strong && isWithinSentence(text, gapStart, at) && (mention.per === undefined || mention.per === previous.per);
  return isFar ? originalMentionOf(previous) : undefined;
}

/** The bracket that declares the unit may restate the amount before it too. */
function isInDeclaration({ units }: RefineContext, previous: Mention, mention: Mention): boolean {
  const unit = units[findFirstFrom(units, previous.end)];
  return unit !== undefined && unit.start - previous.end <= 1 && mention.start > unit.start && mention.end < unit.end;
}

/** "S$2.09 billion, or S$2,689 per square foot" are two things; an alternative counts per the same unit. */
function countPerSameUnit({ text, lexicon }: RefineContext, previous: Mention, mention: Mention): boolean {
  if (mention.per === undefined) return true;
  const behind = endOfBracket(text, previous);
  const per =
    originalMentionOf(previous).per ??
    previous.per ??
    (behind === undefined ? undefined : findPerUnitAfter(text, lexicon, behind));
  return per === mention.per;
}

/** "A (at 1 euro to 7.52 yuan, about B)": only a rate and its words stand between. */
function findOriginalBehindRateNote(
  context: RefineContext,
  previous: Mention,
  mention: Mention,
  noteEnd: number,
): Mention | undefined {
  if (noteEnd <= previous.end || mention.start - noteEnd > MAX_RATE_NOTE_DISTANCE) return undefined;
  const { direct, approximate, at } = readRestatementLead(context, mention.start);
  return (direct || approximate) && isWithinSentence(context.text, previous.end, at)
    ? originalMentionOf(previous)
    : undefined;
}

/** "--" or "——" before an offset. */
function isDoubleDash(text: string, at: number): boolean {
  const sign = text.charAt(at - 1);
  return '-—'.includes(sign) && text.charAt(at - 2) === sign;
}

/** "3bn won - $2.1m - to restore", "RM50,000 -- equivalent to S$15,000": the sign stands before `at`. */
function findOriginalBeforeDash(
  context: RefineContext,
  previous: Mention,
  mention: Mention,
  at: number,
  direct: boolean,
): Mention | undefined {
  const { text } = context;
  if (';；'.includes(text.charAt(at - 1))) return undefined;
  if (!isDoubleDash(text, at) && !(isSpace(text.charCodeAt(at)) && isSpace(text.charCodeAt(at - 2)))) return undefined;
  return direct || mayBeEquivalent(context, previous, mention) ? previous : undefined;
}

/** Only blanks and bars part two cells of a row: accounts give the last column again in dollars. */
function isNextCell(text: string, previous: Mention, mention: Mention): boolean {
  const gap = mention.start - previous.end;
  return gap > 0 && gap <= 12 && /^[^\S\n]*[|\t][^\S\n|]*$|^ +$/.test(text.slice(previous.end, mention.start));
}

function isDollar({ mark }: Mention): boolean {
  return mark?.currency === 'USD' || mark?.ambiguous?.key === '$';
}

/** Two named currencies in one bracket restate the same. */
function nameDifferentCurrencies(previous: Mention, mention: Mention): boolean {
  const [first, second] = [previous.mark?.currency, mention.mark?.currency];
  return first !== undefined && second !== undefined && first !== second;
}

/** Where the text continues behind the bracket that closes after a restatement, and the per-unit behind that. */
function skipClosedRestatement({ text, lexicon }: RefineContext, previous: Mention): number | undefined {
  if (!previous.restates) return undefined;
  const at = endOfPerUnit(text, lexicon, previous.end);
  return isClosingBracketAt(text, at) ? endOfPerUnit(text, lexicon, at + 1) : undefined;
}

/** What a restatement of a restatement restates: the amount itself. */
function originalMentionOf(mention: Mention): Mention {
  return mention.restates ?? mention;
}

/** Past "per share" or a qualifier after an amount. */
function skipTrailingWords({ text, lexicon }: RefineContext, { end }: Mention): number {
  const at = endOfPerUnit(text, lexicon, end);
  const next = skipSpaces(text, at);
  return (lexicon.qualifiersAfter.match(text, next) ?? lexicon.ranges.closers.match(text, next))?.end ?? at;
}

/** No number and no end of a sentence. */
function isWordsOnly(between: string): boolean {
  return !/[\d.!?;\n]/.test(between);
}

function endsClause(text: string, end: number): boolean {
  return /^(?:[,;)]|\.(?:\s|$)|\s*$)/.test(text.slice(end, end + 2));
}

function isWithinSentence(text: string, from: number, to: number): boolean {
  if (to - from > MAX_LEAD_DISTANCE) return false;
  for (let i = from; i < to; i++) if (SENTENCE_END.has(text.charCodeAt(i))) return false;
  return true;
}
