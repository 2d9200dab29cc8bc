import { elementAt } from '../../../../support/get-or-throw.js';
import { isHan, isLatin, isSpace, skipSpaces, skipSpacesBack } from '../../../document/chars.js';
import { CodeSet } from '../../../document/code-set.js';
import type { RefineContext, Refiner, UnitDeclaration } from '../refine-context.js';
import { memoizePerObject } from '../../../../support/bounded-cache.js';
import { escapeRegExp } from '../../../../support/escape-reg-exp.js';
import { forEachMatch } from '../../../../support/for-each-match.js';
import type { Lexicon } from '../lexicon.js';
import type { DeclarationLexicon } from '../phrase-lexicons.js';
import { needsSupport, withMinor, type Mark } from '../mark.js';
import type { Mention } from '../mention.js';
import { findFirstFrom, removeOverlaps } from '../../../document/sorted-spans.js';
import { mayEndUnit, readUnitExpression, type UnitExpression } from '../unit-expression.js';
import { testAny } from '../rule-set.js';
import { findBareHeadings, findColumnHeads, MAX_NAME_LENGTH } from './column-heads.js';

const BRACKETS = /[([【]([^()[\]【】\n]{1,100})[)\]】]/g;
const THOUSANDS_SYMBOL = /['’‘]000\b/g;

/** All words that open a unit in one pattern, the longer form of two first as in the table: a search for each reads the text 14 times. */
const leadPatternOf = memoizePerObject(
  ({ units }: DeclarationLexicon) => new RegExp([...units].map(escapeRegExp).join('|') || NEVER, 'g'),
);
/** Matches nowhere. */
const NEVER = '(?!)';

/** Finds what a text says of its units: "(RMB in millions)", "HK$'000", "Unit: Rmb 100 million". */
export const findDeclarations: Refiner = (context) => {
  const { text } = context;
  const found: UnitDeclaration[] = [];
  const add = (declaration: UnitDeclaration | undefined): void => {
    if (declaration) found.push(declaration);
  };
  forEachMatch(BRACKETS, text, ({ index, 0: bracket }) => {
    for (const declaration of readBracket(context, index, index + bracket.length)) add(declaration);
  });
  forEachMatch(leadPatternOf(context.lexicon.declarations), text, ({ index, 0: lead }) => {
    add(readAfterLead(context, index, index + lead.length));
  });
  for (const pattern of context.lexicon.patterns.scalePhrase)
    forEachMatch(pattern, text, (match) => {
      add(readAroundScale(context, match));
    });
  forEachMatch(THOUSANDS_SYMBOL, text, ({ index, 0: symbol }) => {
    add(readBeforeThousands(context, index, index + symbol.length));
  });
  for (const declaration of findBareHeadings(context)) add(declaration);
  for (const declaration of findColumnHeads(context)) add(declaration);
  context.units = found.length < 2 ? found : removeOverlaps(found);
};

function readBracket(context: RefineContext, start: number, end: number): UnitDeclaration[] {
  const { text, lexicon } = context;
  // "2.2 trillion (million million) yen": within an amount.
  const last = context.mentions[findFirstFrom(context.mentions, start) - 1];
  if (last && (last.numeralEnd >= end || (last.mark && last.end >= end))) return [];
  const content = text.slice(start + 1, end - 1);
  const below = findSameBelow(content, lexicon);
  if (below !== undefined) return readSameBelow(context, start, end, start + 1, start + 1 + below);
  if (holdsAmount(context, start, end)) return [];
  const hundredths = readHundredths(context, start, end);
  if (hundredths) return hundredths;
  const [from, to] = trimLeadWords(text, start + 1, end - 1, lexicon);
  // "(RMB/share)" heads a row of prices, not of the table's thousands.
  const per = findPerShareEnd(lexicon, text.slice(from, to));
  const stop = per ? from + per.index : to;
  const whole = mayEndUnit(text, stop, lexicon) ? readUnitExpression(text, from, stop, lexicon) : undefined;
  // "501(c)(3)": the letter of a clause.
  if (whole?.mark?.glued && /[\d)]/.test(text.charAt(start - 1))) return [];
  if (whole?.mark && per) return [{ start, end, unit: { ...whole, power: 0 }, table: true }];
  if (whole) return readUnitBracket(context, start, end, whole, from > skipSpaces(text, start + 1));
  return readColumns(context, start, end);
}

