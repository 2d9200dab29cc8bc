import { createSpanLookup } from '../../document/span-lookup.js';
import { escapeHtml } from '../../document/markup/escape.js';
import type { Span } from '../../document/span.js';
import type { Edit } from '../annotation.js';
import { applyEdits } from '../apply-edits.js';
import { isConvertible, type Occurrence } from '../occurrence.js';
import type { PlannedEdit } from '../plan-edits.js';
import { createHtmlTableEdits } from './html-tables.js';
import { splitIntoBlocks } from './html-blocks.js';
import { DATA_END_TAG, markUpPhrase, openFigureElement } from './microdata.js';
import { createNoteEdits, toEdit, type Renderer, type Rendering } from './rendering.js';
import { findWrapRange } from './wrap-range.js';

/**
 * HTML in which every amount of money and every conversion is marked up. The markup of an HTML input stays as it is; any
 * other input is shown character by character in paragraphs, so that nothing in it is ever executed.
 */
export const renderHtml: Renderer = (rendering) =>
  rendering.document.mediaType === 'text/html' ? markUpHtml(rendering) : buildHtml(rendering);

const DATA_TAG = /<data\b/i;

function markUpHtml(rendering: Rendering): string {
  const { document, occurrences, edits, tables, isInRateNote } = rendering;
  const { input, prose } = document;
  const isTextOnly = createSpanLookup(prose.textOnly);
  const isMarked = createSpanLookup(prose.marked);
  const wraps = occurrences
    .filter((each) => isConvertible(each) && !isInRateNote(each))
    .filter(({ figure: { cell } }) => !cell || !tables.copies.has(cell.table))
    .filter(({ start }) => !isTextOnly(start) && !isMarked(start))
    // No element reaches from one block into the next, or goes round one of ours: "($18.01)" may be read as a loss.
    .filter(({ start, end }) => !prose.text.slice(start, end).includes('\n'))
    .filter(({ figure }) => !DATA_TAG.test(input.slice(figure.start, figure.end)))
    .flatMap((each) => wrapFigure(each, findWrapRange(prose, each.figure)));
  const inserts = edits.map((edit) =>
    isTextOnly(edit.occurrence.start) ? toEdit(edit, 'text/html') : toMarkedEdit(edit),
  );
  return applyEdits(input, [...orderEdits(wraps, inserts), ...createNoteEdits(rendering, 'text/html')]);
}

function buildHtml(rendering: Rendering): string {
  const { document, occurrences, edits, note, tables, isInRateNote } = rendering;
  const { input, unmarkedHeadline, mediaType } = document;
  const { breaks, isBroken, open, close } = splitIntoBlocks(input, unmarkedHeadline);
  const wraps = occurrences
    .filter((each) => isConvertible(each) && !isInRateNote(each) && !isBroken(each.figure))
    .flatMap((each) => wrapFigure(each, each.figure));
  const below = createHtmlTableEdits(tables.additions, mediaType);
  const body = applyEdits(input, [...orderEdits(wraps, edits.map(toMarkedEdit)), ...below, ...breaks], escapeHtml);
  const closing = note.length === 0 ? '' : `\n<p>${note.map(escapeHtml).join('<br>\n')}</p>`;
  return `${open}${body}${close}${closing}\n`;
}

function toMarkedEdit({ inputOffset: at, words }: PlannedEdit): Edit {
  return { start: at, end: at, replacement: markUpPhrase(words) };
}

interface ElementWrap {
  readonly open: Edit;
  readonly close: Edit;
}

function wrapFigure(occurrence: Occurrence, range: Span | undefined): readonly ElementWrap[] {
  if (!range) return [];
  const { start, end } = range;
  return [
    {
      open: { start, end: start, replacement: openFigureElement(occurrence) },
      close: { start: end, end, replacement: DATA_END_TAG },
    },
  ];
}

/** At one place a figure ends before the words behind it, and these before the next figure begins. */
function orderEdits(wraps: readonly ElementWrap[], inserts: readonly Edit[]): readonly Edit[] {
  return [...wraps.map(({ close }) => close), ...inserts, ...wraps.map(({ open }) => open)];
}
