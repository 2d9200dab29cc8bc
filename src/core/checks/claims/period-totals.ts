import { groupBy } from '../../../support/group-by.js';
import { elementAt } from '../../../support/get-or-throw.js';
import type { FigureSentence } from '../check-context.js';
import { AMOUNT_TOKEN } from '../masked-sentence.js';
import type { LocatedSingle } from '../single-figure.js';
import type { TotalClaim } from './total-claims.js';

/** Quarters of a year, one bit each. */
const [Q1, Q2, Q3, Q4] = [1, 2, 4, 8];
const ORDINALS: Readonly<Record<string, number>> = {
  first: 0, '1st': 0, '1': 0, 首: 0, 一: 0, second: 1, '2nd': 1, '2': 1, 次: 1, 二: 1,
  third: 2, '3rd': 2, '3': 2, 三: 2, fourth: 3, '4th': 3, '4': 3, 末: 3, 四: 3,
}; // prettier-ignore
const QUARTERS = [Q1, Q2, Q3, Q4];
const HALVES = [Q1 | Q2, Q3 | Q4];
const NINE_MONTHS = Q1 | Q2 | Q3;
const YEAR = Q1 | Q2 | Q3 | Q4;
/** "The six months": two quarters that the text names, one behind the other. */
const SIX_MONTHS = 16;

/** A quarter, a half, nine months or a year that a text names. */
const PERIOD =
  /\b(?<quarter>first|second|third|fourth|1st|2nd|3rd|4th)[- ]quarter\b|\bq(?<q>[1-4])\b|\b(?<half>first|second|1st|2nd)[- ]half\b|\bh(?<h>[12])\b|\b(?<h0>[12])h\b|\b(?<nine>(?:first )?nine months)\b|\b(?<six>(?:first )?six months)\b|\b(?<year>full[- ]year|whole year)\b|(?<zhq>首|次|末|第?[一二三四])季度?|(?<zhh>[上下])半年|(?<zhn>前三季度?|首三季|前九个月|首九個月)|(?<zhy>全年)/g;
const FIRST_PERIOD = new RegExp(PERIOD.source);
/** Every period has one of these: to look for all periods in each sentence took half of the time of a check. */
const PERIOD_STEM = /quarter|half|months|full[- ]year|whole year|q[1-4]|h[12]|[12]h|季|半年|个月|個月|全年/;
/** A total and two parts. */
const MIN_AMOUNTS = 3;
/** What is added up. */
const MEASURES: readonly (readonly [string, RegExp])[] = [
  ['balance', /\b(?:deficit|surplus|balance)\b|顺差|順差|逆差|赤字|盈余|盈餘/],
  [
    'profit',
    /\b(?:profits?|earnings|income|earned|loss(?:es)?|lost)\b|利润|利潤|净利|淨利|纯利|純利|盈利|溢利|亏损|虧損|亏|虧/,
  ],
  ['sales', /\b(?:sales|revenues?|turnover)\b|收入|营收|營收|销售额|銷售額|营业额|營業額/],
  ['orders', /\b(?:orders|bookings)\b|订单|訂單/],
  ['exports', /\bexports?\b|出口/],
  ['imports', /\bimports?\b|进口|進口/],
  ['investment', /\b(?:investment|spending|capex)\b|投资|投資|开支|開支/],
];
const NEGATIVE = /\b(?:deficit|loss(?:es)?|lost)\b|逆差|赤字|亏|虧/;
/** Amounts of another time, or that are no results. */
const OTHER_TIME =
  /year (?:ago|earlier|before)|\b(?:last|previous|prior|same) |(?:expect|forecast|estimat|analyst|guidance)|去年|上年|同期|预|預|料/;
const YEAR_NUMBER = /(?<!\d)(?:19|20)\d\d(?!\d)/g;

interface PeriodAmount {
  readonly located: LocatedSingle;
  readonly quarters: number;
  readonly measure: string;
  readonly isNegative: boolean;
}

/** The totals that the quarters and halves of a paragraph make up, where each is named once for a measure. */
export function findPeriodTotals(sentences: readonly FigureSentence[]): readonly TotalClaim[] {
  return groupBy(sentences, ({ paragraph }) => String(paragraph)).flatMap((paragraph) => {
    const candidates = paragraph.filter(({ masked }) => masked.figures.length > 0 && isMoneyAlone(masked));
    if (candidates.reduce((sum, { masked }) => sum + masked.figures.length, 0) < MIN_AMOUNTS) return [];
    if (!candidates.some(({ masked }) => PERIOD_STEM.test(masked.text))) return [];
    const named = candidates.map(findPeriods);
    if (
      named.reduce((sum, periods) => sum + periods.filter(({ quarters }) => quarters !== undefined).length, 0) <
      MIN_AMOUNTS
    )
      return [];
    const years = new Set(paragraph.flatMap(({ masked }) => masked.text.match(YEAR_NUMBER) ?? []));
    if (years.size > 1) return [];
    let measure = '';
    const amounts = candidates.flatMap(({ masked }, i) => {
      const found = findPeriodAmounts(masked.text, elementAt(named, i), measure);
      measure = found.at(-1)?.measure ?? measure;
      return found;
    });
    return groupBy(amounts, (each) => `${each.measure} ${each.located.figure.currency ?? ''}`).flatMap(toTotals);
  });
}

