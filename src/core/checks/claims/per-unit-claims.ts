import { areWithinFactor, Decimal, parseDecimal } from '../../money/decimal.js';
import { intervalAround, powerOfTen, type Interval } from '../arithmetic/interval.js';
import type { MaskedSentence } from '../masked-sentence.js';
import type { LocatedSingle } from '../single-figure.js';
import { comparisonInterval, haveSameMeasure, isPositive } from './comparison.js';
import { compilePatterns, findClaims, type Claim } from './claim-pattern.js';
import { EN_WORDS, ZH_WORDS } from './words.js';

/** How many there are: a number in the words of the sentence, with its scale word and the noun behind it. */
const EN_COUNT_WORDS = {
  ...EN_WORDS,
  n: '(?<![\\d.,])(?<count>\\d[\\d,]*(?:\\.\\d+)?)(?<scale>\\s?(?:thousand|million|billion))?\\s(?<noun>(?:[a-z-]+\\s){0,2}?[a-z-]{3,}?s|people|children|staff|aircraft)\\b',
  each: '\\s?(?:each|apiece|a piece|per\\s[a-z]+|an?\\s[a-z]+|every\\s[a-z]+)\\b',
  or: '(?:or|an average of|averaging|works? out at|worked out at|equals|equal to|which is|that is)',
};
const ZH_COUNT_WORDS = {
  ...ZH_WORDS,
  n: '(?<![\\d.,])(?<count>\\d[\\d,]*(?:\\.\\d+)?)(?<scale>[百千万萬亿億]*)(?<noun>名|人|股|户|戶|吨|噸|套|台|辆|輛|个|個|家|份|件|张|張|位|间|間|桶|亩|畝)',
  namely: '(?:即|也即|相当于|相當於|等于|等於|约|約|折合|即是)?',
  sumsTo:
    '(?:合共|共计|共計|合计|合計|总计|總計|总共|總共|共|总价|總價|总额|總額|套现|套現|募资|募資|集资|集資|筹资|籌資|耗资|耗資|涉资|涉資)',
  each: '(?:人均|平均每|每)(?:人|名|股|户|戶|吨|噸|套|台|辆|輛|个|個|家|份|件|张|張|位|间|間|桶|亩|畝)?[^\\uE000-\\uE004,。;]{0,8}?',
};

/** Roles: A the total, B the amount for each. What follows from the others is the amount for each. */
const EACH_PATTERNS = [
  ...compilePatterns(
    [
      // A to N people, or B each
      '{A}{g30}\\b(?:to|for|from|on|among|between|by)\\s(?:its |the |some |about ){0,2}{n}{g20}(?:,\\s?(?:{or}|about|some)?|\\b{or}){q}{B}{each}',
      // N people will receive A, an average of B each
      '{n}[^\\uE000-\\uE002;.]{1,40}?{A}{g12},\\s?(?:{or}|about){q}{B}{each}',
      '{n}[^\\uE000-\\uE002;.]{1,40}?{A}{g12}\\b{or}{q}{B}{each}',
    ],
    EN_COUNT_WORDS,
  ),
  ...compilePatterns(
    [
      // 向N人发放A，人均B
      '{n}[^\\uE000-\\uE002,。;]{0,16}{A}{c8}[,(]\\s?{namely}{each}{q}{B}',
      // A由N人平分，每人B · 斥资A回购N股，每股作价B
      '{A}{c14}{n}{c8}[,(]\\s?{namely}{each}{q}{B}',
    ],
    ZH_COUNT_WORDS,
  ),
];

/** The same where what follows is the total. */
const TOTAL_PATTERNS = [
  ...compilePatterns(
    [
      // N shares at B each, for a total of A
      // B each to N people will cost A
      '{B}{each}\\s(?:to|for)\\s(?:its |the |some |about ){0,2}{n}[^\\uE000-\\uE002;.,]{0,20}?\\b(?:cost|costing|costs|total|totall?ing|amount(?:s|ing)? to|come to)\\b{q}{A}',
      '{n}[^\\uE000-\\uE002;.,]{0,20}?\\b(?:at|for)\\s(?:a price of )?{q}{B}{each},?{c12}\\b(?:for|to raise|raising|raised|worth|spending|spent|costing|cost|a total of|totall?ing|total|paying|paid)\\b{q}{A}',
    ],
    EN_COUNT_WORDS,
  ),
  ...compilePatterns(
    [
      // 以每股B买入N股，共计A
      '(?:以|按){each}{B}{c10}{n}{c6},[^\\uE000-\\uE002,。;]{0,2}{sumsTo}[^\\uE000-\\uE002,。;]{0,3}{A}',
      // 向N人每人发放B，共A · 购N台，单价B，总价A
      '{n}{c10},?\\s?(?:{each}|(?<priced>单价|單價){c3}){q}{B}{c6},\\s?{sumsTo}[^\\uE000-\\uE002,。;]{0,3}{A}',
    ],
    ZH_COUNT_WORDS,
  ),
];

