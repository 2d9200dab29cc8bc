import { diffArrays } from 'diff';
import type { Edit } from '../../src/core/annotation/annotation.js';

/** Words and numbers stay whole, so that a figure is not changed digit by digit; each Chinese character is by itself. */
const PIECE =
  /[\p{L}\p{M}\p{N}](?<!\p{Script=Han})(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}.,](?=[\p{L}\p{M}\p{N}])|(?!\p{Script=Han})[\p{L}\p{M}\p{N}])*|[^]/gu;

/** More differences than this are no corrections but another text, and take long to find. */
const MOST = 4000;

/**
 * The edits that lead from a text to the next, as few and as small as whole words allow. Line ends at either end of the
 * text stay as they were: the desk keeps none.
 */
export function changesBetween(before: string, after: string): readonly Edit[] {
  const lead = /^\n*/.exec(before)?.[0] ?? '';
  const core = before.slice(lead.length).replace(/\n+$/, '');
  const pieces = (text: string): string[] => text.match(PIECE) ?? [];
  const parts = diffArrays(pieces(core), pieces(after), { maxEditLength: MOST });
  if (!parts) return [{ start: lead.length, end: lead.length + core.length, replacement: after }];
  const edits: Edit[] = [];
  let at = lead.length;
  let open: Edit | undefined;
  for (const { added, removed, value } of parts) {
    const words = value.join('');
    if (!added && !removed) {
      if (open) edits.push(open);
      open = undefined;
      at += words.length;
      continue;
    }
    open ??= { start: at, end: at, replacement: '' };
    if (removed) at += words.length;
    open = { start: open.start, end: at, replacement: open.replacement + (added ? words : '') };
  }
  return open ? [...edits, open] : edits;
}
