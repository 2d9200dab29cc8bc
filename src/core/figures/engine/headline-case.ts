import { isLatin } from '../../document/chars.js';
import type { Lexicon } from './lexicon.js';

/** Longer lines are paragraphs. */
const MAX_LINE = 240;
/** A word of so many letters, or more, has a small initial in running text. */
const LONG_WORD = 4;
/** A headline has at least so many of those. */
const MIN_WORDS = 2;
const SMALL_WORD = new RegExp(`(?<![A-Za-zÀ-ɏ'’&./-])[a-z]{${LONG_WORD},}`);
/** A row of a table that has lost its cells, or a unit for all of one: their labels open with a capital. */
const TABLE_ROW = /\||\d[)%]?[ \t]+[-+(]?(?!\d{3}(?![\d.,]))\d|^\([^)]*\) \S|['’]000/;
const SMALL_LETTER = /[a-z]{2}/;
/** Letters that touch a digit or a sign belong to it: RM5, 5M, A$5, US $5. */
const CAPITAL_WORD = /(?<=['’])[A-Z]+|(?<![A-Za-zÀ-ɏ\d$])[A-Z]+(?![A-Za-zÀ-ɏ\d$€£¥¢₡])/g;
const CAPITAL_INITIAL = /(?<![A-Za-zÀ-ɏ\d$])[A-Z][a-z]+(?![A-Za-zÀ-ɏ\d$€£¥¢₡])/g;

/**
 * The text with the words of headlines in small letters, one code unit for one: a line in capitals, "ACME TO PAY ABOUT
 * $5 MILLION", and one with capital initials, "Acme to Pay about $5 Million", say what the same words say in a sentence.
 * Marks keep the letters that make them marks (RM, Rp, KSh), places their initials.
 */
export function lowerHeadlines(text: string, lexicon: Lexicon): string {
  let lowered = '';
  let done = 0;
  for (let start = 0; start < text.length;) {
    // Chinese text has no words, and is passed over to the next line that has one.
    if (!isLatin(text.charCodeAt(start))) {
      const word = findLongWord(text, start);
      if (word < 0) break;
      start = text.lastIndexOf('\n', word) + 1;
    }
    const lineEnd = text.indexOf('\n', start);
    const end = lineEnd < 0 ? text.length : lineEnd;
    if (end - start <= MAX_LINE) {
      const line = text.slice(start, end);
      if (isHeadlineCase(line, lexicon)) {
        lowered += text.slice(done, start) + lowerLine(line, lexicon);
        done = end;
      }
    }
    start = end + 1;
  }
  return done === 0 ? text : lowered + text.slice(done);
}

/** Where the next long word stands; -1 without one. It has a letter at every fourth place, so that one look passes over four. */
function findLongWord(text: string, from: number): number {
  for (let at = from + LONG_WORD - 1; at < text.length; at += LONG_WORD) {
    if (!isLatin(text.charCodeAt(at))) continue;
    let start = at;
    while (start > from && isLatin(text.charCodeAt(start - 1))) start--;
    while (isLatin(text.charCodeAt(at + 1))) at++;
    if (at + 1 - start >= LONG_WORD) return start;
    at++;
  }
  return -1;
}

function isHeadlineCase(line: string, { patterns }: Lexicon): boolean {
  if (SMALL_WORD.test(line) || TABLE_ROW.test(line)) return false;
  // Searched, not tested: these patterns are global.
  if (patterns.scalePhrase.some((scale) => line.search(scale) >= 0)) return false;
  let words = 0;
  let length = 0;
  for (let i = 0; i <= line.length; i++) {
    const code = line.charCodeAt(i);
    if (isLatin(code)) length++;
    else {
      if (length >= LONG_WORD) words++;
      length = 0;
    }
  }
  return words >= MIN_WORDS;
}

function lowerLine(line: string, lexicon: Lexicon): string {
  const small = line.toLowerCase();
  if (small.length !== line.length) return line;
  const words = SMALL_LETTER.test(line) ? CAPITAL_INITIAL : CAPITAL_WORD;
  let lowered = '';
  let done = 0;
  for (const { 0: word, index } of line.matchAll(words)) {
    if (index < done) continue;
    const read = findWritten(line, index, word, lexicon) ?? readWord(line, small, index, index + word.length, lexicon);
    lowered += line.slice(done, index) + read;
    done = index + read.length;
  }
  return lowered + line.slice(done);
}

/** What stands at `at` with capitals of its own: a place, or a mark of several words. */
function findWritten(line: string, at: number, word: string, lexicon: Lexicon): string | undefined {
  const place = lexicon.places.match(line, at)?.form;
  if (place !== undefined && place.length >= word.length) return place;
  const mark = lexicon.unitsAfter.match(line, at);
  return mark?.form.includes(' ') && mark.form === line.slice(at, mark.end) ? mark.form : undefined;
}

/** A word in small letters, unless others make it a mark. */
function readWord(line: string, small: string, start: number, end: number, lexicon: Lexicon): string {
  const word = line.slice(start, end);
  if (/['’]/.test(line.charAt(start - 1))) return small.slice(start, end);
  // A scale behind its number: 5 M.
  if (word.length === 1 && /\d[ \t]?$/.test(line.slice(Math.max(0, start - 2), start))) return word;
  if (isMark(line, start, end, lexicon)) return word;
  const lower = small.slice(start, end);
  // A weak mark in capitals is another word as well, TOP or ALL; with an initial it is the name of a currency: Yuan 5m.
  const named = word.charAt(0) + lower.slice(1);
  if (/^[ \t]?\d/.test(line.slice(end, end + 2)) && lexicon.marksBefore.match(named, named.length)?.start === 0)
    return named;
  return lower;
}

/** Is the word a mark, just as it is written? Weak ones are other words as well in capitals. */
function isMark(line: string, start: number, end: number, lexicon: Lexicon): boolean {
  const word = line.slice(start, end);
  // Up to the sign or the full stop that belongs to it: US $, Fr.
  const tail = /^(?:[ \t]\$|\.)/.exec(line.slice(end, end + 2))?.[0].length ?? 0;
  for (const edge of tail > 0 ? [end + tail, end] : [end]) {
    const before = lexicon.marksBefore.match(line, edge);
    if (before?.start === start && before.form.startsWith(word) && !before.value.weak) return true;
  }
  const after = lexicon.unitsAfter.match(line, start);
  return after?.form === word && after.value.type === 'mark' && !after.value.weak;
}
