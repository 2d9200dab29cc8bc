import type { Declaration } from '../figures/figure.js';
import { foldWidth } from '../text/fold.js';
import { createInside } from '../text/markup/inside.js';
import type { Prose } from '../text/markup/prose.js';
import type { Span } from '../text/span.js';
import type { AnnotationOptions } from './annotation.js';
import type { Occurrence } from './occurrence.js';
import type { Setting } from './plan.js';
import { headlineOf } from './skips/headline.js';
import { readSurroundings, type Surroundings } from './surroundings.js';

/**
 * What stands round the figures of a text.
 * @param note where the text has a closing note, in the prose
 */
export function settingOf(
  prose: Prose,
  occurrences: readonly Occurrence[],
  declarations: readonly Declaration[],
  note: readonly Span[],
  { mediaType = 'text/plain', date }: AnnotationOptions,
): Setting {
  const read = readSurroundings(
    prose.text,
    occurrences.map(({ start }) => start),
  );
  const surroundings = new Map(occurrences.map((occurrence, index) => [occurrence, read[index]!]));
  const surroundingsOf = (occurrence: Occurrence): Surroundings => surroundings.get(occurrence)!;
  const declared = declarations.map(({ start, end }) => prose.fromOriginal(start, end));
  const inQuotation = createInside(prose.quotations);
  const inNote = createInside(note);
  return {
    prose,
    ground: {
      text: foldWidth(prose.text),
      surroundingsOf,
      declarations: new Map(declared.map(({ start, end }) => [start, end])),
    },
    inNote: ({ start }) => inNote(start),
    story: {
      text: prose.text,
      date,
      headline: mediaType !== 'text/html' && prose.titles.length === 0 ? headlineOf(prose.text) : undefined,
      isTitle: createInside(prose.titles),
      isQuoted: (occurrence) => inQuotation(occurrence.start) || surroundingsOf(occurrence).quoted,
    },
  };
}
