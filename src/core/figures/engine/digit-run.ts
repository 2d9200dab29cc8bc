import { isDigit, isLatin } from '../../document/chars.js';
import type { CodeSet } from '../../document/code-set.js';

/** A run of Western digits: grouping removed, fraction kept. */
export interface DigitRun {
  readonly end: number;
  readonly digits: string;
  readonly grouped: boolean;
  /** Part of something that is no amount: a version, an address, an identifier. */
  readonly broken: boolean;
}

const COMMA = 44;
const POINT = 46;
/** Longer runs are account numbers or noise; the largest sum in print needs 30 digits. */
const MAX_DIGITS = 40;

/**
 * Reads digits from `at`: groups of three (Western) or two (Indian) after a comma, groups of three after a thin or
 * no-break space or an apostrophe, and a fraction after a point or a middle dot (Taiwan print).
 * @param unitsBehindGroups characters that, right behind the digits, settle that plain blanks group them
 */
export function readDigitRun(text: string, at: number, unitsBehindGroups: CodeSet): DigitRun {
  let end = at;
  while (isDigit(text.charCodeAt(end))) end++;
  let digits = text.slice(at, end);
  let grouped = false;
  if (end - at <= 3) {
    const separator = text.charCodeAt(end);
    while (text.charCodeAt(end) === separator) {
      const width = groupWidthAfter(text, at, end, grouped, unitsBehindGroups);
      if (width === 0) break;
      digits += text.slice(end + 1, end + 1 + width);
      end += 1 + width;
      grouped = true;
    }
  }
  const next = text.charCodeAt(end);
  if ((next === POINT || next === 0xb7 || next === 0x30fb || next === 0xff65) && isDigit(text.charCodeAt(end + 1))) {
    let fraction = end + 1;
    while (isDigit(text.charCodeAt(fraction))) fraction++;
    digits += `.${text.slice(end + 1, fraction)}`;
    end = fraction;
    if (text.charCodeAt(end) === POINT && isDigit(text.charCodeAt(end + 1)))
      return { end, digits, grouped, broken: true };
  }
  return { end, digits, grouped, broken: digits.length > MAX_DIGITS };
}

/** Digits in the group that follows `end`, 0 when what follows is no group. */
function groupWidthAfter(text: string, at: number, end: number, grouped: boolean, unitsBehindGroups: CodeSet): number {
  const separator = text.charCodeAt(end);
  const isSpaceMark =
    separator === 0x20 || separator === 0xa0 || separator === 0x2009 || separator === 0x202f || separator === 0x2008;
  if (separator !== COMMA && separator !== 0x27 && separator !== 0x2019 && !isSpaceMark) return 0;
  let width = 0;
  while (width < 4 && isDigit(text.charCodeAt(end + 1 + width))) width++;
  if (width === 3) return separator === 0x20 && !areSpaceGroups(text, at, end, grouped, unitsBehindGroups) ? 0 : 3;
  if (width === 2 && separator === COMMA && indianGroupFollows(text, end + 3)) return 2;
  return 0;
}

/** 1,68,47,455: a group of two must be followed by more groups and in the end by one of three. */
function indianGroupFollows(text: string, at: number): boolean {
  while (text.charCodeAt(at) === COMMA) {
    let width = 0;
    while (width < 4 && isDigit(text.charCodeAt(at + 1 + width))) width++;
    if (width === 3) return true;
    if (width !== 2) return false;
    at += 3;
  }
  return false;
}

/** R1 200, EUR 12 500, USD 120 000 000: a mark before the digits settles that blanks group them; "RMB 133 105" may be two columns. */
function marksSpaceGroups(text: string, at: number, width: number, hasZeros: boolean): boolean {
  const before = text.charCodeAt(at - 1);
  const isSign = '$€£¥₹'.includes(text.charAt(at - 1) || ' ');
  if (isSign || (before >= 65 && before <= 90)) return true;
  return (
    before === 0x20 &&
    (width < 3 || hasZeros) &&
    /(?:^|[^A-Za-z])[A-Z]{3}$/.test(text.slice(Math.max(0, at - 5), at - 1))
  );
}

/** "20 000" groups by a plain space if a unit touches it; "2023 100" does not. */
function areSpaceGroups(
  text: string,
  start: number,
  end: number,
  grouped: boolean,
  unitsBehindGroups: CodeSet,
): boolean {
  if (grouped) return true;
  let at = end;
  let hasZeros = false;
  while (text.charCodeAt(at) === 0x20 && isDigit(text.charCodeAt(at + 1))) {
    let width = 0;
    while (width < 4 && isDigit(text.charCodeAt(at + 1 + width))) width++;
    if (width !== 3) return false;
    hasZeros ||= text.startsWith('000', at + 1);
    at += 4;
  }
  if (marksSpaceGroups(text, start, end - start, hasZeros)) return true;
  return unitsBehindGroups.has(text.charCodeAt(at));
}

/** Digits that hang on a Latin word (A380, Q4, RON97) or on other digits (2023-24/25) are names, not numbers. */
export function isAttachedToWord(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  return isLatin(before) || before === 0x5f || before === 0x23 || before === 0x40;
}
