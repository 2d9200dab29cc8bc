import type { FigureDocument } from '../figures/figure-document.js';
import type { IsoDate } from '../rate-table/day.js';
import type { SkipPlace } from '../styles/style.js';
import type { Occurrence } from './occurrence.js';

/** Does a newsroom leave this figure unconverted? One rule for each kind of place. */
type SkipRule = (occurrence: Occurrence, document: FigureDocument, date: IsoDate) => boolean;

const SKIP_RULES: Readonly<Record<SkipPlace, SkipRule>> = {
  /** A headline has room for one amount. */
  headline: ({ start }, document) => document.isInHeadline(start),
  /** Words that somebody said are not the newsroom's to add to. */
  quotation: ({ start, enclosure }, document) => document.isInQuotation(start) || enclosure.quoted,
  /** The rate of today says nothing about a sum of years ago. */
  historical: ({ start, end }, { prose }, date) => isHistoricalAmount(prose.text, start, end, date),
  /** Share prices, wages and the like, which some newsrooms leave in the currency they are paid in. */
  'per-unit': ({ figure: { per } }) => per !== undefined,
};

/**
 * Does the newsroom write no conversion where an occurrence stands?
 * @param skips of the style that was asked for, also where the words are those of its twin
 * @param date the story's
 */
export function isSkipped(
  occurrence: Occurrence,
  document: FigureDocument,
  skips: readonly SkipPlace[],
  date: IsoDate,
): boolean {
  return skips.some((skip) => SKIP_RULES[skip](occurrence, document, date));
}

/** A clause is searched so far on each side of the figure, in UTF-16 units. */
const MAX_CLAUSE_LENGTH = 160;
/** "In 2019," and 「2019年，」 at the head of a sentence belong to the clause behind the comma. */
const MAX_OPENING_LENGTH = 24;

const CLAUSE_END = /[;:!?。；！？：\n，、]|[.,](?!\d)/g;

/** A number that is named as a year: "in 2019", "fiscal 2019", "December 2019", 「2019年」. */
const YEAR =
  /\b(?:in|since|during|fiscal(?: year)?|FY|months of|quarter of|half of|end of|(?:Jan|Febr)uary|March|April|May|June|July|August|(?:Septem|Octo|Novem|Decem)ber)\s?((?:19|20)\d\d)\b|((?:19|20)\d\d)\s?年/gi;

/** A year right behind another amount belongs to that amount: "sold for 2,300 yuan in 1958 and bought for 84.8 million yuan". */
const OTHER_AMOUNT =
  /(?:\b(?:yuan|renminbi|dollars?|euros?|pounds?|yen)|元|[$€£¥][\d.,]{1,20}(?:\s?(?:[mbt]n?|million|billion|trillion))?)\s*$/i;

/** Does the clause of a figure name years, all of them before the story's? */
export function isHistoricalAmount(text: string, start: number, end: number, date: IsoDate): boolean {
  const storyYear = date.slice(0, 4);
  const { head, tail } = findClauseAround(text, start, end);
  const years = [
    ...[...head.matchAll(YEAR)].filter(({ index }) => !OTHER_AMOUNT.test(head.slice(0, index))),
    ...tail.matchAll(YEAR),
  ].map(([, english, chinese]) => english ?? chinese ?? '');
  return years.length > 0 && years.every((year) => year < storyYear);
}

/** The clause before and behind the figure, without the figure: "2019 yuan" is no year. */
function findClauseAround(text: string, start: number, end: number): { readonly head: string; readonly tail: string } {
  const from = Math.max(0, start - MAX_CLAUSE_LENGTH);
  const before = text.slice(from, start);
  const ends = [...before.matchAll(CLAUSE_END)].map(({ index }) => index);
  const comma = ends.at(-1);
  const previous = ends.at(-2) ?? -1;
  const isOpening = comma !== undefined && /[,，]/.test(before.charAt(comma)) && comma - previous <= MAX_OPENING_LENGTH;
  const opensSentence = previous < 0 ? from === 0 : !/[,，、]/.test(before.charAt(previous));
  const head = before.slice((isOpening && opensSentence ? previous : (comma ?? -1)) + 1);
  const [tail = ''] = text.slice(end, end + MAX_CLAUSE_LENGTH).split(CLAUSE_END, 1);
  return { head, tail };
}
