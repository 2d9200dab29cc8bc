import type { Lexicon } from '../../engine/lexicon.js';
import type { Mention } from '../../engine/mention.js';
import { magnitudeOf } from '../../engine/mention-value.js';
import { namesNoThing, skipQualifier } from './sum-edges.js';

/** How far from an amount its number may stand again. */
const MAX_DISTANCE = 220;
/** "Double last year's 19k", "beat the previous season's 48m": the period of what is compared. */
const PERIOD_BEFORE =
  /\b(?:(?:last|the (?:previous|prior|preceding)|this) (?:year|season|quarter|month|week)|(?:19|20)\d\d|January|February|March|April|May|June|July|August|September|October|November|December)['’]s\s$/i;
const LONGEST_PERIOD = 32;
/** "Has sold 8.5 million": of things. */
const THINGS_BEFORE =
  /\b(?:sold|sells?|selling|hir(?:e|es|ed|ing)|employ(?:s|ed)?|recruit(?:s|ed)?|ship(?:s|ped)?|deliver(?:s|ed)?|produc(?:es|ed)|built|builds|made|drew|draws)\s$/i;
const LONGEST_VERB = 14;

/** "£22 billion … Not 20, not 21: 22 billion": is the number that of the amount beside it, said again without its mark? */
export function isSaidAgain(text: string, lexicon: Lexicon, mention: Mention, beside: Mention): boolean {
  if (!mention.scaled || mention.power < 6 || mention.upper || beside.upper || !beside.scaled) return false;
  if (distanceBetween(mention, beside) > MAX_DISTANCE || countSignificantDigits(mention) < 2) return false;
  if (magnitudeOf(mention) !== magnitudeOf(beside) || !namesNoThing(text, lexicon, mention.end)) return false;
  return !THINGS_BEFORE.test(text.slice(Math.max(0, mention.start - LONGEST_VERB), mention.start));
}

/** "£40k, double last year's 19k": the same of another period, in the letter of the amount before it. */
export function isOfOtherPeriod(text: string, lexicon: Lexicon, mention: Mention, near: Mention): boolean {
  if (!mention.scaled || mention.power !== near.power || mention.shortScale !== near.shortScale) return false;
  if (mention.start - near.end > MAX_DISTANCE || !namesNoThing(text, lexicon, mention.end)) return false;
  const edge = skipQualifier(text, lexicon, mention.start);
  return PERIOD_BEFORE.test(text.slice(Math.max(near.end, edge - LONGEST_PERIOD), edge));
}

function distanceBetween(a: Mention, b: Mention): number {
  return a.start < b.start ? b.start - a.end : a.start - b.end;
}

function countSignificantDigits({ numeral: { digits } }: Mention): number {
  return digits.replace('.', '').replace(/^0+|0+$/g, '').length;
}
