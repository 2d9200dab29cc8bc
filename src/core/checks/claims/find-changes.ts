import { Decimal, parseDecimal } from '../../money/decimal.js';
import type { LocatedFigure } from '../located-figure.js';
import type { CheckContext, FigureSentence } from '../check-context.js';
import { findLevelClaims } from './level-claims.js';
import { impliedBase, comparisonInterval, type ChangeClaim } from './change.js';
import { COMPARISON_PATTERNS, MOVE_PATTERNS, FROM_TO_PATTERNS } from './change-patterns.js';
import { areComparable, isPositive } from './comparable.js';
import { isFallEn } from './en-words.js';
import { isExcludedComparison, isExcludedSentence, isExcludedFromTo } from './exclusions.js';
import { findClaims, type Claim } from './claim-pattern.js';
import { isFallZh } from './zh-words.js';

/** A claim of a change as it was found: the figures, and how sure it is that they belong together. */
export interface LocatedChange {
  readonly change: ChangeClaim;
  readonly percent: LocatedFigure;
  readonly others: readonly LocatedFigure[];
  /** The first of `others` is what the amount moved by, not what it was. */
  readonly isStep: boolean;
  /** The amounts are named by the claim itself; otherwise the one before was looked for in the sentences before. */
  readonly isNamed: boolean;
}

/** The changes that a sentence claims; of one percentage there may be several readings. */
export function findChangeClaims(sentence: FigureSentence, reading: CheckContext): readonly LocatedChange[] {
  const { text, figures: slots } = sentence.masked;
  if (!slots.some(({ figure }) => figure.kind === 'percent') || isExcludedSentence(text)) return [];
  return [
    ...findClaims(sentence.masked, FROM_TO_PATTERNS).flatMap((claim) =>
      isExcludedFromTo(claim) ? [] : toAmountChanges(claim),
    ),
    ...findClaims(sentence.masked, COMPARISON_PATTERNS).flatMap((claim) =>
      isExcludedComparison(claim) ? [] : toAmountChanges(claim),
    ),
    ...findClaims(sentence.masked, MOVE_PATTERNS).flatMap(toStepChanges),
    ...findLevelClaims(sentence, reading).flatMap(({ claim, before }) =>
      toAmountChanges({ ...claim, figures: { ...claim.figures, A: before } }).map((each) => ({
        ...each,
        isNamed: false,
      })),
    ),
  ];
}

function toAmountChanges({ figures: { A, B, P }, words }: Claim): readonly LocatedChange[] {
  if (!A || !B || !P || !areComparable(A.figure, B.figure)) return [];
  const [from, to] = [A.figure, B.figure];
  const exact = { from: parseDecimal(from.value!), to: parseDecimal(to.value!) };
  const change = { from: comparisonInterval(from), to: comparisonInterval(to), exact, percent: P.figure };
  return [
    {
      change: { ...change, isFall: isStatedFall(words.move, P) },
      percent: P,
      others: [A, B],
      isStep: false,
      isNamed: true,
    },
  ];
}

/** "fell D, or P, to B": the amount before is B and D together. */
function toStepChanges({ figures: { B, D, P }, words }: Claim): readonly LocatedChange[] {
  if (!B || !D || !P || B.figure.currency !== D.figure.currency) return [];
  if (!isPositive(B.figure) || !isPositive(D.figure)) return [];
  const isDown = isStatedFall(words.move, P);
  const [level, step] = [comparisonInterval(B.figure), comparisonInterval(D.figure)];
  const [to, by] = [parseDecimal(B.figure.value!), parseDecimal(D.figure.value!)];
  if (!isDown && by.gte(to)) return [];
  const from = isDown
    ? { low: level.low.plus(step.low), high: level.high.plus(step.high) }
    : { low: level.low.minus(step.high), high: level.high.minus(step.low) };
  const exact = { from: isDown ? to.plus(by) : to.minus(by), to };
  const change = { from, to: level, exact, percent: P.figure, isFall: isDown };
  return [{ change, percent: P, others: [D, B], isStep: true, isNamed: true }];
}

function isStatedFall(move = '', { figure }: LocatedFigure): boolean {
  return isFallEn(move) || isFallZh(move) || figure.value!.startsWith('-');
}

/** How far the base that the percentage would need may be from the amount named, as a factor. */
const MAX_NAMED_FACTOR = new Decimal('3');
const MAX_INFERRED_FACTOR = new Decimal('1.1');

/** Is it the same thing that the two amounts tell of? Of unlike amounts the percentage is of something else. */
export function isPlausible({ change, isNamed }: LocatedChange): boolean {
  const base = impliedBase(change);
  if (!base) return false;
  const factor = isNamed ? MAX_NAMED_FACTOR : MAX_INFERRED_FACTOR;
  const needed = base.dividend;
  const named = change.exact.from.times(base.divisor);
  return needed.lte(named.times(factor)) && named.lte(needed.times(factor));
}
