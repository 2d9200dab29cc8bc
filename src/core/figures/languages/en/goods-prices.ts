import { areWithinFactor, Decimal } from '../../../money/decimal.js';
import type { Lexicon } from '../../engine/lexicon.js';
import type { Mention } from '../../engine/mention.js';
import { magnitudeOf } from '../../engine/mention-value.js';
import { findPerUnitAfter } from '../../engine/per-unit.js';

/** How far behind one price the next may stand. */
const MAX_DISTANCE = 80;
const MAX_LEAD = 48;
/** The highest ratio between the prices of two goods of one list. */
const MAX_FACTOR = '4';

/** Goods that are priced by measure, as papers list them. */
const GOODS =
  'petrol|diesel|kerosene|gasoline|gasoil|unleaded|super|premium|octane|lpg|cng|hsd|paraffin|fuel oil|gold|silver|platinum|palladium|copper|alumini?um|zinc|nickel|wheat|maize|corn|barley|oats|sorghum|soybeans?|soymeal|canola|rice|sugar|cotton|coffee|cocoa|tea|onions?|tomato(?:es)?|potato(?:es)?|eggs?|milk|beef|mutton|lamb|lambs|pork|chicken|steers|heifers|cement|flour|palm oil|brent|crude|wti|grade a|a grade';
/** A good, and words for where its price stands. */
const PRICED = new RegExp(
  String.raw`(?:^|[\s(])(?:${GOODS})(?:\s(?:oil|futures|prices?))?\s(?:(?:is|are|was|were|now|stays?|remain(?:s|ed)?|sold|sells|selling|priced|retails|retailing|unchanged|costs?|closed|settled|traded|rose|fell|up|down)\s){0,3}(?:(?:at|to|for)\s)?$`,
  'i',
);
/** Measures that prices of goods are per. */
const MEASURES: ReadonlySet<string> = new Set(
  'litre kg tonne quintal bushel gallon ounce barrel bag pound gram tola maund dozen MWh kWh'.split(' '),
);
const TWO_DECIMALS = /^\d+\.\d\d$/;

/**
 * "Petrol GH¢14.99, diesel 15.50 per litre; kerosene is now at 13.08": the price of the next good without its mark, with
 * two decimals: per a measure, or about as much as the price before it and behind the name of a good.
 */
export function isPriceOfNextGood(text: string, lexicon: Lexicon, mention: Mention, near: Mention): boolean {
  if (mention.scaled || mention.power > 0 || near.scaled || near.power > 0 || near.rateNote) return false;
  if (mention.start - near.end > MAX_DISTANCE || !TWO_DECIMALS.test(mention.numeral.digits)) return false;
  if ((near.mark?.minor ?? 0) > 0) return false;
  const per = findPerUnitAfter(text, lexicon, mention.end);
  if (per !== undefined && MEASURES.has(per)) return true;
  if (!TWO_DECIMALS.test(near.numeral.digits)) return false;
  const [first, second] = [new Decimal(magnitudeOf(near)), new Decimal(magnitudeOf(mention))];
  if (!areWithinFactor(first, second, MAX_FACTOR)) return false;
  return (
    /^(?:[,.;:)\s]|$)/.test(text.slice(mention.end, mention.end + 1)) &&
    PRICED.test(text.slice(Math.max(near.end, mention.start - MAX_LEAD), mention.start))
  );
}
