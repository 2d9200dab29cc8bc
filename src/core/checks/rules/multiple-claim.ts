import { roundRatio } from '../../money/ratio.js';
import type { Qualifier } from '../../figures/figure.js';
import { Decimal, parseDecimal } from '../../money/decimal.js';
import { areComparable } from '../claims/comparable.js';
import {
  actualMultiple,
  agreesAs,
  multipleAgrees,
  multipleInterval,
  wordInterval,
  type MultipleClaim,
} from '../claims/multiple.js';
import { BACKWARD, factorOf, FACTORS, MULTIPLES, type Meaning } from '../claims/multiple-patterns.js';
import { looseGrowth, multipleAgreement, multipleMismatch } from '../messages/multiple-claim.js';
import { referentsOf } from '../claims/antecedents.js';
import { findClaims, type Claim } from '../claims/claim-pattern.js';
import type { FindingDraft } from '../finding.js';
import { groupsOf } from '../../../support/group-by.js';
import { han } from '../messages/chinese.js';
import { rewriteNumber } from '../rewriting/rewrite.js';
import type { Placed } from '../located-figure.js';
import type { Reading, Sentence } from '../check-context.js';
import { suggest } from '../suggestion.js';
import { quote } from '../messages/format.js';

/** A claim as it was found, and where the finding is put. */
interface Found extends MultipleClaim {
  /** The multiple; a factor in a word is no figure, and the finding is then put at the amount that comes out. */
  readonly multiple: Placed | undefined;
  /** The multiple as it is told. */
  readonly word: string;
  /** Both amounts are named by the claim itself. */
  readonly isNamed: boolean;
}

/** Multiples that are not of two amounts. */
const OTHERWISE = /subscri|超购|超購|认购|認購|earnings|ebitda|price-to|p\/[eb]|市盈|市净|市淨|市账|市賬/;

/** Is one amount so many times the other as the text says? */
export function multipleClaim(reading: Reading): readonly FindingDraft[] {
  const found = reading.sentences.flatMap((sentence) => multiplesIn(sentence, reading));
  return groupsOf(found, ({ multiple, to }) => (multiple ?? to).figure.id).flatMap((claims) => {
    const agreeing = claims.find(multipleAgrees);
    if (agreeing) return reading.wantsOk ? [draft(agreeing, reading, true)] : [];
    const doubted = claims.find(isPlausible);
    return doubted ? [draft(doubted, reading, false)] : [];
  });
}

function multiplesIn(sentence: Sentence, reading: Reading): readonly Found[] {
  const { text } = sentence.template;
  if (OTHERWISE.test(text)) return [];
  return [
    ...findClaims(sentence.template, MULTIPLES).flatMap((claim) => between(claim, meaningOf(claim))),
    ...findClaims(sentence.template, FACTORS).flatMap(byWord),
    ...findClaims(sentence.template, BACKWARD).flatMap((claim) =>
      referentsOf(claim, sentence, reading).flatMap((A) =>
        between({ ...claim, figures: { ...claim.figures, A } }, 'times').map((each) => ({ ...each, isNamed: false })),
      ),
    ),
  ];
}

function meaningOf({ words }: Claim): Meaning {
  if (words.grown !== undefined) return 'times-more';
  return words.either === undefined ? 'times' : 'either';
}

function between({ figures: { A, B, X } }: Claim, meaning: Meaning): readonly Found[] {
  if (!A || !B || !X || !areComparable(A.figure, B.figure)) return [];
  const factor = parseDecimal(X.figure.value!);
  const told = multipleInterval(X.figure);
  return [{ factor, told, meaning, from: A, to: B, multiple: X, word: quote(X.figure.text), isNamed: true }];
}

function byWord({ figures: { A, B }, words }: Claim): readonly Found[] {
  const word = words.factor;
  if (!A || !B || word === undefined || !areComparable(A.figure, B.figure)) return [];
  const factor = new Decimal(factorOf(word));
  const told = wordInterval(factor, qualifierOf(words.far));
  return [{ factor, told, meaning: 'times', from: A, to: B, multiple: undefined, word, isNamed: true }];
}

function qualifierOf(words = ''): Qualifier {
  if (/more|over/.test(words)) return 'more_than';
  if (words.includes('less')) return 'less_than';
  return words === '' ? 'exact' : 'approx';
}

/** How far the multiple may be from the one told for the two amounts to be those that it is of. */
const PLAUSIBLE = new Decimal('3');

function isPlausible(claim: Found): boolean {
  const { dividend, divisor } = actualMultiple(claim);
  const told = claim.factor.times(divisor);
  return dividend.lte(told.times(PLAUSIBLE)) && told.lte(dividend.times(PLAUSIBLE));
}

function draft(claim: Found, reading: Reading, agrees: boolean): FindingDraft {
  const { multiple, from, to, meaning, factor, isNamed } = claim;
  const at = (multiple ?? to).figure;
  const isGrowth = meaning === 'times-more';
  const actual = actualMultiple(claim);
  const grown = { dividend: actual.dividend.minus(actual.divisor), divisor: actual.divisor };
  const expected = roundRatio(isGrowth ? grown : actual, 2, 'half-up');
  const isLoose = isGrowth && !agrees && agreesAs(claim, 'times');
  const digits = multiple ? Math.max(0, multiple.figure.significantDigits - 1 - factor.e) : 0;
  const shown = roundRatio(isGrowth ? grown : actual, digits, 'half-up');
  const rewritings = multiple && shown.gt('0') ? (rewriteNumber(multiple.figure, shown) ?? []) : [];
  const others = [...(multiple ? [to, from] : [from])].map(({ figure }) => figure);
  const facts = {
    from: quote(from.figure.text),
    to: quote(to.figure.text),
    isGrowth,
    actual: expected.toFixed(),
    stated: claim.word,
  };
  const sentences = agrees ? multipleAgreement : isLoose ? looseGrowth : multipleMismatch;
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
        : suggest(multiple, rewritings, { latin: 'the multiple of the two', ...han`两者的倍数` }[at.script], reading),
  };
}
