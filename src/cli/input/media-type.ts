import { extname } from 'node:path';
import type { AnnotationFormat } from '../../core/annotation/annotation.js';
import type { MediaType } from '../../core/document/markup/media-type.js';

const MEDIA_TYPE_BY_EXTENSION: Readonly<Record<string, MediaType>> = {
  '.html': 'text/html',
  '.htm': 'text/html',
  '.xhtml': 'text/html',
  '.md': 'text/markdown',
  '.markdown': 'text/markdown',
  '.csv': 'text/csv',
  '.tsv': 'text/tab-separated-values',
};

/** The form in which a text comes back as it came. */
export const FORMAT_BY_MEDIA_TYPE: Readonly<Record<MediaType, AnnotationFormat>> = {
  'text/plain': 'text',
  'text/html': 'html',
  'text/markdown': 'markdown',
  'text/csv': 'text',
  'text/tab-separated-values': 'text',
};

/** What a file is written in, by its name; plain text where the name does not say. */
export function detectMediaType(file: string): MediaType {
  return MEDIA_TYPE_BY_EXTENSION[extname(file).toLowerCase()] ?? 'text/plain';
}
