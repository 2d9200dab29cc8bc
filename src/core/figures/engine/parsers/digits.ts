import { hasHan, isDigit, isHan, isLatin, isSpace, skipSpaces } from '../../../document/chars.js';
import { CodeSet } from '../../../document/code-set.js';
import { isInWebAddress } from '../../../document/web-address.js';
import { isAttachedToWord, readDigitRun, type DigitRun } from '../digit-run.js';
import { readFractionAt, readFractionTail, readSeparatedFractionAt } from './fraction.js';
import type { Lexicon } from '../lexicon.js';
import type { Numeral } from '../numeral.js';
import { testAny } from '../rule-set.js';
import { findCentsCountry, isMinorUnitAt } from '../cents.js';
import { endOfClockTime } from './clock-time.js';
import { readByConvention, type ConventionRun } from './group-signs.js';
import { completeNumeral } from './complete-numeral.js';
import type { ParseResult } from './parse-result.js';

/** Reads a number that starts with a Western digit: "3,800", "14-point-87". */
export function parseDigits(text: string, at: number, lexicon: Lexicon, floor: number): ParseResult {
  const { unitsBehindGroups } = lexicon.characters;
  if (isInWebAddress(text, at)) return { next: skipNumber(text, at) };
  if (isTailOfRejectedNumber(text, at)) return { next: readDigitRun(text, at, unitsBehindGroups).end };
  const plain = readDigitRun(text, at, unitsBehindGroups);
  if (isYearAndMonth(text, at, plain.end)) return { next: plain.end + 3 };
  const clockEnd = endOfClockTime(text, at, plain.end, lexicon);
  if (clockEnd > 0) return { next: clockEnd };
  const run: ConventionRun = readByConvention(text, at, plain, lexicon) ?? plain;
  if (text.charCodeAt(at - 1) === POINT && isBareFraction(text, at, run, lexicon))
    return parseBareFraction(text, at, run, lexicon, floor);
  // 06 and 007 are parts of dates and codes; 000 heads a table of thousands.
  if (text.charCodeAt(at) === 0x30 && /^0\d/.test(run.digits) && !/^0+$/.test(run.digits)) return { next: run.end };
  if (run.broken) return { next: skipNumber(text, run.end) };
  if (isAttachedToWord(text, at) && !mayAttachToWord(text, at, run.end, lexicon))
    return { next: text.charCodeAt(skipDigits(text, at)) === 0x20 ? skipDigits(text, at) : run.end };
  const fractionEnd = findUnreadFraction(text, at, run, lexicon);
  if (fractionEnd > 0) return { next: fractionEnd };
  const numeral =
    readFractional(text, at, run, lexicon) ??
    readNumeralTail(text, at, run, lexicon) ??
    plainNumeral(at, run.end, run.digits);
  if (numeral.unreadable) return { next: numeral.end };
  if (startsIdiom(text, at, lexicon)) return { next: run.end };
  const read = run.doubt === undefined ? numeral : { ...numeral, doubt: run.doubt };
  const mention = completeNumeral(text, lexicon, read, floor, run.grouped);
  return { mention, next: mention ? mention.end : Math.max(numeral.end, run.end) };
}

/** "2023/06": a heading of accounts. */
function isYearAndMonth(text: string, at: number, end: number): boolean {
  if (text.charCodeAt(end) !== 0x2f || end - at !== 4) return false;
  return /^(?:19|20)\d\d\/(?:0[1-9]|1[0-2])(?![\d/.,])/.test(text.slice(at, at + 8));
}

const POINT = 0x2e;
/** Signs that a number without a digit before its point may follow: "($1=.7504 euro)", "~.5 percent". */
const BEFORE_POINT = new Set([...'([=+-–—~/<>:'].map((sign) => sign.charCodeAt(0)));

/** "$.75", ".75 million": a point that no digit or word stands before, with a mark in front or a unit behind. */
function isBareFraction(text: string, at: number, run: DigitRun, lexicon: Lexicon): boolean {
  if (run.broken || run.grouped || run.digits.includes('.')) return false;
  // The point of "Rp.38" is the mark's.
  if (lexicon.marksBefore.match(text, at)) return false;
  if (lexicon.marksBefore.match(text, at - 1)) return true;
  const before = text.charCodeAt(at - 2);
  if (at > 1 && !isSpace(before) && !isHan(before) && !BEFORE_POINT.has(before)) return false;
  const behind = skipSpaces(text, run.end);
  return lexicon.unitsAfter.match(text, behind) !== undefined || lexicon.scales.match(text, behind) !== undefined;
}

