import type { MediaType } from '../../core/document/markup/media-type.js';
import type { AuditedFinding } from './summary.js';

/** So much of a sentence is quoted on either side of a finding. */
const MAX_SIDE = 200;
const SENTENCE_END = /[。！？!?\n]|\.(?=[\s<]|$)/g;

/** The words of a sentence round a span; of HTML without its tags. */
export function quoteSentence(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  mediaType: MediaType,
): AuditedFinding['sentence'] {
  const before = text.slice(Math.max(0, start - MAX_SIDE), start);
  const behind = text.slice(end, end + MAX_SIDE);
  const last = [...before.matchAll(SENTENCE_END)].at(-1);
  const [next] = behind.matchAll(SENTENCE_END);
  const parts = [
    last ? before.slice(last.index + 1) : before,
    text.slice(start, end),
    next ? behind.slice(0, next.index + 1) : behind,
  ];
  const [head = '', found = '', tail = ''] = parts.map((part) => toPlain(part, mediaType));
  return [head.trimStart(), found, tail.trimEnd()];
}

function toPlain(part: string, mediaType: MediaType): string {
  const plain = mediaType === 'text/html' ? part.replace(/^[^<>]*>|<[^<>]*>|<[^<>]*$/g, ' ') : part;
  return plain.replace(/\s+/g, ' ');
}
