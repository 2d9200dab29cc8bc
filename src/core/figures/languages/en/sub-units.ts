import { isDigit, isLatin, isSpace } from '../../../document/chars.js';
import type { SubUnitCount } from '../../engine/lexicon.js';
import type { Mention } from '../../engine/mention.js';
import { readCountWords } from './count-words.js';

const MAX_BEFORE = 20;
/** A noun of several amounts: "dividends of HK$2 and 50 cents", "both £3 and 50p". */
const SEVERAL_BEFORE =
  /(?:[a-z]{3,}s(?: of| at| are| were| from| worth)?|\bboth|\bbetween|\bfrom|\bwere|\bare)(?: (?:about|around|only|just))?\s$/i;
/** Verbs of one price that end as those nouns do. */
const ONE_PRICE_BEFORE =
  /\b(?:costs|pays|charges|earns|gets|takes|was|is|totals|fetches|sells for|owes|saves|loses|wins)\s$/i;

/**
 * The 50 of "3 dollars 50 cents", "three dollars and fifty cents", "£3 and 50p". Behind a mark in front "and" joins two
 * amounts where several are mentioned: "dividends of HK$2 and 50 cents".
 */
export function readEnglishSubUnitCount(text: string, { start, end, numeralEnd }: Mention): SubUnitCount | undefined {
  if (!isSpace(text.charCodeAt(end))) return undefined;
  let at = end + 1;
  if (text.startsWith('and', at) && isSpace(text.charCodeAt(at + 3))) {
    if (end === numeralEnd && speaksOfSeveral(text.slice(Math.max(0, start - MAX_BEFORE), start))) return undefined;
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

function speaksOfSeveral(before: string): boolean {
  return SEVERAL_BEFORE.test(before) && !ONE_PRICE_BEFORE.test(before);
}
