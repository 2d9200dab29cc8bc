import { isHan, isSpace } from './chars.js';
import { CodeSet } from './code-set.js';

/** Characters of web addresses that a number in one may follow. */
const BEFORE_NUMBER = new CodeSet('%=&/?-_.+$€£');
/** Longest part of an address before a number. */
const MAX_LENGTH = 400;
const ADDRESS = /(?:^|[^A-Za-z])(?:https?:\/\/|www\.)/;

/** Is the number at `at` a part of a web address, as in "https://example.com/5-million-dollars?x=%20"? */
export function isInWebAddress(text: string, at: number): boolean {
  if (!BEFORE_NUMBER.has(text.charCodeAt(at - 1))) return false;
  let start = at - 1;
  const limit = Math.max(0, at - MAX_LENGTH);
  while (start > limit && !isSpace(text.charCodeAt(start - 1)) && !isHan(text.charCodeAt(start - 1))) start--;
  return ADDRESS.test(text.slice(start, at));
}
