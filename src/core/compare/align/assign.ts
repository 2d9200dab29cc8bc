import { elementAt } from '../../../support/get-or-throw.js';
/** A figure of the source that may be one of the target, and what it is worth if it is. */
export interface Edge {
  readonly source: number;
  readonly target: number;
  /** More than zero. */
  readonly worth: number;
}

/** Figures that one search for a better assignment looks at; a text of one number over and over would have it look at all. */
const MAX_LOOKED_AT = 3000;

/**
 * Gives each figure of the source at most one of the target, and each of the target at most one of the source, so that the
 * edges taken are worth the most together: shortest augmenting paths over the sparse graph, one a source.
 * @returns for each source the target it got, or -1
 */
export function assign(sources: number, targets: number, edges: readonly Edge[]): Int32Array {
  const byOrder = groupBySource(sources, edges);
  const ofSource = new Int32Array(sources).fill(-1);
  const ofTarget = new Int32Array(targets).fill(-1);
  // Prices of the linear programme: no edge is cheaper than its two prices together.
  const sourcePrice = new Float64Array(sources);
  const targetPrice = new Float64Array(targets);
  for (let row = 0; row < sources; row++) {
    sourcePrice[row] = 0;
    for (const { target, worth } of elementAt(byOrder, row))
      sourcePrice[row] = Math.min(sourcePrice[row] ?? 0, -worth - (targetPrice[target] ?? 0));
  }
  const distance = new Float64Array(targets).fill(Infinity);
  const parent = new Int32Array(targets).fill(-1);
  for (let row = 0; row < sources; row++) {
    if (elementAt(byOrder, row).length === 0) continue;
    const touched: number[] = [];
    const closed: number[] = [];
    const isClosed = new Set<number>();
    const heap = new Heap();
    let current = row;
    let reached = 0;
    let best = { at: Infinity, dropped: row, target: -1 };
    for (;;) {
      // A source may go without: that is worth nothing and ends the search as a free target does.
      const without = reached - (sourcePrice[current] ?? 0);
      if (without < best.at) best = { at: without, dropped: current, target: -1 };
      for (const { target, worth } of elementAt(byOrder, current)) {
        if (isClosed.has(target)) continue;
        const at = reached - worth - (sourcePrice[current] ?? 0) - (targetPrice[target] ?? 0);
        if (at >= (distance[target] ?? 0)) continue;
        if (distance[target] === Infinity) touched.push(target);
        distance[target] = at;
        parent[target] = current;
        heap.push(at, target);
      }
      let next = heap.pop();
      while (next && (isClosed.has(next.item) || next.key > (distance[next.item] ?? 0))) next = heap.pop();
      if (!next || next.key >= best.at) break;
      reached = next.key;
      const owner = ofTarget[next.item] ?? 0;
      if (owner < 0) {
        best = { at: reached, dropped: -1, target: next.item };
        break;
      }
      if (closed.length >= MAX_LOOKED_AT) break;
      closed.push(next.item);
      isClosed.add(next.item);
      current = owner;
    }
    const length = best.at;
    sourcePrice[row] = (sourcePrice[row] ?? 0) + length;
    for (const target of closed) {
      const gain = length - (distance[target] ?? 0);
      if (gain <= 0) continue;
      targetPrice[target] = (targetPrice[target] ?? 0) - gain;
      const owner = ofTarget[target] ?? 0;
      sourcePrice[owner] = (sourcePrice[owner] ?? 0) + gain;
    }
    let target = best.target;
    if (target < 0 && best.dropped !== row) {
      target = ofSource[best.dropped] ?? 0;
      ofSource[best.dropped] = -1;
    }
    while (target >= 0) {
      const from = parent[target] ?? 0;
      const previous = ofSource[from] ?? 0;
      ofSource[from] = target;
      ofTarget[target] = from;
      if (from === row) break;
      target = previous;
    }
    for (const each of touched) distance[each] = Infinity;
  }
  return ofSource;
}

function groupBySource(sources: number, edges: readonly Edge[]): readonly (readonly Edge[])[] {
  const grouped: Edge[][] = Array.from({ length: sources }, () => []);
  for (const edge of edges) grouped[edge.source]?.push(edge);
  return grouped;
}

/** A binary heap, the smallest key first. */
class Heap {
  private readonly keys: number[] = [];
  private readonly items: number[] = [];

  push(key: number, item: number): void {
    let at = this.keys.push(key) - 1;
    this.items.push(item);
    while (at > 0) {
      const above = (at - 1) >> 1;
      if ((this.keys[above] ?? 0) <= (this.keys[at] ?? 0)) break;
      this.swap(at, above);
      at = above;
    }
  }

  pop(): { readonly key: number; readonly item: number } | undefined {
    const [key, item] = [this.keys[0], this.items[0]];
    if (key === undefined || item === undefined) return undefined;
    const [lastKey, lastItem] = [this.keys.pop() ?? 0, this.items.pop() ?? 0];
    if (this.keys.length > 0) {
      this.keys[0] = lastKey;
      this.items[0] = lastItem;
      this.sink();
    }
    return { key, item };
  }

  private sink(): void {
    for (let at = 0; ;) {
      const left = 2 * at + 1;
      const right = left + 1;
      let least = at;
      if (left < this.keys.length && (this.keys[left] ?? 0) < (this.keys[least] ?? 0)) least = left;
      if (right < this.keys.length && (this.keys[right] ?? 0) < (this.keys[least] ?? 0)) least = right;
      if (least === at) return;
      this.swap(at, least);
      at = least;
    }
  }

  private swap(a: number, b: number): void {
    [this.keys[a], this.keys[b]] = [this.keys[b] ?? 0, this.keys[a] ?? 0];
    [this.items[a], this.items[b]] = [this.items[b] ?? 0, this.items[a] ?? 0];
  }
}
