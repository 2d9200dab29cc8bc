import { createSpanLookup } from '../document/span-lookup.js';
import type { FigureDocument } from '../figures/figure-document.js';
import { findRateNoteLines } from './closing-rate-note.js';
import type { AnnotationContext } from './context.js';
import { convertFigures, type Occurrence } from './occurrence.js';
import { planEdits, type PlannedEdit } from './plan-edits.js';

/** A document with its figures converted, and an edit planned for each conversion that is to be written. */
export interface AnnotationPlan {
  readonly document: FigureDocument;
  /** One a figure, in the same order. */
  readonly occurrences: readonly Occurrence[];
  readonly edits: readonly PlannedEdit[];
  /** Is an occurrence in the closing rate note of an earlier annotation? */
  readonly isInRateNote: (occurrence: Occurrence) => boolean;
  /** Has the text a rate note: the closing one of the style, or any other? */
  readonly hasRateNote: boolean;
}

/** Converts the figures of a document and plans its edits. */
export function planAnnotation(document: FigureDocument, context: AnnotationContext): AnnotationPlan {
  const { options } = context;
  const noteLines = findRateNoteLines(document.prose.text, options.style);
  const isInNoteLine = createSpanLookup(noteLines);
  const isInRateNote = ({ start }: Occurrence): boolean => isInNoteLine(start);
  const occurrences = convertFigures(document, context);
  return {
    document,
    occurrences,
    edits: planEdits(document, occurrences, isInRateNote, options),
    isInRateNote,
    hasRateNote: noteLines.length > 0 || document.figures.some(({ rateNote }) => rateNote),
  };
}
