import { isDigit } from '../../text/chars.js';
import { isGluedToWord, readDigitRun } from '../digits.js';
import { withTail } from '../languages/en/word-numeral.js';
import { readScaledDigits } from '../languages/zh/scaled-digits.js';
import type { Lexicon } from '../lexicon.js';
import type { Numeral } from '../numeral.js';
import { finish } from './finish.js';
import { startsIdiom } from './idioms.js';
import type { Read } from './read.js';

/** Reads a number that starts with a Western digit: "3,800", 3,800億, "14-point-87". */
export function readDigits(text: string, at: number, lexicon: Lexicon, floor: number): Read {
  const run = readDigitRun(text, at);
  if (run.broken) return { next: skipNumber(text, run.end) };
  if (isGluedToWord(text, at) && !lexicon.marksBefore.match(text, at) && !lexicon.qualifiersBefore.match(text, at)) {
    return { next: run.end };
  }
  const numeral =
    readScaledDigits(text, at, run.digits, run.end) ??
    (run.digits.includes('.') ? plain(at, run.end, run.digits) : withTail(text, at, run.end, run.digits, 'digits'));
  if (startsIdiom(text, at)) return { next: run.end };
  const mention = finish(text, lexicon, numeral, floor, run.grouped);
  return { mention, next: mention ? mention.end : Math.max(numeral.end, run.end) };
}

function plain(start: number, end: number, digits: string): Numeral {
  return { start, end, digits, power: 0, writing: 'digits' };
}

/** Past a version number or an address, so that its parts are not read as numbers. */
function skipNumber(text: string, at: number): number {
  while (isDigit(text.charCodeAt(at)) || (text.charCodeAt(at) === 0x2e && isDigit(text.charCodeAt(at + 1)))) at++;
  return at;
}
