import fc from 'fast-check';
import { TrieEdges, NO_NODE, ROOT_NODE } from '../../../../src/core/figures/engine/trie-edges.js';

/** Walks a word from the root as far as there are edges. */
function walk(edges: TrieEdges, word: string): number {
  let node = ROOT_NODE;
  for (let i = 0; i < word.length && node !== NO_NODE; i++) node = edges.follow(node, word.charCodeAt(i));
  return node;
}

function add(edges: TrieEdges, word: string): number {
  let node = ROOT_NODE;
  for (let i = 0; i < word.length; i++) node = edges.extend(node, word.charCodeAt(i));
  return node;
}

describe('Edges', () => {
  test('lead nowhere while there are none', () => {
    expect(new TrieEdges().follow(ROOT_NODE, 97)).toBe(NO_NODE);
  });

  test('are made once', () => {
    const edges = new TrieEdges();
    expect(add(edges, 'yuan')).toBe(add(edges, 'yuan'));
    expect(edges.extend(ROOT_NODE, 0x79)).toBe(edges.follow(ROOT_NODE, 0x79));
  });

  test('keep apart what differs in node or in character, through every growth', () => {
    const words = fc.uniqueArray(fc.string({ unit: 'binary', minLength: 1, maxLength: 6 }), { maxLength: 300 });
    fc.assert(
      fc.property(words, fc.string({ unit: 'binary' }), (all, other) => {
        const edges = new TrieEdges();
        const nodes = new Map(all.map((word) => [word, add(edges, word)]));
        for (const [word, node] of nodes) expect(walk(edges, word)).toBe(node);
        expect(new Set(nodes.values()).size).toBe(nodes.size);
        if (!all.some((word) => word.startsWith(other)))
          expect(walk(edges, other)).toBe(other === '' ? ROOT_NODE : NO_NODE);
      }),
    );
  });
});
