import { areWithinFactor, Decimal, parseDecimal } from '../../money/decimal.js';
import type { CheckContext, FigureSentence } from '../check-context.js';
import { findYearlyGrowth } from './annual-growth.js';
import { actualPercent, findScaleOfChange, impliedBase, statedPercent, type ChangeClaim } from './change.js';
import { COMPARISON_PATTERNS, FROM_TO_PATTERNS, LEVEL_PATTERNS, MOVE_PATTERNS } from './change-patterns.js';
import { findClaims, type Claim } from './claim-pattern.js';
import { areComparable, comparisonInterval, haveSameMeasure, isPositive } from './comparison.js';
import { isExcludedComparison, isExcludedFromTo, isExcludedSentence } from './exclusions.js';
import type { MaskedSentence } from '../masked-sentence.js';
import { isFall } from './words.js';
import { isSingleAmount, type LocatedSingle } from '../single-figure.js';

/** A claim of a change as it was found: the figures, and how certain it is that they belong together. */
export interface LocatedChange {
  readonly change: ChangeClaim;
  readonly percent: LocatedSingle;
  /** The two amounts, in the order of the text's claim: from and to, or by and to. */
  readonly others: readonly [LocatedSingle, LocatedSingle];
  /** The first of `others` is what the amount moved by, not what it was. */
  readonly isStep: boolean;
  /** The claim names both amounts; otherwise the first one was taken from an earlier sentence. */
  readonly isNamed: boolean;
}

/** The changes that a sentence claims; one percentage may be part of several. */
export function findChangeClaims(sentence: FigureSentence, context: CheckContext): readonly LocatedChange[] {
  const { masked } = sentence;
  if (!hasChange(masked)) return findYearlyChanges(masked);
  return [
    ...findChanges(masked),
    ...findLevelClaims(sentence, context).flatMap(({ claim, before }) =>
      toAmountChanges({ ...claim, figures: { ...claim.figures, A: before } }).map((each) => ({
        ...each,
        isNamed: false,
      })),
    ),
  ];
}

function hasChange({ text, hasPercent }: MaskedSentence): boolean {
  return hasPercent && !isExcludedSentence(text);
}

/** The changes between amounts that a sentence claims and names. */
export function findNamedChanges(masked: MaskedSentence): readonly LocatedChange[] {
  return hasChange(masked) ? findChanges(masked) : findYearlyChanges(masked);
}

/** The changes of one year after another. */
function findYearlyChanges(masked: MaskedSentence): readonly LocatedChange[] {
  if (!masked.hasPercent) return [];
  return findYearlyGrowth(masked).flatMap(({ claim, years, mayBeMean }) =>
    toAmountChanges(claim).map((located) => {
      const { change } = located;
      const isFall = change.exact.to.lt(change.exact.from);
      return { ...located, change: { ...change, isFall, yearly: { years, mayBeMean } } };
    }),
  );
}

function findChanges(masked: MaskedSentence): readonly LocatedChange[] {
  return [
    ...findClaims(masked, FROM_TO_PATTERNS).flatMap((claim) => (isExcludedFromTo(claim) ? [] : toAmountChanges(claim))),
    ...findClaims(masked, COMPARISON_PATTERNS).flatMap((claim) =>
      isExcludedComparison(claim) ? [] : toAmountChanges(claim),
    ),
    ...findClaims(masked, MOVE_PATTERNS).flatMap(toStepChanges),
  ];
}

/** "… dropping to HKD 135.50 per share, a decline of 2.17%", and the price that stands before it. */
interface LevelClaim {
  readonly claim: Claim;
  readonly before: LocatedSingle;
}

/**
 * Claims of a change whose first amount stands earlier, in the same sentence or the one before it in the paragraph. Only
 * prices are looked for, as only these are counted per the same unit, and only where there is one alone.
 */
