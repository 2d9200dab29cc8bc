import { isDigit } from './chars.js';

/** Characters that stand for an ASCII one in East Asian typography, beside the full-width block U+FF01–FF5E. */
const ASCII_LOOKALIKES: Readonly<Record<string, string>> = {
  '\u3000': ' ',
  '﹒': '.',
  '﹩': '$',
  '﹪': '%',
  '﹐': ',',
  // The low quotation mark, which some newsrooms' systems write for the comma.
  '‚': ',',
  '﹣': '-',
  '−': '-',
  '₋': '-',
  '￥': '¥',
  '￡': '£',
  '￠': '¢',
  '￦': '₩',
  '〜': '~',
  '∼': '~',
  '‐': '-',
  '‑': '-',
};

/** Blanks of typesetters: no-break, thin and of fixed width. Between two digits they part groups, and are kept. */
const TYPESET_BLANKS = '\u00a0\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f';

const BLANK = 0x20;
const COMMA = 0x2c;
/** What each code unit is read as; 0 where that is itself. */
const foldedCodes = new Uint16Array(0x10000);
for (const blank of TYPESET_BLANKS) foldedCodes[blank.charCodeAt(0)] = BLANK;
for (let code = 0xff01; code < 0xff5f; code++) foldedCodes[code] = code - 0xff01 + 0x21;
for (const [from, to] of Object.entries(ASCII_LOOKALIKES)) foldedCodes[from.charCodeAt(0)] = to.charCodeAt(0);

const NO_BREAK_SPACE = '\u00a0';
/** All but the no-break space: for texts of ASCII and Latin letters alone engines answer this without reading them. */
const FOLDABLE = new RegExp(
  `[${Array.from(foldedCodes.keys())
    .filter((code) => foldedCodes[code] !== 0 && code > 0xff)
    .map((code) => String.fromCharCode(code))
    .join('')
    .replace(/[\\\]^-]/g, '\\$&')}]`,
);
/**
 * Full-width and other look-alike characters as ASCII, one code unit for one, so that every offset in the result is an
 * offset in the original. For reading only: answers always quote the original.
 */
export function foldWidth(text: string): string {
  if (!text.includes(NO_BREAK_SPACE) && !FOLDABLE.test(text)) return text;
  const parts: string[] = [];
  let done = 0;
  for (let i = 0; i < text.length; i++) {
    const to = foldedCodes[text.charCodeAt(i)] ?? 0;
    if (to === 0 || (to === BLANK && partsGroups(text, i)) || (to === COMMA && partsNumbers(text, i))) continue;
    parts.push(text.slice(done, i), String.fromCharCode(to));
    done = i + 1;
  }
  // Joined at once: a text that grows by pieces is a tree of them, which its first reader has to flatten.
  parts.push(text.slice(done));
  return parts.join('');
}

/** A typeset blank between two digits; the ideographic space never groups. */
function partsGroups(text: string, at: number): boolean {
  return text.charCodeAt(at) !== 0x3000 && isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1));
}

/** A full-width comma behind four digits or more parts two numbers, 售价19300，16日起: no decimal sign, and no group. */
function partsNumbers(text: string, at: number): boolean {
  if (!isDigit(text.charCodeAt(at + 1))) return false;
  for (let i = at - 4; i < at; i++) if (!isDigit(text.charCodeAt(i))) return false;
  return true;
}
