import { isBlank, isDigit } from '../../../document/chars.js';
import { CodeSet } from '../../../document/code-set.js';
import type { Numeral } from '../../engine/numeral.js';
import { readCountWords } from './count-words.js';
import { APPROXIMATOR_SUFFIXES, ORDINALS, PART_WORDS, SCALES_AFTER_A, SMALL_NUMBERS } from './number-words.js';
import { addHundredths, readHundredths } from './hundredths.js';
import {
  countSignificant,
  isFollowedByCount,
  isUnitBehind,
  readLowerSections,
  readScaleWords,
  skipCount,
  unreadable,
} from './numeral-sections.js';
import { EN_SCALES } from './scales.js';
import { readWordFraction } from './word-fraction.js';
import { readPart } from './word-parts.js';
import { findNextWord, readWordAt, readWordBefore } from './word-scan.js';

/** Bounds the work on "point one two three …". */
const MAX_FRACTION_WORDS = 12;
/** How the zero of a fraction is said: "five point o six". */
const SPOKEN_ZEROS: ReadonlySet<string> = new Set(['o', 'oh', 'nought', 'naught']);
/** Units that are halved: "half a percent", "half-a-sen". */
const UNITS_AFTER_HALF: ReadonlySet<string> = new Set([
  'percent',
  'percentage',
  'cent',
  'sen',
  'penny',
  'paisa',
  'fen',
  'grand',
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

/** First letters of the words that continue a number in digits: scale words, "point", "dozen", "and a half", "-odd". */
const tailHeads = new CodeSet(
  [...EN_SCALES.flatMap(({ forms }) => forms.split('|')), ...APPROXIMATOR_SUFFIXES.keys(), 'point', 'dozen', 'and', '&']
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
  const dozens = readDozens(text, start, digits, end, writing);
  if (dozens) return dozens;
  const scale = readScaleWords(text, end);
  if (!scale) {
    if (writing === 'digits') return undefined;
    const hundreds = readImpliedHundred(text, start, digits, end);
    if (hundreds) return hundreds;
    if (Number(digits) >= 10 && isFollowedByCount(text, end)) return unreadable(start, skipCount(text, end));
    return wholeNumeral(start, end, digits);
  }
  // Hardly any number continues behind its scale.
  if (writing === 'digits' && !mayGoOnBehindScale(text, scale.end)) return undefined;
  const half = digits.includes('.') ? undefined : readPart(text, scale.end);
  if (half) return { start, end: half.end, digits: `${digits}.${half.digits}`, power: scale.power, writing };
  const sum = readLowerSections(text, start, { digits, ...scale }, writing);
  if (sum ?? writing === 'digits') return sum && addDecimals(text, sum);
  // Thousands belong to the number, so that "two hundred thousand" has a value of its own.
  const thousand = findNextWord(text, end);
  if (readWordAt(text, thousand) !== 'thousand') return wholeNumeral(start, end, digits);
  const thousands = wholeNumeral(start, thousand + 'thousand'.length, `${digits}000`);
  return addDecimals(text, { ...thousands, section: { power: 3 } });
}

/** "One fifty five dollars": the word hundred is left out. A noun behind the unit would be counted, "one twenty dollar bill". */
function readImpliedHundred(text: string, start: number, digits: string, end: number): Numeral | undefined {
  if (!/^[1-9]$/.test(digits) || text.charCodeAt(end) === 0x2d) return undefined;
  const next = findNextWord(text, end);
  const rest = next < 0 ? undefined : readCountWords(text, next);
  if (!rest || rest.value < 10 || rest.value > 99 || !isUnitBehind(text, rest.end)) return undefined;
  return wholeNumeral(start, rest.end, `${digits}${String(rest.value)}`);
}

/** "Two dozen euros", "3 dozen dollars": elsewhere a dozen is as often a round word as a number. */
function readDozens(
  text: string,
  start: number,
  digits: string,
  end: number,
  writing: 'words' | 'digits',
): Numeral | undefined {
  const next = (digits.length > 2 && !digits.endsWith('00')) || digits.includes('.') ? -1 : findNextWord(text, end);
  const word = next < 0 ? '' : readWordAt(text, next);
  if ((word !== 'dozen' && word !== 'dozens') || !isUnitBehind(text, next + word.length)) return undefined;
  return { start, end: next + word.length, digits: String(Number(digits) * 12), power: 0, writing };
}

/** "Two million twenty three thousand and forty-nine point two": the decimals of a number of several words. */
function addDecimals(text: string, numeral: Numeral): Numeral {
  const next = numeral.power === 0 ? findNextWord(text, numeral.end) : -1;
  if (next < 0 || readWordAt(text, next) !== 'point') return numeral;
  return readPointTail(text, numeral.start, next + 5, numeral.digits, numeral.writing) ?? numeral;
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
  if ((head !== 0x61 && head !== 0x64 && head !== 0x70) || whole.includes('.')) return undefined;
  const part = readPart(text, end);
  if (part) return { start, end: part.end, digits: `${whole}.${part.digits}`, power: 0, writing };
  const word = readWordAt(text, next);
  const isPoint = word === 'point' || (word === 'dot' && writing === 'words');
  return isPoint ? readPointTail(text, start, next + word.length, whole, writing) : undefined;
}

/** The words or digits behind "point", which ends at `at`: digits one by one, at the end a number of two: "point one ninety-nine". */
export function readPointTail(
  text: string,
  start: number,
  at: number,
  whole: string,
  writing: Numeral['writing'],
): Numeral | undefined {
  let fraction = '';
  let end = at;
  for (let count = 0; count < MAX_FRACTION_WORDS; count++) {
    const digits = /^[-\s](\d{1,6})(?!\d)/.exec(text.slice(end, end + 9));
    const next = findNextWord(text, end);
    const word = next < 0 ? '' : readWordAt(text, next);
    const value = SPOKEN_ZEROS.has(word) ? 0 : SMALL_NUMBERS.get(word);
    const pair = value !== undefined && value > 9 ? readCountWords(text, next) : undefined;
    if (digits) {
      const [written, more = ''] = digits;
      fraction += more;
      end += written.length;
    } else if (value !== undefined && value < 10) {
      fraction += String(value);
      end = next + word.length;
    } else if (pair && pair.value < 100) {
      fraction += String(pair.value);
      end = pair.end;
      break;
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
  if (counted === 'dozen' && isUnitBehind(text, scale + 5)) return wholeNumeral(at, scale + 5, '6');
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
    const counted = after < 0 ? '' : readWordAt(text, after);
    if (counted === 'dozen') return isUnitBehind(text, after + 5) ? wholeNumeral(at, after + 5, '6') : undefined;
    return SCALES_AFTER_A.has(counted) ? halfNumeral(at, next + 4) : undefined;
  }
  if (word === 'dozen') return readDozens(text, at, '1', next - 1, 'words');
  if (!SCALES_AFTER_A.has(word)) return undefined;
  // "a trillion-dollar company" is a kind of company; "a $1-billion fund" has an amount.
  if (text.charCodeAt(next + word.length) === 0x2d && !goesOnBehindHyphen(text, next + word.length + 1))
    return undefined;
  // "a hundred and fifty" starts as one hundred.
  const count = word === 'hundred' ? readCountWords(text, next, 1) : undefined;
  return readFromCount(text, at, String(count?.value ?? 1), count?.end ?? next - 1, 'words');
}