function isMoneyAlone({ figures }: FigureSentence['masked']): boolean {
  return figures.every(({ figure }) => figure.kind === 'money');
}

/** An amount of a sentence with the words on either side up to the next ones, and the period that they name. */
interface NamedPeriod {
  readonly located: LocatedSingle;
  readonly before: string;
  readonly behind: string;
  readonly quarters: number | undefined;
}

function findPeriods({ masked: { text, figures } }: FigureSentence): readonly NamedPeriod[] {
  let from = 0;
  return figures.map((located, i) => {
    const at = text.indexOf(AMOUNT_TOKEN, from);
    const next = i + 1 < figures.length ? text.indexOf(AMOUNT_TOKEN, at + 1) : text.length;
    const before = text.slice(from, at);
    const behind = text.slice(at + 1, next);
    from = at + 1;
    return { located, before, behind, quarters: periodBehind(behind) ?? periodBefore(before) };
  });
}

function findPeriodAmounts(text: string, named: readonly NamedPeriod[], inherited: string): readonly PeriodAmount[] {
  if (OTHER_TIME.test(text)) return [];
  let measure = inherited;
  return named.flatMap(({ located, before, behind, quarters }): readonly PeriodAmount[] => {
    const own = MEASURES.find(([, words]) => words.test(before)) ?? MEASURES.find(([, words]) => words.test(behind));
    measure = own?.[0] ?? measure;
    if (quarters === undefined || measure === '' || located.figure.per !== undefined) return [];
    return [{ located, quarters, measure, isNegative: NEGATIVE.test(before) }];
  });
}

/** "… in the second quarter". */
function periodBehind(text: string): number | undefined {
  const [, phrase] = /^\s?(?:\(?(?:in|for|during|over) (?:the |its )?)([^,;。]{1,24})/.exec(text) ?? [];
  return phrase === undefined || !PERIOD_STEM.test(phrase) ? undefined : readPeriod(FIRST_PERIOD.exec(phrase)?.groups);
}

/** The period that is nearest before an amount. */
function periodBefore(text: string): number | undefined {
  if (!PERIOD_STEM.test(text)) return undefined;
  return readPeriod([...text.matchAll(PERIOD)].at(-1)?.groups);
}

function readPeriod(groups: Readonly<Record<string, string | undefined>> | undefined): number | undefined {
  if (!groups) return undefined;
  const { quarter, q, half, h, h0, nine, six, year, zhq, zhh, zhn, zhy } = groups;
  const quarterName = quarter ?? q ?? zhq?.replace('第', '');
  if (quarterName !== undefined) return QUARTERS[ORDINALS[quarterName] ?? -1];
  const halfName = half ?? h ?? h0;
  if (halfName !== undefined) return HALVES[ORDINALS[halfName] ?? -1];
  if (zhh !== undefined) return HALVES[zhh === '上' ? 0 : 1];
  if (six !== undefined) return six.startsWith('first') ? HALVES[0] : SIX_MONTHS;
  if ((nine ?? zhn) !== undefined) return NINE_MONTHS;
  return (year ?? zhy) === undefined ? undefined : YEAR;
}

/** Of the amounts of one measure, each that others make up: by quarters, or by halves. */
function toTotals(amounts: readonly PeriodAmount[]): readonly TotalClaim[] {
  const byPeriod = new Map(amounts.map((each) => [each.quarters, each]));
  if (byPeriod.size < amounts.length) return [];
  return amounts.flatMap((total): readonly TotalClaim[] => {
    const parts = PARTITIONS.map((masks) => masks.map((mask) => byPeriod.get(mask))).find(
      (each): each is PeriodAmount[] =>
        each.every((part) => part !== undefined) && makesUp(each, total.quarters, byPeriod),
    );
    if (!parts) return [];
    const isLess = parts.map(({ isNegative }) => isNegative !== total.isNegative);
    return [{ total: total.located, parts: parts.map(({ located }) => located), isLess }];
  });
}

function makesUp(parts: readonly PeriodAmount[], whole: number, byPeriod: ReadonlyMap<number, PeriodAmount>): boolean {
  if (whole === SIX_MONTHS)
    return parts.length === 2 && byPeriod.size === 3 && parts.every(({ quarters }) => QUARTERS.includes(quarters));
  return parts.reduce((all, { quarters }) => all | quarters, 0) === whole;
}

/** The periods that make up a longer one. */
const PARTITIONS: readonly (readonly number[])[] = [
  [Q1, Q2],
  [Q2, Q3],
  [Q3, Q4],
  [Q1, Q2, Q3],
  [Q1 | Q2, Q3],
  [Q1, Q2, Q3, Q4],
  [Q1 | Q2, Q3 | Q4],
  [NINE_MONTHS, Q4],
];
