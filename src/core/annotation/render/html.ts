import { createInside } from '../../document/span-lookup.js';
import { escapeHtml } from '../../document/markup/escape.js';
import type { Span } from '../../document/span.js';
import type { Edit } from '../annotation.js';
import { applyEdits } from '../apply-edits.js';
import { isAmount } from '../occurrence.js';
import type { PlannedEdit } from '../plan-edits.js';
import { blocksOf } from './html-blocks.js';
import { CLOSE_DATA, markWords, openFigure } from './microdata.js';
import { noteEdits } from './closing-note.js';
import { toEdit, type Renderer, type Rendering } from './rendering.js';
import { wrapRange } from './wrap-range.js';

/**
 * HTML in which every amount of money and every conversion is marked up. The markup of an HTML input stays as it is; any
 * other input is shown character by character in paragraphs, so that nothing in it is ever executed.
 */
export const renderHtml: Renderer = (rendering) =>
  rendering.mediaType === 'text/html' ? marked(rendering) : built(rendering);

const DATA = /<data\b/i;

function marked(rendering: Rendering): string {
  const { input, prose, edits, inNote } = rendering;
  const isTextOnly = createInside(prose.textOnly);
  const isMarked = createInside(prose.marked);
  const wraps = rendering.occurrences
    .filter((each) => isAmount(each.figure) && !inNote(each) && !isTextOnly(each.start) && !isMarked(each.start))
    // No element reaches from one block into the next, or goes round one of ours: "($18.01)" may be read as a loss.
    .filter(({ start, end }) => !prose.text.slice(start, end).includes('\n'))
    .filter(({ figure }) => !DATA.test(input.slice(figure.start, figure.end)))
    .flatMap(({ figure }) => wrap(figure, wrapRange(prose, figure)));
  const inserts = edits.map((edit) => (isTextOnly(edit.occurrence.start) ? toEdit(edit, 'text/html') : insert(edit)));
  return applyEdits(input, [...inOrder(wraps, inserts), ...noteEdits(rendering)]);
}

function built(rendering: Rendering): string {
  const { input, occurrences, edits, note, story, inNote } = rendering;
  const { breaks, isBroken, open, close } = blocksOf(input, story.headline);
  const wraps = occurrences
    .filter((each) => isAmount(each.figure) && !inNote(each) && !isBroken(each.figure))
    .flatMap(({ figure }) => wrap(figure, figure));
  const body = applyEdits(input, [...inOrder(wraps, edits.map(insert)), ...breaks], escapeHtml);
  const closing = note.length === 0 ? '' : `\n<p>${note.map(escapeHtml).join('<br>\n')}</p>`;
  return `${open}${body}${close}${closing}\n`;
}

function insert({ at, words }: PlannedEdit): Edit {
  return { start: at, end: at, replacement: markWords(words) };
}

interface Wrap {
  readonly open: Edit;
  readonly close: Edit;
}

function wrap(figure: Rendering['occurrences'][number]['figure'], range: Span | undefined): readonly Wrap[] {
  if (!range) return [];
  const { start, end } = range;
  return [
    {
      open: { start, end: start, replacement: openFigure(figure) },
      close: { start: end, end, replacement: CLOSE_DATA },
    },
  ];
}

/** At one place a figure ends before the words behind it, and these before the next figure begins. */
function inOrder(wraps: readonly Wrap[], inserts: readonly Edit[]): readonly Edit[] {
  return [...wraps.map(({ close }) => close), ...inserts, ...wraps.map(({ open }) => open)];
}
