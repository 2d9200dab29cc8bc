import { Decimal, parseDecimal } from '../../money/decimal.js';
import type { Placed } from '../located-figure.js';
import type { Reading, Sentence } from '../check-context.js';
import { findArrivals } from './level-claims.js';
import { baseOfStated, comparedInterval, type Change } from './change.js';
import { COMPARISONS, MOVES, PATHS } from './change-patterns.js';
import { areComparable, isPositive } from './comparable.js';
import { isFall } from './en-words.js';
import { isOtherComparison, isOtherMeasure, isOtherPath } from './exclusions.js';
import { findClaims, type Claim } from './claim-pattern.js';
import { isFallZh } from './zh-words.js';

/** A claim of a change as it was found: the figures, and how sure it is that they belong together. */
export interface FoundChange {
  readonly change: Change;
  readonly percent: Placed;
  readonly others: readonly Placed[];
  /** The first of `others` is what the amount moved by, not what it was. */
  readonly isStep: boolean;
  /** The amounts are named by the claim itself; otherwise the one before was looked for in the sentences before. */
  readonly isNamed: boolean;
}

/** The changes that a sentence claims; of one percentage there may be several readings. */
export function changesIn(sentence: Sentence, reading: Reading): readonly FoundChange[] {
  const { text, slots } = sentence.template;
  if (!slots.some(({ figure }) => figure.kind === 'percent') || isOtherMeasure(text)) return [];
  return [
    ...findClaims(sentence.template, PATHS).flatMap((claim) => (isOtherPath(claim) ? [] : betweenAmounts(claim))),
    ...findClaims(sentence.template, COMPARISONS).flatMap((claim) =>
      isOtherComparison(claim) ? [] : betweenAmounts(claim),
    ),
    ...findClaims(sentence.template, MOVES).flatMap(byAmount),
    ...findArrivals(sentence, reading).flatMap(({ claim, before }) =>
      betweenAmounts({ ...claim, figures: { ...claim.figures, A: before } }).map((each) => ({
        ...each,
        isNamed: false,
      })),
    ),
  ];
}

function betweenAmounts({ figures: { A, B, P }, words }: Claim): readonly FoundChange[] {
  if (!A || !B || !P || !areComparable(A.figure, B.figure)) return [];
  const [from, to] = [A.figure, B.figure];
  const exact = { from: parseDecimal(from.value!), to: parseDecimal(to.value!) };
  const change = { from: comparedInterval(from), to: comparedInterval(to), exact, percent: P.figure };
  return [
    { change: { ...change, isFall: falls(words.move, P) }, percent: P, others: [A, B], isStep: false, isNamed: true },
  ];
}

/** "fell D, or P, to B": the amount before is B and D together. */
function byAmount({ figures: { B, D, P }, words }: Claim): readonly FoundChange[] {
  if (!B || !D || !P || B.figure.currency !== D.figure.currency) return [];
  if (!isPositive(B.figure) || !isPositive(D.figure)) return [];
  const isDown = falls(words.move, P);
  const [level, step] = [comparedInterval(B.figure), comparedInterval(D.figure)];
  const [to, by] = [parseDecimal(B.figure.value!), parseDecimal(D.figure.value!)];
  if (!isDown && by.gte(to)) return [];
  const from = isDown
    ? { low: level.low.plus(step.low), high: level.high.plus(step.high) }
    : { low: level.low.minus(step.high), high: level.high.minus(step.low) };
  const exact = { from: isDown ? to.plus(by) : to.minus(by), to };
  const change = { from, to: level, exact, percent: P.figure, isFall: isDown };
  return [{ change, percent: P, others: [D, B], isStep: true, isNamed: true }];
}

function falls(move = '', { figure }: Placed): boolean {
  return isFall(move) || isFallZh(move) || figure.value!.startsWith('-');
}

/** How far the base that the percentage would need may be from the amount named, as a factor. */
const NAMED = new Decimal('3');
const LOOKED_FOR = new Decimal('1.1');

/** Is it the same thing that the two amounts tell of? Of unlike amounts the percentage is of something else. */
export function isPlausible({ change, isNamed }: FoundChange): boolean {
  const base = baseOfStated(change);
  if (!base) return false;
  const factor = isNamed ? NAMED : LOOKED_FOR;
  const needed = base.dividend;
  const named = change.exact.from.times(base.divisor);
  return needed.lte(named.times(factor)) && named.lte(needed.times(factor));
}
