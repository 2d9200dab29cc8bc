import type { Judge } from '../judge/judge.js';
import type { Item } from '../item.js';
import type { Edge } from './assign.js';
import type { SentenceAlignment } from './align-sentences.js';
import { relateUnits } from '../judge/units.js';
import { ValueIndex } from './value-index.js';
import { worthOf } from './worth.js';

/** Items of a group of sentences that are looked at on either side of the place where one is expected. */
const NEIGHBOURS = 8;
/** Items of the same value that are looked at elsewhere. */
const SAME_VALUES = 6;
/** What a pair loses for every item by which it is out of order in its group. */
const DISORDER = 0.004;
/** The same where the numbers are two different ones: there only the order speaks for the pair. */
const DISORDER_OF_OTHERS = 0.04;
/** What a pair loses out of its group, and for each group further. */
const [ELSEWHERE, FURTHER] = [0.15, 0.05];
/** Least that the same number elsewhere is worth. */
const LEAST_ELSEWHERE = 0.2;
/** A pair of different numbers elsewhere loses so much. */
const OTHERS_ELSEWHERE = 0.35;
/** One digit says little: out of its sentences a number with one is another one from so many groups on. */
const MAX_DISTANCE_OF_ONE_DIGIT = 3;

/** The pairs that two texts in one order may hold: those within groups of sentences, and the same numbers elsewhere. */
export function alignedEdges(
  sources: readonly Item[],
  targets: readonly Item[],
  { source: groupOfSource, target: groupOfTarget }: SentenceAlignment,
  judge: Judge,
): readonly Edge[] {
  const sourceGroup = (item: Item): number => groupOfSource[item.sentence] ?? 0;
  const targetGroup = (item: Item): number => groupOfTarget[item.sentence] ?? 0;
  const byGroup = groupItems(targets, targetGroup);
  const groupSizes = groupItems(sources, sourceGroup);
  const rank = ranks(groupSizes);
  const index = new ValueIndex(targets);
  const edges: Edge[] = [];
  for (const source of sources) {
    const group = sourceGroup(source);
    const seen = new Set<Item>();
    const consider = (target: Item, distance: number, disorder: number): void => {
      if (seen.has(target)) return;
      seen.add(target);
      const worth = weigh(source, target, judge, distance, disorder);
      if (worth > 0) edges.push({ source: source.index, target: target.index, worth });
    };
    for (const distance of [0, 1, -1]) {
      const near = byGroup.get(group + distance);
      if (!near) continue;
      const size = groupSizes.get(group)?.length ?? 1;
      const expected = distance === 0 ? ((rank.get(source) ?? 0) * near.length) / size : distance < 0 ? near.length : 0;
      const from = Math.max(0, Math.min(near.length - 2 * NEIGHBOURS, Math.floor(expected) - NEIGHBOURS));
      near.slice(from, from + 2 * NEIGHBOURS).forEach((target, k) => {
        consider(target, Math.abs(distance), Math.abs(from + k - expected));
      });
    }
    for (const target of index.nearest(source, group, targetGroup, SAME_VALUES))
      consider(target, Math.abs(targetGroup(target) - group), 0);
  }
  return edges;
}

function weigh(source: Item, target: Item, judge: Judge, distance: number, disorder: number): number {
  const judgement = judge.compare(source, target);
  const isOther = judgement.verdict === 'differs';
  if (judgement.how === 'value' && !areLike(source, target)) return 0;
  const worth = worthOf(source, target, judgement);
  if (worth <= 0) return 0;
  if (distance === 0) {
    const lost = disorder * (judgement.how === 'value' ? DISORDER_OF_OTHERS : DISORDER);
    return Math.max(worth - lost, worth / 10);
  }
  if (isOther) return judgement.how === 'value' || distance > 1 ? 0 : worth - OTHERS_ELSEWHERE;
  if (source.digits.length < 2 && distance > MAX_DISTANCE_OF_ONE_DIGIT) return 0;
  return Math.max(worth * LEAST_ELSEWHERE, worth - ELSEWHERE - FURTHER * distance);
}

/** Could two different numbers be the same thing: of one kind, in one currency, of units that one thing is counted in? */
function areLike(a: Item, b: Item): boolean {
  return (
    a.family === b.family &&
    a.isMinor === b.isMinor &&
    a.figure.currency === b.figure.currency &&
    ['same', 'kindred'].includes(relateUnits(a.figure.unit, b.figure.unit) as string)
  );
}

function groupItems(items: readonly Item[], groupOf: (item: Item) => number): ReadonlyMap<number, readonly Item[]> {
  const groups = new Map<number, Item[]>();
  for (const item of items) {
    const group = groupOf(item);
    const known = groups.get(group);
    if (known) known.push(item);
    else groups.set(group, [item]);
  }
  return groups;
}

function ranks(groups: ReadonlyMap<number, readonly Item[]>): ReadonlyMap<Item, number> {
  const places = new Map<Item, number>();
  for (const items of groups.values()) items.forEach((item, place) => places.set(item, place));
  return places;
}
