import type { Dismissal } from '../core/checks/dismissal.js';
import { DISMISSAL_MARK } from '../core/checks/dismissal-comments.js';
import type { Finding } from '../core/checks/finding.js';
import type { Edit } from '../core/annotation/annotation.js';

/** How much of the text beside the words a dismissal keeps, to know them again. */
const CONTEXT_LENGTH = 30;

/**
 * The change that puts a comment into the text which dismisses a finding; undefined where none can stand: in a language
 * without comments, a table, or a tag.
 */
export function createDismissalComment(finding: Finding, text: string, languageId: string): Edit | undefined {
  const { start, end } = lineOf(text, finding.start);
  const line = text.slice(start, end);
  const mark = `${DISMISSAL_MARK} ${finding.rule}`;
  switch (languageId) {
    case 'markdown':
    case 'html':
    case 'xhtml': {
      const rest = text.slice(finding.start, end);
      const isInTable = line.trimStart().startsWith('|');
      if (isInTable || rest.lastIndexOf('<') > rest.lastIndexOf('>')) return undefined;
      return insertAt(end, ` <!-- ${mark} -->`);
    }
    case 'latex':
    case 'tex':
      return insertAt(end, ` % ${mark}`);
    case 'restructuredtext':
    case 'rst': {
      const paragraph = paragraphStart(text, start);
      const [indent = ''] = /^[ \t]*/.exec(text.slice(paragraph)) ?? [];
      return insertAt(paragraph, `${indent}.. ${mark}\n\n`);
    }
    default:
      return undefined;
  }
}

/** The words of a finding, by which it is known again when the text has changed. */
export function createDismissal({ rule, start, end }: Finding, text: string): Dismissal {
  const line = lineOf(text, start);
  const prefix = text.slice(Math.max(line.start, start - CONTEXT_LENGTH), start);
  const suffix = text.slice(end, Math.min(Math.max(end, line.end), end + CONTEXT_LENGTH));
  return { exact: text.slice(start, end), prefix, suffix, rule };
}

function insertAt(at: number, replacement: string): Edit {
  return { start: at, end: at, replacement };
}

function lineOf(text: string, at: number): { readonly start: number; readonly end: number } {
  const end = /\r?\n|$/.exec(text.slice(at))?.index ?? 0;
  return { start: text.lastIndexOf('\n', at - 1) + 1, end: at + end };
}

/** The first line of the paragraph that a line is in. */
function paragraphStart(text: string, lineStart: number): number {
  let start = lineStart;
  while (start > 0) {
    const before = text.lastIndexOf('\n', start - 2) + 1;
    if (text.slice(before, start).trim() === '') break;
    start = before;
  }
  return start;
}
