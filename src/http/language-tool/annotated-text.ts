import { z } from 'zod';
import type { Span } from '../../core/document/span.js';
import { jsonObject } from '../../api/validation/json-object.js';
import { judged } from '../../api/validation/validate.js';

/** A text as a client sees it, markup and all, and what of it is to be read. */
export interface AnnotatedText {
  readonly whole: string;
  readonly prose: string;
  /** A span of the prose as a span of the whole. */
  readonly toWhole: (span: Span) => Span;
}

/** `interpretAs`: what a piece of markup stands for, e.g. a blank for a line break. */
const piece = z.union([
  z.object({ text: z.string() }),
  z.object({ markup: z.string(), interpretAs: z.string().optional() }),
]);
const document = z.object({ annotation: z.array(piece).min(1) });

/** Where a part of the prose lies in the whole. */
interface Part {
  readonly from: number;
  readonly to: number;
  /** Its place in the whole; text has the same length there, what stands for markup has not. */
  readonly whole: Span;
  readonly isText: boolean;
}

/** A text without markup. */
export function plainText(text: string): AnnotatedText {
  return { whole: text, prose: text, toWhole: (span) => span };
}

/**
 * Reads the field `data` of a form.
 * @throws HttpProblem that says what is wrong with it
 */
export function readAnnotated(data: string): AnnotatedText {
  const { annotation } = judged(document, jsonObject(data, 'data'));
  const parts: Part[] = [];
  let whole = '';
  let prose = '';
  for (const each of annotation) {
    const isText = 'text' in each;
    const written = isText ? each.text : each.markup;
    const read = isText ? each.text : (each.interpretAs ?? '');
    const place = { start: whole.length, end: whole.length + written.length };
    if (read !== '') parts.push({ from: prose.length, to: prose.length + read.length, whole: place, isText });
    whole += written;
    prose += read;
  }
  return { whole, prose, toWhole: ({ start, end }) => spanInWhole(parts, start, end) };
}

function spanInWhole(parts: readonly Part[], start: number, end: number): Span {
  const first = partAt(parts, start);
  const last = partAt(parts, Math.max(start, end - 1));
  if (!first || !last) return { start: 0, end: 0 };
  return {
    start: first.isText ? first.whole.start + start - first.from : first.whole.start,
    end: last.isText ? last.whole.start + end - last.from : last.whole.end,
  };
}

/** The part that holds an offset; the last one behind the end. */
function partAt(parts: readonly Part[], offset: number): Part | undefined {
  let low = 0;
  let high = parts.length - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (parts[middle]!.to <= offset) low = middle + 1;
    else high = middle;
  }
  return parts[low];
}
