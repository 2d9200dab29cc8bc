import { isBlank, isDigit } from '../../../document/chars.js';
import { CodeSet } from '../../../document/code-set.js';
import type { Numeral } from '../../engine/numeral.js';
import { readCountWords } from './count-words.js';
import {
  APPROXIMATOR_SUFFIXES,
  FRACTION_WORDS,
  ORDINALS,
  PART_WORDS,
  SCALES_AFTER_A,
  SMALL_NUMBERS,
} from './number-words.js';
import { addHundredths, readHundredths } from './hundredths.js';
import {
  countSignificant,
  isFollowedByCount,
  readLowerSections,
  readScaleWords,
  skipCount,
  unreadable,
} from './numeral-sections.js';
import { EN_SCALES } from './scales.js';
import { readWordFraction } from './word-fraction.js';
import { findNextWord, readWordAt, readWordBefore } from './word-scan.js';

/** Bounds the work on "point one two three …". */
const MAX_FRACTION_WORDS = 12;
/** Units that are halved: "half a percent", "half-a-sen". */
const UNITS_AFTER_HALF: ReadonlySet<string> = new Set([
  'percent',
  'percentage',
  'cent',
  'sen',
  'penny',
  'paisa',
  'fen',
]);
const SCALES_AFTER_HALF: ReadonlySet<string> = new Set(['million', 'billion', 'trillion']);

/** First words of a fraction. */
const FRACTION_HEADS: ReadonlySet<string> = new Set(['a', 'an', ...PART_WORDS.keys(), ...SMALL_NUMBERS.keys()]);

/**
 * Reads a number in English words from `at`: twelve, one million two hundred thousand, half a (billion), two and a half,
 * five-point-seven, forty-odd. The last scale word from million up is left to the scale table.
 */
export function readWordNumeral(text: string, at: number): Numeral | undefined {
  const first = readWordAt(text, at);
  const fraction = FRACTION_HEADS.has(first) ? readWordFraction(text, at) : undefined;
  if (fraction) return PART_WORDS.has(first) && isOfPeriod(text, at) ? undefined : fraction;
  if (first === 'half') return readHalf(text, at);
  if (first === 'a' || first === 'an') return readArticle(text, at, first.length);
  const count = readCountWords(text, at);
  const numeral = count && readFromCount(text, at, String(count.value), count.end, 'words');
  return numeral && addHundredths(text, numeral);
}

/** Continues a number of Western digits: "14-point-87", "2 and a half", "1 billion 200 million", "40-odd". */
export function readWordTailOfDigits(text: string, start: number, digits: string, end: number): Numeral | undefined {
  const code = text.charCodeAt(end);
  if ((code !== 0x2d && !isBlank(code)) || !mayGoOn(text.charCodeAt(end + 1))) return undefined;
  const hundredths = digits.includes('.') ? undefined : readHundredths(text, end);
  if (hundredths)
    return { start, end: hundredths.end, digits: `${digits}.${hundredths.digits}`, power: 0, writing: 'digits' };
  return readFromCount(text, start, digits, end, 'digits');
}

/** First letters of the words that continue a number in digits: scale words, "point", "and a half", "-odd". */
const tailHeads = new CodeSet(
  [...EN_SCALES.flatMap(({ forms }) => forms.split('|')), ...APPROXIMATOR_SUFFIXES.keys(), 'point', 'and', '&']
    .map((word) => word.charAt(0).toLowerCase() + word.charAt(0).toUpperCase())
    .join(''),
);
const mayGoOn = (code: number): boolean => tailHeads.has(code);

/** What follows the first count of a number: a fraction, a word that blurs it, its scale and lower sections. */
function readFromCount(
  text: string,
  start: number,
  digits: string,
  end: number,
  writing: 'words' | 'digits',
): Numeral | undefined {
  const fraction = readFraction(text, start, end, digits, writing);
  if (fraction) return fraction;
  const suffix = readApproximator(text, end);
  if (suffix) return { start, end: suffix.end, digits, power: 0, writing, approximator: suffix.approximator };
  const scale = readScaleWords(text, end);
  if (!scale) {
    if (writing === 'digits') return undefined;
    if (Number(digits) >= 10 && isFollowedByCount(text, end)) return unreadable(start, skipCount(text, end));
    return wholeNumeral(start, end, digits);
  }
  // Hardly any number continues behind its scale.
  if (writing === 'digits' && !mayGoOnBehindScale(text, scale.end)) return undefined;
  const half = digits.includes('.') ? undefined : readPart(text, scale.end);
  if (half) return { start, end: half.end, digits: `${digits}.${half.digits}`, power: scale.power, writing };
  const sum = readLowerSections(text, start, { digits, ...scale }, writing);
  if (sum ?? writing === 'digits') return sum;
  // Thousands belong to the number, so that "two hundred thousand" has a value of its own.
  const thousand = findNextWord(text, end);
  if (readWordAt(text, thousand) !== 'thousand') return wholeNumeral(start, end, digits);
  return { ...wholeNumeral(start, thousand + 'thousand'.length, `${digits}000`), section: { power: 3 } };
}

/** Digits, a number word or "and", behind one blank or hyphen. */
function mayGoOnBehindScale(text: string, end: number): boolean {
  const code = text.charCodeAt(end + 1);
  return isDigit(code) || numberHeads.has(code);
}

const numberHeads = new CodeSet(
  [...SMALL_NUMBERS.keys(), 'and'].map((word) => word.charAt(0) + word.charAt(0).toUpperCase()).join(''),
);

