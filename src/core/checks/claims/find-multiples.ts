import type { Qualifier } from '../../figures/figure.js';
import { areWithinFactor, Decimal, parseDecimal } from '../../money/decimal.js';
import type { CheckContext, FigureSentence } from '../check-context.js';
import { AMOUNT_TOKEN, type MaskedSentence } from '../masked-sentence.js';
import { toQuotedText } from '../messages/format.js';
import { findClaims, type Claim } from './claim-pattern.js';
import { areComparable } from './comparison.js';
import { actualMultiple, factorWordInterval, multipleInterval, type MultipleClaim } from './multiple.js';
import {
  BACK_REFERENCE_PATTERNS,
  FACTOR_PATTERNS,
  FACTOR_STEM,
  MULTIPLE_PATTERNS,
  readFactorWord,
  TURNED,
  type MultipleMeaning,
} from './multiple-patterns.js';
import { isSingleAmount, type LocatedSingle } from '../single-figure.js';

/** A claim of a multiple as it was found. */
export interface FoundMultiple extends MultipleClaim {
  /** The multiple; undefined for a factor in a word ("doubled"), which is no figure. */
  readonly multiple: LocatedSingle | undefined;
  /** The multiple as the text has it. */
  readonly word: string;
  /** The claim names both amounts; otherwise the first one was taken from an earlier sentence. */
  readonly isNamed: boolean;
}

const TWO_AMOUNTS = AMOUNT_TOKEN + AMOUNT_TOKEN;

/** Multiples that are not of two amounts. */
const OTHER_MULTIPLES = /subscri|超购|超購|认购|認購|earnings|ebitda|price-to|p\/[eb]|市盈|市净|市淨|市账|市賬/;

/** The multiples that a sentence claims; one figure may be part of several. */
export function findMultipleClaims(sentence: FigureSentence, context: CheckContext): readonly FoundMultiple[] {
  const found = [
    ...listNamedMultiples(sentence.masked),
    ...findClaims(sentence.masked, BACK_REFERENCE_PATTERNS).flatMap((claim) =>
      findAntecedents(claim, sentence, context).flatMap((A) =>
        buildMultipleClaims({ ...claim, figures: { ...claim.figures, A } }, 'times').map((each) => ({
          ...each,
          isNamed: false,
        })),
      ),
    ),
  ];
  return withoutOthers(found, sentence.masked);
}

/** Hardly any sentence claims one, and then its words for other multiples are not looked for. */
function withoutOthers(found: readonly FoundMultiple[], { text }: MaskedSentence): readonly FoundMultiple[] {
  return found.length === 0 || OTHER_MULTIPLES.test(text) ? [] : found;
}

/** The multiples of two amounts that a sentence claims and names. */
export function findNamedMultiples(masked: MaskedSentence): readonly FoundMultiple[] {
  return withoutOthers(listNamedMultiples(masked), masked);
}

function listNamedMultiples(masked: MaskedSentence): readonly FoundMultiple[] {
  return [
    ...findClaims(masked, MULTIPLE_PATTERNS).flatMap((claim) =>
      isTurned(claim) ? buildMultipleClaims(claim, meaningOf(claim)) : [],
    ),
    // Three patterns that any two amounts would be searched for take a fortieth of a check.
    ...(masked.figureTokens.includes(TWO_AMOUNTS) && FACTOR_STEM.test(masked.text)
      ? findClaims(masked, FACTOR_PATTERNS).flatMap(buildFactorWordClaims)
      : []),
  ];
}

/** Where the pattern has no verb, the multiple must say the growth itself. */
function isTurned({ figures: { X }, words }: Claim): boolean {
  return words.turned === undefined || (X !== undefined && TURNED.test(X.figure.text));
}

function meaningOf({ words }: Claim): MultipleMeaning {
  if (words.grown !== undefined) return 'times-more';
  return words.either === undefined ? 'times' : 'either';
}

function buildMultipleClaims({ figures: { A, B, X } }: Claim, meaning: MultipleMeaning): readonly FoundMultiple[] {
  if (!A || !B || !X || !areComparable(A.figure, B.figure)) return [];
  const factor = parseDecimal(X.figure.value);
  const allowed = multipleInterval(X.figure);
  return [{ factor, allowed, meaning, from: A, to: B, multiple: X, word: toQuotedText(X.figure.text), isNamed: true }];
}

function buildFactorWordClaims({ figures: { A, B }, words }: Claim): readonly FoundMultiple[] {
  const word = words.factor;
  if (!A || !B || word === undefined || !areComparable(A.figure, B.figure)) return [];
  const factor = new Decimal(readFactorWord(word));
  const allowed = factorWordInterval(factor, qualifierOf(words.far));
  return [{ factor, allowed, meaning: 'times', from: A, to: B, multiple: undefined, word, isNamed: true }];
}

function qualifierOf(words = ''): Qualifier {
  if (/more|over/.test(words)) return 'more_than';
  if (words.includes('less')) return 'less_than';
  return words === '' ? 'exact' : 'approx';
}

/** How far the multiple may be from the stated one for the two amounts to be those that it is of, as a factor. */
const MAX_PLAUSIBLE_FACTOR = new Decimal('3');
const ONE = new Decimal('1');

/** Can both amounts be of one thing? A multiple that is too far off is of something else. */
export function isPlausibleMultiple(claim: FoundMultiple): boolean {
  const { dividend, divisor } = actualMultiple(claim);
  const stated = (claim.meaning === 'times-more' ? claim.factor.plus(ONE) : claim.factor).times(divisor);
  return areWithinFactor(dividend, stated, MAX_PLAUSIBLE_FACTOR);
}

/** Words that name nothing in particular. */
const GENERIC_WORDS = new Set(
  'amount amounts figure figures number numbers level sum total value size year years month quarter quarterly annual yearly company group with from that this than over have been were reflecting'.split(
    ' ',
  ),
);

/**
 * What "that quarterly cloud revenue" may be: the amounts of the sentence before in the paragraph, and those before the
 * claim in its own, where one of the words that name it stands there too.
 */
function findAntecedents(
  { figures: { B }, words }: Claim,
  sentence: FigureSentence,
  context: CheckContext,
): readonly LocatedSingle[] {
  if (!B) return [];
  const previous = context.sentences[sentence.index - 1];
  const near = previous?.paragraph === sentence.paragraph ? [previous] : [];
  const named = (words.named ?? '').split(/[^a-z]+/).filter((word) => word.length > 3 && !GENERIC_WORDS.has(word));
  return [...near, sentence]
    .filter(({ start, end }) => {
      const text = context.text.slice(start, Math.min(end, B.start)).toLowerCase();
      return named.some((word) => text.includes(word));
    })
    .flatMap(({ masked }) => masked.figures)
    .filter(
      (each): each is LocatedSingle =>
        each.start < B.start && isSingleAmount(each) && areComparable(each.figure, B.figure),
    );
}
