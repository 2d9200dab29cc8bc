import { parseDecimal } from '../../money/decimal.js';
import type { LocatedFigure } from '../located-figure.js';
import type { CheckContext, FigureSentence } from '../check-context.js';
import { LEVEL_PATTERNS } from './change-patterns.js';
import { areComparable } from './comparable.js';
import { findClaims, type Claim } from './claim-pattern.js';

/** "… dropping to HKD 135.50 per share, a decline of 2.17%", and the price that was told before it. */
export interface LevelClaim {
  readonly claim: Claim;
  readonly before: LocatedFigure;
}

/**
 * Claims of a change whose first amount stands earlier, in the same sentence or the one before it in the paragraph. Only
 * prices are looked for, as only these are counted per the same unit, and only where there is one alone.
 */
export function findLevelClaims(sentence: FigureSentence, { sentences, text }: CheckContext): readonly LevelClaim[] {
  return findClaims(sentence.masked, LEVEL_PATTERNS).flatMap((claim) => {
    const level = claim.figures.B;
    if (level?.figure.per === undefined) return [];
    const previous = sentences[sentence.index - 1];
    const near = previous?.paragraph === sentence.paragraph ? previous.masked.figures : [];
    const before = [...near, ...sentence.masked.figures].filter(
      (each) => each.start < level.start && isSamePrice(each, level),
    );
    const [only, ...others] = before;
    if (!only || others.length > 0 || !isOneSubject(text.slice(only.end, level.start))) return [];
    return [{ claim, before: only }];
  });
}

/** A name inside a sentence, or a word that sets one thing against another. */
const ANOTHER_SUBJECT = /[a-z0-9,'’] (?!I\b|HK|US)[A-Z]|\b(?:while|whereas|but|and)\b|、|而|但|另/;
/** Names of days and months are no subjects. */
const CALENDAR_NAMES =
  /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/g;

/** Goes the text between two prices on about the same thing? Where it names another, the second price is of that. */
function isOneSubject(between: string): boolean {
  return !ANOTHER_SUBJECT.test(between.replace(CALENDAR_NAMES, 'day'));
}

function isSamePrice({ figure }: LocatedFigure, { figure: level }: LocatedFigure): boolean {
  if (figure.kind !== 'money' || figure.per !== level.per || !areComparable(figure, level)) return false;
  return !parseDecimal(figure.value!).eq(parseDecimal(level.value!));
}
