import { isSpace, skipSpaces, skipSpacesBack } from '../../text/chars.js';
import { CodeSet } from '../../text/code-set.js';
import type { RefineContext, Refiner } from '../context.js';
import type { Mention } from '../mention.js';
import { haveSameMark, isMoney } from '../mention.js';
import { firstFrom } from '../ordered.js';
import { endOfPer, perAfter } from '../per.js';
import { qualifierAfter } from '../qualify.js';

const OPENING = new CodeSet('([（［〔【');
const CLOSING_CHARACTERS = ')]）］〕】';
const CLOSING = new CodeSet(CLOSING_CHARACTERS);
/** After a restatement in brackets: its end, or one more restatement. A word there tells of something else. */
const AFTER = new CodeSet(`${CLOSING_CHARACTERS};；,，/／、-–或`);
/** May stand between an amount that ends a quotation and its restatement: "up to three trillion won" ($2.2 billion). */
const QUOTES = new CodeSet('"”’\'」』');
const SENTENCE_END = new CodeSet('。！？!?\n');
/** Words before an amount, at most this many taken for one lead: "or about the equivalent of". */
const MOST_LEADS = 4;
const NOTE_REACH = 12;
/** How far back 折合 looks for its amount, in characters. */
const REACH = 60;

/**
 * Finds what restates what: "380 billion yuan (about $52.4 billion)", 「A（约B或C）」, "A, or B", "A/B", 「A，折合B」.
 * Currencies are not known yet: resolve-currencies drops a link between two amounts of one currency.
 */
export const linkRestatements: Refiner = (context) => {
  let previous: Mention | undefined;
  let noteEnd = 0;
  for (const mention of context.mentions) {
    if (!isMoney(mention)) {
      if (previous && !mention.ratio) continue;
      if (mention.ratio && previous && mention.start - previous.end > REACH) previous = undefined;
      continue;
    }
    if (previous && !mention.rateNote) {
      const original = originalOf(context, previous, mention) ?? behindNote(context, previous, mention, noteEnd);
      if (original && !haveSameMark(original, mention)) link(context, original, mention);
    }
    // A rate in between is part of the remark: "A (1 euro = 11.1 dollars) (B)".
    if (mention.rateNote) noteEnd = mention.end;
    else previous = mention;
  }
};

function link(context: RefineContext, original: Mention, mention: Mention): void {
  mention.restates = original;
  if (original.qualifier !== 'exact') return;
  // "20 million yuan ($2.75 million) or more": the words behind the bracket are the amount's.
  const behind = endOfBracket(context.text, mention);
  if (behind !== undefined) original.qualifier = qualifierAfter(context.text, context.lexicon, behind) ?? 'exact';
}

function originalOf(context: RefineContext, previous: Mention, mention: Mention): Mention | undefined {
  const { text } = context;
  const { at, strong, direct, alternative, approximate } = stripLeads(context, mention.start);
  const sign = text.charAt(at - 1);
  const closed = behindClosed(context, previous);
  const gapStart = closed ?? endWithWords(context, previous);
  if (isInDeclaration(context, previous, mention)) return target(previous);
  if (OPENING.has(text.charCodeAt(at - 1))) return originalInBracket(context, previous, mention, at, gapStart);
  // Behind a closed bracket only a word leads on: "A (B) a tonne, or C".
  if (closed !== undefined && !strong && !direct && !alternative) return undefined;
  if (alternative && !direct && !countsTheSame(context, previous, mention)) return undefined;
  if (at <= gapStart)
    return direct || (alternative && approximate) ? target(previous) : alternative ? previous.restates : undefined;
  if (skipSpacesBack(text, at - 1) <= gapStart) {
    if (sign === '/' || sign === '／') return target(previous);
    if ('-–;；'.includes(sign)) return previous.restates;
    if (sign === '、' || sign === ',' || sign === '，') {
      if (previous.restates)
        return direct || alternative || sign !== '、' || haveOtherNames(previous, mention)
          ? previous.restates
          : undefined;
      return direct || alternative || approximate ? target(previous) : undefined;
    }
  }
  // At a distance the two must count the same: "a fund of $2.5tn paid a premium, equivalent to €45.50 a share".
  const isFar =
    strong && sameSentence(text, gapStart, at) && (mention.per === undefined || mention.per === previous.per);
  return isFar ? target(previous) : undefined;
}

