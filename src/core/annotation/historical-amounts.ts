import { isDigit } from '../document/chars.js';
import { CodeSet } from '../document/code-set.js';
import { memoizePerObject } from '../../support/bounded-cache.js';
import type { Language } from '../figures/language.js';
import { DEFAULT_LEXICONS } from '../figures/lexicon-registry.js';
import { addDays, parseIsoDate, type IsoDate } from '../rate-table/day.js';
import { createNearbyLookup } from './word-places.js';
import { forEachMatch } from '../../support/for-each-match.js';

/** A clause is searched so far on each side of the figure, in UTF-16 units. */
const MAX_CLAUSE_LENGTH = 160;
/** A time at the head of a sentence reaches over clauses that begin so far behind it. */
const MAX_SENTENCE_LENGTH = 240;
/** A rate half a year old misleads; results of last year appear in the months behind it, at the rate of the day. */
const MAX_AGE_DAYS = 183;

/** Signs that end a clause; so do a point and a comma that no digit follows. */
const CLAUSE_ENDS = new CodeSet(';:!?。；！？：\n，、');
/** Signs that end a sentence; so does a point that a capital follows. */
const SENTENCE_ENDS = new CodeSet('!?。！？\n');
const [POINT, COMMA] = [0x2e, 0x2c];
const CAPITAL_BEHIND = /^\s+["“]?[A-Z]/;
/** Few clauses hold the digits of a year: one look spares the search for its words. */
const YEAR_DIGITS = /(?:19|20)\d\d/;

/** A time that words name: where in them, and its last day. */
interface NamedTime {
  readonly index: number;
  readonly end: number;
  readonly year: number;
  readonly lastDay: IsoDate;
}

/** Reads the words of time of some languages. */
class TimeReader {
  private readonly words;
  private readonly years: RegExp;
  /** What {@link isHistoricalAmount} needs beside an amount: a year, or words for the day of the event. */
  readonly hints: RegExp;
  /** Of each alternative of the pattern, the language's reading of a month. */
  private readonly monthReaders;

  constructor(languages: readonly Language[]) {
    this.words = languages.flatMap(({ times }) => times ?? []);
    const sources = this.words.flatMap(({ years }) => years);
    this.monthReaders = this.words.flatMap(({ years, monthOf }) => years.map(() => monthOf));
    this.hints = new RegExp(
      ['(?:19|20)\\d\\d', ...this.words.map(({ atTheTime }) => atTheTime.source)].join('|'),
      'gi',
    );
    this.years = new RegExp(sources.map(nameGroups).join('|') || NEVER, 'gi');
  }

  saysAtTheTime(text: string): boolean {
    return this.words.some(({ atTheTime }) => atTheTime.test(text));
  }

  saysPresent(text: string): boolean {
    return this.words.some(({ present }) => present.test(text));
  }

  /** A year right behind another amount belongs to that: "sold for 2,300 yuan in 1958 and bought for 84.8 million yuan". */
  endsWithAmount(text: string): boolean {
    return this.words.some(({ otherAmount }) => otherAmount.test(text));
  }

  /** Is the year behind these words, the first of the sentence, a time, and not the date of something else? */
  isAdverbial(before: string): boolean {
    return before === '' || /[,，]$/.test(before) || this.words.some(({ adverbial }) => adverbial.test(before));
  }

  findTimes(text: string): readonly NamedTime[] {
    const found: NamedTime[] = [];
    if (!YEAR_DIGITS.test(text)) return found;
    forEachMatch(this.years, text, ({ index, 0: { length }, groups = {} }) => {
      const i = this.monthReaders.findIndex((_, alternative) => groups[`year${alternative}`] !== undefined);
      const year = Number(groups[`year${i}`]);
      const name = groups[`month${i}`];
      const month = (name === undefined ? undefined : this.monthReaders[i]?.(name)) ?? 12;
      found.push({ index, end: index + length, year, lastDay: lastDayOf(year, month) });
    });
    return found;
  }
}

/** Names of groups are unique in a pattern; `i` is the number of its alternative. */
const nameGroups = (source: string, i: number): string =>
  source.replace('(?<year>', `(?<year${i}>`).replace('(?<month>', `(?<month${i}>`);

/** Matches nowhere. */
const NEVER = '(?!)';

function lastDayOf(year: number, month: number): IsoDate {
  const next = month === 12 ? `${year + 1}-01-01` : `${year}-${String(month + 1).padStart(2, '0')}-01`;
  return addDays(parseIsoDate(next), -1);
}

const readerOf = memoizePerObject((languages: readonly Language[]) => new TimeReader(languages));

/** A function that says whether {@link isHistoricalAmount} may hold at a span of a text; few amounts have a year near. */
export function createTimeLookup(text: string): (start: number, end: number) => boolean {
  return createNearbyLookup(text, readerOf(DEFAULT_LEXICONS.languages).hints, MAX_SENTENCE_LENGTH);
}

/**
 * Is an amount one of a time more than half a year before the story: does its clause name only such years, does a year that
 * opens the sentence reach it, or do the words say "at the time"? The rate of the story's day would mislead.
 */
export function isHistoricalAmount(
  text: string,
  start: number,
  end: number,
  date: IsoDate,
  languages: readonly Language[] = DEFAULT_LEXICONS.languages,
): boolean {
  return readPast(text, start, end, date, readerOf(languages)) !== undefined;
}

/** The one past year that the words around a historical amount name; undefined where they name several, or none. */
export function findHistoricalYear(text: string, start: number, end: number, date: IsoDate): number | undefined {
  const past = readPast(text, start, end, date, readerOf(DEFAULT_LEXICONS.languages));
  if (!past) return undefined;
  const years = new Set(past.times.map(({ year }) => year));
  // "In 2014 and 2016": the second stands without a word of its own.
  for (const [number] of `${past.before} ${past.tail}`.matchAll(YEAR_NUMBER)) years.add(Number(number));
  const [only, ...others] = years;
  return others.length === 0 ? only : undefined;
}

const YEAR_NUMBER = /(?<!\d)(?:19|20)\d\d(?!\d)/g;

/** What makes an amount historical: the times that are named, perhaps none, and the words round it that name them. */
interface PastWords {
  readonly times: readonly NamedTime[];
  readonly before: string;
  readonly tail: string;
}

function readPast(text: string, start: number, end: number, date: IsoDate, reader: TimeReader): PastWords | undefined {
  const { head, tail } = findClauseAround(text, start, end);
  const isAtTheTime = reader.saysAtTheTime(head) || reader.saysAtTheTime(tail);
  const named = [
    ...reader.findTimes(head).filter(({ index }) => !reader.endsWithAmount(head.slice(0, index))),
    ...reader.findTimes(tail),
  ];
  if (named.length > 0)
    return isAtTheTime || named.every((time) => isLongPast(time, date))
      ? { times: named, before: head, tail }
      : undefined;
  const before = sentenceBefore(text, start);
  const times = findReachingTimes(before, date, reader);
  return isAtTheTime || times.length > 0 ? { times, before, tail } : undefined;
}

function isLongPast({ lastDay }: NamedTime, date: IsoDate): boolean {
  return addDays(lastDay, MAX_AGE_DAYS) < date;
}

/** 「2016年至2017年期间，张某……，从账户挪用约153万元」: nothing since has returned the sentence to the present. */
function findReachingTimes(sentence: string, date: IsoDate, reader: TimeReader): readonly NamedTime[] {
  const opening = reader.findTimes(sentence);
  const [first] = opening;
  if (!first || !opening.every((time) => isLongPast(time, date)) || reader.saysPresent(sentence)) return [];
  const isAdverbial = reader.isAdverbial(sentence.slice(0, first.index).trim());
  return isAdverbial && /^[^,，]{0,24}[,，]/.test(sentence.slice(first.end)) ? opening : [];
}

/** What stands before an amount in its sentence. */
function sentenceBefore(text: string, start: number): string {
  const window = text.slice(Math.max(0, start - MAX_SENTENCE_LENGTH), start);
  let from = window.length;
  while (from > 0 && !endsSentence(window, from - 1)) from--;
  return window.slice(from);
}

function endsSentence(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return SENTENCE_ENDS.has(code) || (code === POINT && CAPITAL_BEHIND.test(text.slice(at + 1)));
}

/** The clause before and behind the figure, without the figure: "2019 yuan" is no year. */
function findClauseAround(text: string, start: number, end: number): { readonly head: string; readonly tail: string } {
  const before = text.slice(Math.max(0, start - MAX_CLAUSE_LENGTH), start);
  let from = before.length;
  while (from > 0 && !endsClause(before, from - 1)) from--;
  const behind = text.slice(end, end + MAX_CLAUSE_LENGTH);
  let to = 0;
  while (to < behind.length && !endsClause(behind, to)) to++;
  return { head: before.slice(from), tail: behind.slice(0, to) };
}

function endsClause(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return CLAUSE_ENDS.has(code) || ((code === POINT || code === COMMA) && !isDigit(text.charCodeAt(at + 1)));
}
