import { getOrThrow } from '../../../support/get-or-throw.js';
import type { MediaType } from './media-type.js';

const HTML_ESCAPES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
  }),
);

/** Text as HTML content or attribute value that shows exactly this text. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => getOrThrow(HTML_ESCAPES, character));
}

/** Text as Markdown that shows exactly this text, within a paragraph or a table cell. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>~|&]/g, (character) => `\\${character}`);
}

const ESCAPERS: Readonly<Record<MediaType, (text: string) => string>> = {
  'text/plain': (text) => text,
  'text/html': escapeHtml,
  'text/markdown': escapeMarkdown,
  'text/csv': (text) => text,
  'text/tab-separated-values': (text) => text,
};

/** Text as it must be written to stand in an input of this type. */
export function getEscaper(mediaType: MediaType): (text: string) => string {
  return ESCAPERS[mediaType];
}