function parseBareFraction(text: string, at: number, run: DigitRun, lexicon: Lexicon, floor: number): ParseResult {
  const mention = completeNumeral(text, lexicon, plainNumeral(at - 1, run.end, `0.${run.digits}`), floor, false);
  return { mention, next: mention ? mention.end : run.end };
}

/** What a language reads behind the digits: scale characters, "point eight". */
function readNumeralTail(text: string, at: number, { digits, end }: DigitRun, lexicon: Lexicon): Numeral | undefined {
  for (const readTail of lexicon.rules.readNumeralTail) {
    const numeral = readTail(text, at, digits, end);
    if (numeral) return numeral;
  }
  return undefined;
}

function startsIdiom(text: string, at: number, lexicon: Lexicon): boolean {
  for (const findEnd of lexicon.rules.findIdiomEnd) if (findEnd(text, at) > 0) return true;
  return false;
}

/** "EPS1.46", "ROE15.3%": East Asian copy sets no blank behind an abbreviation. One letter makes a name: A380. */
function isBehindAbbreviation(text: string, at: number): boolean {
  let start = at;
  while (at - start < 7 && isCapital(text.charCodeAt(start - 1))) start--;
  return at - start >= 2 && !isLatin(text.charCodeAt(start - 1)) && hasHan(text, start - 6, at + 12);
}

function isCapital(code: number): boolean {
  return code >= 65 && code <= 90;
}

/** "City Centre12,246.75 HK$": behind a whole word a long number with a currency lacks its blank. */
function isBehindLostBlank(text: string, at: number, end: number, lexicon: Lexicon): boolean {
  if (
    !/[A-Za-z][a-z]{3}$/.test(text.slice(Math.max(0, at - 4), at)) ||
    !/^\d{1,3}(?:,\d{3})+\.\d\d$/.test(text.slice(at, end))
  )
    return false;
  return lexicon.unitsAfter.match(text, skipSpaces(text, end))?.value.type === 'mark';
}

/** Longest phrase of a per-unit in Latin letters. */
const MAX_PER_UNIT = 6;

/** What an amount is per may end in Latin letters that its number touches: so much for each kWh. */
function endsPerUnit(text: string, at: number, lexicon: Lexicon): boolean {
  for (let from = at - 2; from >= Math.max(0, at - MAX_PER_UNIT); from--)
    if (isHan(text.charCodeAt(from)) && lexicon.perBefore.match(text, from)?.end === at) return true;
  return false;
}

