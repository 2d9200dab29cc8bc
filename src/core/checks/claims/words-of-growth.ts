import { Decimal, parseDecimal } from '../../money/decimal.js';
import type { MaskedSentence } from '../masked-sentence.js';
import type { LocatedSingle } from '../single-figure.js';
import { intervalAround, type Interval } from '../arithmetic/interval.js';
import { comparisonInterval } from './comparison.js';
import { compilePatterns, findClaims, type Claim } from './claim-pattern.js';
import { EN_FACTOR, readFactorWord, TURNED } from './multiple-patterns.js';
import { EN_WORDS, ZH_WORDS } from './words.js';

const EN_GROWTH_WORDS = {
  ...EN_WORDS,
  factor: EN_FACTOR,
  /** What says the same once more, as a percentage. */
  again:
    '[,(—–-]?\\s?(?:or\\s|which is\\s|that is\\s)?(?:(?:an?\\s)?(?:rise|increase|gain|jump|surge|growth|drop|fall|decline|decrease|up|down|rose|rising|fell|falling)(?:\\s(?:of|by))?)',
};

/** A factor, and the same as a percentage. Roles: X the factor where it is a figure, P the percentage. */
const FACTOR_PERCENT_PATTERNS = [
  ...compilePatterns(
    [
      '{factor}(?!\\sdown),?\\s{again}{q}{P}',
      '\\b(?:rose|rises?|grew|grows?|increased?|jumped|surged|climbed)\\s{q}{X},?\\s{again}{q}{P}',
    ],
    EN_GROWTH_WORDS,
  ),
  ...compilePatterns(
    [
      '(?<grown>增长|增長|增加|上升|上涨|上漲|升|涨|漲|增){q}{X}[,(](?:即|也就是|相当于|相當於|或)?{move}{q}{P}',
      '(?:增|升|涨|漲|增长|增長|增加|上升|扩大|擴大)(?:至|到|为|為|成){q}{X}[,(](?:即|也就是|相当于|相當於|或)?{move}{q}{P}',
      '(?<turned>){X}[,(](?:即|也就是|相当于|相當於|或)?{move}{q}{P}',
    ],
    ZH_WORDS,
  ),
];

/** Behind the percentage: it is of a part, or of another thing. */
const OF_A_PART =
  /^\s?(?:in|at|among|for|of)\s(?!(?:the\s)?(?:\uE000|\d|first|second|third|fourth|last|past|one|two|three|five|ten|a\b|same|year|quarter|month|week|day|half|january|february|march|april|may|june|july|august|september|october|november|december|early|late))/;

/** A factor said in a word or a multiple, and as a percentage. */
export interface FactorPercentClaim {
  readonly percent: LocatedSingle;
  /** As the text has it. */
  readonly word: string;
  /** How many times as much there is. */
  readonly factor: Decimal;
}

/** The factors that a sentence says again as a percentage. */
export function findFactorPercents(masked: MaskedSentence): readonly FactorPercentClaim[] {
  return findClaims(masked, FACTOR_PERCENT_PATTERNS).flatMap((claim): readonly FactorPercentClaim[] => {
    const { P, X } = claim.figures;
    if (!P || OF_A_PART.test(claim.following)) return [];
    const factor = factorOf(claim, X);
    return factor === undefined ? [] : [{ percent: P, word: X?.figure.text ?? claim.words.factor ?? '', factor }];
  });
}

function factorOf({ words }: Claim, multiple: LocatedSingle | undefined): Decimal | undefined {
  if (words.factor !== undefined) return new Decimal(readFactorWord(words.factor));
  if (!multiple || (words.turned !== undefined && !TURNED.test(multiple.figure.text))) return undefined;
  const value = parseDecimal(multiple.figure.value);
  return words.grown === undefined || TURNED.test(multiple.figure.text) ? value : value.plus('1');
}

const HUNDRED = new Decimal('100');

/** The percentage by which a factor makes more, or less, without a sign. */
export function percentOfFactor({ factor }: FactorPercentClaim): Decimal {
  return factor.minus('1').times(HUNDRED).abs();
}

/** Words for a factor are round: by a sixth of it. */
const ROUND_WORD_SHARE = new Decimal('0.17');

function allowedPercent(claim: FactorPercentClaim): Interval {
  const percent = percentOfFactor(claim);
  const reach = claim.factor.times(HUNDRED).times(ROUND_WORD_SHARE);
  return intervalAround(percent, reach, reach);
}

/** Does the percentage say the same as the factor, as round as the word is? */
export function factorAgrees(claim: FactorPercentClaim): boolean {
  const [allowed, stated] = [allowedPercent(claim), comparisonInterval(claim.percent.figure)];
  return stated.high.gte(allowed.low) && stated.low.lte(allowed.high);
}

/** Is the percentage near enough to be meant as the same? "Doubled, up 20% in June" is not. */
export function isPlausibleFactor(claim: FactorPercentClaim): boolean {
  const [percent, stated] = [percentOfFactor(claim), parseDecimal(claim.percent.figure.value).abs()];
  return stated.times('2.5').gte(percent) && stated.lte(percent.times('2.5'));
}
