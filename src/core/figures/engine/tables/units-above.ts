import { merge } from '../../../../support/merge.js';
import { skipSpaces } from '../../../document/chars.js';
import type { Span } from '../../../document/span.js';
import type { Lexicon } from '../lexicon.js';
import { withMinor } from '../mark.js';
import { testAny, testWords } from '../rule-set.js';
import { readUnitText } from './heading-unit.js';
import { findMoneyUnit, type TableUnit } from './unit-text.js';

/** Prose before a table in which its unit is looked for. */
const MAX_REACH = 20_000;
const MAX_SENTENCE = 1000;
const MAX_TITLE = 120;
/** A declaration outside brackets: "in thousands" and what may follow it. */
const BEHIND_SCALE = /^\s*(?:[),.:;\n]|$|\p{Sm})/u;

/** What is declared above a table. */
interface UnitsAbove {
  readonly units: readonly TableUnit[];
  /** A declaration that holds for the tables after this one too. */
  readonly general: TableUnit | undefined;
  readonly title: Span | undefined;
}

/**
 * Reads the prose between two tables for what it says of the units of the second: the nearest sentence that declares one.
 * @param text folded prose
 */
export function findUnitsAbove(text: string, { start, end }: Span, lexicon: Lexicon): UnitsAbove {
  const sentences = splitBackwards(text, Math.max(start, end - MAX_REACH), end, lexicon);
  const [nearest] = sentences;
  const isTitle = nearest !== undefined && nearest.end - nearest.start <= MAX_TITLE;
  const units: TableUnit[] = [];
  let general: TableUnit | undefined;
  const titled = isTitle ? readUnitText(text, nearest, lexicon) : undefined;
  if (titled?.kind === 'money' && (titled.power !== undefined || titled.isWhole)) units.push(titled);
  for (const sentence of sentences) {
    const unit = readDeclaration(text, sentence, lexicon);
    if (!unit) continue;
    if (units.length === 0) units.push(unit);
    general ??= isGeneral(text, sentence, lexicon) ? unit : undefined;
    if (general) break;
  }
  const isHeadline = isTitle && !/[.。!?！？:]$/.test(text.slice(nearest.start, nearest.end));
  return { units, general, title: isHeadline ? nearest : undefined };
}

function isGeneral(text: string, { start, end }: Span, lexicon: Lexicon): boolean {
  return testAny(
    lexicon.tables.flatMap(({ general }) => general ?? []),
    text.slice(start, end),
  );
}

/** Sentences from the last to the first. */
function splitBackwards(text: string, start: number, end: number, lexicon: Lexicon): readonly Span[] {
  const sentences: Span[] = [];
  const words = text.slice(start, end);
  const stop = /\n|[。！？]|[.!?:](?=\s+[\p{Lu}"“(])/gu;
  let from = 0;
  const add = (to: number): void => {
    const sentence = words.slice(from, to);
    const trimmed = sentence.trim();
    if (trimmed !== '') {
      const begin = start + from + sentence.indexOf(trimmed);
      const stopAt = begin + trimmed.length;
      sentences.push({ start: Math.max(begin, stopAt - MAX_SENTENCE), end: stopAt });
    }
    from = to;
  };
  for (const match of words.matchAll(stop)) if (!endsScaleWord(words, match.index, lexicon)) add(match.index + 1);
  add(words.length);
  return sentences.reverse();
}

/** The point of "Tsd. EUR" ends no sentence. */
function endsScaleWord(words: string, at: number, lexicon: Lexicon): boolean {
  if (words.charAt(at) !== '.') return false;
  const from = words.lastIndexOf(' ', at) + 1;
  return at - from <= 4 && lexicon.declarations.scales.match(words, from)?.end === at + 1;
}

/** A unit in brackets, behind a lead, or "in thousands": prose mentions millions in other ways too. */
export function readDeclaration(text: string, sentence: Span, lexicon: Lexicon): TableUnit | undefined {
  for (const match of text
    .slice(sentence.start, sentence.end)
    .matchAll(/[([【（]([^()[\]【】（）\n]{1,120})(?:[)\]】）]|$)/g)) {
    const start = sentence.start + match.index + 1;
    const [, words = ''] = match;
    const unit = readUnitText(text, { start, end: start + words.length }, lexicon);
    if (
      unit?.kind === 'money' &&
      (unit.power !== undefined || (unit.isWhole && unit.mark)) &&
      isDeclared(text, unit, start)
    )
      return withNamedCurrency(text, unit, sentence, lexicon);
  }
  for (const lead of lexicon.declarations.units) {
    const found = text.slice(sentence.start, sentence.end).indexOf(lead);
    if (found < 0) continue;
    const at = sentence.start + found;
    const from = at + lead.length;
    const led = { start: from, end: Math.min(sentence.end, from + 40) };
    const unit = findMoneyUnit(text, led, lexicon);
    const first = findMoneyUnit(text, cutAtBlank(text, led), lexicon);
    if (first && unit && first.start < unit.start) return withNamedCurrency(text, first, sentence, lexicon);
    if (unit) return withNamedCurrency(text, unit, sentence, lexicon);
  }
  for (const match of text.slice(sentence.start, sentence.end).matchAll(/\b(?:in|of)\s|['’‘]?000/g)) {
    const at = sentence.start + match.index;
    const from = match[0].includes('0') ? Math.max(sentence.start, at - 12) : at;
    const unit = findMoneyUnit(
      text,
      { start: skipToToken(text, from, at), end: Math.min(sentence.end, at + 60) },
      lexicon,
    );
    if (unit?.power === undefined || unit.start > at + 2) continue;
    const behind = text.slice(unit.end, unit.end + 12);
    if (unit.mark || BEHIND_SCALE.test(behind) || testWords(lexicon.tables, 'behindScale', behind))
      return withNamedCurrency(text, unit, sentence, lexicon);
  }
  return undefined;
}

/** The unit up to the next blank: another declaration may follow. */
function cutAtBlank(text: string, { start, end }: Span): Span {
  const from = skipSpaces(text, start);
  const blank = text.slice(from, end).search(/[\s,;]/);
  return { start: from, end: blank < 0 ? end : from + blank };
}

function skipToToken(text: string, from: number, at: number): number {
  if (from === at) return from;
  const words = text.slice(from, at);
  const start = /(?:U\.?S\.?|[A-Z]{1,3})?\s?\S{0,4}$/.exec(words);
  return start ? from + start.index : at;
}

/** The bracket must hold the unit first: "(a decrease of $5 in millions)" declares nothing. */
function isDeclared(text: string, unit: TableUnit, start: number): boolean {
  return unit.start - start <= 60 && !/\d/.test(text.slice(start, unit.start).replace(/\b(?:19|20)\d\d\b/g, ''));
}

/** The currency may be named apart from the scale, as mainland accounts do. */
function withNamedCurrency(text: string, unit: TableUnit, { start, end }: Span, lexicon: Lexicon): TableUnit {
  if (unit.mark?.currency) return unit;
  for (const lead of lexicon.declarations.units) {
    const words = text.slice(start, end);
    for (let found = words.indexOf(lead); found >= 0; found = words.indexOf(lead, found + lead.length)) {
      const at = start + found;
      const named = findMoneyUnit(
        text,
        { start: at + lead.length, end: Math.min(end, at + lead.length + 16) },
        lexicon,
      );
      if (named?.mark?.currency) return merge(unit, { mark: withMinor(named.mark, unit.mark?.minor ?? 0) });
    }
  }
  return unit;
}
