import { isBlank, isDigit } from '../../../document/chars.js';
import { shiftPoint, type Numeral } from '../../engine/numeral.js';
import { readCountWords } from './count-words.js';
import { readLowerSections, unreadable } from './numeral-sections.js';
import { readPointTail } from './word-numeral.js';
import { readWordBefore } from './word-scan.js';

/** Behind these "point" is the decimal one, behind "this" and "a" a point in time: "paid point five euros". */
const BEFORE_POINT: ReadonlySet<string> = new Set(
  'for at by of is was were be to from about around nearly almost roughly than just only over under paid pay pays cost costs sold worth'.split(
    ' ',
  ),
);
/** Words that leave a scale word without a value: "several thousand five hundred dollar notes", "a thousand". */
const VAGUE_BEFORE: ReadonlySet<string> = new Set(
  'several few many some most couple tens dozen dozens hundred hundreds thousand thousands million millions billion billions per every each next'.split(
    ' ',
  ),
);
const POWERS: ReadonlyMap<string, number> = new Map([
  ['thousand', 3],
  ['million', 6],
  ['billion', 9],
  ['trillion', 12],
]);

/** "Point five o six": a decimal that no digit is said before, at the start of a text or behind a word that leads to a number. */
export function readPointNumeral(text: string, at: number): Numeral | undefined {
  const before = readWordBefore(text, at);
  if (!(before === '' ? opensText(text, at) : BEFORE_POINT.has(before))) return undefined;
  return readPointTail(text, at, at + 'point'.length, '0', 'words');
}

/** "Thousand two hundred rupees", "hundred fifteen dollars": people leave out the one. Behind a vague word all is unreadable. */
export function readScaleNumeral(text: string, at: number, scale: string): Numeral | undefined {
  const numeral = scale === 'hundred' ? readFromHundred(text, at) : readFromScale(text, at, scale);
  if (!numeral) return undefined;
  const isCounted = isBlank(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at - 2));
  const isPart = text.charCodeAt(at - 1) === 0x2d;
  return isCounted || isPart || isVague(text, at) ? unreadable(at, numeral.end) : numeral;
}

/** "Several thousand", "hundreds of thousand"; not "a price of thousand". */
function isVague(text: string, at: number): boolean {
  const before = readWordBefore(text, at);
  return VAGUE_BEFORE.has(before === 'of' ? readWordBefore(text, at - 'of '.length) : before);
}

function readFromHundred(text: string, at: number): Numeral | undefined {
  const count = readCountWords(text, at, 1);
  if (!count || count.value === 100) return undefined;
  const first = { digits: String(count.value), power: 0, end: count.end };
  return { start: at, end: first.end, digits: shiftPoint(first.digits, 0), power: 0, writing: 'words' };
}

function readFromScale(text: string, at: number, scale: string): Numeral | undefined {
  const power = POWERS.get(scale) ?? 0;
  return readLowerSections(text, at, { digits: '1', power, end: at + scale.length }, 'words');
}

function opensText(text: string, at: number): boolean {
  return at === 0 || /[\n.!?:;(]\s*$/.test(text.slice(Math.max(0, at - 3), at));
}
