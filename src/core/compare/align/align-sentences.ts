import { elementAt } from '../../../support/get-or-throw.js';
import type { SentenceSpan } from '../../document/sentences.js';
import type { SharedFeatures } from './features.js';

/** Sentences of one text, and which group of sentences that translate each other each belongs to. */
export interface SentenceAlignment {
  /** Group of each sentence of the source. */
  readonly source: readonly number[];
  /** Group of each sentence of the target. */
  readonly target: readonly number[];
  /** Last sentence of the target in a group, or in the nearest group before it that has one; -1 where none has. */
  readonly lastTarget: readonly number[];
}

/** So many sentences of the one that may become so many of the other, and what each costs beside what it shares. */
const GROUPS: readonly (readonly [a: number, b: number, cost: number])[] = [
  [1, 1, 0],
  [1, 0, 2.2],
  [0, 1, 2.2],
  [2, 1, 0.9],
  [1, 2, 0.9],
  [2, 2, 1.6],
  [3, 1, 1.8],
  [1, 3, 1.8],
];

/** Added where a paragraph ends in one text and continues in the other. */
const PARAGRAPH_COST = 0.9;
/** Added for each paragraph that would end within a group. */
const INNER_PARAGRAPH_COST = 1.8;
/** For each factor of e by which two groups differ in length. */
const LENGTH_COST = 1.2;
const MAX_LENGTH_COST = 3;
/** So much of what two sentences share counts at most. */
const MAX_SHARED = 4;
/** Looked at on either side of the line along which the texts run. */
const BAND = 24;

/**
 * Aligns the sentences of two texts that run in one order: the cheapest way through both, by length, paragraphs and what
 * the sentences share. Linear in the number of sentences: only a band about the line through what is certain is looked at.
 */
export function alignSentences(
  source: readonly SentenceSpan[],
  target: readonly SentenceSpan[],
  shared: SharedFeatures,
): SentenceAlignment {
  const { length: n } = source;
  const { length: m } = target;
  const width = 2 * BAND + 1;
  const line = traceLine(n, m, shared);
  const first = line.map((j) => Math.max(0, Math.min(m, j) - BAND));
  const cost = new Float64Array((n + 1) * width).fill(Infinity);
  const step = new Int8Array((n + 1) * width).fill(-1);
  const cell = (i: number, j: number): number => {
    const at = j - (first[i] ?? 0);
    return at < 0 || at >= width ? -1 : i * width + at;
  };
  const measure = createMeasure(source, target, shared);
  cost[cell(0, 0)] = 0;
  for (let i = 0; i <= n; i++)
    for (let j = first[i] ?? 0; j <= Math.min(m, (first[i] ?? 0) + width - 1); j++) {
      const here = cost[cell(i, j)] ?? 0;
      if (here === Infinity) continue;
      for (let k = 0; k < GROUPS.length; k++) {
        const [a, b] = elementAt(GROUPS, k);
        if (i + a > n || j + b > m) continue;
        const to = cell(i + a, j + b);
        if (to < 0) continue;
        const total = here + measure(i, j, k);
        if (total < (cost[to] ?? 0)) {
          cost[to] = total;
          step[to] = k;
        }
      }
    }
  return readGroups(n, m, (i, j) => {
    const at = cell(i, j);
    return at < 0 ? -1 : (step[at] ?? 0);
  });
}

/** The cost of a group from `i` and `j` on, by the index of its form. */
type Measure = (i: number, j: number, group: number) => number;

function createMeasure(
  source: readonly SentenceSpan[],
  target: readonly SentenceSpan[],
  shared: SharedFeatures,
): Measure {
  const [a, b] = [readShape(source), readShape(target)];
  const scale = (b.starts.at(-1) ?? 0) / Math.max(1, a.starts.at(-1) ?? 0);
  return (i, j, k) => {
    const [m, n, penalty] = elementAt(GROUPS, k);
    if (m === 0 || n === 0) return penalty;
    let common = 0;
    for (let x = i; x < i + m; x++) for (let y = j; y < j + n; y++) common += Math.min(MAX_SHARED, shared.shared(x, y));
    const ratio =
      ((b.starts[j + n] ?? 0) - (b.starts[j] ?? 0)) /
      Math.max(1, scale * ((a.starts[i + m] ?? 0) - (a.starts[i] ?? 0)));
    const length = Math.min(MAX_LENGTH_COST, LENGTH_COST * Math.abs(Math.log(Math.max(ratio, 1e-3))));
    let parts = a.ends[i + m - 1] === b.ends[j + n - 1] ? 0 : PARAGRAPH_COST;
    for (let x = i; x < i + m - 1; x++) parts += INNER_PARAGRAPH_COST * (a.ends[x] ?? 0);
    for (let y = j; y < j + n - 1; y++) parts += INNER_PARAGRAPH_COST * (b.ends[y] ?? 0);
    return penalty + length + parts - Math.min(common, MAX_SHARED * Math.max(m, n));
  };
}

/** Where sentences start, the end of the last behind them, and 1 for each that ends a paragraph. */
function readShape(sentences: readonly SentenceSpan[]): { readonly starts: Float64Array; readonly ends: Uint8Array } {
  const starts = new Float64Array(sentences.length + 1);
  const ends = new Uint8Array(sentences.length);
  sentences.forEach(({ start, end, paragraph }, i) => {
    starts[i] = start;
    starts[i + 1] = end;
    ends[i] = sentences[i + 1]?.paragraph === paragraph ? 0 : 1;
  });
  return { starts, ends };
}

/** For each sentence of the source where the target is at, by the longest chain of sentences that only each other share much. */
function traceLine(n: number, m: number, shared: SharedFeatures): readonly number[] {
  const anchors = [{ i: 0, j: 0 }, ...shared.findChain(), { i: n, j: m }];
  const line: number[] = [];
  let next = 1;
  for (let i = 0; i <= n; i++) {
    while (next < anchors.length - 1 && elementAt(anchors, next).i < i) next++;
    const [a, b] = [elementAt(anchors, next - 1), elementAt(anchors, next)];
    const share = b.i === a.i ? 1 : (i - a.i) / (b.i - a.i);
    line.push(Math.round(a.j + (b.j - a.j) * share));
  }
  // The band moves forward only: a way through it has to exist.
  for (let i = 1; i <= n; i++) line[i] = Math.max(line[i] ?? 0, line[i - 1] ?? 0);
  return line;
}

function readGroups(n: number, m: number, stepAt: (i: number, j: number) => number): SentenceAlignment {
  const groups: { i: number; j: number; a: number; b: number }[] = [];
  let [i, j] = [n, m];
  while (i > 0 || j > 0) {
    const k = stepAt(i, j);
    // Outside the band nothing is known: one by one.
    const [a, b] = k < 0 ? [i > 0 ? 1 : 0, j > 0 ? 1 : 0] : elementAt(GROUPS, k);
    i -= a;
    j -= b;
    groups.push({ i, j, a, b });
  }
  groups.reverse();
  const [source, target]: [number[], number[]] = [[], []];
  const lastTarget: number[] = [];
  groups.forEach(({ j: at, a, b }, group) => {
    for (let x = 0; x < a; x++) source.push(group);
    for (let y = 0; y < b; y++) target.push(group);
    lastTarget.push(at + b - 1);
  });
  return { source, target, lastTarget };
}
