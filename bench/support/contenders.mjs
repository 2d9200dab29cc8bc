import recognizers from '@microsoft/recognizers-text-number-with-unit';
import { findFigures } from '../../dist/index.js';

const DIGITS = /\d[\d,.]*/g;

/**
 * What is measured on each text; the first is divided by each of the others. `most` is the longest text that a contender
 * is given: Recognizers-Text takes seconds for 10,000 characters. `once` spares a second
 * run. A further one is one more entry.
 */
export const CONTENDERS = [
  { name: 'crossrate', most: Infinity, count: (text) => findFigures(text).figures.length },
  { name: 'digit regex', most: Infinity, count: countDigits },
  { name: 'Recognizers-Text', most: 10_000, once: true, count: countRecognized },
];

/** A bare scan: one regular expression that finds runs of digits and knows nothing else. */
function countDigits(text) {
  let count = 0;
  DIGITS.lastIndex = 0;
  while (DIGITS.exec(text)) count++;
  return count;
}

/** The currency recogniser of Microsoft, the best of the peers, in the language of the text. */
function countRecognized(text) {
  return recognizers.recognizeCurrency(text, /\p{Script=Han}/u.test(text) ? 'zh-cn' : 'en-us').length;
}
