import { numbersOf, valuesWith } from '../numbers.js';
import { followEdits, openUnlessExplicit, type ExpectedFigure, type Relation } from '../relation.js';
import { editsOf, type Edit } from '../rewrite.js';

/** Forms of scale words that stand for one another: of one style of writing, by power of ten. */
interface ScaleForms {
  readonly pattern: RegExp;
  readonly powers: Readonly<Record<string, number>>;
  readonly other: Readonly<Record<string, string>>;
}

const ENGLISH: ScaleForms = {
  pattern: /(?<![a-z])(?:million|billion|trillion)(?![a-z])/gi,
  powers: { million: 6, billion: 9, trillion: 12 },
  other: { million: 'billion', billion: 'trillion', trillion: 'million' },
};
const ABBREVIATED: ScaleForms = {
  pattern: /(?<=\d)(?:m|bn|tn)(?![a-z])/g,
  powers: { m: 6, bn: 9, tn: 12 },
  other: { m: 'bn', bn: 'tn', tn: 'm' },
};
const SIMPLIFIED: ScaleForms = {
  pattern: /(?<![百千])(?:万亿|万|亿)(?!那杜)/g,
  powers: { 万: 4, 亿: 8, 万亿: 12 },
  other: { 万: '亿', 亿: '万亿', 万亿: '万' },
};
const TRADITIONAL: ScaleForms = {
  pattern: /(?<![百千])(?:萬億|萬|億)(?!那杜)/g,
  powers: { 萬: 4, 億: 8, 萬億: 12 },
  other: { 萬: '億', 億: '萬億', 萬億: '萬' },
};

/** Any scale word. */
const ANY_SCALE =
  /thousand|million|billion|trillion|lakh|crore|(?<=\d)(?:[kmb]|bn|mn|tn|trn|bln|mln|m)(?![a-z])|[千万萬亿億百兆]/i;

/** Every scale word of one style becomes the next larger one, the largest the smallest. */
const otherScales = (name: string, { pattern, powers, other }: ScaleForms): Relation => {
  const powerTo = new Map(Object.entries(powers).map(([form, power]) => [power, powers[other[form]!]!]));
  return {
    name,
    follow(subject) {
      const { figures, declarations, tables } = subject.recognition;
      if (tables.length > 0 || declarations.length > 0) return undefined;
      const edits: Edit[] = [];
      const changes = new Map<number, Partial<ExpectedFigure>>();
      for (const [i, figure] of figures.entries()) {
        if (figure.restates !== undefined || figure.rateNote) return undefined;
        const parts = numbersOf(figure);
        if (!parts) {
          if (figure.text.search(pattern) >= 0) return undefined;
          continue;
        }
        // Its scale is in another style: it stays.
        if (figure.text.search(pattern) < 0 && ANY_SCALE.test(figure.text)) continue;
        const values = valuesWith(
          parts,
          parts.map(({ digits }) => digits),
          ({ power }) => powerTo.get(power) ?? power,
        );
        // A power that no word of the style makes comes from another word.
        const isOther = parts.some(({ power }) => power > 2 && !powerTo.has(power));
        if (!values || isOther) {
          if (figure.text.search(pattern) >= 0) return undefined;
          continue;
        }
        const own = editsOf(figure.text, pattern, (word) => other[word.toLowerCase()]!);
        // The scale of a number without a word comes from its neighbour: both change, if that one does.
        edits.push(
          ...own.map(({ start, end, text }) => ({
            start: figure.start + start,
            end: figure.start + end,
            text,
          })),
        );
        changes.set(i, values);
      }
      return followEdits(subject, edits, (figure, i) => ({
        ...openUnlessExplicit(figure),
        ...changes.get(i),
      }));
    },
  };
};

/** The same scale in another spelling: "million" for "m". */
const respelt = (name: string, pattern: RegExp, forms: Readonly<Record<string, string>>): Relation => ({
  name,
  follow(subject) {
    const { figures, tables } = subject.recognition;
    if (tables.length > 0) return undefined;
    const edits = figures.flatMap(({ text, start: from, rateNote }) =>
      rateNote
        ? []
        : editsOf(text, pattern, (word) => forms[word]!).map(({ start, end, text: word }) => ({
            start: from + start,
            end: from + end,
            text: word,
          })),
    );
    return followEdits(subject, edits, openUnlessExplicit);
  },
});

export const SCALE: readonly Relation[] = [
  otherScales('other scale words, English', ENGLISH),
  otherScales('other scale words, abbreviated', ABBREVIATED),
  otherScales('other scale words, simplified', SIMPLIFIED),
  otherScales('other scale words, traditional', TRADITIONAL),
  {
    ...respelt('scale words abbreviated', /(?<=\d) (?:million|billion|trillion)(?![a-z])/g, {
      ' million': 'm',
      ' billion': 'bn',
      ' trillion': 'tn',
    }),
    // "5 million" without a mark is a sum in words and a length, or a name, in letters.
    knownFaults: 10,
  },
  {
    ...respelt('scale words in full', /(?<=\d)(?:m|bn|tn)(?![a-z])/g, {
      m: ' million',
      bn: ' billion',
      tn: ' trillion',
    }),
    // "sell 23,992m" is money by its letter, "sell 23,992 million" may be shares.
    knownFaults: 1,
  },
  {
    ...respelt('scale words joined by a hyphen', /(?<=\d) (?=(?:million|billion|trillion) [a-z])/g, { ' ': '-' }),
    knownFaults: 8,
  },
];