/** 「1.25兆元（台幣，下同，約392億美元）」: the bracket that declares the unit restates the amount too. */
function isInDeclaration({ units }: RefineContext, previous: Mention, mention: Mention): boolean {
  const unit = units[firstFrom(units, previous.end)];
  return unit !== undefined && unit.start - previous.end <= 1 && mention.start > unit.start && mention.end < unit.end;
}

/** "S$2.09 billion, or S$2,689 per square foot" are two things; an alternative counts per the same unit. */
function countsTheSame({ text, lexicon }: RefineContext, previous: Mention, mention: Mention): boolean {
  if (mention.per === undefined) return true;
  const behind = endOfBracket(text, previous);
  const per =
    target(previous).per ?? previous.per ?? (behind === undefined ? undefined : perAfter(text, lexicon, behind));
  return per === mention.per;
}

/** 「4.25亿欧元（按1欧元兑7.52元人民币计，约合31.96亿元人民币）」: only a rate and its words stand between. */
function behindNote(context: RefineContext, previous: Mention, mention: Mention, noteEnd: number): Mention | undefined {
  if (noteEnd <= previous.end || mention.start - noteEnd > NOTE_REACH) return undefined;
  const { direct, approximate, at } = stripLeads(context, mention.start);
  return (direct || approximate) && sameSentence(context.text, previous.end, at) ? target(previous) : undefined;
}

/** 「800億日圓（約5.3億美元、新台幣174億元）」: two named currencies in one bracket restate the same. */
function haveOtherNames(previous: Mention, mention: Mention): boolean {
  const [first, second] = [previous.mark?.currency, mention.mark?.currency];
  return first !== undefined && second !== undefined && first !== second;
}

function originalInBracket(
  context: RefineContext,
  previous: Mention,
  mention: Mention,
  at: number,
  gapStart: number,
): Mention | undefined {
  if (!endsRestatement(context, mention)) return undefined;
  const before = skipSpacesBack(context.text, at - 1);
  const { text } = context;
  const isBehindQuote = before === gapStart + 1 && QUOTES.has(text.charCodeAt(gapStart));
  const follows =
    before <= gapStart ||
    isBehindQuote ||
    behindBracket(text, before, gapStart) ||
    isBehindNoun(text, before, gapStart);
  return follows ? target(previous) : undefined;
}

/** Where the text goes on behind the bracket that closes after a restatement, and the per-unit behind that. */
function behindClosed({ text, lexicon }: RefineContext, previous: Mention): number | undefined {
  if (!previous.restates) return undefined;
  const at = endOfPer(text, lexicon, previous.end);
  return CLOSING.has(text.charCodeAt(at)) ? endOfPer(text, lexicon, at + 1) : undefined;
}

/** What a restatement of a restatement restates: the amount itself. */
function target(mention: Mention): Mention {
  return mention.restates ?? mention;
}

interface Lead {
  readonly at: number;
  readonly strong: boolean;
  /** Strong, or a word that serves right behind the amount. */
  readonly direct: boolean;
  readonly alternative: boolean;
  /** "or about": an alternative that is a restatement even without a comma. */
  readonly approximate: boolean;
}

