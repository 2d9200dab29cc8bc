import type { MediaType } from '../../document/markup/media-type.js';
import type { AnnotationFormat, AnnotationOptions, TableMode } from '../annotation.js';

/** A converted copy is a table where the syntax has tables; in plain text a line with the rates is read more easily. */
const FORMATS_WITH_TABLES: readonly AnnotationFormat[] = ['html', 'markdown'];

/** What becomes of the tables of a text: what the request says, or what suits the syntax of the answer. */
export function resolveTableMode({ tables, format }: AnnotationOptions, mediaType: MediaType): TableMode {
  if (tables) return tables;
  return mediaType !== 'text/plain' || FORMATS_WITH_TABLES.includes(format) ? 'copy' : 'note';
}
