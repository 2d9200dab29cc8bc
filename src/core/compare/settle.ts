import type { Judge } from './judge/judge.js';
import type { Item } from './item.js';
import type { ItemPair, Pairing } from './pairs.js';
import { RestatedAmounts } from './restated-amounts.js';
import { differing, SAME } from './verdicts.js';

/** Which group of sentences an item of either side stands in. */
interface Places {
  readonly ofSource: (item: Item) => number;
  readonly ofTarget: (item: Item) => number;
}

/**
 * What one to one cannot say: a range and its two ends, a number that one side says once more in the same sentence, an
 * amount that the target restates in another currency.
 */
export function settle(
  pairing: Pairing,
  sources: readonly Item[],
  targets: readonly Item[],
  judge: Judge,
  places: Places,
): Pairing {
  const open = new Settlement(pairing);
  const [sourceEnds, targetEnds] = [groupItems(sources, places.ofSource), groupItems(targets, places.ofTarget)];
  for (const range of sources) {
    if (!range.isRange || !open.isOpenSource(range)) continue;
    const ends = findEnds(range, targetEnds.get(places.ofSource(range)) ?? []);
    if (ends.length === 2)
      open.replaceSource(
        range,
        ends.map((target) => ({ sources: [range], target, ...SAME })),
      );
  }
  for (const range of targets) {
    if (!range.isRange || !open.isOpenTarget(range)) continue;
    const ends = findEnds(range, sourceEnds.get(places.ofTarget(range)) ?? []);
    if (ends.length === 2) open.replaceTarget(range, { sources: ends, target: range, ...SAME });
  }
  for (const source of open.missing) {
    const group = targetEnds.get(places.ofSource(source)) ?? [];
    if (source.isBare) continue;
    const again = group.find((target) => open.hasAgreed(target) && judge.judge(source, target).verdict === 'same');
    const twin = (sourceEnds.get(places.ofSource(source)) ?? []).find(
      (each) => areTwins(source, each) && open.isPaired(each),
    );
    const target = again ?? (twin && open.targetOf(twin));
    if (target) open.replaceSource(source, [{ sources: [source], target, ...judge.judge(source, target) }]);
  }
  const restated = new RestatedAmounts(targets);
  for (const target of open.added) {
    if (target.isBare) continue;
    const group = sourceEnds.get(places.ofTarget(target)) ?? [];
    const again = group.find((source) => open.isPaired(source) && judge.judge(source, target).verdict === 'same');
    const source = again ?? restated.sourceOf(target, (original) => open.pairOf(original));
    if (!source) continue;
    open.replaceTarget(target, { sources: [source], target, ...judge.judge(source, target) });
  }
  pairWrongYears(open, sources, targets, places);
  return open.result(targets);
}

/**
 * A year that only one text has, in sentences in which the other has a year that only it has: one was written for the other.
 */
function pairWrongYears(open: Settlement, sources: readonly Item[], targets: readonly Item[], places: Places): void {
  const wrongIn = (items: readonly Item[], others: readonly Item[], groupOf: (item: Item) => number) => {
    const known = new Set(others.map(({ digits, exponent }) => `${digits}e${exponent}`));
    return groupItems(
      items.filter(({ isYear, digits, exponent }) => isYear && !known.has(`${digits}e${exponent}`)),
      groupOf,
    );
  };
  const wrongTargets = wrongIn(targets, sources, places.ofTarget);
  for (const [group, [source, ...more]] of wrongIn(sources, targets, places.ofSource)) {
    const [target, ...others] = wrongTargets.get(group) ?? [];
    if (source && target && more.length + others.length === 0)
      open.replaceTarget(target, { sources: [source], target, ...differing('year') });
  }
}

/** The same figure twice. */
function areTwins(a: Item, b: Item): boolean {
  return (
    a !== b && a.family === b.family && a.low.eq(b.low) && a.high.eq(b.high) && a.figure.currency === b.figure.currency
  );
}

function findEnds(range: Item, items: readonly Item[]): readonly Item[] {
  const singles = items.filter(({ isRange }) => !isRange);
  const low = singles.find((item) => item.low.eq(range.low));
  const high = singles.find((item) => item.low.eq(range.high));
  return low && high && low !== high ? [low, high] : [];
}

function groupItems(items: readonly Item[], groupOf: (item: Item) => number): ReadonlyMap<number, readonly Item[]> {
  const groups = new Map<number, Item[]>();
  for (const item of items) {
    const known = groups.get(groupOf(item));
    if (known) known.push(item);
    else groups.set(groupOf(item), [item]);
  }
  return groups;
}

/** The pairs while they are settled. */
class Settlement {
  private readonly byTarget = new Map<Item, readonly ItemPair[]>();
  private readonly sources: Set<Item>;
  private readonly targets: Set<Item>;
  private readonly paired = new Map<Item, ItemPair>();

  constructor({ pairs, missing, added }: Pairing) {
    for (const pair of pairs) this.put(pair);
    this.sources = new Set(missing);
    this.targets = new Set(added);
  }

  get missing(): readonly Item[] {
    return [...this.sources];
  }

  get added(): readonly Item[] {
    return [...this.targets];
  }

  isPaired(source: Item): boolean {
    return this.paired.has(source);
  }

  /** Is it without a partner, or with one that is no range? */
  isOpenSource(source: Item): boolean {
    const pair = this.paired.get(source);
    return !pair || pair.how === 'range';
  }

  isOpenTarget(target: Item): boolean {
    const [pair] = this.byTarget.get(target) ?? [];
    return !pair || pair.how === 'range';
  }

  hasAgreed(target: Item): boolean {
    return (this.byTarget.get(target) ?? []).some(({ verdict }) => verdict === 'same');
  }

  targetOf(source: Item): Item | undefined {
    return this.paired.get(source)?.target;
  }

  pairOf(target: Item): ItemPair | undefined {
    return this.byTarget.get(target)?.[0];
  }

  replaceSource(source: Item, pairs: readonly ItemPair[]): void {
    const old = this.paired.get(source);
    if (old?.how === 'range') this.byTarget.delete(old.target);
    this.sources.delete(source);
    for (const pair of pairs) this.put(pair);
    for (const { target } of pairs) this.targets.delete(target);
  }

  replaceTarget(target: Item, pair: ItemPair): void {
    this.byTarget.delete(target);
    this.targets.delete(target);
    this.put(pair);
    for (const source of pair.sources) this.sources.delete(source);
  }

  result(targets: readonly Item[]): Pairing {
    return {
      pairs: targets.flatMap((target) => this.byTarget.get(target) ?? []),
      missing: this.missing,
      added: this.added,
    };
  }

  private put(pair: ItemPair): void {
    this.byTarget.set(pair.target, [...(this.byTarget.get(pair.target) ?? []), pair]);
    for (const source of pair.sources) this.paired.set(source, pair);
  }
}
