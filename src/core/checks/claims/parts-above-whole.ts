import { Decimal, parseDecimal } from '../../money/decimal.js';
import { powerOfTen } from '../arithmetic/interval.js';
import type { FigureSentence } from '../check-context.js';
import { isSingleAmount, type LocatedAmount } from '../single-figure.js';
import { compilePatterns, findClaims, type Claim } from './claim-pattern.js';
import { areComparable } from './comparison.js';
import { EN_WORDS as COMMON_WORDS } from './words.js';

/** The sales, exports or imports of a part of a year that are more than those of the whole year. */
export interface PartAboveWhole {
  readonly part: LocatedAmount;
  readonly whole: LocatedAmount;
  /** `part` times ten to this power would be a usual share of `whole`: always below zero. */
  readonly power: number;
}

/** The shares of a year that a quarter, a half-year and a month usually make up. */
const USUAL_SHARES: Readonly<Record<string, readonly [low: Decimal, high: Decimal]>> = {
  quarter: [new Decimal('0.1'), new Decimal('0.6')],
  half: [new Decimal('0.3'), new Decimal('0.8')],
  month: [new Decimal('0.03'), new Decimal('0.3')],
};

const VERBS =
  'was|were|is|are|came|comes|in|to|at|reached|hit|stood|totall?ed|amounted|of|about|around|nearly|roughly|almost|more|than|over|slightly|sharply|by|also|only|just|an?|record|some';

const EN_WORDS = {
  /** Unlike profits they are never below zero: no part is more than the whole. */
  takings: '\\b(?<takings>sales|revenues?|turnover|exports|imports|takings)\\b',
  year: '\\b(?:full-year|annual|whole-year|(?:in|for|over|during) the (?:whole |full |fiscal |financial )?year|for all of (?:19|20)\\d\\d)\\b',
  period:
    '(?:(?:the |its |their )?(?:(?<quarter>(?:first|second|third|fourth|1st|2nd|3rd|4th|last|latest|final|holiday)[- ]quarter|q[1-4]|(?:final|last|first) three months)|(?<half>(?:first|second)[- ]half|h[12]|(?:first|final|last) six months)|(?<month>january|february|march|april|may|june|july|august|september|october|november|december))(?: of the year)?(?: alone)?)',
  /** The sentence, or its next clause, is about the same: nobody else is named before what is taken in. */
  start: '(?:^|[.;,\\uE000])\\s?(?:of which|of that|with|and|but|while)?\\s?',
  its: '(?:(?:its|their|net)\\s){0,2}',
  /** The whole is of all that somebody takes in, and not of a line of it: "annual advertising revenue", "online sales". */
  all: "(?:,?\\s(?:its|their|the|company|group|net|total|overall|consolidated|sales|[a-z]+['’]s)){0,3}\\s",
  allBefore: "(?:^|[.;,\\uE000]\\s?|\\b(?:its|their|net|total|group|overall|[a-z]+['’]s)\\s)",
  /** Where or with whom, behind either amount: it is of somebody or something else than the other. */
  end: '(?!\\s(?:worldwide|globally|abroad|overseas|nationwide)|\\s(?:in|at|by|for|to|across|from)\\s(?!(?:(?:the|its|this|that|last|whole|full|fiscal|financial|calendar|latest|same|current|first|second|third|fourth|final|holiday|prior|previous)[ -])*(?:year|quarter|half|period|season|month|three|six|nine|twelve|(?:19|20)\\d\\d|fy|line|constant|record|all of|january|february|march|april|may|june|july|august|september|october|november|december)|[^a-z]))',
  /** Verbs up to the amount, and a percentage: no noun, which would be of something or somebody else. */
  verbs: `(?:\\s(?:${VERBS}|{moved}))*`,
  came: '{verbs}\\s',
  cameBy: '{verbs}\\s{P},?{verbs}\\s',
};
const ZH_WORDS = {
  takings:
    '(?<takings>营业收入|營業收入|营业额|營業額|销售额|銷售額|营收|營收|收入|收益|出口额?|出口額|进口额?|進口額)',
  period:
    '(?:(?<quarter>[上本当當单單末首]一?季度?|第[一二三四]季度?|[一二三四]季度|q[1-4])|(?<half>[上下]半年度?|首半年|[首前]六[个個]月)|(?<month>(?:1[0-2]|[1-9])月份?(?!\\d)|[单單当當末]月))',
  start:
    '(?:^|[;,。\\uE000])\\s?(?:其中|当中|當中|而|仅|僅|单计|單計|单看|單看|单是|單是|计及|計及|在|于|於){0,2}(?<owner>该公司|該公司|公司|集团|集團)?(?:在|于|於)?',
  /** Of a line of business or of a place, and not of all. */
  line: '(?<![业業][务務]|[部品][门門牌]|板[块塊]|海外|境[内內外]|[国國][内內外]|[线線]上|[线線]下|[电電]商|子公司|[对對][\\u4e00-\\u9fff]{2,6})',
  came: '[^\\uE000-\\uE004,;。]{0,12}',
  cameBy: '[^\\uE000-\\uE004,;。]{0,12}{P},?[^\\uE000-\\uE004,;。]{0,8}',
};

