import type { MediaType } from '../core/document/markup/media-type.js';

/** By the identifiers of languages that editors share; LaTeX, reStructuredText and all others are read as they are. */
const BY_LANGUAGE: Readonly<Record<string, MediaType>> = {
  html: 'text/html',
  xhtml: 'text/html',
  markdown: 'text/markdown',
  // Names that Emacs and Vim plug-ins send.
  gfm: 'text/markdown',
  mdx: 'text/markdown',
  csv: 'text/csv',
  tsv: 'text/tab-separated-values',
};

/** What a document is written in. */
export function toMediaType(languageId: string): MediaType {
  return BY_LANGUAGE[languageId.toLowerCase()] ?? 'text/plain';
}
