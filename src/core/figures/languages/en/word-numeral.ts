import { isLatin, isSpace } from '../../../document/chars.js';
import type { Numeral } from '../../engine/numeral.js';
import { FRACTION_WORDS, PART_WORDS, SMALL_NUMBERS } from './number-words.js';
import { readWordFraction } from './word-fraction.js';

/** A number has at most this many words; bounds the work on "one hundred and one hundred and …". */
const MAX_WORDS = 12;
const MAX_WORD_LENGTH = 12;
const SCALES_AFTER_A: ReadonlySet<string> = new Set(['hundred', 'thousand', 'million', 'billion', 'trillion']);

/** First words of a fraction. */
const FRACTION_HEADS: ReadonlySet<string> = new Set(['a', 'an', ...PART_WORDS.keys(), ...SMALL_NUMBERS.keys()]);

/** The lower-case word that starts at `at`, '' when there is none or it is longer than any number word. */
export function readWordAt(text: string, at: number): string {
  let end = at;
  while (end - at <= MAX_WORD_LENGTH && isLatin(text.charCodeAt(end))) end++;
  return end - at > MAX_WORD_LENGTH ? '' : text.slice(at, end).toLowerCase();
}

/** Start of the next word when one blank or hyphen parts it from `end`, else -1. */
function findNextWord(text: string, end: number): number {
  const code = text.charCodeAt(end);
  if (code !== 0x2d && !isSpace(code)) return -1;
  return isLatin(text.charCodeAt(end + 1)) ? end + 1 : -1;
}

/**
 * Reads a number in English words from `at`: twelve, one hundred and fifty thousand, half a (billion), two and a half,
 * five-point-seven. Scale words from million up are left to the scale table, except to see that "a" is a number.
 */
export function readWordNumeral(text: string, at: number): Numeral | undefined {
  const first = readWordAt(text, at);
  const fraction = FRACTION_HEADS.has(first) ? readWordFraction(text, at) : undefined;
  if (fraction ?? first === 'half') return fraction ?? readHalf(text, at);
  const article = first === 'a' || first === 'an' ? findHundredAfter(text, at + first.length) : undefined;
  if ((first === 'a' || first === 'an') && article === undefined) return readArticle(text, at);
  let total = 0;
  // "a hundred and fifty" starts as one hundred.
  let section = article === undefined ? 0 : 1;
  let end = at;
  let position = article ?? at;
  let lastWasTens = false;
  let seen = article !== undefined;
  for (let count = 0; count < MAX_WORDS; count++) {
    const word = readWordAt(text, position);
    const value = SMALL_NUMBERS.get(word);
    if (value !== undefined) {
      if (seen && !(lastWasTens && value < 10 && value > 0) && section % 100 !== 0) break;
      section += value;
      lastWasTens = value >= 20;
      seen = true;
    } else if (word === 'hundred' && seen && section > 0 && section < 100) {
      section *= 100;
      lastWasTens = false;
    } else if (word === 'thousand' && seen && section > 0 && total === 0) {
      total = section * 1000;
      section = 0;
      lastWasTens = false;
    } else if (word === 'and' && seen && section % 100 === 0 && section + total > 0) {
      const follow = findNextWord(text, position + 3);
      if (follow < 0 || SMALL_NUMBERS.get(readWordAt(text, follow)) === undefined) break;
      position = follow;
      continue;
    } else break;
    end = position + word.length;
    const next = findNextWord(text, end);
    if (next < 0) break;
    position = next;
  }
  if (!seen) return undefined;
  const whole = String(total + section);
  return readWordTail(text, at, end, whole, 'words');
}

/** Adds "and a half", "-point-six" and "-and-a-quarter" to a number that ends at `end`. */
export function readWordTail(
  text: string,
  start: number,
  end: number,
  whole: string,
  writing: 'words' | 'digits',
): Numeral {
  return (
    readTail(text, start, end, whole, writing) ??
    (writing === 'digits'
      ? { start, end, digits: whole, power: 0, writing }
      : { start, end, digits: whole, power: 0, writing, significant: countSignificant(whole) })
  );
}

