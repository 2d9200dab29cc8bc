import type { SkipRule } from './skip-rule.js';

/** How far a clause is looked through on each side, in UTF-16 units. */
const MAX_CLAUSE_LENGTH = 160;
/** "In 2019," and 「2019年，」 at the head of a sentence belong to the clause behind the comma. */
const MAX_OPENING_LENGTH = 24;

const CLAUSE_END = /[;:!?。；！？：\n，、]|[.,](?!\d)/g;

/** A year that is said to be one: "in 2019", "fiscal 2019", "December 2019", 「2019年」. */
const YEAR =
  /\b(?:in|since|during|fiscal(?: year)?|FY|months of|quarter of|half of|end of|(?:Jan|Febr)uary|March|April|May|June|July|August|(?:Septem|Octo|Novem|Decem)ber)\s?((?:19|20)\d\d)\b|((?:19|20)\d\d)\s?年/gi;

/** A year right behind another amount is of that one: "sold for 2,300 yuan in 1958 and bought for 84.8 million yuan". */
const OTHER_AMOUNT =
  /(?:\b(?:yuan|renminbi|dollars?|euros?|pounds?|yen)|元|[$€£¥][\d.,]{1,20}(?:\s?(?:[mbt]n?|million|billion|trillion))?)\s*$/i;

/** The clause of the figure names years, and all of them are over: the rate of today says nothing of such a sum. */
export const isHistoricalAmount: SkipRule = ({ start, end }, { text, date }) => {
  const storyYear = date.slice(0, 4);
  const { head, tail } = findClauseAround(text, start, end);
  const years = [
    ...[...head.matchAll(YEAR)].filter(({ index }) => !OTHER_AMOUNT.test(head.slice(0, index))),
    ...tail.matchAll(YEAR),
  ].map(([, english, chinese]) => english ?? chinese ?? '');
  return years.length > 0 && years.every((year) => year < storyYear);
};

/** The clause on either side of the figure, which is left out itself: "2019 yuan" is no year. */
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
