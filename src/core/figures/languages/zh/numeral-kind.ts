import {
  HAN_BIG_UNITS,
  HAN_APPROXIMATORS,
  HAN_DIGITS,
  HAN_POINTS,
  HAN_SMALL_UNITS,
  HAN_TENS,
} from './numeral-characters.js';

/**
 * The tables of Chinese number characters by code unit, role in the high half of a byte and value in the low one: the scan
 * asks for every Han character of a text, and a map would make it a string first.
 */
export const DIGIT = 1;
export const SMALL_UNIT = 2;
export const BIG_UNIT = 3;
export const TENS = 4;
const POINT = 5;
const APPROXIMATOR = 6;

const kinds = new Uint8Array(0x10000);
const addKinds = <T>(role: number, map: ReadonlyMap<string, T>, valueOf: (value: T) => number): void => {
  for (const [character, value] of map) kinds[character.charCodeAt(0)] = (role << 4) | valueOf(value);
};
addKinds(POINT, HAN_POINTS, () => 0);
addKinds(APPROXIMATOR, HAN_APPROXIMATORS, (approximator) => (approximator === 'more_than' ? 1 : 2));
addKinds(DIGIT, HAN_DIGITS, Number);
addKinds(SMALL_UNIT, HAN_SMALL_UNITS, Number);
addKinds(BIG_UNIT, HAN_BIG_UNITS, Number);
addKinds(TENS, HAN_TENS, Number);

/** The mask makes an integer of NaN, which `charCodeAt` gives outside of a text: no array is asked for that. */
const kindOf = (code: number): number => kinds[code & 0xffff] ?? 0;

/** Role and value in one: `kind >> 4` and `kind & 15`; 0 for every other character. */
export const hanKind = kindOf;
export const isHanDigit = (code: number): boolean => kindOf(code) >> 4 === DIGIT;
export const isHanSmallUnit = (code: number): boolean => kindOf(code) >> 4 === SMALL_UNIT;
export const isHanBigUnit = (code: number): boolean => kindOf(code) >> 4 === BIG_UNIT;
export const isHanTens = (code: number): boolean => kindOf(code) >> 4 === TENS;
export const isHanPoint = (code: number): boolean => kindOf(code) >> 4 === POINT;
/** A digit or a unit, of a section or within one. */
export const isHanNumber = (code: number): boolean => {
  const role = kindOf(code) >> 4;
  return role === DIGIT || role === SMALL_UNIT || role === BIG_UNIT;
};
/** Value of a digit; -1 for every other character. */
export const hanDigit = (code: number): number => (isHanDigit(code) ? kindOf(code) & 15 : -1);
/** The word that a character blurs a number with. */
export const hanApproximator = (code: number): 'more_than' | 'approx' | undefined => {
  const kind = kindOf(code);
  return kind >> 4 === APPROXIMATOR ? ((kind & 15) === 1 ? 'more_than' : 'approx') : undefined;
};

/** 万參與者: the banker's three stands before a unit; before others it is a part of a word. */
export function isWordOfThree(text: string, at: number): boolean {
  return text.charAt(at) === '參' && !'拾佰仟万萬亿億元圆圓角分整'.includes(text.charAt(at + 1) || '。');
}

/** 十 is a number of its own; 百, 千 and 万 only scale one. */
export function isHanTen(text: string, at: number): boolean {
  return '十拾'.includes(text.charAt(at) || '。');
}
