import { addDays, parseIsoDate, type DayRange, type IsoDate } from '../../rate-table/day.js';

/** Not the 1900 of 「1900万人」 or 「2000元」. */
const YEAR = /(?<![\d.,])((?:19|20)\d\d)(?![\d.,]\d|\d|s\b|年代|(?![年财財学學赛賽])\p{Script=Han})/gu;
const LAST_YEAR = /\blast year\b|\ba year (?:ago|earlier|before)\b|\bprevious year\b|\bprior year\b|去年|上年|一年前/;
/** The year behind one that is named: "in 2000 … the following year". */
const NEXT_YEAR = /\b(?:the (?:following|next) year|a year (?:later|after))\b|次年|翌年|隔年|一年后|一年後/;
const YEAR_BEFORE = /\b(?:the (?:year before|previous year)|a year earlier)\b|前一年/;

const MONTHS =
  'Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?';
const MONTH_KEYS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
/** A month with its day or its year, or behind a preposition: "may" and "march" alone are verbs. */
const EN_MONTH = new RegExp(
  `(?:\\b(?:in|on|since|until|by|from|of|last|early|late|mid|end)[ -]|\\b\\d{1,2} )(${MONTHS})\\b\\.?(?:,? ((?:19|20)\\d\\d)\\b)?|\\b(${MONTHS})\\.? \\d{1,2}\\b(?!,\\d)(?:,? ((?:19|20)\\d\\d)\\b)?|\\b(${MONTHS})\\.?,? ((?:19|20)\\d\\d)\\b`,
  'g',
);
const ZH_MONTH = /(?:((?:19|20)\d\d)年|(去年))?(?<!\d)(1[0-2]|[1-9])月(?!内|內)/g;

/** A story of the first days of a month describes the last days of the one before. */
const MARGIN_DAYS = 5;

/** A time that a sentence names, and where. */
interface NamedTime {
  readonly start: number;
  readonly end: number;
  readonly range: DayRange;
}

/**
 * Years and months before the story that a sentence names next to an amount, on either side: a sum of 2019 may have been
 * converted at the rates of 2019. "Last year" may be in the business sense, so it also opens the year before. A month
 * without a year is the last such month.
 * @param before the sentence up to the amount
 * @param after the sentence behind it
 * @param date of the story
 */
export function findNamedPeriods(before: string, after: string, date: string): readonly DayRange[] {
  const last = findTimes(before, date).sort((a, b) => b.end - a.end || a.start - b.start)[0];
  const first = findTimes(after, date).sort((a, b) => a.start - b.start || b.end - a.end)[0];
  const named = [last, first].flatMap((time) => time?.range ?? []);
  const story = Number(date.slice(0, 4));
  const relative: number[] = [];
  const near = before.slice(-NEAR_LENGTH) + after.slice(0, NEAR_LENGTH);
  const from = last && Number(last.range.to.slice(0, 4));
  if (from !== undefined && NEXT_YEAR.test(near)) relative.push(from + 1);
  if (from !== undefined && YEAR_BEFORE.test(near)) relative.push(from - 1);
  if (LAST_YEAR.test(near)) relative.push(story - 1, story - 2);
  return [...named, ...relative.map(wholeYear)].filter((range) => range.from <= date && range.to < `${story}-12-31`);
}

/** So near to an amount "the following year" is its year. */
const NEAR_LENGTH = 60;

function wholeYear(year: number): DayRange {
  return { from: firstDay(1, year), to: parseIsoDate(`${year}-12-31`) };
}

function findTimes(text: string, date: string): NamedTime[] {
  const times: NamedTime[] = [];
  const add = ({ index, 0: { length } }: RegExpExecArray, range: DayRange): void => {
    times.push({ start: index, end: index + length, range });
  };
  const month = (number: number, year?: number): DayRange => {
    const from = firstDay(number, year ?? lastYearOf(number, date));
    return { from: addDays(from, -MARGIN_DAYS), to: addDays(from, 31 + MARGIN_DAYS) };
  };
  for (const match of text.matchAll(EN_MONTH)) {
    const [, a, aYear, b, bYear, c, cYear] = match;
    const year = aYear ?? bYear ?? cYear;
    const name = (a ?? b ?? c ?? '').slice(0, 3).toLowerCase();
    add(match, month(MONTH_KEYS.indexOf(name) + 1, year === undefined ? undefined : Number(year)));
  }
  for (const match of text.matchAll(ZH_MONTH)) {
    const [, year, lastYear, number] = match;
    const said = lastYear === undefined ? year : String(Number(date.slice(0, 4)) - 1);
    add(match, month(Number(number), said === undefined ? undefined : Number(said)));
  }
  for (const match of text.matchAll(YEAR)) add(match, wholeYear(Number(match[1])));
  return times;
}

const firstDay = (month: number, year: number): IsoDate => parseIsoDate(`${year}-${String(month).padStart(2, '0')}-01`);

function lastYearOf(month: number, date: string): number {
  const [year, current] = date.split('-').map(Number) as [number, number];
  return month <= current ? year : year - 1;
}

/** What a company or a state takes in or spends in a year, at rates of the whole of it. */
const ANNUAL_SUM =
  /\b(?:profits?|loss(?:es)?|sales|sold|revenues?|turnover|earn(?:s|ed|ings)|income|dividends?|bonus(?:es)?|exports?|imports?|spending|spent|output|gdp|deficit|surplus|budget)\b|利[潤润]|[盈亏虧]|收入|[营營]收|[销銷]售|出口|[进進]口|支出|[产產]值|赤字|[预預]算/i;

/** Does a sentence speak of what came together in the course of a year, and not on one day of it? */
export function namesAnnualSum(sentence: string): boolean {
  return ANNUAL_SUM.test(sentence);
}

const ACCOUNTING_PERIOD =
  /\b(?:quarter(?:ly)?|half[- ]year|(?:first|second) half|full[- ]year|fiscal|financial year|(?:three|six|nine|twelve|12) months|(?:year|months|quarter) (?:to|ended|ending)|[HQ][1-4]|[1-4][HQ])\b|季|半年|全年|年度|财年|財年|[三六九]个?月|中期|末期/i;

/** Does a sentence speak of a quarter, a half or a year of accounts, which are converted at the rate of its last day? */
export function namesAccountingPeriod(sentence: string): boolean {
  return ACCOUNTING_PERIOD.test(sentence);
}