/** The same behind Western digits: "14-point-87", "2 and a half". */
export function readWordTailOfDigits(text: string, start: number, digits: string, end: number): Numeral | undefined {
  return readTail(text, start, end, digits, 'digits');
}

function readTail(
  text: string,
  start: number,
  end: number,
  whole: string,
  writing: 'words' | 'digits',
): Numeral | undefined {
  const next = findNextWord(text, end);
  const head = next < 0 ? 0 : text.charCodeAt(next) | 0x20;
  if ((head !== 0x61 && head !== 0x70) || whole.includes('.')) return undefined;
  const word = readWordAt(text, next);
  if (word === 'and') {
    const article = findNextWord(text, next + 3);
    if (article < 0 || readWordAt(text, article) !== 'a') return undefined;
    const part = findNextWord(text, article + 1);
    const fraction = part < 0 ? undefined : FRACTION_WORDS.get(readWordAt(text, part));
    if (fraction === undefined) return undefined;
    return { start, end: part + readWordAt(text, part).length, digits: `${whole}.${fraction}`, power: 0, writing };
  }
  return word === 'point' ? readPointTail(text, start, next + 5, whole, writing) : undefined;
}

function readPointTail(
  text: string,
  start: number,
  at: number,
  whole: string,
  writing: 'words' | 'digits',
): Numeral | undefined {
  let fraction = '';
  let end = at;
  for (let count = 0; count < MAX_WORDS; count++) {
    const digits = /^[-\s](\d{1,6})(?!\d)/.exec(text.slice(end, end + 9));
    const next = findNextWord(text, end);
    const value = next < 0 ? undefined : SMALL_NUMBERS.get(readWordAt(text, next));
    if (digits) {
      fraction += digits[1]!;
      end += digits[0].length;
    } else if (value !== undefined && value < 10) {
      fraction += String(value);
      end = next + readWordAt(text, next).length;
    } else break;
  }
  return fraction ? { start, end, digits: `${whole}.${fraction}`, power: 0, writing } : undefined;
}

function readHalf(text: string, at: number): Numeral | undefined {
  const article = findNextWord(text, at + 4);
  if (article < 0 || readWordAt(text, article) !== 'a') return undefined;
  const scale = findNextWord(text, article + 1);
  const counted = scale < 0 ? '' : readWordAt(text, scale);
  if (!SCALES_AFTER_A.has(counted) && counted !== 'percent' && counted !== 'percentage') return undefined;
  return { start: at, end: article + 1, digits: '0.5', power: 0, writing: 'words' };
}

/** Start of "hundred" or "thousand" behind an article; undefined when another word follows. */
function findHundredAfter(text: string, end: number): number | undefined {
  const next = findNextWord(text, end);
  const word = next < 0 ? '' : readWordAt(text, next);
  const isAttribute = text.charCodeAt(next + word.length) === 0x2d;
  return (word === 'hundred' || word === 'thousand') && !isAttribute ? next : undefined;
}

function readArticle(text: string, at: number): Numeral | undefined {
  const scale = findNextWord(text, at + readWordAt(text, at).length);
  const word = scale < 0 ? '' : readWordAt(text, scale);
  if (word === 'half') {
    const after = findNextWord(text, scale + 4);
    const isScale = after >= 0 && SCALES_AFTER_A.has(readWordAt(text, after));
    return isScale ? { start: at, end: scale + 4, digits: '0.5', power: 0, writing: 'words' } : undefined;
  }
  if (!SCALES_AFTER_A.has(word)) return undefined;
  // "a trillion-dollar company" is a kind of company; "a $1-billion fund" has an amount.
  if (text.charCodeAt(scale + word.length) === 0x2d) return undefined;
  return { start: at, end: scale - 1, digits: '1', power: 0, writing: 'words' };
}

/** Zeros at the end of a number in words say its size, not its precision. */
function countSignificant(whole: string): number {
  return Math.max(1, whole.replace(/0+$/, '').length);
}
