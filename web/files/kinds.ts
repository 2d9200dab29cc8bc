import type { MediaType } from '../../src/core/document/markup/media-type.js';

/** Files that are read, by the end of their names. */
const KINDS: Readonly<Record<string, MediaType>> = {
  txt: 'text/plain',
  text: 'text/plain',
  html: 'text/html',
  htm: 'text/html',
  md: 'text/markdown',
  markdown: 'text/markdown',
  csv: 'text/csv',
  tsv: 'text/tab-separated-values',
};

/** The end of the name of a file of each type. */
const ENDINGS: Readonly<Record<MediaType, string>> = {
  'text/plain': 'txt',
  'text/html': 'html',
  'text/markdown': 'md',
  'text/csv': 'csv',
  'text/tab-separated-values': 'tsv',
};

/** Megabytes that a file may have. */
export const FILE_LIMIT = 8;

/** @returns undefined for a file that is not read */
export function mediaTypeOf(name: string): MediaType | undefined {
  return KINDS[/\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ''];
}

/** Name under which a text is downloaded. */
export function fileName(mediaType: MediaType, date: string): string {
  const end = ENDINGS[mediaType];
  return `story-${date}.${end}`;
}
