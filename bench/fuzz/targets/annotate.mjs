import { annotate } from '../../../dist/index.js';
import { DATE, RATES } from '../support/rates.mjs';
import { readInput } from '../support/input.mjs';
import { checkFigures, checkSpan, fail } from '../support/invariants.mjs';

const OPTIONS = { rates: RATES, date: DATE, to: ['USD', 'HKD'] };

/** The annotated text is the text with the edits of its figures made, and can be annotated again. */
export function fuzz(data) {
  const { text, mediaType } = readInput(data);
  const { figures, annotated, tables } = annotate(text, { ...OPTIONS, mediaType });
  checkFigures(figures, text);
  const edits = figures.flatMap(({ edit }) => (edit ? [edit] : [])).sort((a, b) => a.start - b.start);
  let rest = 0;
  let made = '';
  for (const edit of edits) {
    checkSpan(edit, text, 'edit');
    if (edit.start < rest) fail(`the edit at ${edit.start} overlaps the one before`);
    made += text.slice(rest, edit.start) + edit.replacement;
    rest = edit.end;
  }
  if (mediaType !== 'text/plain' || tables.length > 0) return;
  if (made + text.slice(rest) !== annotated.content) fail('the edits do not make the annotated text');
  annotate(annotated.content, OPTIONS);
}
