import { isBlank, isDigit } from '../../../document/chars.js';
import type { Numeral } from '../../engine/numeral.js';
import { hanKind } from './numeral-kind.js';
import { readSections } from './numeral-sections.js';
import { endsShorthand } from './numeral-shorthand.js';
import { endOfUncountedPart } from './uncounted-part.js';
import { endOfScaleGloss, isMeasureWord, readScaleTail } from './scale-tail.js';

const HALF = '半'.charCodeAt(0);

/**
 * Adds Chinese scale words to Western digits that end at `end`: 3,800億, 8.41千萬, 6,000多億, and the numbers of several
 * parts, 1億335萬5,612, which the grammar of sections reads.
 */
export function readScaledDigits(text: string, start: number, digits: string, end: number): Numeral | undefined {
  // Most numbers have no Chinese scale word.
  if (!mayScale(text, end)) return readLetterShorthand(text, start, digits, end);
  const tail = readScaleTail(text, isBlank(text.charCodeAt(end)) ? end + 1 : end);
  if (tail.power === 0 && tail.approximator === undefined) return undefined;
  const uncounted = tail.approximator ? tail.end : endOfUncountedPart(text, tail.end, 0, tail.power);
  if (uncounted > tail.end)
    return { start, end: uncounted, digits, power: tail.power, approximator: 'more_than', writing: 'digits' };
  if (mayContinue(text, tail.end)) {
    const reading = readSections(text, start);
    if (
      reading &&
      (reading.counts > 1 || reading.numeral.unreadable || text.charCodeAt(reading.numeral.end - 1) === HALF)
    )
      return reading.numeral;
  }
  return {
    start,
    end: endOfScaleGloss(text, tail.end, tail.power, text.slice(start, end)),
    digits,
    power: tail.power,
    approximator: tail.approximator,
    writing: 'digits',
  };
}

/** 1w8, 3k5: the letter of a scale and a digit that counts its tenths. */
function readLetterShorthand(text: string, start: number, digits: string, end: number): Numeral | undefined {
  const power = LETTER_POWERS[text.charAt(end)];
  const tenths = text.charCodeAt(end + 1);
  if (power === undefined || digits.length > 2 || !isDigit(tenths) || !endsShorthand(text, end + 2)) return undefined;
  return { start, end: end + 2, digits: `${digits}.${text.charAt(end + 1)}`, power, writing: 'digits' };
}
const LETTER_POWERS: Readonly<Record<string, number>> = { w: 4, k: 3 };

function mayScale(text: string, end: number): boolean {
  const code = text.charCodeAt(isBlank(text.charCodeAt(end)) ? end + 1 : end);
  return hanKind(code) !== 0 || isMeasureWord(code);
}

/** Hardly any number continues behind its scale. */
function mayContinue(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return isDigit(code) || isBlank(code) || hanKind(code) !== 0 || code === HALF;
}
