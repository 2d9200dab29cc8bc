import { isLatin } from '../../document/chars.js';
import type { NumberParser, StartTable } from './lexicon.js';

/** What a code unit may start: nothing. */
export const NO_START = 0;
/** A Latin letter that starts no number. */
const LETTER = -1;
/** A letter starts a number only where a word begins: behind another letter no kind up to this one is a start. */
export const WORD_GOES_ON = 63;
/** Western digits start one wherever they stand. */
export const DIGIT_START = 64;

/** Builds the table that the scan asks for every code unit of a text. */
export function buildStartTable(all: readonly NumberParser[]): StartTable {
  const kinds = new Int8Array(0x10000);
  const parsers: (NumberParser['parse'] | undefined)[] = [];
  const filters: NumberParser['mayStart'][] = [];
  for (let code = 0; code < kinds.length; code++) if (isLatin(code)) kinds[code] = LETTER;
  for (let code = 0x30; code <= 0x39; code++) kinds[code] = DIGIT_START;
  all.forEach(({ heads, parse, mayStart }, i) => {
    const word = NO_START + 1 + i;
    const other = DIGIT_START + 1 + i;
    parsers[word] = parsers[other] = parse;
    filters[word] = filters[other] = mayStart;
    for (const head of heads) {
      const code = head.charCodeAt(0);
      if ((kinds[code] ?? NO_START) <= NO_START) kinds[code] = isLatin(code) ? word : other;
    }
  });
  return { kinds, parsers, filters };
}
