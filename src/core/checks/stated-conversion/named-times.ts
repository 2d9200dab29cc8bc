import type { Span } from '../../document/span.js';
import { addDays, parseIsoDate, type DayRange, type IsoDate } from '../../rate-table/day.js';

/** Not the 1900 of 「1900万人」 or 「2000元」. */
const YEAR =
  /(?<![\d.,])(?<part>(?:[Ee]nd(?:ed)?(?: of)?|[Ll]ate|[Ee]arly)[ -])?(?<year>(?:19|20)\d\d)(?![\d.,]\d|\d|s\b|年代|(?![年财財学學赛賽])\p{Script=Han})(?<ending>年?[底末])?/gu;
const LAST_YEAR = /\blast year\b|\ba year (?:ago|earlier|before)\b|\bprevious year\b|\bprior year\b|去年|上年|一年前/g;
/** Where "last year" may be the one before that, which ended in spring. */
const BUSINESS_YEAR = /\b(?:fiscal|financial|business) year\b|年度|财年|財年/;

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
/** Months ahead that "in March" may be of: of a loan that "is due in March" a story of February speaks beforehand. */
const COMING_MONTHS = 3;
/** Words of a sentence that is about the future. */
export const COMING =
  /\b(?:will|would|due|expect(?:s|ed)?|plan(?:s|ned)?|must|should|could|before|until|next|from|starting)\b|[将將拟擬需]|推[迟遲]|[预預][计計]|起/;

/** A time that a sentence names, and where. */
interface NamedTime extends Span {
  /** The days that it may mean; none that are certain to be known. */
  readonly ranges: readonly DayRange[];
}

/**
 * The times that a text names.
 * @param text a part of the sentence
 * @param date of the story
 * @param isWanted given the text and the place of a time: is it of the amount that the text stands beside?
 * @param isAboutFuture is the sentence about the future?
 */
export function findNamedTimes(
  text: string,
  date: string,
  isWanted: (text: string, place: Span) => boolean,
  isAboutFuture: boolean,
): NamedTime[] {
  const times: NamedTime[] = [];
  const add = ({ index, 0: { length } }: RegExpExecArray, ranges: readonly DayRange[]): void => {
    const place = { start: index, end: index + length };
    if (ranges.length > 0 && isWanted(text, place)) times.push({ ...place, ranges });
  };
  for (const match of text.matchAll(EN_MONTH)) {
    const [whole, a, aYear, b, bYear, c, cYear] = match;
    const year = aYear ?? bYear ?? cYear;
    const name = (a ?? b ?? c ?? '').slice(0, 3).toLowerCase();
    const said = year === undefined ? undefined : Number(year);
    const isPast = whole.startsWith('last') || !isAboutFuture;
    // Since a month is until now.
    if (!whole.startsWith('since')) add(match, monthRange(MONTH_KEYS.indexOf(name) + 1, said, date, isPast));
  }
  for (const match of text.matchAll(ZH_MONTH)) {
    const [, year, lastYear, number] = match;
    const said = lastYear === undefined ? year : String(Number(date.slice(0, 4)) - 1);
    add(match, monthRange(Number(number), said === undefined ? undefined : Number(said), date, !isAboutFuture));
  }
  for (const match of text.matchAll(YEAR)) add(match, [partOfYear(match)]);
  const last = Number(date.slice(0, 4)) - 1;
  for (const match of text.matchAll(LAST_YEAR))
    add(match, BUSINESS_YEAR.test(text) ? [wholeYear(last), wholeYear(last - 1)] : [wholeYear(last)]);
  return times;
}

/** "June 14 - ": the entry of a chronology, whose sentences are of its day. */
const ENTRY = new RegExp(`(?:^|[.\\n]\\s*)(${MONTHS})\\.? \\d{1,2}(?:,? ((?:19|20)\\d\\d))? ?(?:--?|[–—]) `, 'g');
/** So far back the entry begins, at most. */
const ENTRY_LENGTH = 600;

/** The day of the entry of a chronology that the sentence at an offset is in. */
export function findTimelineDay(text: string, offset: number, date: string): readonly DayRange[] {
  const before = text.slice(Math.max(0, offset - ENTRY_LENGTH), offset);
  const last = [...before.matchAll(ENTRY)].at(-1);
  if (!last) return [];
  const [, name = '', year] = last;
  const month = MONTH_KEYS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
  return monthRange(month, year === undefined ? undefined : Number(year), date, true);
}

function monthRange(month: number, year: number | undefined, date: string, isPast: boolean): readonly DayRange[] {
  const [storyYear, current] = date.split('-').map(Number) as [number, number];
  const ahead = (month - current + 12) % 12;
  if (year === undefined && !isPast && ahead > 0 && ahead <= COMING_MONTHS) return [];
  const from = firstDay(month, year ?? (month <= current ? storyYear : storyYear - 1));
  return [{ from: addDays(from, -MARGIN_DAYS), to: addDays(from, 31 + MARGIN_DAYS) }];
}

/** Days round the end of a year at whose rates its closing figures are converted. */
const YEAR_END_DAYS = 14;

/** "end of 2006", "late 2011" and 「2025年末」 are not the whole year. */
function partOfYear({ groups = {} }: RegExpExecArray): DayRange {
  const { part = '', year, ending } = groups;
  const whole = wholeYear(Number(year));
  if (ending !== undefined || /^end/i.test(part))
    return { from: addDays(whole.to, -YEAR_END_DAYS), to: addDays(whole.to, YEAR_END_DAYS) };
  if (/^late/i.test(part)) return { from: parseIsoDate(`${year}-09-01`), to: addDays(whole.to, MARGIN_DAYS) };
  return /^early/i.test(part) ? { from: whole.from, to: parseIsoDate(`${year}-04-30`) } : whole;
}

const firstDay = (month: number, year: number): IsoDate => parseIsoDate(`${year}-${String(month).padStart(2, '0')}-01`);

export function wholeYear(year: number): DayRange {
  return { from: firstDay(1, year), to: parseIsoDate(`${year}-12-31`) };
}
