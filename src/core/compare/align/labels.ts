import type { Item } from '../item.js';
import type { ComparedText } from '../read-text.js';
import { CONCEPTS } from './concepts.js';

/** What the figures of a text are of, by the nearest term of business in their sentence. */
export type Labels = (item: Item) => string | undefined;

/** Looked at before a figure and behind it, in UTF-16 units. */
const [BEFORE, BEHIND] = [70, 40];

const ANY = new RegExp(CONCEPTS.map(({ pattern }) => pattern.source).join('|'), 'g');

interface Term {
  readonly start: number;
  readonly end: number;
  readonly id: string;
}

/** The term before a figure names it, else the one behind it. */
export function labelItems({ text, items, sentences }: ComparedText): Labels {
  const terms = findTerms(text.toLowerCase());
  const labels = new Map<Item, string>();
  let next = 0;
  for (const item of items) {
    const sentence = sentences[item.sentence];
    while (next < terms.length && (terms[next]?.end ?? 0) <= item.start) next++;
    const [before, behind] = [terms[next - 1], terms[next]];
    const from = Math.max(sentence?.start ?? 0, item.start - BEFORE);
    const until = Math.min(sentence?.end ?? text.length, item.end + BEHIND);
    if (before && before.start >= from) labels.set(item, before.id);
    else if (behind && behind.end <= until) labels.set(item, behind.id);
  }
  return (item) => labels.get(item);
}

/** By the words of a term, its id. */
const ids = new Map<string, string>();

function findTerms(text: string): readonly Term[] {
  return [...text.matchAll(ANY)].map(({ index, 0: words }) => {
    let id = ids.get(words);
    if (id === undefined) {
      id = CONCEPTS.find(({ pattern }) => pattern.exec(words)?.[0] === words)?.id ?? words;
      ids.set(words, id);
    }
    return { start: index, end: index + words.length, id };
  });
}
