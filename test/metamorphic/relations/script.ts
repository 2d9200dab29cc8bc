import { toSimplified, toTraditional } from '../convert-script.mjs';
import { HAN, expectationsOf, type Relation, type Subject } from '../relation.js';

/** The whole text in the other script, where that keeps every character in its place. */
const inScript = (name: string, script: 'hans' | 'hant', convert: (text: string) => string): Relation => ({
  name,
  follow({ text, options, recognition }: Subject) {
    if (!HAN.test(text)) return undefined;
    const converted = convert(text);
    if (converted === text || converted.length !== text.length) return undefined;
    // A character or two do not show the script of a text.
    const isTold = [...text].filter((character, i) => character !== converted[i]).length > 2;
    const figures = expectationsOf(recognition.figures).map((figure) => ({
      ...figure,
      ...(figure.script === 'latin' ? {} : { script: isTold ? script : undefined }),
      // A thing without a name of its own has the one of the text.
      ...(figure.per === undefined ? {} : { per: convert(figure.per) }),
      ...(figure.unit === undefined ? {} : { unit: convert(figure.unit) }),
    }));
    return { text: converted, options, figures };
  },
});

export const SCRIPT: readonly Relation[] = [
  inScript('simplified to traditional', 'hant', toTraditional),
  inScript('traditional to simplified', 'hans', toSimplified),
];
