/** What two texts are to each other: a text and its translation, a source and what is made from it, two versions. */
export const COMPARISON_MODES = ['translation', 'source', 'versions'] as const;
export type ComparisonMode = (typeof COMPARISON_MODES)[number];

/** How the source supports a figure of the target, or that it does not. */
export const VERDICTS = ['same', 'rounded', 'converted', 'derived', 'differs'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** In what a figure of the target differs from that of the source. */
export const DIFFERENCES = [
  'scale',
  'digits',
  'sign',
  'currency',
  'unit',
  'kind',
  'qualifier',
  'range',
  'per',
  'year',
  'multiple',
  'value',
] as const;
export type Difference = (typeof DIFFERENCES)[number];

/** A figure of the source and one of the target, and what they are to each other. */
export interface Judgement {
  readonly verdict: Verdict;
  /** Set where the verdict is `differs`. */
  readonly how?: Difference;
  /** The target's number divided by the source's, a power of ten; only with `scale`. */
  readonly factor?: string;
}

export const SAME: Judgement = { verdict: 'same' };

/** The judgement that two figures differ. */
export function differing(how: Difference): Judgement {
  return DIFFERING[how];
}

const DIFFERING = Object.fromEntries(
  DIFFERENCES.map((how) => [how, Object.freeze({ verdict: 'differs', how })]),
) as unknown as Readonly<Record<Difference, Judgement>>;
