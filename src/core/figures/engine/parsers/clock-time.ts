import { isDigit, isHan } from '../../../document/chars.js';
import type { Lexicon } from '../lexicon.js';

const COLON = 0x3a;

/**
 * Where "16:30" ends, 0 when the digits from `at` to `end` are no hour. A full-width colon is one, too, and may stand between
 * the number of an item and its price: before the unit of an amount it opens no minutes, unless both parts have two digits
 * and the unit is a name that may begin the next words, as in the opening of the dollar at 16:30.
 */
export function endOfClockTime(text: string, at: number, end: number, lexicon: Lexicon): number {
  if (text.charCodeAt(end) !== COLON || end - at > 2 || text.charCodeAt(at - 1) === COLON) return 0;
  const match = /^(?:[01]?\d|2[0-4]):[0-5]\d(?::[0-5]\d)?(?![\d:]|[.,]\d)/.exec(text.slice(at, at + 10));
  if (!match) return 0;
  const stop = at + match[0].length;
  const unit = lexicon.unitsAfter.match(text, stop);
  if (unit || lexicon.scales.match(text, stop) || lexicon.characters.numbers.has(text.charCodeAt(stop))) {
    const isName = unit?.value.type === 'mark' && unit.value.currency !== undefined && unit.form.length > 1;
    if (!isName || end - at < 2 || !isHan(text.charCodeAt(stop)) || isDigit(text.charCodeAt(unit.end))) return 0;
  }
  return stop;
}
