import { isDigit, skipSpaces } from '../../../document/chars.js';

/** Vulgar fractions in one character, in thousandths. */
const VULGAR_FRACTIONS: ReadonlyMap<string, string> = new Map([
  ['½', '5'],
  ['¼', '25'],
  ['¾', '75'],
  ['⅛', '125'],
  ['⅜', '375'],
  ['⅝', '625'],
  ['⅞', '875'],
]);
/** Denominators of quotations: powers of two, so that the decimal is exact. */
const DENOMINATORS: ReadonlySet<number> = new Set([2, 4, 8, 16, 32, 64]);

/** The part of one that a fraction at `at` says, as digits behind the point: "75" for "3/4" or "¾". */
export function readFractionAt(text: string, at: number): { digits: string; end: number } | undefined {
  const single = VULGAR_FRACTIONS.get(text.charAt(at));
  if (single !== undefined) return { digits: single, end: at + 1 };
  if (!isDigit(text.charCodeAt(at))) return undefined;
  const match = /^(\d{1,2})\/(\d{1,2})(?![\d/])/.exec(text.slice(at, at + 6));
  if (!match) return undefined;
  const [numerator = 0n, denominator = 0n] = match.slice(1).map(BigInt);
  if (!DENOMINATORS.has(Number(denominator)) || numerator >= denominator || numerator === 0n) return undefined;
  // 10^6 is divisible by 64.
  const millionths = String((numerator * 1_000_000n) / denominator).padStart(6, '0');
  return { digits: millionths.replace(/0+$/, ''), end: at + match[0].length };
}

const SLASH = 0x2f;

/** The same with blanks round its line, "3 / 4", as tokenised text has it: only behind a whole number and before a unit. */
export function readSeparatedFractionAt(text: string, at: number): { digits: string; end: number } | undefined {
  // Behind one digit or two: nearly no number has it.
  if (text.charCodeAt(at + 2) !== SLASH && text.charCodeAt(at + 3) !== SLASH) return undefined;
  const match = /^(\d{1,2}) \/ (\d{1,2})(?![\d/]| \/)/.exec(text.slice(at, at + 9));
  if (!match) return undefined;
  const [written, numerator = '', denominator = ''] = match;
  const fraction = readFractionAt(`${numerator}/${denominator}`, 0);
  return fraction && { digits: fraction.digits, end: at + written.length };
}

/** A fraction that continues from a number: "5-1/2", "3 3/4", "2½", "$5.89-3/4"; it counts parts of the last digit. */
export function readFractionTail(text: string, end: number): { digits: string; end: number } | undefined {
  const code = text.charCodeAt(end);
  return readFractionAt(text, code === 0x20 ? skipSpaces(text, end) : code === 0x2d ? end + 1 : end);
}
