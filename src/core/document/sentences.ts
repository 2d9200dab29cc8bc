import type { Span } from './span.js';

/** A sentence, and which paragraph it belongs to. */
export interface SentenceSpan extends Span {
  readonly paragraph: number;
}

const SENTENCE_STOP = /[.!?。！？…\n\u2028\u2029]/g;
/** Marks that close what a sentence ends with. */
const CLOSING_MARK = /["'”’」』)）\]】]/;
const ABBREVIATION =
  /(?:^|[\s(])(?:nos?|rs|re|mrs?|ms|dr|st|vs|inc|co|corp|ltd|bros|est|approx|fig|sen|rep|gov|gen|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|pct|bn|bln|mn|mln|tn|tln|trln|cr|[a-z])$/i;
/** So much before a point tells whether it abbreviates. */
const MAX_ABBREVIATION_LENGTH = 8;

/**
 * The sentences of a text, in order. A line end closes a sentence unless the next line goes on in small letters. A point
 * inside one of `figures` closes none.
 * @param figures in text order
 */
export function splitSentences(text: string, figures: readonly Span[]): readonly SentenceSpan[] {
  const sentences: SentenceSpan[] = [];
  let start = 0;
  let paragraph = 0;
  let next = 0;
  let figure = figures[0];
  for (const { 0: mark, index } of text.matchAll(SENTENCE_STOP)) {
    while (figure && figure.end <= index) figure = figures[++next];
    if ((figure?.start ?? Infinity) <= index || index < start) continue;
    const isLine = mark === '\n' || mark === '\u2028' || mark === '\u2029';
    if (isLine ? continuesOnNextLine(text, index + 1) : !endsSentence(text, mark, index)) continue;
    let end = index + 1;
    while (!isLine && end < text.length && CLOSING_MARK.test(text.charAt(end))) end++;
    if (text.slice(start, end).trim() !== '') sentences.push({ start, end, paragraph });
    start = end;
    if (isLine) paragraph++;
  }
  if (start < text.length) sentences.push({ start, end: text.length, paragraph });
  return sentences;
}

/** Does a line that begins at `at` go on with the sentence of the line before? */
function continuesOnNextLine(text: string, at: number): boolean {
  return /^[ \t\r]*\p{Ll}/u.test(text.slice(at, at + 12));
}

function endsSentence(text: string, mark: string, index: number): boolean {
  if (mark === '…') return false;
  if (mark !== '.') return true;
  const after = /^["'”’」』)）\]】]*(\s+|$)(\S?)/u.exec(text.slice(index + 1, index + 20));
  if (!after) return false;
  const before = text.slice(Math.max(0, index - MAX_ABBREVIATION_LENGTH), index);
  if (ABBREVIATION.test(before) && after[1] !== '') return false;
  return !/\p{Ll}/u.test(after[2] ?? '');
}
