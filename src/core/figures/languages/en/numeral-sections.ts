import { isBlank, isDigit, isLatin, isNewline, skipSpaces } from '../../../document/chars.js';
import { shiftPoint, type Numeral } from '../../engine/numeral.js';
import { REASONS } from '../../engine/reasons.js';
import { Trie } from '../../engine/trie.js';
import { readCountWords } from './count-words.js';
import { SMALL_NUMBERS } from './number-words.js';
import { EN_SCALES } from './scales.js';
import { findNextWord, readWordAt } from './word-scan.js';

/** Trillion, billion, million, thousand and the ones; or crore, lakh, thousand and the ones. */
const MAX_SECTIONS = 5;
const [HUNDRED, THOUSAND] = [2, 3];

/** Scale words that may stand inside a number: "m" and "bn." end one. */
const innerScales = new Trie<number>();
for (const { forms, power, glued, caseSensitive } of EN_SCALES)
  if (!glued) for (const form of forms.split('|')) if (!form.endsWith('.')) innerScales.add(form, power, caseSensitive);

/** Behind the last digits of "$1 thousand 999": nothing that they count, or the unit of the whole number. */
const ENDS_NUMBER =
  /^(?:[.,;:!?)\]"”’]?(?:\s*$|\s*\n)|[.,;:!?)\]"”’] | (?:dollars|euros|pounds|rupees|yen|yuan|pesos|rand)\b)/;
const MAX_UNIT = 9;
/** Plural names of units, "Hong Kong dollars": behind them stands no noun that is counted. */
const PLURAL_UNIT =
  /^\s(?:dollars|euros|pounds|rupees|pesos|francs|dirhams|riyals|roubles|rubles|shekels|cents|bucks)(?![\w-])/i;
const NAME_OF_COUNTRY = /^(?:\s[A-Z][A-Za-z.]{1,11}){1,2}(?=\s)/;
const LONGEST_UNIT = 36;

/** Does the plural of a unit of money follow, so that the words before it are one number? */
export function isUnitBehind(text: string, end: number): boolean {
  const behind = text.slice(end, end + LONGEST_UNIT);
  return PLURAL_UNIT.test(behind.replace(NAME_OF_COUNTRY, '')) || PLURAL_UNIT.test(behind);
}

interface Section {
  readonly digits: string;
  readonly power: number;
  readonly end: number;
  /** Another reading takes it for tenths of the scale before it. */
  readonly mayBeTenths?: true;
}

/** Up to two scale words behind `end`: "hundred million", "lakh crore". */
export function readScaleWords(
  text: string,
  end: number,
): { readonly power: number; readonly end: number } | undefined {
  let power = 0;
  let last = end;
  for (let count = 0; count < 2; count++) {
    const next = isNewline(text.charCodeAt(last)) ? -1 : findNextWord(text, last);
    if (next < 0) break;
    const scale = innerScales.match(text, next);
    if (!scale) break;
    power += scale.value;
    last = scale.end;
  }
  return power === 0 ? undefined : { power, end: last };
}

/**
 * Adds the lower sections of a number whose first one, `digits` with its scale, ends at `end`: "one million two hundred
 * thousand", "1 billion 200 million", "3 crore 50 lakh", "one thousand two hundred and fifty". Undefined when it has none.
 */
export function readLowerSections(
  text: string,
  start: number,
  first: Section,
  writing: 'words' | 'digits',
): Numeral | undefined {
  if (first.digits.includes('.')) return undefined;
  const sections = [first];
  let last = first;
  while (sections.length < MAX_SECTIONS && last.power > 0) {
    const next = readNextSection(text, last, writing);
    if (!next) break;
    sections.push(next);
    last = next;
  }
  if (sections.length === 1) return undefined;
  const sum = sections.reduce((total, { digits, power }) => total + BigInt(shiftPoint(digits, power)), 0n);
  const digits = String(sum);
  const significant = countSignificant(digits);
  const numeral: Numeral = { start, end: last.end, digits, power: 0, writing, significant };
  return last.mayBeTenths ? { ...numeral, doubt: REASONS.spokenOnes } : numeral;
}

