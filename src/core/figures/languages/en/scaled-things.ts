import { isLatin } from '../../../document/chars.js';
import type { Numeral } from '../../engine/numeral.js';

/** Between a count and the name of a unit. */
const SCALED_KIND = /^ (?:million|billion|trillion)-$/i;
/** "A 3 billion-dollar loan": one thing. */
const ONE_BEFORE = /\ban?\s$/i;
/** They end the name of what is counted. */
const NAME_ENDS: ReadonlySet<string> = new Set(
  'for in to of on with from at by that which who is was are were has had will would over after as but or'.split(' '),
);
/** Nouns and adjectives in the singular that end as a plural does. */
const SINGULAR = /(?:ss|us|is|series|business|news|always|plus)$/;
/** How many words the name of what is counted may have: "weather and climate disasters". */
const MAX_WORDS = 5;

/** Does the number count things each worth a billion or a million: "28 billion-dollar disasters", "eight million-dollar flats"? */
export function countsScaledThings(
  text: string,
  { start, end, digits }: Numeral,
  unitStart: number,
  unitEnd: number,
): boolean {
  if (text.charCodeAt(unitStart - 1) !== 0x2d || text.charAt(unitEnd - 1) === 's' || !/^\d{1,3}$/.test(digits))
    return false;
  if (!SCALED_KIND.test(text.slice(end, unitStart)) || ONE_BEFORE.test(text.slice(Math.max(0, start - 4), start)))
    return false;
  let at = text.startsWith('-plus', unitEnd) ? unitEnd + 5 : unitEnd;
  for (let count = 0; count < MAX_WORDS && text.charCodeAt(at) === 0x20; count++) {
    let stop = at + 1;
    while (isLatin(text.charCodeAt(stop)) || text.charCodeAt(stop) === 0x2d) stop++;
    const word = text.slice(at + 1, stop).toLowerCase();
    if (word === '' || NAME_ENDS.has(word)) return false;
    if (word.length > 3 && word.endsWith('s') && !SINGULAR.test(word)) return true;
    at = stop;
  }
  return false;
}
