import { HAN, expectationsOf, followEdits, openUnlessExplicit, type Relation, type Subject } from '../relation.js';
import { editsOf } from '../rewrite.js';

/** The half-width characters that East Asian typography has a full-width twin of. */
const HALF_WIDTH = /[!-~]/g;
const FULL_WIDTH = /[！-～]/g;
const TWIN_DISTANCE = 0xfee0;
/** One blank between words; between digits another one would join groups. */
const BLANK = /(?<=\S)(?<!\d) (?=\S)|(?<=\d) (?=[^\s\d])/g;

/** Full-width signs are no markup. */
const isPlain = ({ options }: Subject): boolean => (options.mediaType ?? 'text/plain') === 'text/plain';

const shift = (character: string, by: number): string => String.fromCharCode(character.charCodeAt(0) + by);

/** Every blank between words becomes another one. */
const withBlank = (name: string, blank: string): Relation => ({
  name,
  follow: (subject) =>
    followEdits(
      subject,
      editsOf(subject.text, BLANK, () => blank),
    ),
});

/** A number alone, with or without a Chinese scale: its unit stands elsewhere. */
const BARE = /^[\p{N}.,\s十百千万萬亿億]+$/u;

export const LAYOUT: readonly Relation[] = [
  {
    name: 'half width to full width',
    follow: (subject) =>
      isPlain(subject) && HAN.test(subject.text)
        ? followEdits(
            subject,
            editsOf(subject.text, HALF_WIDTH, (character) => shift(character, TWIN_DISTANCE)),
          )
        : undefined,
  },
  {
    name: 'digits to full width',
    follow: (subject) =>
      isPlain(subject) && HAN.test(subject.text)
        ? followEdits(
            subject,
            editsOf(subject.text, /\d/g, (digit) => shift(digit, TWIN_DISTANCE)),
          )
        : undefined,
  },
  {
    name: 'full width to half width',
    follow: (subject) =>
      followEdits(
        subject,
        editsOf(subject.text, FULL_WIDTH, (character) => shift(character, -TWIN_DISTANCE)),
      ),
  },
  withBlank('blanks to no-break spaces', '\u00a0'),
  withBlank('blanks to narrow no-break spaces', '\u202f'),
  withBlank('blanks to thin spaces', '\u2009'),
  {
    name: 'line ends of another system',
    follow: (subject) =>
      followEdits(
        subject,
        editsOf(subject.text, /(?<!\r)\n/g, () => '\r\n'),
      ),
  },
  {
    name: 'lines wrapped as in mail',
    // A line that ends in "U.S." ends a sentence.
    knownFaults: 2,
    follow(subject, random) {
      const { text } = subject;
      if (HAN.test(text) || /[\n\t|]| {2}/.test(text)) return undefined;
      const width = random.int(56, 80);
      const edits = [];
      let start = 0;
      while (text.length - start > width) {
        const at = text.lastIndexOf(' ', start + width);
        if (at <= start) return undefined;
        edits.push({ start: at, end: at + 1, text: '\n' });
        start = at + 1;
      }
      return followEdits(subject, edits);
    },
  },
  {
    name: 'every sentence a paragraph',
    follow(subject) {
      if (subject.recognition.tables.length > 0 || subject.recognition.declarations.length > 0) return undefined;
      const ends = editsOf(
        subject.text,
        /(?<=\p{Ll}{3}\. ?)(?= [A-Z]\p{Ll})|(?<=[。！？])(?=[^\s”」』）)])/gu,
        () => '\n\n',
      );
      const figures = expectationsOf(subject.recognition.figures);
      // A link, what an amount is per, and the unit of one without a mark may come from another sentence.
      const isInside = figures.every(({ start, end, restates, per }, i) => {
        const isBare = BARE.test(subject.text.slice(start, end));
        const lender = isBare ? figures.slice(0, i).findLast(({ kind }) => kind === 'money') : undefined;
        const from = restates === undefined ? lender : figures[restates];
        const first = Math.min(start, from?.start ?? start);
        const last = restates === undefined ? end : Math.max(end, figures[restates]!.end);
        return per === undefined && !ends.some((edit) => edit.start > first && edit.start < last);
      });
      return isInside ? followEdits(subject, ends, openUnlessExplicit) : undefined;
    },
  },
];