/** Patterns whose {came} is with and without a percentage: a role that may be absent is no role. */
function withAndWithoutPercent(sources: readonly string[], words: typeof EN_WORDS | typeof ZH_WORDS) {
  return [words.came, words.cameBy].flatMap((came) => compilePatterns(sources, { ...COMMON_WORDS, ...words, came }));
}

const WHOLE_PATTERNS = [
  ...withAndWithoutPercent(
    [
      '{year}{all}{takings}{came}{A}{end}',
      '{allBefore}{takings} {year}{came}{A}{end}',
      '{allBefore}{takings}{came}{A} {year}{end}',
    ],
    EN_WORDS,
  ),
  ...withAndWithoutPercent(
    ['(?<owner>(?<!子)公司|集团|集團)?{line}全年度?(?:的|实现|實現|录得|錄得|总|總|累计|累計)?{takings}{came}{A}'],
    ZH_WORDS,
  ),
];
const PART_PATTERNS = [
  ...withAndWithoutPercent(
    [
      '{start}{its}{period},? {its}{takings}{came}{A}{end}',
      '{start}(?:in|for|during) {period},? {its}{takings}{came}{A}{end}',
      '{start}{its}{takings} (?:in|for|during) {period}{came}{A}{end}',
    ],
    EN_WORDS,
  ),
  ...withAndWithoutPercent(
    ['{start}{period}(?:的|,|内|內|单季|單季)?(?:实现|實現|录得|錄得)?{takings}{came}{A}'],
    ZH_WORDS,
  ),
];

/** Most sentences are of no year, or of no part of one: no pattern is tried on them. */
const YEAR_STEM = /full-year|annual|year|全年/;
const PART_STEM =
  /quarter|q[1-4]|half|h[12]|months|季|半年|月|january|february|march|april|may|june|july|august|september|october|november|december/;
/** Words of another year, and of forecasts. */
const OTHER =
  /year (?:ago|earlier|before)|\b(?:next|previous|prior|same|last) year|(?:expect|forecast|estimat|analyst|guidance|target|project)|去年|上年|明年|同期|预|預|料|目标|目標/;

/** The part is so much more than the whole that no growth explains it. */
const LEAST_FACTOR = new Decimal('1.5');
const POWERS = [-1, -2, -3, -4, -6];

/**
 * Finds sales, exports or imports of a quarter, a half-year or a month that are more than those of the whole year in the same
 * sentence, or in the one before: one of the two is off by a power of ten. At most one for each statement of a year.
 */
export function findPartsAboveWhole(sentences: readonly FigureSentence[]): readonly PartAboveWhole[] {
  return sentences.flatMap((sentence, i) => {
    if (!YEAR_STEM.test(sentence.masked.text) || OTHER.test(sentence.masked.text)) return [];
    const claim = findClaims(sentence.masked, WHOLE_PATTERNS).find((each) => amountOf(each).length > 0);
    const [whole] = claim ? amountOf(claim) : [];
    if (!claim || !whole) return [];
    const next = sentences[i + 1];
    const places = next?.paragraph === sentence.paragraph ? [sentence, next] : [sentence];
    return places.flatMap((place) => findPart(place, whole, claim)).slice(0, 1);
  });
}

function findPart({ masked }: FigureSentence, whole: LocatedAmount, ofWhole: Claim): readonly PartAboveWhole[] {
  if (!PART_STEM.test(masked.text) || OTHER.test(masked.text)) return [];
  return findClaims(masked, PART_PATTERNS).flatMap((claim) => {
    const [part] = amountOf(claim);
    const [, shares] = Object.entries(USUAL_SHARES).find(([name]) => claim.words[name] !== undefined) ?? [];
    if (
      !part ||
      !shares ||
      part === whole ||
      nameTakings(claim) !== nameTakings(ofWhole) ||
      // 「腾讯音乐全年收入94亿元。集团第四季度收入943亿元」
      (claim.words.owner !== undefined && ofWhole.words.owner === undefined) ||
      !areComparable(part.figure, whole.figure)
    )
      return [];
    const [some, all] = [parseDecimal(part.figure.value), parseDecimal(whole.figure.value)];
    if (some.lt(all.times(LEAST_FACTOR))) return [];
    const [low, high] = shares;
    const power = POWERS.find((each) => {
      const scaled = some.times(powerOfTen(each));
      return scaled.gte(all.times(low)) && scaled.lte(all.times(high));
    });
    return power === undefined ? [] : [{ part, whole, power }];
  });
}

function amountOf({ figures: { A } }: Claim): readonly LocatedAmount[] {
  return A && isSingleAmount(A) && A.figure.per === undefined ? [A] : [];
}

/** Sales, revenue and turnover are one; exports and imports are others. */
function nameTakings({ words: { takings = '' } }: Claim): string {
  return /^(?:ex|出)/.test(takings) ? 'exports' : /^(?:im|[进進])/.test(takings) ? 'imports' : 'sales';
}
