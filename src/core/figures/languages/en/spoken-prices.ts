import type { Mention } from '../../engine/mention.js';
import type { Numeral } from '../../engine/numeral.js';
import { readCountWords } from './count-words.js';
import { findNextWord } from './word-scan.js';

/** Measures by which the goods of a shop or a farm are sold. Of a house or a car nobody says how much it is a piece. */
const PER_GOODS =
  /^ (?:an?|per|each) (pound|kilo|ounce|gallon|litre|liter|pint|quart|cup|glass|bottle|can|bushel|dozen|pack|packet|bag|box|loaf|slice|head|bunch|yard|foot|mile|ride|barrel|ton|tonne|hundredweight)\b/;
const MAX_AFTER = 24;
const LARGEST = 100;
/** "In nineteen fifty a pound of butter": centuries. */
const CENTURIES: readonly number[] = [17, 18, 19, 20];
const TIME_BEFORE = /\b(?:in|by|since|until|till|from|to|of|after|before|around|during)\s$/i;

/**
 * "Three-fifty a gallon", "two ninety-nine a pound": whole units and hundredths, both without their names. Elsewhere "three
 * fifty" may be 350 or 350,000, and is not read.
 */
export function readSpokenPrice(text: string, start: number): Numeral | undefined {
  const whole = readCountWords(text, start);
  if (!whole || whole.value < 1 || whole.value >= LARGEST) return undefined;
  const next = findNextWord(text, whole.end);
  const cents = next < 0 ? undefined : readCountWords(text, next);
  if (!cents || cents.value < 10 || cents.value >= LARGEST) return undefined;
  if (CENTURIES.includes(whole.value) && TIME_BEFORE.test(text.slice(Math.max(0, start - 8), start))) return undefined;
  if (!PER_GOODS.test(text.slice(cents.end, cents.end + MAX_AFTER))) return undefined;
  return { start, end: cents.end, digits: `${String(whole.value)}.${String(cents.value)}`, power: 0, writing: 'words' };
}

/** Is it a price that was read so? Nothing else in words has a fraction without a scale and a measure behind. */
export function isSpokenPrice(text: string, { numeral, power, end }: Mention): boolean {
  return (
    numeral.writing === 'words' &&
    power === 0 &&
    /^\d{1,2}\.\d\d$/.test(numeral.digits) &&
    PER_GOODS.test(text.slice(end, end + MAX_AFTER))
  );
}

const ASKED = /\bhow much\b[^?"”]{0,80}\?["”]?[^"“?]{0,60}["“]$/i;
const END_OF_ANSWER = /^[.,!?]{1,3}["”]/;
const MAX_QUESTION = 160;

/** "How much did you pay?" he asked. "Twenty thousand.": the whole of an answer. */
export function isSpokenAnswer(text: string, { start, end, scaled, upper }: Mention): boolean {
  if (!scaled || upper || !END_OF_ANSWER.test(text.slice(end, end + 4))) return false;
  return ASKED.test(text.slice(Math.max(0, start - MAX_QUESTION), start));
}
