import type { Judge } from '../judge/judge.js';
import type { Item } from '../item.js';
import type { ComparedText } from '../read-text.js';
import type { Judgement } from '../verdicts.js';
import type { Edge } from './assign.js';
import { featuresOf, isHanText, SharedFeatures } from './features.js';
import { labelItems, type Labels } from './labels.js';
import { ValueIndex } from './value-index.js';
import { worthOf } from './worth.js';

/** Sentences of the sources whose figures are looked at for a sentence of the target. */
const SENTENCES = 8;
/** Figures of the same value that are looked at, wherever they stand. */
const SAME_VALUES = 12;
/** Texts with no more pairs of figures than this are compared figure by figure. */
const MAX_ALL_PAIRS = 40_000;
/** What sentences and terms in common make of the worth of a pair, from this share of it up. */
const LEAST_AFFINITY = 0.4;
/** What the same term beside two figures adds to the affinity of their sentences, and two different terms take. */
const [SAME_LABEL, OTHER_LABEL] = [0.35, -0.2];
/** Sentences share little but what matters: from half of it on they are of one thing. */
const AFFINITY_SCALE = 2;
/** Least affinity at which two different numbers are one thing that differs. */
const MIN_AFFINITY_OF_OTHERS = 0.5;

/** How near the figures of two texts are to each other whose sentences may stand in any order. */
export class FreeContext {
  private readonly shared: readonly SharedFeatures[];
  private readonly sourceLabels: readonly Labels[];
  private readonly targetLabels: Labels;
  private readonly nearest: readonly (readonly (readonly number[])[])[];

  constructor(
    private readonly sources: readonly ComparedText[],
    target: ComparedText,
  ) {
    this.shared = sources.map((source) => {
      const inOneLanguage = isHanText(source.text) === isHanText(target.text);
      return new SharedFeatures(featuresOf(target, inOneLanguage), featuresOf(source, inOneLanguage));
    });
    this.sourceLabels = sources.map(labelItems);
    this.targetLabels = labelItems(target);
    this.nearest = this.shared.map((each) => target.sentences.map((_, i) => each.nearest(i, SENTENCES)));
  }

  /** From 0, nothing in common, to 1. */
  affinity(source: Item, target: Item): number {
    const sentences = this.shared[source.text]?.affinity(target.sentence, source.sentence) ?? 0;
    const [a, b] = [this.sourceLabels[source.text]?.(source), this.targetLabels(target)];
    const labels = a === undefined || b === undefined ? 0 : a === b ? SAME_LABEL : OTHER_LABEL;
    return Math.max(0, Math.min(1, sentences * AFFINITY_SCALE + labels));
  }

  /** The sentences of a source that have most in common with one of the target, the nearest first. */
  sentencesNear(target: Item, text: number): readonly number[] {
    return this.nearest[text]?.[target.sentence] ?? [];
  }

  get all(): readonly Item[] {
    return this.sources.flatMap(({ items }) => items);
  }
}

/** Which pairs are asked for: those that support the target, or those that differ. */
export type EdgeFilter = (judgement: Judgement) => boolean;

/**
 * The pairs that two texts in any order may hold.
 * @param sources all figures of the sources, each at the index that its edge names
 */
export function freeEdges(
  sources: readonly Item[],
  targets: readonly Item[],
  context: FreeContext,
  judge: Judge,
  wants: EdgeFilter,
): readonly Edge[] {
  const places = new Map(sources.map((item, index) => [item, index]));
  const bySentence = groupBySentence(sources);
  const index = new ValueIndex(sources);
  const looksAtAll = sources.length * targets.length <= MAX_ALL_PAIRS;
  const texts = [...new Set(sources.map(({ text }) => text))];
  return targets.flatMap((target, at) => {
    const candidates = looksAtAll
      ? sources
      : new Set([
          ...texts.flatMap((text) =>
            context.sentencesNear(target, text).flatMap((sentence) => bySentence.get(`${text} ${sentence}`) ?? []),
          ),
          ...index.nearest(
            target,
            (at * sources.length) / targets.length,
            (item) => places.get(item) ?? 0,
            SAME_VALUES,
          ),
        ]);
    const edges: Edge[] = [];
    for (const source of candidates) {
      const worth = weigh(source, target, context, judge, wants);
      if (worth > 0) edges.push({ source: places.get(source) ?? -1, target: at, worth });
    }
    return edges;
  });
}

function weigh(source: Item, target: Item, context: FreeContext, judge: Judge, wants: EdgeFilter): number {
  const judgement = judge.compare(source, target);
  if (!wants(judgement)) return 0;
  const worth = worthOf(source, target, judgement);
  if (worth <= 0) return 0;
  const affinity = context.affinity(source, target);
  const isOther = judgement.verdict === 'differs';
  if (isOther && affinity < minAffinity(source, target, judgement)) return 0;
  return worth * (LEAST_AFFINITY + (1 - LEAST_AFFINITY) * affinity);
}

/** Numbers with three digits that differ in the scale or in one digit are known by their digits alone. */
const KNOWN_BY_DIGITS = 3;

function minAffinity(source: Item, { digits }: Item, { how }: Judgement): number {
  if (how === 'value' || how === 'multiple' || how === 'kind') return MIN_AFFINITY_OF_OTHERS;
  return Math.min(source.digits.length, digits.length) >= KNOWN_BY_DIGITS ? 0 : MIN_AFFINITY_OF_OTHERS / 3;
}

function groupBySentence(items: readonly Item[]): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = `${item.text} ${item.sentence}`;
    const known = groups.get(key);
    if (known) known.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