/** A total, how many share it, and the amount for each. */
export interface PerUnitClaim {
  readonly total: LocatedSingle;
  readonly each: LocatedSingle;
  /** As the text has it, with its noun. */
  readonly countText: string;
  readonly count: Decimal;
  readonly counted: Interval;
  /** The total is what the sentence works out, not the amount for each. */
  readonly isOfTotal: boolean;
}

/** The totals that a sentence shares out. */
export function findPerUnitClaims(masked: MaskedSentence): readonly PerUnitClaim[] {
  return [
    ...findClaims(masked, EACH_PATTERNS).flatMap((claim) => toPerUnitClaim(claim, false)),
    ...findClaims(masked, TOTAL_PATTERNS).flatMap((claim) => toPerUnitClaim(claim, true)),
  ];
}

const SCALE_POWERS: Readonly<Record<string, number>> = {
  thousand: 3,
  million: 6,
  billion: 9,
  百: 2,
  千: 3,
  万: 4,
  萬: 4,
  亿: 8,
  億: 8,
  百万: 6,
  百萬: 6,
  千万: 7,
  千萬: 7,
};
const HALF = new Decimal('0.5');

function toPerUnitClaim({ figures: { A, B }, words }: Claim, isOfTotal: boolean): readonly PerUnitClaim[] {
  const { count = '', noun = '', scale = '' } = words;
  const word = scale.trim();
  const power = word === '' ? 0 : SCALE_POWERS[word];
  if (!A || !B || power === undefined || !isPositive(A.figure) || !isPositive(B.figure)) return [];
  if (
    !haveSameMeasure(A.figure, B.figure) ||
    A.figure.per !== undefined ||
    (B.figure.per === undefined && words.priced === undefined)
  )
    return [];
  if (B.figure.per !== undefined && !isOfNoun(B.figure.per, noun)) return [];
  const digits = count.replaceAll(',', '');
  const number = new Decimal(digits).times(powerOfTen(power));
  // A count of things is exact; one with a scale word is rounded.
  const reach = power === 0 ? new Decimal('0') : powerOfTen(power - (digits.split('.')[1] ?? '').length).times(HALF);
  const countText = /[a-z]/.test(noun) ? `${count}${scale} ${noun}` : `${count}${scale}${noun}`;
  return number.gt('1')
    ? [{ total: A, each: B, countText, count: number, counted: intervalAround(number, reach, reach), isOfTotal }]
    : [];
}

/** Units in whose number nothing else is counted: an amount per share is not one for each of so many people. */
const OWN_NOUNS: Readonly<Record<string, RegExp>> = {
  share: /share|stock|ad[rs]|股/,
  tonne: /ton|吨|噸/,
  barrel: /barrel|桶/,
  ounce: /ounce/,
};

function isOfNoun(per: string, noun: string): boolean {
  const own = OWN_NOUNS[per];
  if (own) return own.test(noun);
  return per === 'unit' || !Object.values(OWN_NOUNS).some((pattern) => pattern.test(noun));
}

/** Nothing is divided: the total against the count × the amount for each. */
export function perUnitAgrees({ total, each, counted }: PerUnitClaim): boolean {
  const [whole, part] = [comparisonInterval(total.figure), comparisonInterval(each.figure)];
  return whole.high.gte(counted.low.times(part.low)) && whole.low.lte(counted.high.times(part.high));
}

/** How far the total may be from the product for the three to belong together, as a factor. */
const MAX_PLAUSIBLE_FACTOR = new Decimal('3');

/** Do the three belong together? A total that is off by much is of something else, unless its scale word is wrong. */
export function isPlausiblePerUnit({ total, each, count }: PerUnitClaim): boolean {
  const [whole, product] = [parseDecimal(total.figure.value), count.times(parseDecimal(each.figure.value))];
  return areWithinFactor(whole, product, MAX_PLAUSIBLE_FACTOR);
}
