import { isLatin } from '../../../../src/core/document/chars.js';
import { foldWidth } from '../../../../src/core/document/fold-width.js';
import type { CorpusLine, ExpectedFigure } from './corpus.js';

/** A figure of the corpus in its text, folded as the recogniser folds it, every white space a plain blank. */
export interface Example {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly figure: ExpectedFigure;
  /** The text declares a unit or a currency. */
  readonly declared: boolean;
  /** The figure that it restates. */
  readonly restated: { readonly end: number } | undefined;
}

/** Every figure of the corpus, and every text, in lower case too: most tables ignore it. */
export function examplesOf(lines: readonly CorpusLine[]): readonly Example[] {
  return lines.flatMap(({ cases }) =>
    cases
      .filter(({ framed }) => !framed)
      .flatMap(({ text: original, figures, starts, declarations = [] }) => {
        const text = foldWidth(original).replace(/\s/g, ' ');
        const placed: { start: number; end: number }[] = [];
        return figures.map((figure, i): Example => {
          const start = starts?.[i] ?? original.indexOf(figure.text, placed.at(-1)?.end ?? 0);
          const end = start + figure.text.length;
          placed.push({ start, end });
          return {
            text,
            start,
            end,
            figure,
            declared: declarations.length > 0,
            restated: figure.restates === undefined ? undefined : placed[figure.restates],
          };
        });
      }),
  );
}

/** Does `text` read `form` right before `at`, blanks aside? A Latin letter before it makes it another word. */
export function standsBefore(text: string, at: number, form: string, caseSensitive = false): boolean {
  const head = text.slice(0, at).trimEnd();
  const tail = head.slice(-form.length);
  if (!equal(tail, form, caseSensitive)) return false;
  return !isLatin(form.charCodeAt(0)) || !isLatin(head.charCodeAt(head.length - form.length - 1));
}

/** The same right behind `at`. */
export function standsBehind(text: string, at: number, form: string, caseSensitive = false): boolean {
  const rest = text.slice(at).trimStart();
  if (!equal(rest.slice(0, form.length), form, caseSensitive)) return false;
  return !isLatin(form.charCodeAt(form.length - 1)) || !isLatin(rest.charCodeAt(form.length));
}

export function contains(text: string, form: string, caseSensitive = false): boolean {
  return caseSensitive ? text.includes(form) : text.toLowerCase().includes(form.toLowerCase());
}

function equal(a: string, b: string, caseSensitive: boolean): boolean {
  return caseSensitive ? a === b : a.toLowerCase() === b.toLowerCase();
}

/** The forms of a table cell. */
export function formsOf(cell: string | undefined): string[] {
  return cell ? cell.split('|') : [];
}
