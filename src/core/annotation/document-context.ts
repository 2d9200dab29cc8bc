import { findUnmarkedHeadline } from '../document/headline.js';
import { foldWidth } from '../document/fold-width.js';
import { createSpanLookup } from '../document/span-lookup.js';
import type { Prose } from '../document/markup/prose.js';
import type { Span } from '../document/span.js';
import type { AnnotationOptions } from './annotation.js';
import type { Occurrence } from './occurrence.js';
import type { InsertionContext } from './insertion-point.js';
import type { SkipContext } from './skips/skip-rule.js';

/** What the planner looks at beside the figures. */
export interface DocumentContext {
  readonly prose: Prose;
  readonly skipContext: SkipContext;
  readonly insertionContext: InsertionContext;
  /** Does an occurrence stand in the closing note? */
  readonly inNote: (occurrence: Occurrence) => boolean;
}

/**
 * What stands round the figures of an input.
 * @param declared where currencies are declared, in the prose
 * @param note where the text has a closing note, in the prose
 */
export function createDocumentContext(
  input: string,
  prose: Prose,
  declared: readonly Span[],
  note: readonly Span[],
  { mediaType, date, style }: AnnotationOptions,
): DocumentContext {
  const inQuotation = createSpanLookup(prose.quotations);
  const inNote = createSpanLookup(note);
  return {
    prose,
    insertionContext: {
      text: foldWidth(prose.text),
      declarations: new Map(declared.map(({ start, end }) => [start, end])),
    },
    inNote: ({ start }) => inNote(start),
    skipContext: {
      text: prose.text,
      date,
      skips: style.conversion.skip,
      headline: findUnmarkedHeadline(input, prose, mediaType),
      isTitle: createSpanLookup(prose.titles),
      isQuoted: ({ start, enclosure: surroundings }) => inQuotation(start) || surroundings.quoted,
    },
  };
}
