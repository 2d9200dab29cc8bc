import { SMALL_NUMBERS } from './number-words.js';
import { findNextWord, readWordAt } from './word-scan.js';

/** "nine thousand nine hundred and ninety-nine" has at most so many words before its next scale. */
const MAX_WORDS = 7;

/** Number words below ten thousand, and where they end. */
interface CountWords {
  readonly value: number;
  readonly end: number;
}

/**
 * Reads number words up to the hundreds: twelve, ninety-nine, three hundred and fifty, twelve hundred.
 * @param value what stands before `at`: the 1 of "a hundred"
 */
export function readCountWords(text: string, at: number, value = -1): CountWords | undefined {
  let end = at;
  let position = at;
  let lastWasTens = false;
  for (let count = 0; count < MAX_WORDS; count++) {
    const word = readWordAt(text, position);
    const small = SMALL_NUMBERS.get(word);
    if (small !== undefined) {
      const fits =
        value < 0 || (value > 0 && value % 100 === 0 && small > 0) || (lastWasTens && small < 10 && small > 0);
      if (!fits) break;
      value = Math.max(0, value) + small;
      lastWasTens = small >= 20 && small % 10 === 0;
    } else if (word === 'hundred' && value > 0 && value < 100) {
      value *= 100;
      lastWasTens = false;
    } else if (word === 'and' && value > 0 && value % 100 === 0) {
      const follow = findNextWord(text, position + 3);
      if (follow < 0 || !SMALL_NUMBERS.get(readWordAt(text, follow))) break;
      if (opensOtherHundreds(text, follow) || opensParts(text, follow)) break;
      position = follow;
      continue;
    } else break;
    end = position + word.length;
    const next = lastWasTens ? findOnes(text, end) : findNextWord(text, end);
    if (next < 0) break;
    position = next;
  }
  return end > at ? { value, end } : undefined;
}

/** The ones behind tens; tokenised text sets blanks round their hyphen, "fifty - two". */
function findOnes(text: string, end: number): number {
  if (!text.startsWith(' - ', end)) return findNextWord(text, end);
  const ones = SMALL_NUMBERS.get(readWordAt(text, end + 3)) ?? 0;
  return ones > 0 && ones < 10 ? end + 3 : -1;
}

/** "One hundred and three quarters": behind "and" stand parts of one. */
function opensParts(text: string, at: number): boolean {
  const part = findNextWord(text, at + readWordAt(text, at).length);
  return part >= 0 && /^(?:quarters|fourths|fifths|eighths|tenths)$/.test(readWordAt(text, part));
}

/** "Between five hundred and six hundred thousand": behind "and" stands another number of hundreds. */
function opensOtherHundreds(text: string, at: number): boolean {
  for (let count = 0; count < 2 && at >= 0; count++) {
    const word = readWordAt(text, at);
    if (!SMALL_NUMBERS.has(word)) return false;
    at = findNextWord(text, at + word.length);
    if (at >= 0 && readWordAt(text, at) === 'hundred') return true;
  }
  return false;
}
