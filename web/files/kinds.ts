import type { MediaType } from '../../src/core/document/markup/media-type.js';

/** Files that are read, by the end of their names. */
const KINDS: Readonly<Record<string, MediaType>> = {
  txt: 'text/plain',
  text: 'text/plain',
  html: 'text/html',
  htm: 'text/html',
  md: 'text/markdown',
  markdown: 'text/markdown',
};

/** Megabytes that a file may have. */
export const FILE_LIMIT = 8;

/** @returns undefined for a file that is not read */
export function mediaTypeOf(name: string): MediaType | undefined {
  return KINDS[/\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ''];
}

/** Name under which a text is downloaded. */
export function fileName(mediaType: MediaType, date: string): string {
  const end = { 'text/plain': 'txt', 'text/html': 'html', 'text/markdown': 'md' }[mediaType];
  return `story-${date}.${end}`;
}
