import { isDigit } from '../../../document/chars.js';

const LETTERS = 'KLMBTbkm';
/** The letter ends its word, and names no class of shares: "$5 B shares". */
const ENDS_WORD = /^(?:$|[.,;:!?)\]]|\s(?!shares?\b))/i;
/** Letters of a list: "a) $20 b) $30". */
const ENDS_CHOICE = /^[).:\]]/;
const [HYPHEN, SPACE] = [0x2d, 0x20];

/** Behind a marked number the letter of a scale may stand apart: "P4.5-B" in Philippine headlines, "$5 M", "Shs617.9 b"; not "$20 T-shirts". */
export function isSeparateScale(text: string, at: number, end: number): boolean {
  if (end > at + 1 || isDigit(text.charCodeAt(end)) || !LETTERS.includes(text.charAt(at))) return false;
  if (text.charAt(at) === 'b' && ENDS_CHOICE.test(text.charAt(end))) return false;
  const parting = text.charCodeAt(at - 1);
  if (parting === HYPHEN) return text.charCodeAt(at) < 97;
  return parting === SPACE && ENDS_WORD.test(text.slice(end, end + 8));
}
