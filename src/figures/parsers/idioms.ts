import { IDIOMS } from '../languages/zh/guards.js';
import { Trie } from '../trie.js';

const idioms = new Trie<true>();
for (const idiom of IDIOMS) idioms.add(idiom, true);

/** Does a word that only looks like an amount start at `at`: 五角大楼, 百元店, 每一分錢? */
export function startsIdiom(text: string, at: number): boolean {
  if (idioms.match(text, at)) return true;
  return text.charAt(at - 1) === '每' && text.startsWith('一分', at);
}
