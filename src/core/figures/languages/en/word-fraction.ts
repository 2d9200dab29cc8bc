import { getOrThrow } from '../../../../support/get-or-throw.js';
import type { Numeral } from '../../engine/numeral.js';
import { ORDINALS, PART_WORDS, SMALL_NUMBERS } from './number-words.js';
import { readWordBefore } from './word-scan.js';

const PART_PATTERN = [...PART_WORDS.keys()].join('|');
const COUNT_PATTERNS = [
  'an?',
  ...[...SMALL_NUMBERS].filter(([, value]) => value > 0 && value < 10).map(([word]) => word),
];
const MAX_LENGTH = 48;
/** What is counted, behind the number: only a unit that is written out makes the part a figure. */
const UNIT_PATTERN = String.raw`million|billion|trillion|percent|percentage|per\s+cent|basis|cents?|sen|penny|%`;
const FRACTION = new RegExp(
  String.raw`^(?:(${COUNT_PATTERNS.join('|')})[ -])?(${PART_PATTERN})s?(?:\sof)?\s(?:an?|one|1)\s?(?=(?:${UNIT_PATTERN})(?![a-z]))`,
  'i',
);
/** "a quarter percentage point", "half-percentage-point", "a half percent", "a quarter million dollars" */
const OF_A_POINT =
  /^(?:(?:an?|one)[ -])?(half|quarter)(?=[ -](?:percentage[ -]point|per ?cent(?![a-z])|(?:cents?|sen)(?![a-z]))|(?<=quarter)[ -](?:million|billion|trillion)(?![a-z]))/i;

/** "three quarters billion dollars"; "the first three quarters billion" are parts of a year. */
const PARTS_OF_SCALE = new RegExp(
  String.raw`^(${COUNT_PATTERNS.slice(2).join('|')})[ -](${PART_PATTERN})s(?=[ -](?:million|billion|trillion)(?![a-z-]))`,
  'i',
);

/**
 * Reads "a quarter of a million", "three-tenths of a percentage point", "half of one percent", "half a basis point" from
 * `at`. Thirds, sixths and sevenths are no exact decimals and stay unread.
 */
export function readWordFraction(text: string, at: number): Numeral | undefined {
  const match = FRACTION.exec(text.slice(at, at + MAX_LENGTH));
  if (!match) return readPartOfPoint(text, at);
  const [whole, count = 'a', part = ''] = match;
  const thousandths = (SMALL_NUMBERS.get(count.toLowerCase()) ?? 1) * getOrThrow(PART_WORDS, part.toLowerCase());
  return toNumeral(at, at + whole.trimEnd().length, thousandths);
}

function readPartsOfScale(
  text: string,
  at: number,
  [written, count = '', part = '']: RegExpExecArray,
): Numeral | undefined {
  if (ORDINALS.has(readWordBefore(text, at))) return undefined;
  const thousandths = getOrThrow(SMALL_NUMBERS, count.toLowerCase()) * getOrThrow(PART_WORDS, part.toLowerCase());
  return toNumeral(at, at + written.length, thousandths);
}

function toNumeral(start: number, end: number, thousandths: number): Numeral | undefined {
  if (thousandths >= 1000) return undefined;
  const digits = `0.${String(thousandths).padStart(3, '0').replace(/0+$/, '')}`;
  return { start, end, digits, power: 0, writing: 'words' };
}

function readPartOfPoint(text: string, at: number): Numeral | undefined {
  const parts = PARTS_OF_SCALE.exec(text.slice(at, at + MAX_LENGTH));
  if (parts) return readPartsOfScale(text, at, parts);
  const match = OF_A_POINT.exec(text.slice(at, at + MAX_LENGTH));
  if (!match) return undefined;
  const [written, part = ''] = match;
  const digits = part.toLowerCase() === 'half' ? '0.5' : '0.25';
  return { start: at, end: at + written.length, digits, power: 0, writing: 'words' };
}
