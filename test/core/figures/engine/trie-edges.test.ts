import fc from 'fast-check';
import { Edges, NONE, ROOT } from '../../../../src/core/figures/engine/trie-edges.js';

/** Walks a word from the root as far as there are edges. */
function walk(edges: Edges, word: string): number {
  let node = ROOT;
  for (let i = 0; i < word.length && node !== NONE; i++) node = edges.follow(node, word.charCodeAt(i));
  return node;
}

function add(edges: Edges, word: string): number {
  let node = ROOT;
  for (let i = 0; i < word.length; i++) node = edges.extend(node, word.charCodeAt(i));
  return node;
}

describe('Edges', () => {
  test('lead nowhere while there are none', () => {
    expect(new Edges().follow(ROOT, 97)).toBe(NONE);
  });

  test('are made once', () => {
    const edges = new Edges();
    expect(add(edges, 'yuan')).toBe(add(edges, 'yuan'));
    expect(edges.extend(ROOT, 0x79)).toBe(edges.follow(ROOT, 0x79));
  });

  test('keep apart what differs in node or in character, through every growth', () => {
    const words = fc.uniqueArray(fc.string({ unit: 'binary', minLength: 1, maxLength: 6 }), { maxLength: 300 });
    fc.assert(
      fc.property(words, fc.string({ unit: 'binary' }), (all, other) => {
        const edges = new Edges();
        const nodes = new Map(all.map((word) => [word, add(edges, word)]));
        for (const [word, node] of nodes) expect(walk(edges, word)).toBe(node);
        expect(new Set(nodes.values()).size).toBe(nodes.size);
        if (!all.some((word) => word.startsWith(other))) expect(walk(edges, other)).toBe(other === '' ? ROOT : NONE);
      }),
    );
  });
});
