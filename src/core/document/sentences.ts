import { isDigit, isHan, isLatin, isNewline } from './chars.js';
import { CodeSet } from './code-set.js';
import type { Span } from './span.js';

/** A sentence, and which paragraph it belongs to. */
export interface SentenceSpan extends Span {
  readonly paragraph: number;
}

const SENTENCE_STOP = /[.!?。！？…\n\u2028\u2029]/g;
/** Marks that close what a sentence ends with. */
const CLOSING_MARKS = new CodeSet('"\'”’」』)）]】');
const ABBREVIATION =
  /(?:^|[\s(])(?:nos?|rs|re|mrs?|ms|dr|st|vs|inc|co|corp|ltd|bros|est|approx|fig|sen|rep|gov|gen|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|pct|bn|bln|mn|mln|tn|tln|trln|cr|[a-z])$/i;
/** So much before a point shows whether it abbreviates. */
const MAX_ABBREVIATION_LENGTH = 8;

/**
 * The sentences of a text, in order. A line end closes a sentence unless the next line continues in small letters. A point
 * inside one of `figures` closes none.
 * @param figures in text order
 */
export function splitSentences(text: string, figures: readonly Span[]): readonly SentenceSpan[] {
  const sentences: SentenceSpan[] = [];
  let start = 0;
  let paragraph = 0;
  let next = 0;
  let figure = figures[0];
  // Asked only where the next stop is: a list of matches would be made for each of them.
  for (SENTENCE_STOP.lastIndex = 0; SENTENCE_STOP.test(text);) {
    const index = SENTENCE_STOP.lastIndex - 1;
    while (figure && figure.end <= index) figure = figures[++next];
    if ((figure?.start ?? Infinity) <= index || index < start) continue;
    const mark = text.charCodeAt(index);
    const isLine = isNewline(mark);
    if (isLine ? continuesOnNextLine(text, index + 1) : !endsSentence(text, mark, index)) continue;
    let end = index + 1;
    while (!isLine && end < text.length && CLOSING_MARKS.has(text.charCodeAt(end))) end++;
    if (holdsWords(text, start, end)) sentences.push({ start, end, paragraph });
    start = end;
    if (isLine) paragraph++;
  }
  if (start < text.length) sentences.push({ start, end: text.length, paragraph });
  return sentences;
}

function holdsWords(text: string, start: number, end: number): boolean {
  const first = text.charCodeAt(start);
  return isPlainLetter(first) || text.slice(start, end).trim() !== '';
}

/** Letters and digits that nearly every sentence begins with. */
function isPlainLetter(code: number): boolean {
  return isCapital(code) || isHan(code) || isDigit(code);
}

function isCapital(code: number): boolean {
  return code >= 65 && code <= 90;
}

/** Does a line that begins at `at` continue the sentence of the line before? */
function continuesOnNextLine(text: string, at: number): boolean {
  if (at >= text.length || isPlainLetter(text.charCodeAt(at))) return false;
  return /^[ \t\r]*\p{Ll}/u.test(text.slice(at, at + 12));
}

const ELLIPSIS = 0x2026;
const POINT = 0x2e;

function endsSentence(text: string, mark: number, index: number): boolean {
  if (mark === ELLIPSIS) return false;
  if (mark !== POINT) return true;
  const next = index + 1 < text.length ? text.charCodeAt(index + 1) : 0x20;
  // "5.5", "example.com": a letter touches the point.
  if (isLatin(next) || isDigit(next)) return false;
  const after = /^["'”’」』)）\]】]*(\s+|$)(\S?)/u.exec(text.slice(index + 1, index + 20));
  if (!after) return false;
  const before = text.slice(Math.max(0, index - MAX_ABBREVIATION_LENGTH), index);
  if (ABBREVIATION.test(before) && after[1] !== '') return false;
  return !/\p{Ll}/u.test(after[2] ?? '');
}
