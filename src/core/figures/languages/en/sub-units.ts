import { isDigit, isLatin, isSpace } from '../../../document/chars.js';
import type { SubUnitCount } from '../../engine/lexicon.js';
import type { Mention } from '../../engine/mention.js';
import { readCountWords } from './count-words.js';

/**
 * The 50 of "3 dollars 50 cents", "three dollars and fifty cents", "£3 50p". Behind a mark in front "and" joins two
 * amounts: "dividends of HK$2 and 50 cents".
 */
export function readEnglishSubUnitCount(text: string, { end, numeralEnd }: Mention): SubUnitCount | undefined {
  if (!isSpace(text.charCodeAt(end))) return undefined;
  let at = end + 1;
  if (end > numeralEnd && text.startsWith('and', at) && isSpace(text.charCodeAt(at + 3))) at += 4;
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
