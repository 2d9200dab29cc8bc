import type { Span } from '../span.js';
import type { Table } from '../tables/table.js';

/** An inline tag of HTML, by its place in the input. */
export interface InlineTag extends Span {
  /** In small letters. */
  readonly name: string;
  readonly closing: boolean;
}

/**
 * What of an input is for reading, and the way between the two. Tags, code, scripts, link targets and the like are not
 * in it, character references are decoded, white space that has no meaning is one blank, and blocks are separated by line
 * ends. Offsets count UTF-16 units; a method or field says whether they are of the prose or of the input.
 */
export interface Prose {
  readonly text: string;
  /** Span of the input that a span of the prose stands for; empty spans stay empty. Logarithmic. */
  toOriginal(start: number, end: number): Span;
  /** Span of the prose for a span of the input that begins and ends with prose. Logarithmic. */
  fromOriginal(start: number, end: number): Span;
  /** Behind the inline markup that closes at this offset of the input: of "<b>5 yuan</b>" it is behind the tag. */
  skipClosingMarkup(offset: number): number;
  /** Headings of the whole document, in the prose. */
  readonly titles: readonly Span[];
  /** What the markup says is quoted, in the prose. */
  readonly quotations: readonly Span[];
  /** Where the markup can hold no elements, in the prose: a page's title is shown as it is written. */
  readonly textOnly: readonly Span[];
  /** What an earlier annotation has marked up already, in the prose. */
  readonly marked: readonly Span[];
  /** Tables that the markup gives, in text order. */
  readonly tables: readonly Table[];
  /** Inline tags of an HTML input, in order. */
  readonly tags: readonly InlineTag[];
  /** Behind the last paragraph that the markup closes outside of a quotation, in the input. */
  readonly lastParagraphEnd: number | undefined;
}

/** The prose of a text without markup: the text. */
export function plainProse(text: string): Prose {
  return {
    text,
    toOriginal: (start, end) => ({ start, end }),
    fromOriginal: (start, end) => ({ start, end }),
    skipClosingMarkup: (offset) => offset,
    titles: [],
    quotations: [],
    textOnly: [],
    marked: [],
    tables: [],
    tags: [],
    lastParagraphEnd: undefined,
  };
}
