import { isDigit, isHan, isLatin, isSpace, skipSpaces, skipSpacesBack } from '../../document/chars.js';
import type { Lexicon } from './lexicon.js';
import { findClauseStart, PHRASE_ENDS } from './text-context.js';

/** How far before an amount "per share" may stand, in characters of the same clause. */
const MAX_PHRASE_DISTANCE = 24;

/** Digits that are no year: of another amount, which the phrase belongs to. */
const OTHER_NUMBER = /(?<!\d)(?!(?:19|20)\d\d(?!\d))\d/;

/** "15.50 per litre. GHS 1.2bn was borrowed" */
const SENTENCE_END = /[.!?]\s/;

/** What the amount is counted per, from the words after it or before it in the same clause, not before `floor`. */
export function findPerUnit(text: string, lexicon: Lexicon, start: number, end: number, floor = 0): string | undefined {
  return findPerUnitAfter(text, lexicon, end) ?? findPerUnitBefore(text, lexicon, start, floor);
}

/** "a share", "per tonne", "/kg" right after `end`; what no table holds is up to the rules of the languages. */
export function findPerUnitAfter(text: string, lexicon: Lexicon, end: number): string | undefined {
  // Nearly every amount is followed by a blank and a word that is no per-unit: look at one letter first.
  const at = isSpace(text.charCodeAt(end)) ? skipSpaces(text, end) : end;
  const known = lexicon.perAfter.match(text, at);
  if (known && opensNextPhrase(text, end, at, known.end)) return undefined;
  if (known && isPlausiblePerUnit(text, lexicon, known.end)) return known.value;
  for (const find of lexicon.rules.findPerUnitAfter) {
    const per = find(text, at, end, lexicon);
    if (per !== undefined) return per;
  }
  return undefined;
}

/** A per-unit in Han characters, with a blank between it and the amount before it and none before the words behind, belongs to those words. */
function opensNextPhrase(text: string, end: number, at: number, perEnd: number): boolean {
  if (at === end || !isHan(text.charCodeAt(at))) return false;
  const next = text.charCodeAt(perEnd);
  return isHan(next) || isDigit(next);
}

function isPlausiblePerUnit(text: string, lexicon: Lexicon, end: number, amount?: number): boolean {
  for (const isPlausible of lexicon.rules.isPlausiblePerUnit) if (!isPlausible(text, end, amount)) return false;
  return true;
}

/** End of the per-unit phrase right after an amount that ends at `end`; `end` when there is none. */
export function endOfPerUnit(text: string, lexicon: Lexicon, end: number): number {
  const at = isSpace(text.charCodeAt(end)) ? skipSpaces(text, end) : end;
  const per = lexicon.perAfter.match(text, at);
  if (per && opensNextPhrase(text, end, at, per.end)) return end;
  return per && isPlausiblePerUnit(text, lexicon, per.end) ? per.end : end;
}

/** What the amount that ends at `floor` is per is not what the next one is per: "$2 per share and $500 million". */
export function floorOfPerUnit(text: string, lexicon: Lexicon, floor: number): number {
  const end = floor === 0 ? 0 : endOfPerUnit(text, lexicon, floor);
  return end > floor ? end : 0;
}

/** The phrase before an amount, not before `floor`: "per share: ". */
export function findPerUnitBefore(text: string, lexicon: Lexicon, start: number, floor = 0): string | undefined {
  const from = Math.max(floor, findPhraseStart(text, start));
  let found: string | undefined;
  for (let i = from; i < start; i++) {
    const code = text.charCodeAt(i);
    // Few letters begin a word, and every form does.
    if (!lexicon.perBefore.mayStart(code) || (isSmallLetter(code) && isLatin(text.charCodeAt(i - 1)))) continue;
    const per = lexicon.perBefore.match(text, i);
    if (
      !per ||
      per.end > start ||
      !governsAmount(text, per.end, start) ||
      !isPlausiblePerUnit(text, lexicon, per.end, start)
    )
      continue;
    found = per.value;
    // "Per person per month" is one phrase: the second half is not looked for again.
    i = per.end - 1;
  }
  if (found !== undefined) return found;
  for (const find of lexicon.rules.findPerUnitBefore) {
    const per = find(text, lexicon, from, start);
    if (per !== undefined) return per;
  }
  return undefined;
}

function isSmallLetter(code: number): boolean {
  return code >= 97 && code <= 122;
}

/** The words before a bracket that opens or closes right before the amount continue behind it: "earnings per share (EPS) 3.19". */
function findPhraseStart(text: string, start: number): number {
  const from = findClauseStart(text, start, MAX_PHRASE_DISTANCE, PHRASE_ENDS);
  if (from === 0 || skipSpacesBack(text, start) > from) return from;
  const bracket = text.charAt(from - 1);
  if (bracket !== '(' && bracket !== ')') return from;
  const edge = bracket === '(' ? from - 1 : findBracketStart(text, from);
  if (edge < 0 || edge <= from - MAX_PHRASE_DISTANCE) return from;
  return findClauseStart(text, edge, MAX_PHRASE_DISTANCE, PHRASE_ENDS);
}

/** The bracket that closes before `to`, if it opens within the reach of a phrase; otherwise -1. */
function findBracketStart(text: string, to: number): number {
  const from = Math.max(0, to - MAX_PHRASE_DISTANCE);
  const open = text.slice(from, to).lastIndexOf('(');
  return open < 0 ? -1 : from + open;
}

/** A Latin phrase before the amount must introduce it ("EPS of", "per share: "); any other one governs its clause. */
function governsAmount(text: string, from: number, to: number): boolean {
  if (!isLatin(text.charCodeAt(from - 1))) return true;
  const between = text.slice(from, to);
  return to - from <= 12 && !OTHER_NUMBER.test(between) && !SENTENCE_END.test(between);
}
