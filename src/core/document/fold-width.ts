import { isDigit } from './chars.js';

/** Characters that stand for an ASCII one in East Asian typography, beside the full-width block U+FF01–FF5E. */
const ASCII_LOOKALIKES: Readonly<Record<string, string>> = {
  '\u3000': ' ',
  '﹒': '.',
  '﹩': '$',
  '﹪': '%',
  '﹐': ',',
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

/** What each code unit is read as, where that is another one. */
const FOLDED_BY_CODE: ReadonlyMap<number, string> = new Map([
  ...[...TYPESET_BLANKS].map((blank) => [blank.charCodeAt(0), ' '] as const),
  ...Array.from({ length: 0xff5f - 0xff01 }, (_, i) => [0xff01 + i, String.fromCharCode(0x21 + i)] as const),
  ...Object.entries(ASCII_LOOKALIKES).map(([from, to]) => [from.charCodeAt(0), to] as const),
]);
/** For texts of ASCII and Latin letters alone engines answer this without reading them. */
const FOLDABLE = new RegExp(
  `[${[...FOLDED_BY_CODE.keys()]
    .map((code) => String.fromCharCode(code))
    .join('')
    .replace(/[\\\]^-]/g, '\\$&')}]`,
);
const FIRST_FOLDABLE = Math.min(...FOLDED_BY_CODE.keys());
/** No Han character is folded, and most of a Chinese text is made of them. */
const [FIRST_HAN, LAST_HAN] = [0x4e00, 0xf8ff];

/**
 * Full-width and other look-alike characters as ASCII, one code unit for one, so that every offset in the result is an
 * offset in the original. For reading only: answers always quote the original.
 */
export function foldWidth(text: string): string {
  if (!FOLDABLE.test(text)) return text;
  let folded = '';
  let done = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < FIRST_FOLDABLE || (code >= FIRST_HAN && code <= LAST_HAN)) continue;
    const to = FOLDED_BY_CODE.get(code);
    if (to === undefined || (to === ' ' && partsGroups(text, i))) continue;
    folded += text.slice(done, i) + to;
    done = i + 1;
  }
  return folded + text.slice(done);
}

/** A typeset blank between two digits; the ideographic space never groups. */
function partsGroups(text: string, at: number): boolean {
  return text.charCodeAt(at) !== 0x3000 && isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1));
}
