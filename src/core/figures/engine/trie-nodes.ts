/* oxlint-disable @typescript-eslint/no-non-null-assertion -- compiled arrays of numbers: every index is one that the class has put there, and look-ups read them for each character */
/** Node of a trie that every look-up starts from, and the answer when no edge leads on. */
export const ROOT_NODE = 0;
export const NO_NODE = -1;

/** A range of sorted words that share their first letters, those on the way to one node. */
interface WordRange {
  readonly from: number;
  readonly to: number;
  readonly depth: number;
}

/** So many children are looked through one by one, which is quicker than halving. */
const MAX_LOOKED_THROUGH = 12;

/**
 * The nodes of a trie, numbered by depth, so that the children of one stand in a row: a node is one number beside its
 * letter. 9,000 nodes take 54 kB and the upper ones lie together, where a hash of (node, letter) takes 260 kB and a cache
 * miss a step.
 */
export class TrieNodes {
  /** First child of each node; its last one stands before the first child of the next node. */
  private readonly firstChild: Int32Array;
  /** The letter that leads to each node. */
  private readonly letters: Uint16Array;
  /** The node of each word, in the order in which they were given. */
  readonly ends: Int32Array;

  constructor(words: readonly string[]) {
    const order = words.map((_, i) => i).sort((a, b) => compareCodeUnits(words[a]!, words[b]!));
    const size = 1 + words.reduce((sum, { length }) => sum + length, 0);
    const firstChild = new Int32Array(size + 1);
    const letters = new Uint16Array(size);
    this.ends = new Int32Array(words.length);
    const ranges: WordRange[] = [{ from: 0, to: words.length, depth: 0 }];
    for (let node = 0; node < ranges.length; node++) {
      const { to, depth } = ranges[node]!;
      let { from } = ranges[node]!;
      for (; from < to && words[order[from]!]!.length === depth; from++) this.ends[order[from]!] = node;
      firstChild[node] = ranges.length;
      while (from < to) {
        const letter = words[order[from]!]!.charCodeAt(depth);
        const start = from;
        while (from < to && words[order[from]!]!.charCodeAt(depth) === letter) from++;
        letters[ranges.length] = letter;
        ranges.push({ from: start, to: from, depth: depth + 1 });
      }
    }
    firstChild[ranges.length] = ranges.length;
    this.firstChild = firstChild.slice(0, ranges.length + 1);
    this.letters = letters.slice(0, ranges.length);
  }

  /** Calls `visit` with each child of a node and the letter that leads to it. */
  forEachChild(node: number, visit: (child: number, letter: number) => void): void {
    for (let child = this.firstChild[node]!; child < this.firstChild[node + 1]!; child++)
      visit(child, this.letters[child]!);
  }

  get size(): number {
    return this.letters.length;
  }

  /** The node behind `node` along a letter, or {@link NO_NODE}. */
  follow(node: number, letter: number): number {
    const { letters } = this;
    let from = this.firstChild[node]!;
    let to = this.firstChild[node + 1]!;
    while (to - from > MAX_LOOKED_THROUGH) {
      const middle = (from + to) >> 1;
      if (letters[middle]! <= letter) from = middle;
      else to = middle;
    }
    for (; from < to; from++) if (letters[from] === letter) return from;
    return NO_NODE;
  }
}

const MIN_PAIR_SLOTS = 64;

/**
 * The nodes behind the first two letters, by those letters: nearly all look-ups that fail end here, and the others begin
 * here. Open addressing, a fourth of the places taken at most, so that one probe mostly finds a pair or a gap.
 */
export class LetterPairs {
  private readonly keys: Int32Array;
  private readonly nodes: Int32Array;
  private readonly mask: number;

  constructor(trie: TrieNodes) {
    const pairs: { readonly key: number; readonly node: number }[] = [];
    trie.forEachChild(ROOT_NODE, (head, first) => {
      trie.forEachChild(head, (node, second) => {
        pairs.push({ key: (first << 16) | second, node });
      });
    });
    let slots = MIN_PAIR_SLOTS;
    while (slots < pairs.length * 4) slots *= 2;
    this.mask = slots - 1;
    this.keys = new Int32Array(slots);
    this.nodes = new Int32Array(slots).fill(NO_NODE);
    for (const { key, node } of pairs) {
      let place = hashPair(key) & this.mask;
      while (this.nodes[place] !== NO_NODE) place = (place + 1) & this.mask;
      this.keys[place] = key;
      this.nodes[place] = node;
    }
  }

  /** The node behind two letters, or {@link NO_NODE}. */
  follow(first: number, second: number): number {
    const { keys, nodes, mask } = this;
    const key = (first << 16) | second;
    for (let place = hashPair(key) & mask; ; place = (place + 1) & mask) {
      const node = nodes[place]!;
      if (node === NO_NODE || keys[place] === key) return node;
    }
  }
}

/** Knuth's multiplicative hash: neighbours in Unicode come to lie apart. */
function hashPair(key: number): number {
  const product = Math.imul(key, 0x9e3779b1);
  return product ^ (product >>> 15);
}

function compareCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
