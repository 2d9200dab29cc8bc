import type { MediaType } from '../../src/core/document/markup/media-type.js';

/** Kinds of files that are opened. */
export type FileKind = 'docx' | 'html' | 'md' | 'txt' | 'csv';

/** Files that are opened, by the end of their names. */
const KINDS: Readonly<Record<string, FileKind>> = {
  docx: 'docx',
  txt: 'txt',
  text: 'txt',
  tsv: 'txt',
  html: 'html',
  htm: 'html',
  md: 'md',
  markdown: 'md',
  csv: 'csv',
};

/** Ends of the names of files that are opened. */
export const OPENED_ENDINGS = Object.keys(KINDS);

/** Kinds of files that a story is saved as, in the order in which they are offered. */
export const SAVED_KINDS = ['docx', 'html', 'md', 'txt'] as const satisfies readonly FileKind[];
export type SavedKind = (typeof SAVED_KINDS)[number];

/** How the service reads the text of a file: a document has lost its markup when it is opened. */
export function mediaTypeOf(kind: FileKind): MediaType {
  return kind === 'csv' ? 'text/csv' : 'text/plain';
}

/** Megabytes that a file may have. */
export const FILE_LIMIT = 8;

/** @returns undefined for a file that is not opened */
export function fileKindOf(name: string): FileKind | undefined {
  return KINDS[/\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ''];
}

/** Name under which a story is saved. */
export function fileName(kind: SavedKind, date: string): string {
  return `story-${date}.${kind}`;
}
