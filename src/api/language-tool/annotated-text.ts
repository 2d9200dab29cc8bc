import { z } from 'zod';
import { readProse } from '../../core/document/markup/read-prose.js';
import type { Span } from '../../core/document/span.js';
import { parseJsonObject } from '../validation/json-object.js';
import { validate } from '../validation/validate.js';
import { findFirstIndex } from '../../support/binary-search.js';

/** A text as a client sees it, markup and all, and what of it is to be read. */
export interface AnnotatedText {
  readonly fullText: string;
  readonly prose: string;
  /** A span of the prose as a span of the whole. */
  readonly toFullTextSpan: (span: Span) => Span;
  /** Does a span of the whole hold markup that stands for nothing, which a replacement would take out? */
  readonly hasMarkup: (span: Span) => boolean;
}

/** `interpretAs`: what a piece of markup stands for, e.g. a blank for a line break. */
const pieceSchema = z.union([
  z.object({ text: z.string() }),
  z.object({ markup: z.string(), interpretAs: z.string().optional() }),
]);
const documentSchema = z.object({ annotation: z.array(pieceSchema).min(1) });

/** Where a part of the prose lies in the whole. */
interface ProsePart {
  readonly from: number;
  readonly to: number;
  /** Its place in the whole; text has the same length there, what stands for markup has not. */
  readonly fullTextSpan: Span;
  readonly isText: boolean;
}

/**
 * A character reference, which clients hand on as markup or within a text. Left as it is, the number before it would be
 * read in part: "5&nbsp;billion" as five.
 */
const REFERENCE = /(&(?:[a-zA-Z]{2,8}|#\d{1,7}|#[xX][0-9a-fA-F]{1,6});)/;
const WHOLE_REFERENCE = new RegExp(`^${REFERENCE.source}$`);

/** What a character reference stands for; other text is `otherwise`. */
function decodeReference(written: string, otherwise = written): string {
  return WHOLE_REFERENCE.test(written) ? readProse(written, 'text/html').text : otherwise;
}

/** A text without markup. */
export function fromPlainText(text: string): AnnotatedText {
  return { fullText: text, prose: text, toFullTextSpan: (span) => span, hasMarkup: () => false };
}

/**
 * Reads the field `data` of a form.
 * @throws ProblemError that says what is wrong with it
 */
export function parseAnnotatedText(data: string): AnnotatedText {
  const { annotation } = validate(documentSchema, parseJsonObject(data, 'data'));
  const parts: ProsePart[] = [];
  const markup: Span[] = [];
  let whole = '';
  let prose = '';
  for (const each of annotation) {
    const isText = 'text' in each;
    const written = isText ? each.text : each.markup;
    if (isText)
      for (const piece of written.split(REFERENCE)) add(piece, decodeReference(piece), !REFERENCE.test(piece));
    else add(written, each.interpretAs ?? decodeReference(written, ''), false);
  }
  return {
    fullText: whole,
    prose,
    toFullTextSpan: ({ start, end }) => mapToFullText(parts, start, end),
    hasMarkup: ({ start, end }) => markup.some((at) => start < at.end && at.start < end),
  };

  function add(written: string, read: string, isText: boolean): void {
    const place = { start: whole.length, end: whole.length + written.length };
    if (read !== '') parts.push({ from: prose.length, to: prose.length + read.length, fullTextSpan: place, isText });
    if (read === '' && written !== '') markup.push(place);
    whole += written;
    prose += read;
  }
}

function mapToFullText(parts: readonly ProsePart[], start: number, end: number): Span {
  const first = findPart(parts, start);
  const last = findPart(parts, Math.max(start, end - 1));
  if (!first || !last) return { start: 0, end: 0 };
  return {
    start: first.isText ? first.fullTextSpan.start + start - first.from : first.fullTextSpan.start,
    end: last.isText ? last.fullTextSpan.start + end - last.from : last.fullTextSpan.end,
  };
}

/** The part that holds an offset; the last one behind the end. */
function findPart(parts: readonly ProsePart[], offset: number): ProsePart | undefined {
  return parts[findFirstIndex(parts, ({ to }) => to <= offset)] ?? parts.at(-1);
}
