import { roundRatio } from '../../money/ratio.js';
import type { Qualifier } from '../../figures/figure.js';
import { Decimal, parseDecimal } from '../../money/decimal.js';
import { areComparable } from '../claims/comparable.js';
import {
  actualMultiple,
  multipleAgreesAs,
  multipleAgrees,
  multipleInterval,
  factorWordInterval,
  type MultipleClaim,
} from '../claims/multiple.js';
import {
  BACK_REFERENCE_PATTERNS,
  readFactorWord,
  FACTOR_PATTERNS,
  MULTIPLE_PATTERNS,
  type MultipleMeaning,
} from '../claims/multiple-patterns.js';
import { formatLooseGrowth, formatMultipleAgreement, formatMultipleMismatch } from '../messages/multiple-claim.js';
import { findAntecedents } from '../claims/antecedents.js';
import { findClaims, type Claim } from '../claims/claim-pattern.js';
import type { FindingDraft } from '../finding.js';
import { groupBy } from '../../../support/group-by.js';
import { chinese } from '../messages/chinese.js';
import { rewriteNumber } from '../rewriting/rewrite.js';
import type { LocatedFigure } from '../located-figure.js';
import type { CheckContext, FigureSentence } from '../check-context.js';
import { buildSuggestions } from '../suggestion.js';
import { collapseWhitespace } from '../messages/format.js';

/** A claim as it was found, and where the finding is put. */
interface FoundMultiple extends MultipleClaim {
  /** The multiple; a factor in a word is no figure, and the finding is then put at the amount that comes out. */
  readonly multiple: LocatedFigure | undefined;
  /** The multiple as it is told. */
  readonly word: string;
  /** Both amounts are named by the claim itself. */
  readonly isNamed: boolean;
}

/** Multiples that are not of two amounts. */
const OTHER_MULTIPLES = /subscri|超购|超購|认购|認購|earnings|ebitda|price-to|p\/[eb]|市盈|市净|市淨|市账|市賬/;

/** Is one amount so many times the other as the text says? */
export function checkMultiples(reading: CheckContext): readonly FindingDraft[] {
  const found = reading.sentences.flatMap((sentence) => findMultipleClaims(sentence, reading));
  return groupBy(found, ({ multiple, to }) => (multiple ?? to).figure.id).flatMap((claims) => {
    const agreeing = claims.find(multipleAgrees);
    if (agreeing) return reading.wantsOk ? [draftFinding(agreeing, reading, true)] : [];
    const doubted = claims.find(isPlausible);
    return doubted ? [draftFinding(doubted, reading, false)] : [];
  });
}

function findMultipleClaims(sentence: FigureSentence, reading: CheckContext): readonly FoundMultiple[] {
  const { text } = sentence.masked;
  if (OTHER_MULTIPLES.test(text)) return [];
  return [
    ...findClaims(sentence.masked, MULTIPLE_PATTERNS).flatMap((claim) => buildMultipleClaims(claim, meaningOf(claim))),
    ...findClaims(sentence.masked, FACTOR_PATTERNS).flatMap(buildFactorWordClaims),
    ...findClaims(sentence.masked, BACK_REFERENCE_PATTERNS).flatMap((claim) =>
      findAntecedents(claim, sentence, reading).flatMap((A) =>
        buildMultipleClaims({ ...claim, figures: { ...claim.figures, A } }, 'times').map((each) => ({
          ...each,
          isNamed: false,
        })),
      ),
    ),
  ];
}

function meaningOf({ words }: Claim): MultipleMeaning {
  if (words.grown !== undefined) return 'times-more';
  return words.either === undefined ? 'times' : 'either';
}

function buildMultipleClaims({ figures: { A, B, X } }: Claim, meaning: MultipleMeaning): readonly FoundMultiple[] {
  if (!A || !B || !X || !areComparable(A.figure, B.figure)) return [];
  const factor = parseDecimal(X.figure.value!);
  const told = multipleInterval(X.figure);
  return [
    { factor, told, meaning, from: A, to: B, multiple: X, word: collapseWhitespace(X.figure.text), isNamed: true },
  ];
}

function buildFactorWordClaims({ figures: { A, B }, words }: Claim): readonly FoundMultiple[] {
  const word = words.factor;
  if (!A || !B || word === undefined || !areComparable(A.figure, B.figure)) return [];
  const factor = new Decimal(readFactorWord(word));
  const told = factorWordInterval(factor, qualifierOf(words.far));
  return [{ factor, told, meaning: 'times', from: A, to: B, multiple: undefined, word, isNamed: true }];
}

function qualifierOf(words = ''): Qualifier {
  if (/more|over/.test(words)) return 'more_than';
  if (words.includes('less')) return 'less_than';
  return words === '' ? 'exact' : 'approx';
}

/** How far the multiple may be from the one told for the two amounts to be those that it is of. */
const MAX_PLAUSIBLE_FACTOR = new Decimal('3');

function isPlausible(claim: FoundMultiple): boolean {
  const { dividend, divisor } = actualMultiple(claim);
  const told = claim.factor.times(divisor);
  return dividend.lte(told.times(MAX_PLAUSIBLE_FACTOR)) && told.lte(dividend.times(MAX_PLAUSIBLE_FACTOR));
}

function draftFinding(claim: FoundMultiple, reading: CheckContext, agrees: boolean): FindingDraft {
  const { multiple, from, to, meaning, factor, isNamed } = claim;
  const at = (multiple ?? to).figure;
  const isGrowth = meaning === 'times-more';
  const actual = actualMultiple(claim);
  const grown = { dividend: actual.dividend.minus(actual.divisor), divisor: actual.divisor };
  const expected = roundRatio(isGrowth ? grown : actual, 2, 'half-up');
  const isLoose = isGrowth && !agrees && multipleAgreesAs(claim, 'times');
  const digits = multiple ? Math.max(0, multiple.figure.significantDigits - 1 - factor.e) : 0;
  const shown = roundRatio(isGrowth ? grown : actual, digits, 'half-up');
  const rewritings = multiple && shown.gt('0') ? (rewriteNumber(multiple.figure, shown) ?? []) : [];
  const others = [...(multiple ? [to, from] : [from])].map(({ figure }) => figure);
  const facts = {
    from: collapseWhitespace(from.figure.text),
    to: collapseWhitespace(to.figure.text),
    isGrowth,
    actual: expected.toFixed(),
    stated: claim.word,
  };
  const sentences = agrees ? formatMultipleAgreement : isLoose ? formatLooseGrowth : formatMultipleMismatch;
  return {
    rule: 'multiple-claim',
    severity: agrees ? 'ok' : isNamed && !isLoose ? 'error' : 'warning',
    start: at.start,
    end: at.end,
    figures: [at.id, ...others.map(({ id }) => id)],
    message: sentences(facts)[at.script],
    data: {
      stated: factor.toFixed(),
      expected: expected.toFixed(),
      meaning: isGrowth ? 'times-more' : 'times',
      from: from.figure.value,
      to: to.figure.value,
      currency: to.figure.currency,
    },
    suggestions:
      agrees || !multiple
        ? []
        : buildSuggestions(
            multiple,
            rewritings,
            { latin: 'the multiple of the two', ...chinese`两者的倍数` }[at.script],
            reading,
          ),
  };
}