/** Passes qualifiers and connectives before an amount: "(or about", 「，折合约」. */
function stripLeads({ text, lexicon }: RefineContext, start: number): Lead {
  let at = start;
  let strong = false;
  let direct = false;
  let alternative = false;
  let approximate = false;
  for (let count = 0; count < MOST_LEADS; count++) {
    const edge = skipSpacesBack(text, at);
    const { strong: strongLeads, direct: directLeads, alternatives } = lexicon.restatements;
    const qualifier = lexicon.qualifiersBefore.match(text, edge);
    if (strongLeads.match(text, edge)) {
      strong = direct = true;
      at = strongLeads.edge;
    } else if (directLeads.match(text, edge)) {
      direct = true;
      at = directLeads.edge;
    } else if (alternatives.match(text, edge)) {
      alternative = true;
      at = alternatives.edge;
    } else if (qualifier) {
      // 约合 is a qualifier and a connective in one.
      if (lexicon.qualifiersBefore.form.includes('合')) direct = true;
      if (lexicon.qualifiersBefore.form.includes('折合')) strong = true;
      approximate ||= qualifier === 'approx';
      at = lexicon.qualifiersBefore.edge;
    } else return { at: edge, strong, direct, alternative, approximate };
  }
  return { at, strong, direct, alternative, approximate };
}

/** Past 「/股」, "per share", 左右 or 之间 after an amount. */
function endWithWords({ text, lexicon }: RefineContext, { end }: Mention): number {
  const at = endOfPer(text, lexicon, end);
  const next = skipSpaces(text, at);
  if (lexicon.qualifiersAfter.match(text, next)) return lexicon.qualifiersAfter.edge;
  return lexicon.ranges.closers.match(text, next) ? lexicon.ranges.closers.edge : at;
}

/** "an $8.4 billion railway (VND203.2 trillion)": one to three plain words stand between amount and bracket. */
function isBehindNoun(text: string, before: number, gapStart: number): boolean {
  if (before - gapStart > 36) return false;
  const words = text.slice(gapStart, before);
  return (
    /^[ -][a-z][a-z-]*(?: [a-z][a-z-]*){0,2}$/.test(words) &&
    !/\b(?:vs|versus|against|from|to|and|or|than|in|of)\b/.test(words)
  );
}

/** Is nothing but a closed bracket (a footnote, a declaration, another restatement) between the amount and `before`? */
function behindBracket(text: string, before: number, gapStart: number): boolean {
  if (!CLOSING.has(text.charCodeAt(before - 1))) return false;
  const limit = Math.max(gapStart, before - 24);
  for (let i = before - 2; i >= limit; i--) {
    if (CLOSING.has(text.charCodeAt(i))) return false;
    if (OPENING.has(text.charCodeAt(i))) return skipSpacesBack(text, i) <= gapStart;
  }
  // The amount itself stands in that bracket: "A (B) (C)".
  return skipSpacesBack(text, before - 1) <= gapStart;
}

function endsRestatement({ text, lexicon }: RefineContext, mention: Mention): boolean {
  let end = skipSpaces(text, mention.end);
  if (lexicon.perAfter.match(text, end)) end = skipSpaces(text, lexicon.perAfter.edge);
  if (lexicon.qualifiersAfter.match(text, end)) end = skipSpaces(text, lexicon.qualifiersAfter.edge);
  const next = text.charCodeAt(end);
  if (end >= text.length || AFTER.has(next) || OPENING.has(next)) return true;
  return lexicon.restatements.alternativesAfter.match(text, end) === true;
}

/** Where the text goes on behind the bracket that a restatement closes. */
export function endOfBracket(text: string, mention: Mention): number | undefined {
  const bracket = skipSpaces(text, mention.end);
  if (!CLOSING.has(text.charCodeAt(bracket))) return undefined;
  return isSpace(text.charCodeAt(bracket + 1)) ? bracket + 2 : bracket + 1;
}

function sameSentence(text: string, from: number, to: number): boolean {
  if (to - from > REACH) return false;
  for (let i = from; i < to; i++) if (SENTENCE_END.has(text.charCodeAt(i))) return false;
  return true;
}