/** HKD112bn, about5%, and cents behind their country: US50¢, HK8.5 cents. */
function mayAttachToWord(text: string, at: number, end: number, lexicon: Lexicon): boolean {
  const mark = lexicon.marksBefore.match(text, at);
  // Letters that are seldom a mark are none within a word, a code or an address: 7D3B, "%3D1".
  if (mark && !(mark.value.support && /[\w%=&#]/.test(text.charAt(mark.start - 1)))) return true;
  if (lexicon.qualifiersBefore.match(text, at) || endsPerUnit(text, at, lexicon)) return true;
  if (isBehindLostBlank(text, at, end, lexicon)) return true;
  // "PE12X" is a multiple, "GE9X" an engine.
  if (
    isBehindAbbreviation(text, at) &&
    (text.charCodeAt(end) !== 0x58 || testAny(lexicon.patterns.multipleLabel, text.slice(at - 3, at)))
  ) {
    const scaleEnd = endOfScale(text, at, end, lexicon);
    if (scaleEnd > end && endsMoneyNoun(text, at, lexicon)) return true;
    return lexicon.unitsAfter.match(text, skipSpaces(text, scaleEnd)) !== undefined;
  }
  return findCentsCountry(text, lexicon, at) !== undefined && isMinorUnitAt(text, lexicon, end);
}

/** EBITDA1.36bn, without a blank: an abbreviation for a sum of money ends at `at`. */
function endsMoneyNoun(text: string, at: number, lexicon: Lexicon): boolean {
  for (let from = at - MAX_ABBREVIATION; from <= at - 2; from++)
    if (!isLatin(text.charCodeAt(from - 1)) && lexicon.moneyNouns.match(text, from)?.end === at) return true;
  return false;
}
/** EBITDA */
const MAX_ABBREVIATION = 6;

/** Where the scale ends that a language reads behind plain digits; `end` where none does. */
function endOfScale(text: string, at: number, end: number, lexicon: Lexicon): number {
  const digits = text.slice(at, end).replaceAll(',', '');
  return readNumeralTail(text, at, { digits, end, grouped: false, broken: false }, lexicon)?.end ?? end;
}

/** "5-1/2 cents", "2½ per cent"; "1/4" alone is a quarter only where a unit follows: it may be a date. */
function readFractional(text: string, at: number, run: DigitRun, lexicon: Lexicon): Numeral | undefined {
  const next = text.charCodeAt(run.end);
  // A hyphen, a blank, a slash or a vulgar fraction: nothing else opens a fraction.
  if (next !== 0x2d && next !== 0x20 && next !== 0x2f && (next < 0xbc || next > 0x215e)) return undefined;
  const tail = readFractionTail(text, run.end);
  if (tail)
    return plainNumeral(
      at,
      tail.end,
      run.digits.includes('.') ? run.digits + tail.digits : `${run.digits}.${tail.digits}`,
    );
  if (next === 0x20) return readSeparatedFraction(text, at, run, lexicon);
  if (next !== 0x2f) return undefined;
  const alone = readFractionAt(text, at);
  if (!alone) return undefined;
  if (!lexicon.unitsAfter.match(text, skipSpaces(text, alone.end)))
    // "1/4 to 45 billion", "fell 21/32 to 3.769 percent": a fraction of something else, or a day; no part of it is a number.
    return lexicon.marksBefore.match(text, at) ? undefined : { ...plainNumeral(at, alone.end, '0'), unreadable: true };
  return plainNumeral(at, alone.end, `0.${alone.digits}`);
}

/** "7 3 / 4 %", "$ 34 5 / 8"; of "3 / 4 %" alone no part is read: it may be two rates. */
function readSeparatedFraction(text: string, at: number, run: DigitRun, lexicon: Lexicon): Numeral | undefined {
  const tail = readSeparatedFractionAt(text, run.end + 1);
  if (tail) {
    const isNumber =
      lexicon.unitsAfter.match(text, skipSpaces(text, tail.end)) ?? lexicon.marksBefore.match(text, at - 1);
    return isNumber ? plainNumeral(at, tail.end, `${run.digits}.${tail.digits}`) : undefined;
  }
  if (text.charCodeAt(run.end + 1) !== 0x2f) return undefined;
  const alone = readSeparatedFractionAt(text, at);
  if (!alone || !lexicon.unitsAfter.match(text, skipSpaces(text, alone.end))) return undefined;
  return { ...plainNumeral(at, alone.end, '0'), unreadable: true };
}

/** Where "2/3 Australian dollar" ends: a third is no decimal, and its parts are no numbers. 0 where none stands. */
function findUnreadFraction(text: string, at: number, run: DigitRun, lexicon: Lexicon): number {
  if (text.charCodeAt(run.end) !== 0x2f || run.end - at > 2 || readFractionAt(text, at)) return 0;
  const match = /^(\d{1,2})\/(\d{1,3})(?![\d/.,])/.exec(text.slice(at, at + 7));
  if (!match || Number(match[1]) >= Number(match[2])) return 0;
  const end = at + match[0].length;
  return text.charCodeAt(end) === 0x20 && lexicon.unitsAfter.match(text, end + 1) ? end : 0;
}

const GROUP_SIGNS = new CodeSet(",.'’");

/** The 99 of "9,99": the tail of a number that was not read is none of its own. */
function isTailOfRejectedNumber(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  if (!GROUP_SIGNS.has(before) || !isDigit(text.charCodeAt(at - 2))) return false;
  // Among Han characters the comma was a full-width one, and parts two numbers.
  return isDigit(text.charCodeAt(at + 1)) && !hasHan(text, at - 12, at + 12);
}

/** Of "V60 499 000 kronor" only the 60 is the name's. */
function skipDigits(text: string, at: number): number {
  while (isDigit(text.charCodeAt(at))) at++;
  return at;
}

function plainNumeral(start: number, end: number, digits: string): Numeral {
  return { start, end, digits, power: 0, writing: 'digits' };
}

/** Past a version number or an address, so that its parts are not read as numbers. */
function skipNumber(text: string, at: number): number {
  while (isDigit(text.charCodeAt(at)) || (text.charCodeAt(at) === 0x2e && isDigit(text.charCodeAt(at + 1)))) at++;
  return at;
}
