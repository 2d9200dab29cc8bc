import type { Mention } from '../../engine/mention.js';
import { readCountWords } from './count-words.js';
import { findNextWord } from './word-scan.js';

/** What may stand behind "two dollars ten": an end, or a word that does not count what the ten counts. */
const AFTER =
  /^(?:$|[.,;:?!)\]"”’\n]| (?:an?|per|each|apiece|for|at|in|on|from|to|and|or|but|last|this|by|today|yesterday|now|when|while|more|less)\b)/;
const MAX_AFTER = 12;
/** Names of whole units that people say so. */
const UNITS = /(?:dollars?|pounds?|euros?|bucks|rupees|rands?|ringgit|pesos)$/i;

/** "Two dollars ten", "five pounds ninety-nine": number words of two digits behind the unit count its hundredths. */
export function readSpokenCents(text: string, mention: Mention): void {
  const { numeral, end, power, mark, scaled } = mention;
  if (numeral.writing !== 'words' || power !== 0 || scaled || mark?.minor !== 0 || mention.compoundDigits !== undefined)
    return;
  if (numeral.digits.includes('.') || !UNITS.test(text.slice(Math.max(0, end - 8), end))) return;
  const next = findNextWord(text, end);
  if (next < 0) return;
  const count = readCountWords(text, next);
  if (!count || count.value < 10 || count.value > 99 || !AFTER.test(text.slice(count.end, count.end + MAX_AFTER)))
    return;
  mention.compoundDigits = `${numeral.digits}.${String(count.value)}`;
  mention.end = count.end;
}
