import { isDigit } from '../../../document/chars.js';
import type { Mention } from '../../engine/mention.js';
import type { Numeral } from '../../engine/numeral.js';
import { readCountWords } from './count-words.js';
import { MOVED_LEAD } from './move-levels.js';
import { findNextWord, readWordAt } from './word-scan.js';

/** What may stand behind "two dollars ten": an end, or a word that does not count what the ten counts. */
const AFTER =
  /^(?:$|[.,;:?!)\]"”’\n]| (?:an?|per|each|apiece|for|at|in|on|from|to|and|or|but|last|this|by|today|yesterday|now|when|while|more|less|cheaper|dearer|higher|lower)\b)/;
const MAX_AFTER = 12;
const PART_BEHIND = /^ and a (half|quarter)(?![A-Za-z-])/;
/** Names of whole units that people say so. */
const UNITS = /(?:dollars?|pounds?|euros?|bucks?|rupees|rands?|ringgit|pesos)$/i;

/** Units whose name people leave out the cents behind: "a dollar fifteen". */
export const SPOKEN_UNITS = ['dollar', 'buck', 'pound', 'euro'];

/** Units by one of which prices and shares move. A pound is a weight as well. */
export const MOVED_UNITS = ['cent', 'penny', 'sen', 'peso', 'dollar', 'rupee', 'rand', 'euro'];
const BEHIND_MOVE =
  /^(?:$|[.,;:?!)\]"”’\n]| (?:an?|per|to|at|from|on|in|and|or|but|as|this|last|yesterday|today|each|higher|lower|cheaper|dearer|while|when|after|against)\b)/;
const COMPARED_BEHIND = /^ (?:cheaper|dearer|firmer|easier|softer|higher|lower|weaker|stronger)\b/;

/** "Both grades rise by a cent", "Hilton was a penny cheaper at 259.25p": an article that counts the unit of a change. */
function isMovedByOne(text: string, at: number, end: number): boolean {
  const behind = text.slice(end, end + MAX_AFTER);
  if (COMPARED_BEHIND.test(behind)) return true;
  return BEHIND_MOVE.test(behind) && MOVED_LEAD.test(text.slice(Math.max(0, at - 20), at));
}

/** The slang for a thousand, which is an adjective too: "a grand piano", "a grand total". */
export const GRAND = 'grand';
const PAID_GRAND =
  /\b(?:over|under|nearly|almost|about|around|than|another|worth|for|by|costs?|costing|pa(?:y|ys|id|ying)|sp(?:end|ends|ent|ending)|earn(?:s|ed|ing)?|wins?|won|lost|loses?|ow(?:e|es|ed|ing)|sav(?:e|es|ed|ing)|charg(?:e|es|ed|ing)|offer(?:s|ed)?)(?: (?:me|you|him|her|us|them|just|only))? $/i;
const BEHIND_ONE_GRAND =
  /^(?:$|[.,;:?!)\]"”’\n]| (?:an?|per|each|apiece|for|at|in|on|from|to|more|less|last|this|when|while|if|off|every)\b)/;

/** "A range from a few hundred pounds to over a grand", "it cost me a grand" */
function isOneGrand(text: string, at: number): boolean {
  const end = at + 2 + GRAND.length;
  return (
    BEHIND_ONE_GRAND.test(text.slice(end, end + MAX_AFTER)) && PAID_GRAND.test(text.slice(Math.max(0, at - 24), at))
  );
}

/** The article of "a dollar fifteen", "a buck fifty" counts the unit: "a dollar" alone is no amount. */
export function readSpokenOne(text: string, at: number, article: string): Numeral | undefined {
  if (article !== 'a') return undefined;
  const unit = readWordAt(text, at + 2);
  const one: Numeral = { start: at, end: at + 1, digits: '1', power: 0, writing: 'words' };
  if (MOVED_UNITS.includes(unit) && isMovedByOne(text, at, at + 2 + unit.length)) return one;
  if (unit === GRAND) return isOneGrand(text, at) ? one : undefined;
  if (!SPOKEN_UNITS.includes(unit) || readCents(text, at + 2 + unit.length) === undefined) return undefined;
  return one;
}

/** "Two dollars ten", "five pounds ninety-nine": number words of two digits behind the unit count its hundredths. */
export function readSpokenCents(text: string, mention: Mention): void {
  const { numeral, end, power, mark, scaled } = mention;
  if (power !== 0 || scaled || mention.grouped || mark?.minor !== 0 || mention.compoundDigits !== undefined) return;
  if (numeral.digits.includes('.') || !UNITS.test(text.slice(Math.max(0, end - 8), end))) return;
  const count = readCents(text, end);
  if (!count) return;
  mention.compoundDigits = `${numeral.digits}.${String(count.value)}`;
  mention.end = count.end;
}

/** Two digits, in words or not, right behind `end`, and nothing behind them that they count. */
function readCents(text: string, end: number): { readonly value: number; readonly end: number } | undefined {
  if (isDigit(text.charCodeAt(end + 1))) {
    const digits = /^ ([1-9]\d)(?![\d%])/.exec(text.slice(end, end + 4))?.[1];
    return digits !== undefined &&
      AFTER.test(text.slice(end + 3, end + 3 + MAX_AFTER)) &&
      !isDigit(text.charCodeAt(end + 4))
      ? { value: Number(digits), end: end + 3 }
      : undefined;
  }
  const part = PART_BEHIND.exec(text.slice(end, end + 14));
  if (part) {
    const partEnd = end + part[0].length;
    return AFTER.test(text.slice(partEnd, partEnd + MAX_AFTER))
      ? { value: part[1] === 'half' ? 50 : 25, end: partEnd }
      : undefined;
  }
  const next = findNextWord(text, end);
  const count = next < 0 ? undefined : readCountWords(text, next);
  if (!count || count.value < 10 || count.value > 99) return undefined;
  return AFTER.test(text.slice(count.end, count.end + MAX_AFTER)) ? count : undefined;
}
