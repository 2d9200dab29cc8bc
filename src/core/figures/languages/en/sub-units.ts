import { isDigit, isLatin, isSpace } from '../../../document/chars.js';
import type { SubUnitCount } from '../../engine/lexicon.js';
import type { Mention } from '../../engine/mention.js';
import { readCountWords } from './count-words.js';

const MAX_BEFORE = 12;
/** A verb or a preposition of one price. */
const ONE_PRICE_BEFORE = /\b(?:costs?|costing|paid|pays?|paying|charges?|charged|charging|for|is|was)\s$/i;

/**
 * The 50 of "3 dollars 50 cents", "three dollars and fifty cents", "£3 50p". Behind a mark in front "and" joins two
 * amounts, "dividends of HK$2 and 50 cents", but where one price is said: "it costs £3 and 50p".
 */
export function readEnglishSubUnitCount(text: string, { start, end, numeralEnd }: Mention): SubUnitCount | undefined {
  if (!isSpace(text.charCodeAt(end))) return undefined;
  let at = end + 1;
  if (text.startsWith('and', at) && isSpace(text.charCodeAt(at + 3))) {
    if (end === numeralEnd && !ONE_PRICE_BEFORE.test(text.slice(Math.max(0, start - MAX_BEFORE), start)))
      return undefined;
    at += 4;
  }
  if (isDigit(text.charCodeAt(at))) {
    const width = isDigit(text.charCodeAt(at + 1)) ? 2 : 1;
    const next = text.charCodeAt(at + width);
    const goesOn = isDigit(next) || ((next === 0x2e || next === 0x2c) && isDigit(text.charCodeAt(at + width + 1)));
    return goesOn ? undefined : { digits: text.slice(at, at + width), end: at + width };
  }
  if (!isLatin(text.charCodeAt(at))) return undefined;
  const words = readCountWords(text, at);
  return words && words.value < 100 ? { digits: String(words.value), end: words.end } : undefined;
}