function findPerShareEnd({ patterns }: Lexicon, text: string): RegExpExecArray | undefined {
  for (const pattern of patterns.perShareEnd) {
    const match = pattern.exec(text);
    if (match) return match;
  }
  return undefined;
}

/** An amount in brackets is a restatement or a remark, whatever unit it ends with; a scale word alone is no amount. */
function holdsAmount({ mentions }: RefineContext, start: number, end: number): boolean {
  for (let i = findFirstFrom(mentions, start + 1); i < mentions.length; i++) {
    const mention = elementAt(mentions, i);
    if (mention.end >= end) return false;
    if (
      (mention.mark ?? mention.ratio) &&
      !mention.numeral.bare &&
      !isScaleOnly(mention) &&
      !isTableHeading(mentions, i, start, end)
    )
      return true;
  }
  return false;
}

/** "US$000" heads a table of thousands; "(Rmb 100 million)" is an amount. */
function isScaleOnly({ numeral }: Mention): boolean {
  return numeral.digits === '000';
}

/** "(RMB 10 million) Total 1,204.5": a round sum that no amount stands before, and plain numbers behind. */
function isTableHeading(mentions: readonly Mention[], index: number, start: number, end: number): boolean {
  const { numeral, power } = elementAt(mentions, index);
  if (power === 0 || !/^10{1,2}$/.test(numeral.digits)) return false;
  const previous = mentions[index - 1];
  const next = mentions[index + 1];
  if (previous?.mark && start - previous.end <= 2) return false;
  if (!next || next.start - end > MAX_NAME_LENGTH || (next.mark ?? next.ratio)) return false;
  return next.grouped || next.numeral.digits.includes('.');
}

/** "RMB (cts)": the bracket names the hundredth of the currency before it. */
function readHundredths(context: RefineContext, start: number, end: number): UnitDeclaration[] | undefined {
  const { text, lexicon } = context;
  const { hundredths } = lexicon.declarations;
  if (hundredths.match(text, start + 1)?.end !== end - 1) return undefined;
  const name = findCurrencyBefore(text, start, lexicon);
  if (!name) return undefined;
  // "14.23 RMB (cts)" is an amount.
  const last = context.mentions[findFirstFrom(context.mentions, name.start) - 1];
  if (last && last.end > name.start) return [];
  return [{ start: name.start, end, unit: { mark: withMinor(name.mark, 2), power: 0, percent: false }, table: true }];
}

/** A unit alone in brackets. A scale alone belongs to the name before it: "RMB (K¥)". */
function readUnitBracket(
  context: RefineContext,
  start: number,
  end: number,
  whole: UnitExpression,
  isLed: boolean,
): UnitDeclaration[] {
  const { text, lexicon } = context;
  const name = findCurrencyBefore(text, start, lexicon);
  const mark = name && (!whole.mark?.currency || whole.mark.currency === name.mark.currency) ? name.mark : whole.mark;
  const from = mark === name?.mark ? (name?.start ?? start) : start;
  const minor = whole.mark?.minor ?? 0;
  const unit = { ...whole, mark: mark && minor > mark.minor ? withMinor(mark, minor) : mark };
  // "the yuan (CNY)" names a code; a bare currency rules only numbers that follow at once.
  if (whole.power === 0 && !whole.percent && !isLed && !numberFollows(text, end) && !headsPrices(context, start, end))
    return [];
  if (unit.mark === undefined && whole.power === 0 && !whole.percent) return [];
  return [{ start: from, end, unit, table: true }];
}

const COLUMN_SEPARATORS = new CodeSet('、,;/');

/** "(RMB million, % of total)": each part names a column. */
function readColumns(context: RefineContext, start: number, end: number): UnitDeclaration[] {
  const { text, lexicon } = context;
  const declarations: UnitDeclaration[] = [];
  let from = start + 1;
  for (let at = from; at < end; at++) {
    if (at < end - 1 && !COLUMN_SEPARATORS.has(text.charCodeAt(at))) continue;
    const [, stop] = trimLeadWords(text, from, at, lexicon);
    const unit = readUnitAtEnd(text, from, stop, lexicon);
    if (unit) declarations.push({ start: declarations.length === 0 ? start : from, end: at + 1, unit, table: true });
    from = at + 1;
  }
  const [only, ...others] = declarations;
  // One part of a longer remark counts when it has a scale or a percent sign.
  if (only && others.length === 0 && only.unit.power === 0 && !only.unit.percent) return [];
  return declarations;
}

