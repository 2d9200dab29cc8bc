import { headlineIn } from '../document/headline.js';
import { foldWidth } from '../document/fold-width.js';
import { createInside } from '../document/span-lookup.js';
import type { Prose } from '../document/markup/prose.js';
import type { Span } from '../document/span.js';
import type { AnnotationOptions } from './annotation.js';
import type { Occurrence } from './occurrence.js';
import type { Ground } from './insertion-point.js';
import type { Story } from './skips/skip-rule.js';

/** What the planner looks at beside the figures. */
export interface Setting {
  readonly prose: Prose;
  readonly story: Story;
  readonly ground: Ground;
  /** Does an occurrence stand in the closing note? */
  readonly inNote: (occurrence: Occurrence) => boolean;
}

/**
 * What stands round the figures of an input.
 * @param declared where currencies are declared, in the prose
 * @param note where the text has a closing note, in the prose
 */
export function settingOf(
  input: string,
  prose: Prose,
  declared: readonly Span[],
  note: readonly Span[],
  { mediaType, date, style }: AnnotationOptions,
): Setting {
  const inQuotation = createInside(prose.quotations);
  const inNote = createInside(note);
  return {
    prose,
    ground: {
      text: foldWidth(prose.text),
      declarations: new Map(declared.map(({ start, end }) => [start, end])),
    },
    inNote: ({ start }) => inNote(start),
    story: {
      text: prose.text,
      date,
      skips: style.conversion.skip,
      headline: headlineIn(input, prose, mediaType),
      isTitle: createInside(prose.titles),
      isQuoted: ({ start, surroundings }) => inQuotation(start) || surroundings.quoted,
    },
  };
}
