/** Classes of UTF-16 code units, by table look-up: the recogniser asks them for every character of a text. */
const DIGIT = 1;
const LATIN = 2;
const HAN = 4;
const SPACE = 8;
const NEWLINE = 16;
const GAP = 32;

const classes = new Uint8Array(0x10000);
/**
 * No class for NaN, which `charCodeAt` gives outside of a text. The mask makes an integer of it: an array that is ever asked
 * for a NaN is read as an object with names, at ten times the time.
 */
const classOf = (code: number): number => classes[code & 0xffff] ?? 0;
const addClass = (from: number, to: number, flag: number): void => {
  for (let code = from; code <= to; code++) classes[code] = classOf(code) | flag;
};
addClass(0x30, 0x39, DIGIT);
addClass(0x41, 0x5a, LATIN);
addClass(0x61, 0x7a, LATIN);
addClass(0xc0, 0x24f, LATIN);
classes[0xd7] = classes[0xf7] = 0;
addClass(0x3400, 0x4dbf, HAN);
addClass(0x4e00, 0x9fff, HAN);
addClass(0xf900, 0xfaff, HAN);
addClass(0x3005, 0x3007, HAN);
for (const code of [0x20, 0x09, 0x0a, 0x0d, 0xa0, 0x3000, 0x202f, 0x205f]) addClass(code, code, SPACE);
addClass(0x2000, 0x200b, SPACE);
for (const code of [0x0a, 0x0d, 0x2028, 0x2029]) addClass(code, code, NEWLINE);

for (let code = 0; code < classes.length; code++)
  if ((classOf(code) & (SPACE | NEWLINE)) === SPACE && code !== 0x09) addClass(code, code, GAP);

export const isDigit = (code: number): boolean => (classOf(code) & DIGIT) !== 0;
export const isLatin = (code: number): boolean => (classOf(code) & LATIN) !== 0;
export const isHan = (code: number): boolean => (classOf(code) & HAN) !== 0;
export const isSpace = (code: number): boolean => (classOf(code) & SPACE) !== 0;
export const isNewline = (code: number): boolean => (classOf(code) & NEWLINE) !== 0;
/** White space within a line and a cell. */
const isGap = (code: number): boolean => (classOf(code) & GAP) !== 0;
/** White space within a line: plain, no-break or thin. */
export const isBlank = (code: number): boolean => (classOf(code) & (SPACE | NEWLINE)) === SPACE;

/**
 * First offset at or after `at` that is not a blank; at most 8 further, as no figure holds a wider gap, and not past the
 * end of a line or of a cell, as none continues behind it. A line end that only wraps a paragraph is a blank
 * (`wrapped-lines.ts`).
 */
export function skipSpaces(text: string, at: number): number {
  const limit = Math.min(at + 8, text.length);
  while (at < limit && isGap(text.charCodeAt(at))) at++;
  return at;
}

/** Last offset at or before `at` whose preceding character is not a blank; bounded like {@link skipSpaces}. */
export function skipSpacesBack(text: string, at: number): number {
  const limit = Math.max(at - 8, 0);
  while (at > limit && isGap(text.charCodeAt(at - 1))) at--;
  return at;
}

/** Does a line or a cell end between two offsets? */
export function crossesBorder(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isNewline(text.charCodeAt(i)) || text.charCodeAt(i) === 0x09) return true;
  return false;
}

/** Does a Han character stand from `from` to `to`? */
export function hasHan(text: string, from: number, to: number): boolean {
  for (let at = Math.max(0, from); at < to; at++) if (isHan(text.charCodeAt(at))) return true;
  return false;
}
