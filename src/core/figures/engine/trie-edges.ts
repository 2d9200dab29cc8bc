/** Node of a trie that every look-up starts from, and the answer when no edge leads on. */
export const ROOT_NODE = 0;
export const NO_NODE = -1;

/** Places for each one taken, so that a probe finds its edge or a gap at once. */
const SLOTS_PER_EDGE = 2;

/**
 * The edges of a trie in one flat array, open addressing over (node, code unit), each key beside its target: a look-up costs
 * one multiplication and mostly one probe, where a map a node costs a hash, a chain and a cache miss.
 */
export class TrieEdges {
  private table = new Int32Array(0);
  /** Places less one. */
  private mask = 0;
  private taken = 0;
  private nodes = 1;

  /** The node behind `node` along `code`, made when there is none. At most 32,768 nodes. */
  extend(node: number, code: number): number {
    const known = this.follow(node, code);
    if (known !== NO_NODE) return known;
    if ((this.taken + 1) * SLOTS_PER_EDGE > this.table.length >> 1) this.grow();
    this.put((node << 16) | code, this.nodes);
    this.taken++;
    return this.nodes++;
  }

  /** The node behind `node` along `code`, or {@link NO_NODE}. */
  follow(node: number, code: number): number {
    const { table, mask } = this;
    if (mask === 0) return NO_NODE;
    const key = (node << 16) | code;
    let place = hashKey(key) & mask;
    for (;;) {
      const found = table[place << 1]!;
      if (found === key) return table[(place << 1) | 1]!;
      if (found === NO_NODE) return NO_NODE;
      place = (place + 1) & mask;
    }
  }

  private put(key: number, target: number): void {
    let place = hashKey(key) & this.mask;
    while (this.table[place << 1] !== NO_NODE) place = (place + 1) & this.mask;
    this.table[place << 1] = key;
    this.table[(place << 1) | 1] = target;
  }

  private grow(): void {
    const old = this.table;
    const places = Math.max(64, old.length);
    this.table = new Int32Array(places * 2).fill(NO_NODE);
    this.mask = places - 1;
    for (let i = 0; i < old.length; i += 2) if (old[i] !== NO_NODE) this.put(old[i]!, old[i + 1]!);
  }
}

/** Knuth's multiplicative hash: neighbours in Unicode and in the order of nodes come to lie apart. */
function hashKey(key: number): number {
  const product = Math.imul(key, 0x9e3779b1);
  return product ^ (product >>> 15);
}
