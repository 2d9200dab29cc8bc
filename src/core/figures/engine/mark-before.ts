import { isDigit, isHan, isLatin, isNewline, isSpace, skipSpacesBack } from '../../document/chars.js';
import type { Qualifier } from '../figure.js';
import type { Lexicon } from './lexicon.js';
import type { Mark } from './mark.js';
import type { Numeral } from './numeral.js';
import { findQualifierBefore } from './qualifier.js';
import { isMinusAt } from './text-context.js';
import { FormMatch } from './trie.js';

const TAB = 0x09;

/** What stands before a number: its mark, its sign, and a qualifier between the two. */
interface MarkBefore {
  readonly start: number;
  readonly mark: Mark | undefined;
  readonly negative: boolean;
  /** Between the name of the currency and the number: within the figure. */
  readonly qualifier: Qualifier | undefined;
  /** A verb stands between mark and number. */
  readonly hasLinkWord?: boolean;
  /** The mark stands in brackets before the number and is no part of the figure. */
  readonly inheritsMark?: boolean;
}

/** Reads mark and sign before a number; `floor` is where the last figure ended. */
export function findMarkBefore(text: string, lexicon: Lexicon, numeral: Numeral, floor: number): MarkBefore {
  let start = numeral.start;
  let negative = false;
  const isMinus = isMinusAt(text, lexicon, start - 1) || isMinusBehindMark(text, lexicon, start - 1);
  if (isMinus && start - 1 >= floor) {
    negative = true;
    start--;
  } else {
    const sign = skipSpacesBack(text, start) - 1;
    if (sign >= floor && isNegativeSign(text, lexicon, sign)) {
      negative = true;
      start = sign;
    }
  }
  const found = readMarkAt(text, lexicon, start, floor);
  if (found) {
    const minus = isMinusAt(text, lexicon, found.start - 1) && found.start - 1 >= floor;
    // "an Rs-1,200-crore plan": hyphens on both sides join words.
    const isHyphen = negative && text.charCodeAt(numeral.end) === 0x2d && isLatin(text.charCodeAt(numeral.end + 1));
    return {
      start: minus ? found.start - 1 : found.start,
      mark: found.value,
      negative: (negative && !isHyphen) || minus,
      qualifier: undefined,
    };
  }
  const bracketed = readBracketedMark(text, lexicon, start, floor);
  if (bracketed) return { start, mark: bracketed, negative, qualifier: undefined, inheritsMark: true };
  const edge = skipSpacesBack(text, start);
  const qualifier = findQualifierBefore(text, lexicon, edge);
  const qualified = qualifier?.start ?? edge;
  if (qualified < edge || isHan(text.charCodeAt(edge - 1))) {
    const linked = lexicon.linksBefore.match(text, qualified)?.start ?? qualified;
    const inner = linked < edge ? readMarkAt(text, lexicon, linked, floor) : undefined;
    // Right behind a number, that mark is the unit of it, and not of this one.
    if (inner && isHan(text.charCodeAt(inner.start)) && !isNumberAt(text, lexicon, inner.start - 1))
      return {
        start: inner.start,
        mark: inner.value,
        negative,
        qualifier: qualifier?.value,
        hasLinkWord: linked < qualified,
      };
  }
  return { start, mark: undefined, negative, qualifier: undefined };
}

/** The name of a currency in brackets right before the number, as Chinese accounts print it. */
function readBracketedMark(text: string, lexicon: Lexicon, at: number, floor: number): Mark | undefined {
  if (text.charCodeAt(at - 1) !== 0x29) return undefined;
  const mark = lexicon.marksBefore.match(text, at - 1);
  return mark?.value.currency &&
    mark.start > floor &&
    text.charCodeAt(mark.start - 1) === 0x28 &&
    isHan(text.charCodeAt(mark.start))
    ? mark.value
    : undefined;
}

function readMarkAt(text: string, lexicon: Lexicon, at: number, floor: number): FormMatch<Mark> | undefined {
  const blank = skipSpacesBack(text, at);
  const edge = text.charCodeAt(blank - 1) === TAB ? blank - 1 : blank;
  const mark = lexicon.marksBefore.match(text, edge) ?? readLabelSign(text, lexicon, edge);
  if (!mark) return undefined;
  const { start, form } = mark;
  if (start < floor || (edge < blank && !isSignInOwnCell(text, start, edge))) return undefined;
  // One letter (W, R) touches its number; a lone "$" after a capital letter is some unknown dollar.
  if (edge !== at && form.length === 1 && isLatin(form.charCodeAt(0))) return undefined;
  const before = text.charCodeAt(start - 1);
  // "USD/CNY 7.2459" is the level of a pair.
  if (before === 0x2f && /(?:^|[^A-Za-z])[A-Z]{3}\/$/.test(text.slice(Math.max(0, start - 5), start))) return undefined;
  if (form === '$' && isOfUnknownDollar(text, start)) return undefined;
  if (edge !== at && isPricedBefore(text, start)) return undefined;
  if (/^[A-Z]/.test(form) && isDigit(before)) return undefined;
  return readNameBefore(text, lexicon, mark, floor) ?? mark;
}

