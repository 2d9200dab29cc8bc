import { Decimal } from '../../money/decimal.js';
import type { MaskedSentence } from '../masked-sentence.js';
import { compilePatterns, findClaims, type Claim } from './claim-pattern.js';
import { isExcludedMeasure } from './exclusions.js';
import { EN_WORDS, ZH_WORDS } from './words.js';

/** What is said of a percentage that is one of each year: before it, or behind it. */
const EN_YEARLY = [
  '\\b(?:cagr|(?:compound(?:ed)?|annual|annuali[sz]ed|yearly|average)(?![a-z])[a-z -]{0,45}?)\\s?(?:\\(cagr\\)\\s?)?(?:of|at|:|was|is|by)?{q}{P}',
  '{q}{P}\\s(?:a year|per year|annually|per annum|each year|every year|compound(?:ed)?|cagr)\\b',
];

const ZH_YEARLY_WORDS = {
  ...ZH_WORDS,
  yearly:
    '(?:年复合|年複合|复合年|複合年|复合|複合|cagr|年均|平均每年|年平均|每年平均)[^\\uE000-\\uE004,。;]{0,10}?{q}{P}',
};

/** From one amount in a year to another in a later one, by a percentage a year. Roles: A before, B after, P the percentage. */
const YEARLY_PATTERNS = [
  ...EN_YEARLY.flatMap((yearly) =>
    compilePatterns(
      [
        // from A in 2015 to B in 2020, a compound annual growth rate of P
        `\\bfrom{lead}\\s?{A}{g30}\\b(?:to|reach(?:ing|es)?){lead}\\s?{B}{g40}${yearly}`,
        // at an annual rate of P from A in 2015 to B in 2020
        `${yearly}{g20}\\bfrom{lead}\\s?{A}{g30}\\bto{lead}\\s?{B}`,
        // B in 2020, up from A in 2015, a CAGR of P
        `{B}{g30}\\b(?:from|than|compared (?:with|to)){lead}\\s?{A}{g30}${yearly}`,
      ],
      EN_WORDS,
    ),
  ),
  ...compilePatterns(
    [
      // 从2015年的A增长至2020年的B，年均增长P
      '{from}{g12}{A}{g16}{to}{g10}{B}{g12}{yearly}',
      // 2015年为A，2020年达B，年均增长P
      '(?:19|20)\\d\\d年{g12}{A}[^\\uE000-\\uE002;。]{0,8}(?:19|20)\\d\\d年{g10}{B}{g12}{yearly}',
    ],
    ZH_YEARLY_WORDS,
  ),
];

const YEAR = /(?<!\d)(?<!\d[.,])(?:19|20)\d\d(?!\d|,\d)/g;
const MAX_YEARS = 40;

/** A claim of growth a year, and over how many years. */
interface YearlyClaim {
  readonly claim: Claim;
  readonly years: number;
  /** The mean of the years may be meant, which need not be compounded. */
  readonly mayBeMean: boolean;
}

/** The growth a year that a sentence claims, where it names two years and no third. */
export function findYearlyGrowth(masked: MaskedSentence): readonly YearlyClaim[] {
  if (isExcludedMeasure(masked.text)) return [];
  const years = [...new Set(masked.text.match(YEAR))].map(Number);
  const [first, second] = years;
  if (first === undefined || second === undefined || years.length > 2) return [];
  const span = Math.abs(second - first);
  if (span < 2 || span > MAX_YEARS) return [];
  return findClaims(masked, YEARLY_PATTERNS).map((claim) => ({
    claim,
    years: span,
    mayBeMean: /average|均/.test(claim.matched),
  }));
}

const HUNDREDTH = new Decimal('0.01');
const HUNDRED = new Decimal('100');
const ONE = new Decimal('1');

/** What an amount is multiplied by when it grows by a percentage in each of so many years. */
export function growthFactor(percent: Decimal, years: number): Decimal {
  return percent.times(HUNDREDTH).plus(ONE).pow(years);
}

/** So many hundredths of a percentage point above a loss of all are looked through. */
const STEPS = 1 << 17;

/** The percentage a year from one amount to another, with its sign, cut off at two places. */
export function yearlyPercent(from: Decimal, to: Decimal, years: number): Decimal {
  const percentAt = (step: number): Decimal => HUNDREDTH.times(String(step)).minus(HUNDRED);
  let [low, high] = [0, STEPS];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (from.times(growthFactor(percentAt(middle), years)).lte(to)) low = middle;
    else high = middle;
  }
  return percentAt(low);
}
