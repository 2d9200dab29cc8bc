import type { RateTable } from '../rate-table/rate-table.js';
import type { StyleRegistry } from '../styles/registry.js';
import { readProse } from '../document/markup/read-prose.js';
import { joined } from '../../support/merge.js';
import type { AnnotationOptions } from './annotation.js';
import { createConverter, rateQueryOf } from './converter.js';
import { planText, type PlannedText } from './plan-text.js';
import { sayRateNote } from './closing-rate-note.js';
import type { Rendering } from './render/rendering.js';
import { withoutStanding } from './idempotence.js';

/** What annotating takes beside the text and the options. */
export interface AnnotationContext {
  readonly table: RateTable;
  /** Is a source behind its own schedule? */
  readonly isStale: (source: string) => boolean;
  /** Where the twins of a style are found; by default those that ship. */
  readonly styles?: StyleRegistry;
}

/** A text as it was read, and what is to be written. */
export interface Prepared {
  readonly planned: PlannedText;
  readonly rendering: Rendering;
}

/** Reads a text, converts its figures and plans the edits; those that stand there already are not planned again. */
export function prepare(input: string, options: AnnotationOptions, { table, styles }: AnnotationContext): Prepared {
  const { mediaType = 'text/plain', style } = options;
  const convert = createConverter(options, table);
  const plan = (prose: PlannedText['setting']['prose']): PlannedText =>
    planText(input, prose, options, convert, styles);
  const planned = withoutStanding(plan(readProse(input, mediaType)), options, plan);
  const { setting, occurrences, edits, hasNote } = planned;
  const note = hasNote ? [] : sayRateNote(edits, style, rateQueryOf(options), table);
  return { planned, rendering: joined(setting, { input, mediaType, occurrences, edits, note }) };
}
