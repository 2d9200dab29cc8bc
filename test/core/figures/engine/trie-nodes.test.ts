import fc from 'fast-check';
import { NO_NODE, ROOT_NODE, TrieNodes } from '../../../../src/core/figures/engine/trie-nodes.js';

/** Walks a word from the root as far as there are nodes. */
function walk(nodes: TrieNodes, word: string): number {
  let node = ROOT_NODE;
  for (let i = 0; i < word.length && node !== NO_NODE; i++) node = nodes.follow(node, word.charCodeAt(i));
  return node;
}

describe('Nodes', () => {
  test('lead nowhere while there are no words', () => {
    expect(new TrieNodes([]).follow(ROOT_NODE, 97)).toBe(NO_NODE);
  });

  test('are the same for the same word', () => {
    const nodes = new TrieNodes(['yuan', 'yen', 'yuan']);
    expect([...nodes.ends]).toEqual([walk(nodes, 'yuan'), walk(nodes, 'yen'), walk(nodes, 'yuan')]);
  });

  test('are found among many children of one', () => {
    const letters = Array.from({ length: 300 }, (_, i) => String.fromCharCode(0x4e00 + 7 * i));
    const nodes = new TrieNodes(letters);
    expect(letters.map((letter) => walk(nodes, letter))).toEqual([...nodes.ends]);
    expect(walk(nodes, String.fromCharCode(0x4e01))).toBe(NO_NODE);
  });

  test('keep apart what differs in any letter', () => {
    const words = fc.uniqueArray(fc.string({ unit: 'binary', minLength: 1, maxLength: 6 }), { maxLength: 300 });
    fc.assert(
      fc.property(words, fc.string({ unit: 'binary' }), (all, other) => {
        const nodes = new TrieNodes(all);
        expect(all.map((word) => walk(nodes, word))).toEqual([...nodes.ends]);
        expect(new Set(nodes.ends).size).toBe(all.length);
        if (!all.some((word) => word.startsWith(other)))
          expect(walk(nodes, other)).toBe(other === '' ? ROOT_NODE : NO_NODE);
      }),
    );
  });
});
