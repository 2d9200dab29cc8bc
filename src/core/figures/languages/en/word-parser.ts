import { isDigit } from '../../../document/chars.js';
import { isWordMultiple } from './multiples.js';
import { PART_WORDS, SCALES_AFTER_A, SMALL_NUMBERS } from './number-words.js';
import { EN_MULTIPLE_WORDS } from './ratios.js';
import { GRAND, MOVED_UNITS, readSpokenOne, SPOKEN_UNITS } from './spoken-fraction.js';
import { readSpokenPrice } from './spoken-prices.js';
import { addDigitsInBrackets } from './bracketed-digits.js';
import { readPointNumeral, readScaleNumeral } from './bare-heads.js';
import { readPointTail, readWordNumeral } from './word-numeral.js';
import { readWordAt, readWordBefore } from './word-scan.js';
import type { Lexicon, NumberParser } from '../../engine/lexicon.js';
import { completeNumeral, createWordMultiple } from '../../engine/parsers/complete-numeral.js';
import type { ParseResult } from '../../engine/parsers/parse-result.js';

/** First letters of number words, small and capital. */
const heads = new Set<string>(['a', 'A']);
/** Heads of number words, of two letters and of three: most words ("the", "for") are passed over after two look-ups. */
const shortHeads = new Uint8Array(1 << 14);
const longHeads = new Uint8Array(1 << 15);
for (const word of [
  ...SMALL_NUMBERS.keys(),
  ...EN_MULTIPLE_WORDS.keys(),
  ...SCALES_AFTER_A,
  'half',
  'quarter',
  'point',
]) {
  for (const first of [word.charCodeAt(0), word.charCodeAt(0) - 32]) {
    heads.add(String.fromCharCode(first));
    shortHeads[packShortHead(first, word.charCodeAt(1))] = 1;
  }
  // Contracts write the sum in capitals: "TWO HUNDRED THOUSAND YUAN".
  shortHeads[packShortHead(word.charCodeAt(0) - 32, word.charCodeAt(1) - 32)] = 1;
  longHeads[packLongHead(word.charCodeAt(0), word.charCodeAt(1), word.charCodeAt(2))] = 1;
}
/** Heads of the words behind an article that make it a number: "a million", "a quarter". */
const articleHeads = new Uint8Array(1 << 14);
for (const word of [...SCALES_AFTER_A, ...PART_WORDS.keys(), ...SPOKEN_UNITS, ...MOVED_UNITS, GRAND, 'dozen'])
  for (const first of [word.charCodeAt(0), word.charCodeAt(0) - 32])
    for (const second of [word.charCodeAt(1), word.charCodeAt(1) - 32]) articleHeads[packShortHead(first, second)] = 1;

function packShortHead(first: number, second: number): number {
  return ((first & 0x7f) << 7) | (second & 0x7f);
}

/** Five bits a letter, whatever its case. */
function packLongHead(first: number, second: number, third: number): number {
  return ((first & 31) << 10) | ((second & 31) << 5) | (third & 31);
}

const [SMALL_A, SMALL_N] = [0x61, 0x6e];
/** Clears what parts a no-break space from a blank. */
const BLANK_BITS = 0x7f;

/** May a number word start at `at`, where a word does? Its first three letters say so; of an article, those behind it. */
function mayStartWord(text: string, at: number): boolean {
  const first = text.charCodeAt(at);
  const second = text.charCodeAt(at + 1);
  if ((first | 0x20) === SMALL_A) {
    const end = second === SMALL_N ? at + 2 : at + 1;
    // Behind "a" the end of a line is none of a word.
    return (
      (second === SMALL_N || (second & BLANK_BITS) === 0x20) &&
      articleHeads[packShortHead(text.charCodeAt(end + 1), text.charCodeAt(end + 2))] === 1
    );
  }
  return (
    shortHeads[packShortHead(first, second)] === 1 &&
    longHeads[packLongHead(first, second, text.charCodeAt(at + 2))] === 1
  );
}

/** Reads a number in English words: "two and a half trillion", "twice". */
function parseWords(text: string, at: number, lexicon: Lexicon, floor: number): ParseResult {
  if (isDigit(text.charCodeAt(at - 1))) return { next: at + 1 };
  const word = readWordAt(text, at);
  const multiple = EN_MULTIPLE_WORDS.get(word);
  if (multiple !== undefined) {
    const end = at + word.length;
    if (!isWordMultiple(text, at, end)) return { next: end };
    return { mention: createWordMultiple(text, lexicon, at, end, multiple), next: end };
  }
  if (word === 'point' || SCALES_AFTER_A.has(word)) return parseBareHead(text, at, word, lexicon, floor);
  const read = readSpokenOne(text, at, word) ?? readSpokenPrice(text, at) ?? readWordNumeral(text, at);
  // "At this point five percent": behind a word that points to it, what is said is no part of one, and may be none at all.
  if (read && readWordBefore(text, at) === 'point')
    return { next: Math.max(readPointTail(text, at, at - 1, '0', 'words')?.end ?? 0, read.end) };
  if (!read) return { next: at + Math.max(1, word.length) };
  if (read.unreadable) return { next: read.end };
  const numeral = addDigitsInBrackets(text, read, lexicon);
  const mention = completeNumeral(text, lexicon, numeral, floor, false);
  // Without a unit behind it, nothing says that the last words are ones.
  if (numeral.doubt && !(mention?.mark && mention.end > mention.numeralEnd)) return { next: numeral.end };
  return { mention, next: mention ? mention.end : numeral.end };
}

const SINGULAR_UNIT = /(?:dollar|euro|pound|rupee|peso|franc|cent)$/i;

/** A number without its first word, "point five" and "thousand two hundred": it is one only with its unit. */
function parseBareHead(text: string, at: number, word: string, lexicon: Lexicon, floor: number): ParseResult {
  const numeral = word === 'point' ? readPointNumeral(text, at) : readScaleNumeral(text, at, word);
  if (!numeral) return { next: at + word.length };
  const mention = numeral.unreadable ? undefined : completeNumeral(text, lexicon, numeral, floor, false);
  const hasUnit = mention && mention.end > mention.numeralEnd && (mention.mark ?? mention.ratio) !== undefined;
  // "The first hundred twenty dollar bills" are of twenty dollars.
  if (hasUnit && !SINGULAR_UNIT.test(text.slice(mention.numeralEnd, mention.end)))
    return { mention, next: mention.end };
  return { next: word === 'point' ? at + word.length : numeral.end };
}

/** Numbers in English words. */
export const EN_WORD_PARSER: NumberParser = { heads, mayStart: mayStartWord, parse: parseWords };
