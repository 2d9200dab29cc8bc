import { isSpace } from '../../../document/chars.js';
import type { Mention } from '../../engine/mention.js';
import type { Numeral } from '../../engine/numeral.js';
import type { FormMatch } from '../../engine/trie.js';
import type { Unit } from '../../engine/vocabulary.js';

/** "USD 10-year swap", "RMB 2027 notes", "CNY 3M SHIBOR": a currency and a term, no amount. */
const TERM =
  /^(?:-(?:year|yr|month|mth|week|day|tenor)|\s(?:notes?|bonds?|bills?)\b|\s?[MWY]?\s[A-Z]*(?:BOR|SOFR|NDF|CDS)\b)/i;

/** Is the number behind a mark a term or a year in that currency? */
export function isTerm(text: string, { numeral, scaled, shortScale, grouped }: Mention, end: number): boolean {
  if (scaled && !shortScale) return false;
  const rest = text.slice(shortScale ? end - 1 : end, end + 16);
  const match = TERM.exec(rest);
  if (!match) return false;
  return !/notes?|bonds?|bills?/i.test(match[0]) || (!grouped && /^(?:19|20)\d\d$/.test(numeral.digits));
}

const VIDEO_RESOLUTIONS: ReadonlySet<string> = new Set([
  '144',
  '240',
  '360',
  '480',
  '540',
  '576',
  '720',
  '1080',
  '1440',
  '2160',
  '4320',
]);

/** Is a unit really one here? "Three times a week" is no multiple, 1080p no price. */
export function isPlausibleEnglishUnit(
  text: string,
  numeral: Numeral,
  { value: unit, form, end }: FormMatch<Unit>,
): boolean {
  if (unit.type !== 'ratio') return form !== 'p' || !VIDEO_RESOLUTIONS.has(numeral.digits);
  if (unit.kind !== 'multiple' || form !== 'times') return true;
  const rest = text.slice(end, end + 14);
  // Frequency ("three times a week", "five times in a row") is a count of occasions, not a multiple.
  return !/^\s+(?:a|per|every|each|in|since|before|on|during)\s/i.test(rest) || /^\s+a\s+(?:share|unit)/i.test(rest);
}

/** Does the word "minus" or "negative" stand before `at`? */
export function hasNegativeWord(text: string, at: number): boolean {
  if (!isSpace(text.charCodeAt(at - 1))) return false;
  const letter = text.charCodeAt(at - 2) | 0x20;
  if (letter !== 0x73 && letter !== 0x65) return false;
  const before = text.slice(Math.max(0, at - 11), at);
  // "plus or minus 2%" is no negative.
  return /(?:^|[^A-Za-z])(?:minus|negative)\s$/i.test(before) && !/or minus\s$/i.test(before);
}

/** "five to six percent", "five or six million": the first end of a range has no unit of its own. */
export function opensRange(text: string, end: number): boolean {
  return /^[\s-](?:to|and|or)[\s-]/.test(text.slice(end, end + 5));
}
