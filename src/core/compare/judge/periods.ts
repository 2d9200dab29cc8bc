import type { Item } from '../item.js';

/** A year, or a word for one: group 1 is a year in digits, 2 the year before, 3 the year itself. */
const MARKERS =
  /(?<!\d)((?:19|20)\d\d)(?!\d)|\b(last year|(?:a|one) year (?:ago|earlier)|(?:the )?(?:previous|prior|preceding) year|year-ago|year-earlier)\b|去年|上年|前一年|\b(this year|current year)\b|今年|本年/gi;

/** Looked at before a figure and behind it, in UTF-16 units. */
const [BEFORE, BEHIND] = [60, 30];

/** What leads from a figure to its year behind it. */
const OF_FIGURE = /^\s?(?:in|of|for|during|\(|（)?\s?$/;

/** What ends the words that are of a figure, before it and behind it. */
const SENTENCE_END = /[.;!?。；！？\n](?:\s|$)?/g;
const CLAUSE_END = /[.,;!?。，；！？、\n]/;

/** Finds the year of a figure by the nearest word for one in its sentence, with no other figure between. */
export class Years {
  /** @param present the year in which the texts are written */
  constructor(private readonly present: number) {}

  of(text: string, item: Item, previous: Item | undefined, next: Item | undefined): number | undefined {
    const from = Math.max(0, item.start - BEFORE, previous?.end ?? 0);
    const until = Math.min(text.length, item.end + BEHIND, next?.start ?? text.length);
    const before = text.slice(from, item.start);
    const behind = text.slice(item.end, until);
    const lead = before.slice(lastEnd(before));
    const tail = behind.slice(0, firstEnd(behind));
    const last = [...lead.matchAll(MARKERS)].at(-1);
    // "500 million yuan in 2024, against 300 million": the year behind a figure is that figure's.
    const isOfPrevious = previous?.end === from && last !== undefined && OF_FIGURE.test(before.slice(0, last.index));
    const left = isOfPrevious ? undefined : last;
    const [right] = [...tail.matchAll(MARKERS)];
    if (!left || !right) return this.read(left ?? right);
    const [toLeft, toRight] = [lead.length - left.index - left[0].length, right.index];
    return this.read(item.figure.script === 'latin' && toRight <= toLeft ? right : left);
  }

  private read(found: RegExpExecArray | RegExpMatchArray | undefined): number | undefined {
    if (!found) return undefined;
    const [word, digits] = found;
    if (digits !== undefined) return Number(digits);
    return /this|current|今年|本年/i.test(word) ? this.present : this.present - 1;
  }
}

function lastEnd(text: string): number {
  return [...text.matchAll(SENTENCE_END)].reduce((end, { index, 0: mark }) => Math.max(end, index + mark.length), 0);
}

function firstEnd(text: string): number {
  return CLAUSE_END.exec(text)?.index ?? text.length;
}