function findLevelClaims(sentence: FigureSentence, { sentences, text }: CheckContext): readonly LevelClaim[] {
  return findClaims(sentence.masked, LEVEL_PATTERNS).flatMap((claim) => {
    const level = claim.figures.B;
    if (level?.figure.per === undefined) return [];
    const previous = sentences[sentence.index - 1];
    const near = previous?.paragraph === sentence.paragraph ? previous.masked.figures : [];
    const before = [...near, ...sentence.masked.figures].filter(
      (each): each is LocatedSingle => each.start < level.start && isSingleAmount(each) && isSamePrice(each, level),
    );
    const [only, ...others] = before;
    if (!only || others.length > 0 || !isOneSubject(text.slice(only.end, level.start))) return [];
    return [{ claim, before: only }];
  });
}

/** A name inside a sentence, or a word of contrast. */
const ANOTHER_SUBJECT = /[a-z0-9,'’] (?!I\b|HK|US)[A-Z]|\b(?:while|whereas|but|and)\b|、|而|但|另/;
/** Names of days and months are no subjects. */
const CALENDAR_NAMES =
  /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/g;

/** Is the text between two prices about one thing? Where it names another, the second price is of that. */
function isOneSubject(between: string): boolean {
  return !ANOTHER_SUBJECT.test(between.replace(CALENDAR_NAMES, 'day'));
}

function isSamePrice({ figure }: LocatedSingle, { figure: level }: LocatedSingle): boolean {
  if (figure.per !== level.per || !areComparable(figure, level)) return false;
  return !parseDecimal(figure.value).eq(parseDecimal(level.value));
}

function toAmountChanges({ figures: { A, B, P }, words }: Claim): readonly LocatedChange[] {
  if (!A || !B || !P || !areComparable(A.figure, B.figure)) return [];
  const [from, to] = [A.figure, B.figure];
  const exact = { from: parseDecimal(from.value), to: parseDecimal(to.value) };
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
  if (!B || !D || !P || !haveSameMeasure(B.figure, D.figure)) return [];
  if (!isPositive(B.figure) || !isPositive(D.figure)) return [];
  const isDown = isStatedFall(words.move, P);
  const [level, step] = [comparisonInterval(B.figure), comparisonInterval(D.figure)];
  const [to, by] = [parseDecimal(B.figure.value), parseDecimal(D.figure.value)];
  if (!isDown && by.gte(to)) return [];
  const from = isDown
    ? { low: level.low.plus(step.low), high: level.high.plus(step.high) }
    : { low: level.low.minus(step.high), high: level.high.minus(step.low) };
  const exact = { from: isDown ? to.plus(by) : to.minus(by), to };
  const change = { from, to: level, exact, percent: P.figure, isFall: isDown };
  return [{ change, percent: P, others: [D, B], isStep: true, isNamed: true }];
}

function isStatedFall(move = '', { figure }: LocatedSingle): boolean {
  return isFall(move) || figure.value.startsWith('-');
}

/** How far the base that the percentage would need may be from the amount named, as a factor. */
const MAX_NAMED_FACTOR = new Decimal('3');
const MAX_INFERRED_FACTOR = new Decimal('1.1');

/** Of great falls the base says little: 95 and 70 percent need bases that are six times apart. */
const MAX_POINTS_OFF = new Decimal('30');

function isNearInPoints(change: ChangeClaim): boolean {
  const { dividend, divisor } = actualPercent(change);
  const off = dividend.minus(statedPercent(change).times(divisor)).abs();
  return off.lte(MAX_POINTS_OFF.times(divisor));
}

/** Can both amounts be of one thing? The percentage between amounts that are too unlike is of something else. */
export function isPlausible({ change, isNamed, isStep }: LocatedChange): boolean {
  if (isNamed && !isStep && findScaleOfChange(change) !== undefined) return true;
  const base = impliedBase(change);
  // No amount is left of what has fallen by all.
  if (!base) return isNamed && !isStep;
  if (isNamed && isNearInPoints(change)) return true;
  const factor = isNamed ? MAX_NAMED_FACTOR : MAX_INFERRED_FACTOR;
  const needed = base.dividend;
  const named = change.exact.from.times(base.divisor);
  return areWithinFactor(needed, named, factor);
}
