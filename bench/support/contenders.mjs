import { findFigures } from '../../dist/figures/find-figures.js';

const DIGITS = /\d[\d,.]*/g;

/**
 * What is measured on each text; the first is divided by each of the others. `most` is the longest text that a contender
 * is given. A further one (say, @microsoft/recognizers-text-number-with-unit) is one more entry.
 */
export const CONTENDERS = [
  { name: 'crossrate', most: Infinity, count: (text) => findFigures(text).figures.length },
  { name: 'digit regex', most: Infinity, count: countDigits },
];

/** A bare scan: one regular expression that finds runs of digits and knows nothing else. */
function countDigits(text) {
  let count = 0;
  DIGITS.lastIndex = 0;
  while (DIGITS.exec(text)) count++;
  return count;
}
