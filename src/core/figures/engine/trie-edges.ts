/** Node of a trie that every look-up starts from, and the answer when no edge leads on. */
export const ROOT_NODE = 0;
export const NO_NODE = -1;

/** Free places for each one taken, so that a probe finds its edge or a gap at once. */
const SLOTS_PER_EDGE = 4;

/**
 * The edges of a trie in two flat arrays, open addressing over (node, code unit): a look-up costs one multiplication and
 * mostly one probe, where a map a node costs a hash, a chain and a cache miss.
 */
export class TrieEdges {
  private keys = new Int32Array(0);
  private targets = new Int32Array(0);
  private mask = 0;
  private taken = 0;
  private nodes = 1;

  /** The node behind `node` along `code`, made when there is none. At most 32,768 nodes. */
  extend(node: number, code: number): number {
    const known = this.follow(node, code);
    if (known !== NO_NODE) return known;
    if ((this.taken + 1) * SLOTS_PER_EDGE > this.keys.length) this.grow();
    this.put((node << 16) | code, this.nodes);
    this.taken++;
    return this.nodes++;
  }

  /** The node behind `node` along `code`, or {@link NO_NODE}. */
  follow(node: number, code: number): number {
    if (this.taken === 0) return NO_NODE;
    const { keys, mask } = this;
    const key = (node << 16) | code;
    let place = hashKey(key) & mask;
    for (let at = keys[place]!; at !== key; at = keys[place]!) {
      if (at === NO_NODE) return NO_NODE;
      place = (place + 1) & mask;
    }
    return this.targets[place]!;
  }

  private put(key: number, target: number): void {
    let place = hashKey(key) & this.mask;
    while (this.keys[place] !== NO_NODE) place = (place + 1) & this.mask;
    this.keys[place] = key;
    this.targets[place] = target;
  }

  private grow(): void {
    const { keys, targets } = this;
    const size = Math.max(64, keys.length * 2);
    this.keys = new Int32Array(size).fill(NO_NODE);
    this.targets = new Int32Array(size);
    this.mask = size - 1;
    keys.forEach((key, i) => {
      if (key !== NO_NODE) this.put(key, targets[i]!);
    });
  }
}

/** Knuth's multiplicative hash: neighbours in Unicode and in the order of nodes come to lie apart. */
function hashKey(key: number): number {
  const product = Math.imul(key, 0x9e3779b1);
  return product ^ (product >>> 15);
}
