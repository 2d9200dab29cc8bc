import type { Prose } from '../../document/markup/prose.js';
import type { Span } from '../../document/span.js';
import { findFirstFrom } from '../../document/sorted-spans.js';

/**
 * The span of the input that an element round a figure may take, so that elements stay nested: "<b>380</b> billion yuan"
 * is taken from before the tag. Undefined where there is none, as in "<b>the 380</b> billion yuan".
 */
export function findWrapRange({ tags }: Prose, { start, end }: Span): Span | undefined {
  const first = findFirstFrom(tags, start);
  const open: string[] = [];
  const closed: string[] = [];
  let index = first;
  for (let tag = tags[index]; tag && tag.start < end; tag = tags[++index]) {
    const { name, closing } = tag;
    if (!closing) open.push(name);
    else if (open.length === 0) closed.push(name);
    else if (open.pop() !== name) return undefined;
  }
  const range = { start, end };
  for (let before = first - 1; closed.length > 0; before--) {
    const tag = tags[before];
    if (!tag || tag.closing || tag.end !== range.start || tag.name !== closed.shift()) return undefined;
    range.start = tag.start;
  }
  for (; open.length > 0; index++) {
    const tag = tags[index];
    if (!tag?.closing || tag.start !== range.end || tag.name !== open.pop()) return undefined;
    range.end = tag.end;
  }
  return range;
}