function wholeNumeral(start: number, end: number, digits: string): Numeral {
  const numeral: Numeral = { start, end, digits, power: 0, writing: 'words', significant: countSignificant(digits) };
  return /^\d+00$/.test(digits) ? { ...numeral, section: { power: 2 } } : numeral;
}

/** "and a half", "and a quarter". */
function readPart(text: string, end: number): { readonly digits: string; readonly end: number } | undefined {
  const and = findNextWord(text, end);
  if (and < 0 || readWordAt(text, and) !== 'and') return undefined;
  const article = findNextWord(text, and + 3);
  const threeQuarters =
    article < 0 ? undefined : /^three[ -]quarters?(?![a-z])/i.exec(text.slice(article, article + 16));
  if (threeQuarters) return { digits: '75', end: article + threeQuarters[0].length };
  if (article < 0 || readWordAt(text, article) !== 'a') return undefined;
  const part = findNextWord(text, article + 1);
  const word = part < 0 ? '' : readWordAt(text, part);
  const digits = FRACTION_WORDS.get(word);
  return digits === undefined ? undefined : { digits, end: part + word.length };
}

/** "and a half" or "-point-six" behind a whole number. */
function readFraction(
  text: string,
  start: number,
  end: number,
  whole: string,
  writing: 'words' | 'digits',
): Numeral | undefined {
  const next = findNextWord(text, end);
  const head = next < 0 ? 0 : text.charCodeAt(next) | 0x20;
  if ((head !== 0x61 && head !== 0x70) || whole.includes('.')) return undefined;
  const part = readPart(text, end);
  if (part) return { start, end: part.end, digits: `${whole}.${part.digits}`, power: 0, writing };
  return readWordAt(text, next) === 'point' ? readPointTail(text, start, next + 5, whole, writing) : undefined;
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
  for (let count = 0; count < MAX_FRACTION_WORDS; count++) {
    const digits = /^[-\s](\d{1,6})(?!\d)/.exec(text.slice(end, end + 9));
    const next = findNextWord(text, end);
    const value = next < 0 ? undefined : SMALL_NUMBERS.get(readWordAt(text, next));
    if (digits) {
      const [written, more = ''] = digits;
      fraction += more;
      end += written.length;
    } else if (value !== undefined && value < 10) {
      fraction += String(value);
      end = next + readWordAt(text, next).length;
    } else break;
  }
  return fraction ? { start, end, digits: `${whole}.${fraction}`, power: 0, writing } : undefined;
}

/** "40-odd million", "twenty-some". */
function readApproximator(
  text: string,
  end: number,
): { readonly approximator: NonNullable<Numeral['approximator']>; readonly end: number } | undefined {
  const next = findNextWord(text, end);
  if (next < 0) return undefined;
  const word = readWordAt(text, next);
  const suffix = APPROXIMATOR_SUFFIXES.get(word);
  // "20 some" and "20 plus 3" are two words; "20 odd" is one.
  if (!suffix || (text.charCodeAt(end) !== 0x2d && word !== 'odd')) return undefined;
  // Behind the whole number "-plus" is no part of it: "$100,000-plus".
  if (word === 'plus' && !readScaleWords(text, next + word.length)) return undefined;
  return { approximator: suffix, end: next + word.length };
}

/** "half a billion", "half million". */
function readHalf(text: string, at: number): Numeral | undefined {
  const next = findNextWord(text, at + 4);
  if (next < 0) return undefined;
  const word = readWordAt(text, next);
  if (SCALES_AFTER_HALF.has(word)) return isOfPeriod(text, at) ? undefined : halfNumeral(at, next - 1);
  if (word !== 'a') return undefined;
  const scale = findNextWord(text, next + 1);
  const counted = scale < 0 ? '' : readWordAt(text, scale);
  if (!SCALES_AFTER_A.has(counted) && !UNITS_AFTER_HALF.has(counted)) return undefined;
  return halfNumeral(at, next + 1);
}

function halfNumeral(start: number, end: number): Numeral {
  return { start, end, digits: '0.5', power: 0, writing: 'words' };
}

/** The half and the quarter of "second half", "first-quarter" are parts of a year. */
function isOfPeriod(text: string, at: number): boolean {
  if (text.charCodeAt(at - 1) === 0x2d) return true;
  const before = readWordBefore(text, at);
  return before !== '' && ORDINALS.has(before);
}

/** "A hundred-and-fifty-million-dollar lawsuit", "a billion-and-a-half": a hyphen inside the number. */
function goesOnBehindHyphen(text: string, at: number): boolean {
  const word = readWordAt(text, at);
  return word === 'and' || SCALES_AFTER_A.has(word) || SMALL_NUMBERS.has(word);
}

function readArticle(text: string, at: number, length: number): Numeral | undefined {
  const next = findNextWord(text, at + length);
  const word = next < 0 ? '' : readWordAt(text, next);
  if (word === 'half') {
    const after = findNextWord(text, next + 4);
    return after >= 0 && SCALES_AFTER_A.has(readWordAt(text, after)) ? halfNumeral(at, next + 4) : undefined;
  }
  if (!SCALES_AFTER_A.has(word)) return undefined;
  // "a trillion-dollar company" is a kind of company; "a $1-billion fund" has an amount.
  if (text.charCodeAt(next + word.length) === 0x2d && !goesOnBehindHyphen(text, next + word.length + 1))
    return undefined;
  // "a hundred and fifty" starts as one hundred.
  const count = word === 'hundred' ? readCountWords(text, next, 1) : undefined;
  return readFromCount(text, at, String(count?.value ?? 1), count?.end ?? next - 1, 'words');
}
