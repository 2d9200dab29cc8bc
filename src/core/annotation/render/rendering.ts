import { getEscaper } from '../../document/markup/escape.js';
import type { MediaType } from '../../document/markup/media-type.js';
import type { Edit } from '../annotation.js';
import type { Occurrence } from '../occurrence.js';
import type { PlannedEdit } from '../plan-edits.js';
import type { DocumentContext } from '../document-context.js';
import { joinPhrase } from '../conversion-phrase.js';

/** What a renderer makes the content from. */
export interface Rendering extends DocumentContext {
  readonly input: string;
  readonly mediaType: MediaType;
  readonly occurrences: readonly Occurrence[];
  readonly edits: readonly PlannedEdit[];
  /** Lines that close the story. */
  readonly note: readonly string[];
}

/** Writes an annotation in one format. */
export type Renderer = (rendering: Rendering) => string;

/** A planned edit as a change of the input, its words escaped for the type that it is written in. */
export function toEdit({ inputOffset: at, words }: PlannedEdit, mediaType: MediaType = 'text/plain'): Edit {
  return { start: at, end: at, replacement: getEscaper(mediaType)(joinPhrase(words)) };
}
