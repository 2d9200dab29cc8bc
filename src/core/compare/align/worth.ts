import type { Item } from '../item.js';
import type { Difference, Judgement, Verdict } from '../verdicts.js';

/** What a pair is worth by its judgement; not to be paired is worth nothing. */
const VERDICT_WORTH: Readonly<Record<Exclude<Verdict, 'differs'>, number>> = {
  same: 1,
  rounded: 0.85,
  converted: 0.8,
  derived: 0.5,
};

const DIFFERENCE_WORTH: Readonly<Record<Difference, number>> = {
  currency: 0.6,
  unit: 0.55,
  scale: 0.55,
  multiple: 0.55,
  sign: 0.55,
  digits: 0.5,
  range: 0.45,
  kind: 0.4,
  qualifier: 0.9,
  per: 0.9,
  year: 0.9,
  value: 0.25,
};

/** Of numbers without a unit: what they are is known by their value alone. */
const BARE_WORTH: Readonly<Partial<Record<Verdict | Difference, number>>> = {
  same: 0.6,
  rounded: 0.3,
  scale: 0.3,
  multiple: 0.3,
  digits: 0.25,
};

/** Families whose figures say a ratio: "up 20%", "up 5 points", "a fifth more". */
const RATIOS: ReadonlySet<Item['family']> = new Set(['percent', 'points', 'multiple']);

/** Can two different numbers be one thing? An amount is never a share, and money never a count. */
function mayBeOneThing({ family: a }: Item, { family: b }: Item): boolean {
  return a === b || (RATIOS.has(a) && RATIOS.has(b));
}

/** What a pair is worth where nothing is known of the sentences; zero or less for one that is none. */
export function worthOf(source: Item, target: Item, { verdict, how }: Judgement): number {
  if (source.isBare || target.isBare)
    return worthOfBare(source, target, how ?? (verdict as Exclude<Verdict, 'differs'>));
  if (how === 'value' && !mayBeOneThing(source, target)) return 0;
  const worth = verdict === 'differs' ? DIFFERENCE_WORTH[how ?? 'value'] : VERDICT_WORTH[verdict];
  return worth + likeness(source, target);
}

/** Two digits at least distinguish a number from others. */
const MIN_TELLING_DIGITS = 2;

function worthOfBare(source: Item, target: Item, what: Exclude<Verdict, 'differs'> | Difference): number {
  const worth = BARE_WORTH[what] ?? 0;
  const areBoth = source.isBare && target.isBare;
  const isLarge = (source.isLarge || !source.isBare) && (target.isLarge || !target.isBare);
  if (what === 'same' || what === 'rounded') return areBoth && !isLarge ? (what === 'same' ? worth / 2 : 0) : worth;
  if (areBoth && source.family === 'multiple') return 0;
  if (isLarge) return worth;
  return areBoth || source.digits.length < MIN_TELLING_DIGITS ? 0 : worth;
}

/** What distinguishes pairs that are worth the same: unit, kind, per-unit, qualifier, restatement. */
function likeness({ figure: a, family }: Item, { figure: b, family: other }: Item): number {
  return (
    (family === other ? 0.03 : 0) +
    (a.unit === b.unit ? 0.02 : 0) +
    (a.currency === b.currency ? 0.02 : 0) +
    (a.per === b.per ? 0.02 : 0) +
    ((a.restates === undefined) === (b.restates === undefined) ? 0.02 : 0) +
    (a.qualifier === b.qualifier ? 0.01 : 0)
  );
}
