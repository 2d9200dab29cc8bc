import { isBlank } from '../../../document/chars.js';
import { shiftPoint, type Numeral } from '../../engine/numeral.js';
import { readScaleWords } from './numeral-sections.js';

/** How cheques and contracts write the cents of a sum: "and 50/100", "& no/100". */
const HUNDREDTHS = /^\s(?:and|&)\s(?:(\d{2})|no|zero|xx)\/100(?![\d/])/i;
const MAX_LENGTH = 14;

/** The hundredths behind a whole number that ends at `end`. */
export function readHundredths(
  text: string,
  end: number,
): { readonly digits: string; readonly end: number } | undefined {
  const head = text.charCodeAt(end + 1) | 0x20;
  if (!isBlank(text.charCodeAt(end)) || (head !== 0x61 && head !== 0x26)) return undefined;
  const match = HUNDREDTHS.exec(text.slice(end, end + MAX_LENGTH));
  return match ? { digits: match[1] ?? '00', end: end + match[0].length } : undefined;
}

/** "Twenty-Five Thousand and No/100", "one million & 00/100": the number, with its scale, and the hundredths. */
export function addHundredths(text: string, numeral: Numeral): Numeral {
  if (numeral.unreadable || numeral.digits.includes('.')) return numeral;
  const scale = numeral.power === 0 ? readScaleWords(text, numeral.end) : undefined;
  const hundredths = readHundredths(text, scale?.end ?? numeral.end);
  if (!hundredths) return numeral;
  const whole = shiftPoint(numeral.digits, numeral.power + (scale?.power ?? 0));
  return { ...numeral, end: hundredths.end, digits: `${whole}.${hundredths.digits}`, power: 0 };
}
