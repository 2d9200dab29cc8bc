import { addDays, parseIsoDate, type IsoDate } from '../rate-table/day.js';
import { createNearbyLookup } from './word-places.js';

/** A clause is searched so far on each side of the figure, in UTF-16 units. */
const MAX_CLAUSE_LENGTH = 160;
/** A time at the head of a sentence reaches over clauses that begin so far behind it. */
const MAX_SENTENCE_LENGTH = 240;
/** A rate half a year old misleads; results of last year appear in the months behind it, at the rate of the day. */
const MAX_AGE_DAYS = 183;

const CLAUSE_END = /[;:!?。；！？：\n，、]|[.,](?!\d)/g;
const SENTENCE_END = /[!?。！？\n]|\.(?=\s+["“]?[A-Z])/g;

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|March|Mar|April|Apr|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)';
/** A number that is named as a year: "in 2019", "fiscal 2019", "December 2019", "on May 3, 2019", 「2019年」, 「2019年5月」. */
const YEAR = new RegExp(
  [
    `\\b(${MONTH})\\.?(?: \\d{1,2},?)? ((?:19|20)\\d\\d)\\b`,
    '\\b(?:in|by|until|since|during|fiscal(?: year)?|FY|months of|quarter of|half of|end of|year)\\s?((?:19|20)\\d\\d)\\b',
    '((?:19|20)\\d\\d)(?:[-–/](?:19|20)?\\d\\d)?\\s?(?:年度?|财年|財年)(?:(1[0-2]|[1-9])月)?',
  ].join('|'),
  'gi',
);

/** A year right behind another amount belongs to that amount: "sold for 2,300 yuan in 1958 and bought for 84.8 million yuan". */
const OTHER_AMOUNT =
  /(?:\b(?:yuan|renminbi|dollars?|euros?|pounds?|yen)|元|[$€£¥][\d.,]{1,20}(?:\s?(?:[mbt]n?|million|billion|trillion))?)\s*$/i;

/** The rate of that day is meant, whichever day it was. */
const AT_THE_TIME = /\bat th(?:e|at) time\b|\bback then\b|\bthen[- ](?:worth|valued)\b|当时|當時|彼时|彼時|时值|時值/i;

/** What {@link isHistoricalAmount} needs beside an amount: a year, or words for the day of the event. */
const TIME = new RegExp(`(?:19|20)\\d\\d|${AT_THE_TIME.source}`, 'gi');

/** A function that says whether {@link isHistoricalAmount} may hold at a span of a text; few amounts have a year near. */
export function createTimeLookup(text: string): (start: number, end: number) => boolean {
  return createNearbyLookup(text, TIME, MAX_SENTENCE_LENGTH);
}

/** What brings a sentence that began with a year back to the present. */
const PRESENT =
  /\b(?:now|today|currently|(?:this|last) (?:year|month|week|quarter)|so far|recently|will|plans?|expects?)\b|今[天日年]|现在|現在|目前|现时|現時|如今|近日|日前|昨[天日]|去年|[本上][年月周週季]|将|將/i;

/**
 * Is an amount one of a time more than half a year before the story: does its clause name only such years, does a year that
 * opens the sentence reach it, or do the words say "at the time"? The rate of the story's day would mislead.
 */
export function isHistoricalAmount(text: string, start: number, end: number, date: IsoDate): boolean {
  const { head, tail } = findClauseAround(text, start, end);
  if (AT_THE_TIME.test(head) || AT_THE_TIME.test(tail)) return true;
  const named = findNamedTimes(head, tail);
  if (named.length > 0) return named.every((match) => isLongPast(match, date));
  return findReachingTimes(text, start, date).length > 0;
}

/** The one past year that the words around a historical amount name; undefined where they name several, or none. */
export function findHistoricalYear(text: string, start: number, end: number, date: IsoDate): number | undefined {
  if (!isHistoricalAmount(text, start, end, date)) return undefined;
  const { head, tail } = findClauseAround(text, start, end);
  const named = findNamedTimes(head, tail);
  const years = new Set((named.length > 0 ? named : findReachingTimes(text, start, date)).map(readYear));
  // "In 2014 and 2016": the second stands without a word of its own.
  const before = named.length > 0 ? head : sentenceBefore(text, start);
  for (const [number] of `${before} ${tail}`.matchAll(YEAR_NUMBER)) years.add(Number(number));
  const [only, ...others] = years;
  return others.length === 0 ? only : undefined;
}

const YEAR_NUMBER = /(?<!\d)(?:19|20)\d\d(?!\d)/g;

/** The times that a clause names for its amount. */
function findNamedTimes(head: string, tail: string): readonly RegExpMatchArray[] {
  return [
    ...[...head.matchAll(YEAR)].filter(({ index }) => !OTHER_AMOUNT.test(head.slice(0, index))),
    ...tail.matchAll(YEAR),
  ];
}

function readYear([, , monthYear, year, hanYear]: RegExpMatchArray): number {
  return Number(monthYear ?? year ?? hanYear);
}

/** The last day of the named month or year, and whether it is long past. */
function isLongPast(match: RegExpMatchArray, date: IsoDate): boolean {
  const [, month, , , , hanMonth] = match;
  const number = readYear(match);
  const index = month === undefined ? Number(hanMonth ?? 0) : MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  const last = index === 0 || index === 12 ? lastOfYear(number) : addDays(firstDay(number, index + 1), -1);
  return addDays(last, MAX_AGE_DAYS) < date;
}

const firstDay = (year: number, month: number): IsoDate => parseIsoDate(`${year}-${String(month).padStart(2, '0')}-01`);
const lastOfYear = (year: number): IsoDate => parseIsoDate(`${year}-12-31`);

/** 「2016年至2017年期间，张某……，从账户挪用约153万元」: nothing since has brought the sentence back to the present. */
function findReachingTimes(text: string, start: number, date: IsoDate): readonly RegExpMatchArray[] {
  const sentence = sentenceBefore(text, start);
  if (PRESENT.test(sentence)) return [];
  const opening = [...sentence.matchAll(YEAR)];
  const [first] = opening;
  if (!first || !opening.every((match) => isLongPast(match, date))) return [];
  // At its head, or 「在」 and 「于」 before it right behind a comma: a time, and not a date of something else.
  const before = sentence.slice(0, first.index).trim();
  const isAdverbial =
    before === '' || /^(?:In|During|Between|On|By|From)$/.test(before) || /[,，][在于於]?$/.test(before);
  const behind = sentence.slice(first.index + first[0].length);
  return isAdverbial && /^[^,，]{0,24}[,，]/.test(behind) ? opening : [];
}

/** What stands before an amount in its sentence. */
function sentenceBefore(text: string, start: number): string {
  const window = text.slice(Math.max(0, start - MAX_SENTENCE_LENGTH), start);
  return window.slice(lastEnd(window, SENTENCE_END));
}

function lastEnd(text: string, pattern: RegExp): number {
  const last = [...text.matchAll(pattern)].at(-1);
  return last ? last.index + last[0].length : 0;
}

/** The clause before and behind the figure, without the figure: "2019 yuan" is no year. */
function findClauseAround(text: string, start: number, end: number): { readonly head: string; readonly tail: string } {
  const before = text.slice(Math.max(0, start - MAX_CLAUSE_LENGTH), start);
  const head = before.slice(lastEnd(before, CLAUSE_END));
  const [tail = ''] = text.slice(end, end + MAX_CLAUSE_LENGTH).split(CLAUSE_END, 1);
  return { head, tail };
}
