import { isDigit, isSpace, skipSpaces, skipSpacesBack } from '../../../document/chars.js';
import { CodeSet } from '../../../document/code-set.js';
import type { RefineContext } from '../refine-context.js';
import type { Mention } from '../mention.js';
import { testAny } from '../rule-set.js';
import { mayBeEquivalent } from './equivalent-amounts.js';

const OPENING_BRACKETS = new CodeSet('([（［〔【');
const CLOSING_CHARACTERS = ')]）］〕】';
const CLOSING_BRACKETS = new CodeSet(CLOSING_CHARACTERS);
/** After a restatement in brackets: its end, or one more restatement. */
const RESTATEMENT_ENDS = new CodeSet(`${CLOSING_CHARACTERS};；,，/／、-–`);
/** May stand between an amount that ends a quotation and its restatement: "up to three trillion won" ($2.2 billion). */
const CLOSING_QUOTES = new CodeSet('"”’\'」』');
/** No bracket is looked for across these. */
const SEARCH_BREAKS = new CodeSet(';；\n');
/** Longest remark in the bracket before or behind the amount: "then about", "at today's exchange rate". */
const MAX_REMARK_LENGTH = 40;

export function isOpeningBracketAt(text: string, at: number): boolean {
  return OPENING_BRACKETS.has(text.charCodeAt(at));
}

export function isClosingBracketAt(text: string, at: number): boolean {
  return CLOSING_BRACKETS.has(text.charCodeAt(at));
}

/**
 * Does an amount behind the bracket that ends at `at` restate the one whose words end at `gapStart`?
 * @param opensWithLead nothing stands in the bracket before the amount but words that lead to a restatement
 */
export function restatesInBracket(
  context: RefineContext,
  previous: Mention,
  mention: Mention,
  at: number,
  gapStart: number,
  opensWithLead: boolean,
): boolean {
  const { text } = context;
  if (
    !endsRestatement(context, mention) &&
    !(hasRemark(context, mention.end) && mayBeEquivalent(context, previous, mention))
  )
    return false;
  const before = skipSpacesBack(text, at - 1);
  return (
    before <= gapStart ||
    (before === gapStart + 1 && CLOSING_QUOTES.has(text.charCodeAt(gapStart))) ||
    isBehindClosedBracket(text, before, gapStart) ||
    isBehindNoun(context, before, gapStart) ||
    (opensWithLead && isBehindUnspacedNoun(context, previous, mention, text.slice(gapStart, before)))
  );
}

/** "(then about $670 million)": where the bracket before such a remark ends. */
export function findBracketBefore({ text, lexicon }: RefineContext, at: number, gapStart: number): number | undefined {
  const limit = Math.max(gapStart, at - MAX_REMARK_LENGTH / 2);
  for (let i = at - 1; i >= limit; i--) {
    const code = text.charCodeAt(i);
    if (OPENING_BRACKETS.has(code))
      return testAny(lexicon.patterns.otherAmount, text.slice(i + 1, at)) ? undefined : i + 1;
    if (CLOSING_BRACKETS.has(code) || isDigit(code) || SEARCH_BREAKS.has(code)) return undefined;
  }
  return undefined;
}

/** "(RM20bn at current rates)": a remark on the amount closes the bracket. */
function hasRemark({ text, lexicon }: RefineContext, end: number): boolean {
  const limit = Math.min(text.length, end + MAX_REMARK_LENGTH);
  for (let at = end; at < limit; at++) {
    const code = text.charCodeAt(at);
    if (CLOSING_BRACKETS.has(code)) return !testAny(lexicon.patterns.otherAmount, text.slice(end, at));
    if (OPENING_BRACKETS.has(code) || isDigit(code) || code === 0x0a) return false;
  }
  return false;
}

/** "an $8.4 billion railway (VND203.2 trillion)": one to three plain words stand between amount and bracket. */
function isBehindNoun({ text, lexicon }: RefineContext, before: number, gapStart: number): boolean {
  if (before - gapStart > 36) return false;
  return testAny(lexicon.patterns.nounBeforeBracket, text.slice(gapStart, before));
}

/** What the amount is for stands before the bracket, in a language that sets no blanks. */
function isBehindUnspacedNoun(context: RefineContext, previous: Mention, mention: Mention, words: string): boolean {
  return testAny(context.lexicon.patterns.unspacedNoun, words) && mayBeEquivalent(context, previous, mention);
}

/** Is nothing but a closed bracket (a footnote, a declaration, another restatement) between the amount and `before`? */
function isBehindClosedBracket(text: string, before: number, gapStart: number): boolean {
  if (!isClosingBracketAt(text, before - 1)) return false;
  const limit = Math.max(gapStart, before - 24);
  for (let i = before - 2; i >= limit; i--) {
    if (isClosingBracketAt(text, i)) return false;
    if (isOpeningBracketAt(text, i)) return skipSpacesBack(text, i) <= gapStart;
  }
  // The amount itself stands in that bracket: "A (B) (C)".
  return skipSpacesBack(text, before - 1) <= gapStart;
}

function endsRestatement({ text, lexicon }: RefineContext, mention: Mention): boolean {
  let end = skipSpaces(text, mention.end);
  const per = lexicon.perAfter.match(text, end);
  if (per) end = skipSpaces(text, per.end);
  const qualifier = lexicon.qualifiersAfter.match(text, end);
  if (qualifier) end = skipSpaces(text, qualifier.end);
  if (end >= text.length || RESTATEMENT_ENDS.has(text.charCodeAt(end)) || isOpeningBracketAt(text, end)) return true;
  return lexicon.restatements.alternativesAfter.match(text, end) !== undefined;
}

/** Where the text continues behind the bracket that a restatement closes. */
export function endOfBracket(text: string, mention: Mention): number | undefined {
  const bracket = skipSpaces(text, mention.end);
  if (!isClosingBracketAt(text, bracket)) return undefined;
  return isSpace(text.charCodeAt(bracket + 1)) ? bracket + 2 : bracket + 1;
}
