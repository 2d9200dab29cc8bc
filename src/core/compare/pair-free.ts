import { assign } from './align/assign.js';
import { FreeContext, freeEdges, type EdgeFilter } from './align/free-edges.js';
import { derive } from './derive/derive.js';
import type { Judge } from './judge/judge.js';
import type { Item } from './item.js';
import type { ItemPair, Pairing } from './pairs.js';
import type { ComparedText } from './read-text.js';
import { RestatedAmounts } from './restated-amounts.js';
import type { Difference } from './verdicts.js';

const isSupport: EdgeFilter = ({ verdict }) => verdict !== 'differs';

/** Two numbers that have nothing in common are one thing only where the source's is not in the target elsewhere. */
const NEEDS_A_SOURCE_OF_ITS_OWN: ReadonlySet<Difference> = new Set(['value', 'multiple', 'kind', 'range']);

/**
 * Finds for each figure of the target what of the sources supports it, wherever it stands: first one to one, then figures
 * that the target says more often than a source, then what follows from several, and last what differs.
 */
export function pairFree(sources: readonly ComparedText[], target: ComparedText, judge: Judge): Pairing {
  const context = new FreeContext(sources, target);
  const from = context.all;
  const pairs = new Map<Item, ItemPair>();
  const taken = new Set<Item>();
  const put = (source: Item, item: Item): void => {
    taken.add(source);
    pairs.set(item, { sources: [source], target: item, ...judge.judge(source, item) });
  };
  const open = (): readonly Item[] => target.items.filter((item) => !pairs.has(item));
  const pairUp = (pool: readonly Item[], wants: EdgeFilter): void => {
    const items = open();
    const edges = freeEdges(pool, items, context, judge, wants);
    assign(pool.length, items.length, edges).forEach((at, i) => {
      const [source, item] = [pool[i], items[at]];
      if (source && item) put(source, item);
    });
  };
  pairUp(from, isSupport);
  // What the target says again the same figure supports again.
  const again = open();
  const best = new Map<number, { readonly source: number; readonly worth: number }>();
  for (const { source, target: at, worth } of freeEdges(from, again, context, judge, isSupport))
    if (worth > (best.get(at)?.worth ?? 0)) best.set(at, { source, worth });
  for (const [at, { source }] of best) {
    const [one, item] = [from[source], again[at]];
    if (one && item) put(one, item);
  }
  for (const item of open()) {
    const derived = item.isBare ? undefined : derive(item, { pairs, target, sources, context });
    if (derived) pairs.set(item, derived);
  }
  const restated = new RestatedAmounts(target.items);
  const supportOf = (original: Item): ItemPair | undefined => {
    const pair = pairs.get(original);
    return pair && pair.verdict !== 'differs' && pair.sources.length === 1 ? pair : undefined;
  };
  for (const item of open()) {
    const source = restated.sourceOf(item, supportOf);
    if (source && judge.knowsRate(source, item)) put(source, item);
  }
  pairUp(
    from.filter((item) => !taken.has(item)),
    (judgement) => !isSupport(judgement),
  );
  // A figure that is in the target already is another one there only where its digits say so.
  pairUp(from, ({ how }) => how !== undefined && !NEEDS_A_SOURCE_OF_ITS_OWN.has(how));
  const used = new Set([...pairs.values()].flatMap((pair) => pair.sources));
  return {
    pairs: target.items.flatMap((item) => pairs.get(item) ?? []),
    missing: from.filter((item) => !used.has(item)),
    added: open(),
  };
}
