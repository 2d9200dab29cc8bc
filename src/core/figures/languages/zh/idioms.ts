import { IDIOMS } from './plausibility-tables.js';
import { Trie } from '../../engine/trie.js';

const idioms = new Trie<true>();
for (const idiom of IDIOMS) idioms.add(idiom, true);

/** Where a word ends that starts at `at` and only looks like an amount (五角大楼, 百元店, 每一分錢); 0 when none does. */
export function findIdiomEnd(text: string, at: number): number {
  const idiom = idioms.match(text, at);
  if (idiom) return idiom.end;
  return text.charAt(at - 1) === '每' && text.startsWith('一分', at) ? at + 2 : 0;
}
