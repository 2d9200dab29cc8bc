import { skipSpaces } from '../../../document/chars.js';
import type { Lexicon } from '../../engine/lexicon.js';
import { compareDigits, shiftPoint, type Numeral } from '../../engine/numeral.js';
import { readScaleWords } from './numeral-sections.js';

const DIGITS_IN_BRACKETS = /^ ?\((\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?\)/;
const MAX_LENGTH = 40;

/**
 * "Four (4) percentage points", "five thousand (5,000) dollars": contracts give a number in words again in digits, before its
 * unit. The two are one number where they agree.
 */
export function addDigitsInBrackets(text: string, numeral: Numeral, lexicon: Lexicon): Numeral {
  if (text.charCodeAt(numeral.end) !== 0x20 || numeral.upperDigits !== undefined) return numeral;
  const scale = readScaleWords(text, numeral.end);
  const end = scale?.end ?? numeral.end;
  if (text.charCodeAt(end + 1) !== 0x28) return numeral;
  const match = DIGITS_IN_BRACKETS.exec(text.slice(end, end + MAX_LENGTH));
  if (!match) return numeral;
  const [written, whole = '', fraction = ''] = match;
  const value = shiftPoint(numeral.digits, numeral.power + (scale?.power ?? 0));
  if (compareDigits(value, whole.replaceAll(',', '') + fraction) !== 0) return numeral;
  const bracketEnd = end + written.length;
  if (!lexicon.unitsAfter.match(text, skipSpaces(text, bracketEnd))) return numeral;
  return { start: numeral.start, end: bracketEnd, digits: value, power: 0, writing: 'words' };
}