function readUnitAtEnd(text: string, from: number, to: number, lexicon: Lexicon): UnitExpression | undefined {
  if (!mayEndUnit(text, to, lexicon)) return undefined;
  for (let at = from; at < to; at++) {
    if (at > from && isLatin(text.charCodeAt(at)) && isLatin(text.charCodeAt(at - 1))) continue;
    const unit = readUnitExpression(text, at, to, lexicon);
    if (unit?.mark !== undefined || unit?.percent) return unit;
  }
  return undefined;
}

/** Without blanks and the words that introduce or close a unit. */
function trimLeadWords(text: string, from: number, to: number, lexicon: Lexicon): [number, number] {
  let start = skipSpaces(text, from);
  let end = skipSpacesBack(text, to);
  const lead = lexicon.declarations.leads.match(text, start);
  if (lead && lead.end < end) start = skipSpaces(text, lead.end);
  const trail = lexicon.declarations.trails.match(text, end);
  if (trail && trail.start > start) end = skipSpacesBack(text, trail.start);
  if (',，'.includes(text.charAt(end - 1)) && end - 1 > start) end--;
  return [start, end];
}

function findSameBelow(content: string, lexicon: Lexicon): number | undefined {
  for (const word of lexicon.declarations.below) {
    const at = content.indexOf(word);
    if (at >= 0) return at;
  }
  return undefined;
}

/** "(RMB, the same below)", or "(the same below)" after an amount whose currency then holds. */
function readSameBelow(
  context: RefineContext,
  start: number,
  end: number,
  from: number,
  to: number,
): UnitDeclaration[] {
  const { text, lexicon, mentions } = context;
  const last = mentions[findFirstFrom(mentions, start) - 1];
  const before = last && last.end <= start && start - last.end <= 2 ? last : undefined;
  let stop = to;
  while (stop > from && !isHan(text.charCodeAt(stop - 1)) && !isLatin(text.charCodeAt(stop - 1))) stop--;
  const unit = stop > from ? readUnitExpression(text, from, stop, lexicon) : undefined;
  // "$280m (about RMB2.03bn, the same below)" is about the amount within, "HK$600m (the same below; EUR70m)" about the one before.
  const within = mentions[findFirstFrom(mentions, start + 1)];
  const inner = !unit && within && within.end <= to ? within : undefined;
  const mark = unit?.mark ?? inner?.mark ?? before?.mark;
  if (!mark) return [];
  const named: UnitExpression = { mark: withMinor(mark, 0), power: 0, percent: false };
  const ruled = inner ?? (before && findFirstOfList(context, findLowEnd(context, before) ?? before));
  return [{ start, end, unit: named, table: false, ...(ruled ? { from: ruled.start } : {}) }];
}

/** How far apart two items of a list may stand, the name of the second between them. */
const MAX_ITEM_DISTANCE = 16;

/** "Cement 12.4bn yuan and gravel 9.2bn yuan (RMB, the same below)": the first item of a list that a declaration ends. */
function findFirstOfList({ text, lexicon, mentions }: RefineContext, last: Mention): Mention {
  let first = last;
  for (let i = findFirstFrom(mentions, last.start) - 1; i >= 0; i--) {
    const item = elementAt(mentions, i);
    if (!item.mark?.ambiguous || item.mark.ambiguous !== first.mark?.ambiguous) break;
    if (first.start - item.end > MAX_ITEM_DISTANCE) break;
    const between = text.slice(item.end, first.start).trimStart();
    if (CLAUSE_STOP.test(between) || !startsWithAny(between, lexicon.lists.separators)) break;
    first = item;
  }
  return first;
}

/** A list of clauses may have an amount in another currency. */
const CLAUSE_STOP = /[,;.!?。\n]/;

function startsWithAny(text: string, words: ReadonlySet<string>): boolean {
  for (const word of words) if (text.startsWith(word)) return true;
  return false;
}

