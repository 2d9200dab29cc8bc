import { alignSentences, type SentenceAlignment } from './align/align-sentences.js';
import { alignedEdges } from './align/aligned-edges.js';
import { assign } from './align/assign.js';
import { featuresOf, isHanText, SharedFeatures } from './align/features.js';
import type { Judge } from './judge/judge.js';
import type { Item } from './item.js';
import type { ItemPair, Pairing } from './pairs.js';
import type { ComparedText } from './read-text.js';
import { settle } from './settle.js';
import { elementAt } from '../../support/get-or-throw.js';

/** Pairs the figures of two texts that run in one order: a translation, a later version. */
export function pairAligned(
  source: ComparedText,
  target: ComparedText,
  judge: Judge,
): Pairing & { readonly alignment: SentenceAlignment } {
  const inOneLanguage = isHanText(source.text) === isHanText(target.text);
  const shared = new SharedFeatures(featuresOf(source, inOneLanguage), featuresOf(target, inOneLanguage));
  const alignment = alignSentences(source.sentences, target.sentences, shared);
  const edges = alignedEdges(source.items, target.items, alignment, judge);
  const targetOf = assign(source.items.length, target.items.length, edges);
  const owner = new Map<Item, Item>();
  targetOf.forEach((at, i) => {
    if (at >= 0) owner.set(elementAt(target.items, at), elementAt(source.items, i));
  });
  const pairs = target.items.flatMap((item): readonly ItemPair[] => {
    const from = owner.get(item);
    return from ? [{ sources: [from], target: item, ...judge.judge(from, item) }] : [];
  });
  const taken = new Set(owner.values());
  const leftSources = source.items.filter((item) => !taken.has(item));
  const leftTargets = target.items.filter((item) => !owner.has(item));
  const pairing = { pairs, missing: leftSources, added: leftTargets };
  const places = {
    ofSource: ({ sentence }: Item) => alignment.source[sentence] ?? 0,
    ofTarget: ({ sentence }: Item) => alignment.target[sentence] ?? 0,
  };
  return { ...settle(pairing, source.items, target.items, judge, places), alignment };
}
