import { elementAt } from '../../../support/get-or-throw.js';
import type { ComparedText } from '../read-text.js';
import { CONCEPTS } from './concepts.js';

/** What a sentence has that its counterpart should have too: numbers, names, words, terms of business. */
type SentenceFeatures = ReadonlySet<string>;

const LATIN_WORD = /[a-z][a-z'’-]{2,}/g;
const HAN_PAIR = /(?=(\p{Script=Han}{2}))/gu;
const NUMBER = /\d[\d,]*(?:\.\d+)?/g;

/** Share of Han characters from which a text is Chinese. */
const HAN_SHARE = 0.2;

/** Is a text Chinese? */
export function isHanText(text: string): boolean {
  const sample = text.slice(0, 4000);
  return [...sample.matchAll(/\p{Script=Han}/gu)].length > sample.length * HAN_SHARE;
}

/**
 * The features of each sentence.
 * @param hasWords also the words themselves, which count only between texts of one language
 */
export function featuresOf({ text, sentences, items }: ComparedText, hasWords: boolean): readonly SentenceFeatures[] {
  const features = sentences.map(({ start, end }) => {
    const sentence = text.slice(start, end);
    const lower = sentence.toLowerCase();
    const found = new Set<string>();
    for (const { id, pattern } of CONCEPTS) if (pattern.test(lower)) found.add(`c:${id}`);
    for (const [number] of lower.matchAll(NUMBER)) found.add(`d:${number.replaceAll(',', '')}`);
    if (hasWords) {
      for (const [word] of lower.matchAll(LATIN_WORD)) found.add(word);
      for (const [, pair] of lower.matchAll(HAN_PAIR)) if (pair !== undefined) found.add(pair);
    } else for (const [name] of sentence.matchAll(/\b[A-Z][A-Za-z]{2,}\b/g)) found.add(name.toLowerCase());
    return found;
  });
  for (const { sentence, digits, exponent } of items) features[sentence]?.add(`v:${digits}e${exponent}`);
  return features;
}

/** How much two texts' sentences have in common, as a sparse matrix: by sentence of the one, then of the other. */
export class SharedFeatures {
  private readonly rows: Map<number, number>[];
  private readonly weights: readonly [readonly number[], readonly number[]];

  constructor(source: readonly SentenceFeatures[], target: readonly SentenceFeatures[]) {
    this.rows = source.map(() => new Map<number, number>());
    const [from, to] = [placesOf(source), placesOf(target)];
    const weights = [source.map(() => 0), target.map(() => 0)] as const;
    for (const [feature, sources] of from) {
      const targets = to.get(feature);
      const weight = weightOf(feature, sources.length, targets?.length ?? 1);
      for (const i of sources) weights[0][i] = (weights[0][i] ?? 0) + weight;
      for (const j of targets ?? []) weights[1][j] = (weights[1][j] ?? 0) + weight;
      if (!targets || sources.length * targets.length > MAX_PAIRS_OF_FEATURE) continue;
      for (const i of sources) {
        const row = this.rows[i];
        if (row) for (const j of targets) row.set(j, (row.get(j) ?? 0) + weight);
      }
    }
    for (const [feature, targets] of to)
      if (!from.has(feature))
        for (const j of targets) weights[1][j] = (weights[1][j] ?? 0) + weightOf(feature, 1, targets.length);
    this.weights = weights;
  }

  /** The weight of what two sentences share. */
  shared(i: number, j: number): number {
    return this.rows[i]?.get(j) ?? 0;
  }

  /**
   * Pairs of sentences that share much with each other and with no other sentence, as far as they run in one order in both
   * texts: the heaviest chain, in text order.
   */
  findChain(): readonly SentencePair[] {
    const pairs: (SentencePair & { readonly weight: number })[] = [];
    const bestOfTarget = new Map<number, number>();
    const best = this.rows.map((row) => {
      let found: { j: number; weight: number } | undefined;
      for (const [j, weight] of row) {
        if (!found || weight > found.weight) found = { j, weight };
        if (weight > (bestOfTarget.get(j) ?? 0)) bestOfTarget.set(j, weight);
      }
      return found;
    });
    best.forEach((found, i) => {
      if (found && found.weight >= MIN_ANCHOR && found.weight === bestOfTarget.get(found.j))
        pairs.push({ i, ...found });
    });
    return heaviestChain(pairs);
  }

  /** The sentences of the other text that share most with one of this, the nearest first. */
  nearest(i: number, most: number): readonly number[] {
    return [...(this.rows[i]?.keys() ?? [])]
      .map((j) => ({ j, affinity: this.affinity(i, j) }))
      .sort((a, b) => b.affinity - a.affinity || a.j - b.j)
      .slice(0, most)
      .map(({ j }) => j);
  }

  /** The same as a share of what the two have, from 0 to 1. */
  affinity(i: number, j: number): number {
    const shared = this.shared(i, j);
    const [a, b] = [this.weights[0][i] ?? 0, this.weights[1][j] ?? 0];
    return shared === 0 ? 0 : Math.min(1, (2 * shared) / (a + b));
  }
}

/** A sentence of either text. */
interface SentencePair {
  readonly i: number;
  readonly j: number;
}

/** What two sentences share at least where a text is sure to be at. */
const MIN_ANCHOR = 1.5;

/** The heaviest chain in which both places rise; pairs come in the order of the first. A tree of maxima by the second. */
function heaviestChain(pairs: readonly (SentencePair & { readonly weight: number })[]): readonly SentencePair[] {
  const size = 1 + Math.max(-1, ...pairs.slice(0, MAX_CHAIN).map(({ j }) => j));
  const tree: number[] = Array.from({ length: size + 2 }, () => -1);
  const total: number[] = [];
  const before: number[] = [];
  const better = (a: number, b: number): number => (b < 0 || (a >= 0 && (total[a] ?? 0) >= (total[b] ?? 0)) ? a : b);
  pairs.slice(0, MAX_CHAIN).forEach(({ j, weight }, k) => {
    let previous = -1;
    for (let at = j; at > 0; at -= at & -at) previous = better(previous, tree[at] ?? 0);
    total[k] = weight + (previous < 0 ? 0 : (total[previous] ?? 0));
    before[k] = previous;
    for (let at = j + 1; at < tree.length; at += at & -at) tree[at] = better(k, tree[at] ?? 0);
  });
  const chain: SentencePair[] = [];
  let at = -1;
  for (let k = 0; k < total.length; k++) at = better(at, k);
  for (; at >= 0; at = before[at] ?? 0) chain.push(elementAt(pairs, at));
  return chain.reverse();
}

/** Sentences at most that a chain is built of. */
const MAX_CHAIN = 50_000;

/** A feature that is in more pairs of sentences distinguishes nothing. */
const MAX_PAIRS_OF_FEATURE = 600;

function placesOf(sentences: readonly SentenceFeatures[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  sentences.forEach((features, index) => {
    for (const feature of features) {
      const known = places.get(feature);
      if (known) known.push(index);
      else places.set(feature, [index]);
    }
  });
  return places;
}

/** Rare features count more, and values more than words. */
function weightOf(feature: string, inSource: number, inTarget: number): number {
  const rarity = 1 / Math.sqrt(inSource * inTarget);
  return feature.startsWith('v:') ? 2 * rarity : rarity;
}
