import type { RateTable } from '../rate-table/rate-table.js';
import type { StyleRegistry } from '../styles/registry.js';
import { readProse } from '../document/markup/read-prose.js';
import { merge } from '../../support/merge.js';
import type { AnnotationOptions } from './annotation.js';
import { createConverter, toConversionQuery } from './converter.js';
import { planText, type PlannedText } from './plan-text.js';
import { formatRateNote } from './closing-rate-note.js';
import type { Rendering } from './render/rendering.js';
import { excludeAppliedEdits } from './idempotence.js';

/** What annotating takes beside the text and the options. */
export interface AnnotationDependencies {
  readonly table: RateTable;
  /** Is a source behind its own schedule? */
  readonly isStale: (source: string) => boolean;
  /** Where the twins of a style are found; by default those that ship. */
  readonly styles?: StyleRegistry;
}

/** A text as it was read, and what is to be written. */
export interface PreparedAnnotation {
  readonly planned: PlannedText;
  readonly rendering: Rendering;
}

/** Reads a text, converts its figures and plans the edits; those that stand there already are not planned again. */
export function prepareAnnotation(
  input: string,
  options: AnnotationOptions,
  { table, styles }: AnnotationDependencies,
): PreparedAnnotation {
  const { mediaType = 'text/plain', style } = options;
  const convert = createConverter(options, table);
  const plan = (prose: PlannedText['setting']['prose']): PlannedText =>
    planText(input, prose, options, convert, styles);
  const planned = excludeAppliedEdits(plan(readProse(input, mediaType)), options, plan);
  const { setting, occurrences, edits, hasNote } = planned;
  const note = hasNote ? [] : formatRateNote(edits, style, toConversionQuery(options), table);
  return { planned, rendering: merge(setting, { input, mediaType, occurrences, edits, note }) };
}