/** "23.3bn to 24.3bn (RMB, the same below)": the first end of a range that is not joined yet. */
function findLowEnd({ text, lexicon, mentions }: RefineContext, high: Mention): Mention | undefined {
  const low = mentions[findFirstFrom(mentions, high.start) - 1];
  if (!low || high.start - low.end > 4) return undefined;
  const word = text.slice(low.end, high.start).trim().toLowerCase();
  return lexicon.ranges.connectors.has(word) || /^[-–—~]$/.test(word) ? low : undefined;
}

/** "Unit: Rmb 100 million": the unit runs to the next stop. */
function readAfterLead(context: RefineContext, start: number, from: number): UnitDeclaration | undefined {
  const { text, lexicon } = context;
  const at = skipSpaces(text, from);
  for (let to = Math.min(text.length, at + MAX_NAME_LENGTH); to > at; to--) {
    const next = text.charCodeAt(to);
    if (isSpace(text.charCodeAt(to - 1)) || (isLatin(next) && isLatin(text.charCodeAt(to - 1)))) continue;
    const unit = readUnitExpression(text, at, to, lexicon);
    if (unit) return { start, end: to, unit, table: true };
  }
  return undefined;
}

/** "RMB in millions", "in millions of yuan". */
function readAroundScale(
  context: RefineContext,
  { index: start, 0: phrase, 1: words = '' }: RegExpExecArray,
): UnitDeclaration | undefined {
  const { text, lexicon } = context;
  const end = start + phrase.length;
  const link = lexicon.patterns.scaleOf.find((form) => text.startsWith(form, end));
  const after = link === undefined ? undefined : readAfterLead(context, start, end + link.length);
  const scale = readUnitExpression(text, end - words.length, end, lexicon);
  if (!scale) return undefined;
  if (after?.unit.mark) return { ...after, unit: { ...after.unit, power: scale.power } };
  const name = findCurrencyBefore(text, start, lexicon);
  return name && { start: name.start, end, unit: { ...scale, mark: name.mark }, table: true };
}

function readBeforeThousands(context: RefineContext, start: number, end: number): UnitDeclaration | undefined {
  const name = findCurrencyBefore(context.text, start, context.lexicon);
  return name && { start: name.start, end, unit: { mark: name.mark, power: 3, percent: false }, table: true };
}

/** A currency that ends before `end`: a symbol, or a name of up to three words. */
function findCurrencyBefore(text: string, end: number, lexicon: Lexicon): { mark: Mark; start: number } | undefined {
  const stop = skipSpacesBack(text, end);
  const symbol = lexicon.marksBefore.match(text, stop);
  if (symbol && !needsSupport(symbol.value)) return { mark: symbol.value, start: symbol.start };
  for (let at = stop - 1; at >= Math.max(0, stop - MAX_NAME_LENGTH); at--) {
    const startsWord = isHan(text.charCodeAt(at)) || !isLatin(text.charCodeAt(at - 1));
    if (!startsWord) continue;
    const unit = lexicon.unitsAfter.match(text, at);
    if (unit?.end === stop && unit.value.type === 'mark' && !unit.value.weak) return { mark: unit.value, start: at };
  }
  return undefined;
}

/** "Fares (£): single 2.80, return 5.10": behind the colon names with a number, and a comma between. */
const LISTED_PRICES =
  /^:\s(?:\d+(?:kg|g|l|ml) )?[A-Za-z][A-Za-z’'-]*(?: [A-Za-z0-9][\w’'-]*){0,3} \d[\d,]*(?:\.\d\d)?[,;]\s(?:\d+(?:kg|g|l|ml) )?[A-Za-z]/;
const MAX_LISTED = 72;

/** "Target price (HKD) CICC 2.40, UOB 2.15": the prices of several, each behind a name. */
function headsPrices({ text, lexicon }: RefineContext, start: number, end: number): boolean {
  if (text.charCodeAt(end) === 0x3a && LISTED_PRICES.test(text.slice(end, end + MAX_LISTED))) return true;
  return (
    testAny(lexicon.patterns.priceLabel, text.slice(Math.max(0, start - 9), start)) &&
    /^ (?:[A-Z][\w&.]* ){1,3}\d+\.\d+(?![\d.])/.test(text.slice(end, end + 48))
  );
}

function numberFollows(text: string, end: number): boolean {
  return /^[\s:：|｜]{0,3}[-(]?\s?[\d]/.test(text.slice(end, end + 8));
}
