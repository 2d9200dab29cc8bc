import { createDocument } from '../../document/document.js';
import type { MediaType } from '../../document/markup/media-type.js';
import { escapeHtml } from '../../document/markup/escape.js';
import { elementAt } from '../../../support/get-or-throw.js';
import type { Edit } from '../annotation.js';
import type { TableAddition } from '../tables/table-additions.js';

/** What goes below the tables of a text without markup, in the HTML of its paragraphs. */
export function createHtmlTableEdits(additions: readonly TableAddition[], mediaType: MediaType): readonly Edit[] {
  return additions.map(({ at, blocks }): Edit => {
    let isFresh = false;
    const parts = blocks.map(({ kind, text }) => {
      const before = isFresh ? '' : '<br>\n';
      isFresh = kind === 'table';
      return isFresh ? `</p>\n${toHtmlTable(text, mediaType)}\n<p>` : before + escapeHtml(text);
    });
    return { start: at, end: at, replacement: parts.join('') };
  });
}

/** A table of a text without markup as one of HTML, with its cells as they are. */
function toHtmlTable(source: string, mediaType: MediaType): string {
  const { prose, tables } = createDocument(source, mediaType);
  const rows = tables.map(({ cells, rows: count }) => {
    const lines: string[][] = Array.from({ length: count }, () => []);
    for (const { start, end, row, colSpan } of cells) {
      const span = colSpan > 1 ? ` colspan="${colSpan}"` : '';
      elementAt(lines, row).push(`<td${span}>${escapeHtml(prose.text.slice(start, end))}</td>`);
    }
    return lines.map((line) => `<tr>${line.join('')}</tr>`).join('\n');
  });
  return `<table>\n${rows.join('\n')}\n</table>`;
}