/** "83.94/$ (83.97)": the sign is of what the number before it prices. */
export function isPricedBefore(text: string, at: number): boolean {
  return text.charCodeAt(at - 1) === 0x2f && isDigit(text.charCodeAt(at - 2));
}

const COLON = 0x3a;

/** "Price US$: 12.99", "HK$:45": a sign of several characters and a colon label a price. A list of rates says what it lists. */
function readLabelSign(text: string, lexicon: Lexicon, edge: number): FormMatch<Mark> | undefined {
  if (text.charCodeAt(edge - 1) !== COLON || !'$€£¥₹'.includes(text.charAt(edge - 2) || ' ')) return undefined;
  const mark = lexicon.marksBefore.match(text, edge - 1);
  // "£/US$: 1.26" is a pair.
  return mark && mark.form.length > 1 && text.charCodeAt(mark.start - 1) !== 0x2f
    ? new FormMatch(mark.value, mark.form, mark.start, edge)
    : undefined;
}

/** A "$" behind another, or touching a capital or a short word with one, "X$", "Xyz$", is that of some dollar that no table names. */
function isOfUnknownDollar(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  if (before === 0x24) return !isTypedTwice(text, at);
  if (!isLatin(before)) return false;
  let start = at - 1;
  while (start > at - 4 && isLatin(text.charCodeAt(start - 1))) start--;
  const first = text.charCodeAt(start);
  return first >= 65 && first <= 90 && !isLatin(text.charCodeAt(start - 1));
}

/** "Rose to $$26.67": a sign that was typed twice; in formulas it opens what a second pair closes. */
function isTypedTwice(text: string, at: number): boolean {
  return (
    (at === 1 || isSpace(text.charCodeAt(at - 2))) &&
    /^\$\d[\d,]*(?:\.\d+)?(?:[,.;)]?(?:\s*$|\s+(?:a\s)?[A-Za-z]{2})|[MBKmbk]\b)/.test(text.slice(at, at + 24))
  );
}

/** The name of a currency right before an open sign says which one it is: "AUD $5". */
function readNameBefore(
  text: string,
  lexicon: Lexicon,
  { value: { ambiguous }, start, end }: FormMatch<Mark>,
  floor: number,
): FormMatch<Mark> | undefined {
  if (!ambiguous) return undefined;
  const edge = skipSpacesBack(text, start);
  // "JPY: ¥2000"
  const isLabel = text.charCodeAt(edge - 1) === COLON;
  const name = lexicon.marksBefore.match(text, isLabel ? edge - 1 : edge);
  const currency = name?.value.currency;
  if (!name || currency === undefined || name.start < floor || text.slice(edge, start).includes('\n')) return undefined;
  return ambiguous.candidates.includes(currency) && name.form.length > 1 && !isDigit(text.charCodeAt(name.start - 1))
    ? new FormMatch(name.value, name.form, isLabel ? start : name.start, end)
    : undefined;
}

function isNegativeSign(text: string, lexicon: Lexicon, at: number): boolean {
  for (const rule of lexicon.rules.isNegativeSign) if (rule(text, at)) return true;
  return false;
}

/** Is the character a digit, of any writing, or a scale of its own? */
export function isNumberAt(text: string, lexicon: Lexicon, at: number): boolean {
  const code = text.charCodeAt(at);
  return isDigit(code) || lexicon.characters.numbers.has(code);
}

/** RMB-4.99bn: a minus between mark and number, although a letter stands before it. */
function isMinusBehindMark(text: string, lexicon: Lexicon, at: number): boolean {
  if (text.charCodeAt(at) !== 0x2d || !isLatin(text.charCodeAt(at - 1))) return false;
  // "HKD-2024-0012" is the number of a file.
  if (/^-[\d.,]{1,12}-\d/.test(text.slice(at, at + 15))) return false;
  // "P-1.75%" is the prime rate less so much: one letter does not reach over a minus.
  const mark = lexicon.marksBefore.match(text, at);
  return mark !== undefined && mark.form.length > 1;
}

/** Accounts set the sign of a currency in a cell before that of the number. */
function isSignInOwnCell(text: string, start: number, end: number): boolean {
  const before = text.charCodeAt(start - 1);
  return '$€£¥₹'.includes(text.charAt(end - 1)) && (start === 0 || before === TAB || isNewline(before));
}
