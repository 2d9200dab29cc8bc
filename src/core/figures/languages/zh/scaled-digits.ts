import { isBlank, isDigit } from '../../../document/chars.js';
import type { Numeral } from '../../engine/numeral.js';
import { hanKind } from './numeral-kind.js';
import { readSections } from './numeral-sections.js';
import { endOfScaleGloss, isMeasureWord, readScaleTail } from './scale-tail.js';

const HALF = '半'.charCodeAt(0);

/**
 * Adds Chinese scale words to Western digits that end at `end`: 3,800億, 8.41千萬, 6,000多億, and the numbers of several
 * parts, 1億335萬5,612, which the grammar of sections reads.
 */
export function readScaledDigits(text: string, start: number, digits: string, end: number): Numeral | undefined {
  // Most numbers have no Chinese scale word.
  if (!mayScale(text, end)) return undefined;
  const tail = readScaleTail(text, isBlank(text.charCodeAt(end)) ? end + 1 : end);
  if (tail.power === 0 && tail.approximator === undefined) return undefined;
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

function mayScale(text: string, end: number): boolean {
  const code = text.charCodeAt(isBlank(text.charCodeAt(end)) ? end + 1 : end);
  return hanKind(code) !== 0 || isMeasureWord(code);
}

/** Hardly any number continues behind its scale. */
function mayContinue(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return isDigit(code) || isBlank(code) || hanKind(code) !== 0 || code === HALF;
}