function readNextSection(text: string, last: Section, writing: 'words' | 'digits'): Section | undefined {
  const joint = readJoint(text, last, writing);
  if (!joint) return undefined;
  const count = isDigit(text.charCodeAt(joint.end)) ? readPlainDigits(text, joint.end) : readWords(text, joint.end);
  if (!count) return undefined;
  const scale = readScaleWords(text, count.end);
  if (count.digits.length + (scale?.power ?? 0) > last.power) return undefined;
  if (scale && scale.power > 0) return { digits: count.digits, power: scale.power, end: scale.end };
  if (joint.word === 'and' && writing === 'digits')
    return isUnitBehind(text, count.end) ? { ...count, power: 0 } : undefined;
  if (writing === 'digits' && ENDS_NUMBER.test(text.slice(count.end, count.end + MAX_UNIT)))
    return { ...count, power: 0 };
  // Digits count what follows them, and so may a comma's words: "2 million 500 people".
  if (writing === 'digits' || isDigit(text.charCodeAt(joint.end))) return undefined;
  // "Nine thousand, five hundred" is one number; "ten thousand, five" may be two.
  if (joint.word === ',' && (last.power !== THOUSAND || count.digits.length !== 3)) return undefined;
  if (last.power === THOUSAND || joint.word === 'and' || count.digits.length > 2) return { ...count, power: 0 };
  // "One billion three" is said of 1,000,000,003 and of 1.3 billion.
  return { ...count, power: 0, mayBeTenths: true };
}

/** What stands between two sections: a blank or a hyphen, in words also a comma or "and", which hundreds always may have. */
function readJoint(
  text: string,
  { end, power }: Section,
  writing: 'words' | 'digits',
): { readonly word: '' | ',' | 'and'; readonly end: number } | undefined {
  const code = text.charCodeAt(end);
  if (writing === 'words' && code === 0x2c && isBlank(text.charCodeAt(end + 1)))
    return { word: ',', end: skipSpaces(text, end + 1) };
  if (!isBlank(code) && !(writing === 'words' && code === 0x2d)) return undefined;
  const next = code === 0x2d ? end + 1 : Math.max(end + 1, skipSpaces(text, end));
  if ((writing === 'words' || power === HUNDRED) && readWordAt(text, next) === 'and') {
    const behind = skipSpaces(text, next + 3);
    const isNumber = isLatin(text.charCodeAt(behind)) || (writing === 'digits' && isDigit(text.charCodeAt(behind)));
    return behind === next + 3 || !isNumber ? undefined : { word: 'and', end: behind };
  }
  return { word: '', end: next };
}

function readPlainDigits(text: string, at: number): { readonly digits: string; readonly end: number } | undefined {
  let end = at;
  while (isDigit(text.charCodeAt(end)) && end < at + 4) end++;
  const next = text.charCodeAt(end);
  const goesOn =
    isLatin(next) || isDigit(next) || ((next === 0x2c || next === 0x2e) && isDigit(text.charCodeAt(end + 1)));
  if (text.charCodeAt(at) === 0x30 || goesOn || '%-/'.includes(text.charAt(end) || ' ')) return undefined;
  return { digits: text.slice(at, end), end };
}

function readWords(text: string, at: number): { readonly digits: string; readonly end: number } | undefined {
  const count = readCountWords(text, at);
  return count && count.value > 0 ? { digits: String(count.value), end: count.end } : undefined;
}

/** Does one more number word stand right behind a number that it cannot belong to, "nineteen eighty-four"? */
export function isFollowedByCount(text: string, end: number): boolean {
  const next = findNextWord(text, end);
  return next >= 0 && SMALL_NUMBERS.has(readWordAt(text, next));
}

/** A number in words that no reading fits: none of it is read. */
export function unreadable(start: number, end: number): Numeral {
  return { start, end, digits: '0', power: 0, writing: 'words', unreadable: true };
}

/** Behind the number words that follow `end`, and their scale. */
export function skipCount(text: string, end: number): number {
  const count = readCountWords(text, end + 1);
  return count ? (readScaleWords(text, count.end)?.end ?? count.end) : end;
}

/** Zeros at the end of a number in words say its size, not its precision. */
export function countSignificant(whole: string): number {
  return Math.max(1, whole.replace(/0+$/, '').length);
}
