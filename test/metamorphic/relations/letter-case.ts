import { HAN, followEdits, type Relation, type Subject } from '../relation.js';
import { editsOf } from '../rewrite.js';

/**
 * Letters that are another mark in the other case, or none: Rs, p, Kc, Aust$, Yuan38; and codes that are words as well in
 * capitals, TOP and ALL.
 */
const CASED_MARK =
  /(?<![A-Za-z])(?!(?:bn|m|tn|k|mn|to|or|a|of|an)(?![A-Za-z]))[a-z]{1,2}(?![A-Za-z])|^[(+-]?[A-Z]+[a-z]+\.?(?=\W?\d|\$)|(?<![A-Z])[A-Z][a-z]{0,2}(?=\W?\d)|[¢₡]|\b(?=[A-Za-z]*[a-z])[A-Z][A-Za-z]{1,3}$|\b[A-Z]{2,3}\b(?<!RMB|USD|HKD|EUR|GBP|JPY)/;

/** "It owes us $5", "On May 5 100 dollars": in capitals nothing shows what is meant. */
const AMBIGUOUS = /\b(?:us|can) \$|\d \d{3} /;
const MAX_HEADLINE = 240;
const MIN_WORDS = 2;

/** The first line, where it may be a headline: no longer than one, and without a figure that continues in the next. */
function headlineOf({ text, recognition }: Subject): string | undefined {
  const end = text.indexOf('\n');
  const line = end < 0 ? text : text.slice(0, end);
  if (
    HAN.test(line) ||
    AMBIGUOUS.test(line) ||
    line.length > MAX_HEADLINE ||
    line.split(/[A-Za-z]{4,}/).length <= MIN_WORDS
  )
    return undefined;
  return recognition.figures.some(({ start, end: figureEnd }) => start < line.length && figureEnd > line.length)
    ? undefined
    : line;
}

export const LETTER_CASE: readonly Relation[] = [
  {
    name: 'upper case, as in a headline',
    // Aus $, won behind a model's number, lists that share a unit: capitals take away what shows them.
    knownFaults: 7,
    follow(subject) {
      const line = headlineOf(subject);
      const inLine = subject.recognition.figures.filter(({ start }) => start < (line?.length ?? 0));
      if (line === undefined || inLine.some((figure) => CASED_MARK.test(figure.text))) return undefined;
      return followEdits(
        subject,
        editsOf(line, /[a-z]+/g, (word) => word.toUpperCase()),
      );
    },
  },
  {
    name: 'capital initials, as in a headline',
    knownFaults: 1,
    follow(subject) {
      const line = headlineOf(subject);
      if (line === undefined) return undefined;
      return followEdits(
        subject,
        editsOf(line, /(?<=^|[\s("“‘])[a-z](?=[a-z]{3})(?!(?:yuan|renminbi|euros?) \d)/g, (letter) =>
          letter.toUpperCase(),
        ),
      );
    },
  },
];
