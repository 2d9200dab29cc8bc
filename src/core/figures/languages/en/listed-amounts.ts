import type { Lexicon } from '../../engine/lexicon.js';
import type { Mention } from '../../engine/mention.js';
import { areWithinFactor, Decimal } from '../../../money/decimal.js';
import { magnitudeOf } from '../../engine/mention-value.js';

/** Widest text between two items: a name of four words and what it got. */
const MAX_ITEM = 40;
/** The highest ratio between the amounts of two items of one list. */
const MAX_FACTOR = '200';

/** "States 388.42bn", "schools with 3.1bn": a name, and at the most one verb or preposition. */
const ITEM =
  /^(?:,|;|,? and|,? while|,? plus)\s((?:(?!(?:and|or|but|has|have|sold|said|in|on|about|over|than|from|by|of|including|which|who|its|their)\b)[a-z][\w'’.&/-]*\s){1,4}?)(?:(?:got|gets|received|receives|with|at|for|took|takes|contributed|added|earned|made|raised|paid|spent|lost)\s)?$/i;
/** Nothing counted stands behind it. */
const BEHIND = /^(?:\s?[,.;:)](?!\d)|\s?\n|$|\s(?:and|while|respectively|each|apiece|in|this|last|for)\b)/;
/** What is counted by the million and is no money, beside the things of the table of quantities. */
const COUNTED =
  /\b(?:populations?|views?|streams?|downloads?|audiences?|turnout|volumes?|outputs?|production|circulation|traffic|capacity|shipments?|deliveries|sales|reach|searches|clicks|installs?|trades?|reserves|supply|demand|consumption|imports?|exports?|membership|enrol?ment)\b/i;

/** Is the number an item of a list whose first one has the mark: "FG got N365.81bn, states 388.42bn and LGs 282.48bn"? */
export function isNextOfList(text: string, lexicon: Lexicon, mention: Mention, near: Mention): boolean {
  if (!mention.scaled || mention.power < 6 || mention.power !== near.power || mention.shortScale !== near.shortScale)
    return false;
  if (mention.start - near.end > MAX_ITEM || near.upper || !(near.markBefore || near.inheritsMark)) return false;
  const item = ITEM.exec(text.slice(near.end, mention.start))?.[1];
  if (item === undefined || COUNTED.test(item) || namesUnit(lexicon, item)) return false;
  if (!BEHIND.test(text.slice(mention.end, mention.end + 16))) return false;
  const [first, second] = [new Decimal(magnitudeOf(near)), new Decimal(magnitudeOf(mention))];
  return areWithinFactor(first, second, MAX_FACTOR);
}

/** "Users 2.1 billion", "baht 20 million": one of the words is a thing that numbers count, or another currency. */
function namesUnit(lexicon: Lexicon, item: string): boolean {
  for (let at = 0; at < item.length;) {
    if (lexicon.quantityUnits.match(item, at) || lexicon.unitsAfter.match(item, at)?.value.type === 'mark') return true;
    const space = item.indexOf(' ', at);
    at = space < 0 ? item.length : space + 1;
  }
  return false;
}

/** "£12 for adults and 8 for children": what each of two is charged, in one or three words. */
const FOR_ONE =
  /^ for (?:(?!(?:and|or|but|years?|months?|weeks?|days?|hours?|now)\b)[a-z][\w'’-]* ?){1,4}(?:,|,? and| or) $/i;
const FOR_OTHER =
  /^ for (?!(?:the )?(?:\d|now|one|two|three|four|[a-z]+ (?:years?|months?|weeks?|days?|hours?)|first|second|third|last|next|years?|months?|weeks?|days?|hours?|good|life|free|sale|dinner|lunch)\b)[a-z]/i;
const MAX_FOR_FACTOR = '20';

/** Is it what a second thing or person is charged, behind what the first is: "300 bucks for the ambulance and 2,800 for the ward"? */
export function isChargeForNext(text: string, mention: Mention, near: Mention): boolean {
  if (mention.scaled || near.scaled || mention.power !== 0 || near.power !== 0 || mention.upper || near.upper)
    return false;
  if (mention.numeral.writing !== 'digits' || near.numeral.writing !== 'digits' || near.rateNote) return false;
  if (mention.start - near.end > MAX_ITEM || !FOR_ONE.test(text.slice(near.end, mention.start))) return false;
  if (!FOR_OTHER.test(text.slice(mention.end, mention.end + 20))) return false;
  return areWithinFactor(new Decimal(near.numeral.digits), new Decimal(mention.numeral.digits), MAX_FOR_FACTOR);
}

/** "1.52 euros in Rome and 2.10 in Milan": what the same costs in another place. */
const IN_ONE_PLACE = /^ (?:in|at) (?:[A-Z][\w'’.-]* ?){1,3}(?:,|,? and|,? but| or) $/;
const IN_OTHER_PLACE = /^ (?:in|at) [A-Z]/;
const SAME_FORM = /^\d+\.\d\d$|^\d{4,}$/;

/** Is it the price at a second place, of the form of that at the first? */
export function isPriceElsewhere(text: string, mention: Mention, near: Mention): boolean {
  if (mention.scaled || near.scaled || near.power !== 0 || mention.power !== 0 || near.rateNote) return false;
  const [a, b] = [near.numeral.digits, mention.numeral.digits];
  if (
    !SAME_FORM.test(a) ||
    !SAME_FORM.test(b) ||
    a.includes('.') !== b.includes('.') ||
    mention.grouped !== near.grouped
  )
    return false;
  if (mention.start - near.end > MAX_ITEM || !IN_ONE_PLACE.test(text.slice(near.end, mention.start))) return false;
  if (!IN_OTHER_PLACE.test(text.slice(mention.end, mention.end + 5))) return false;
  return areWithinFactor(new Decimal(a), new Decimal(b), MAX_PLAIN_FACTOR);
}

/** "$180,000 in 2021, 140,000 in 2022": a comma or "and" between, and the year of the first. */
const PLAIN_JOINT = /^(?: in (?:19|20)\d\d)?(?:,|,? and|,? then|, or)\s$/;
const BEHIND_PLAIN = /^(?:[,.;)](?!\d)|$| in (?:19|20)\d\d\b|,? and \d| respectively\b| (?:if|unless|when)\b)/;
const MAX_PLAIN_FACTOR = '10';

/** Is it a whole amount in groups behind another with the mark: "offers of $510,000, 515,000 and 522,500"? */
export function isNextPlainAmount(text: string, mention: Mention, near: Mention): boolean {
  if (!mention.grouped || !near.grouped || mention.scaled || near.scaled || near.upper || mention.upper) return false;
  if (mention.start - near.end > MAX_ITEM || !PLAIN_JOINT.test(text.slice(near.end, mention.start))) return false;
  if (!BEHIND_PLAIN.test(text.slice(mention.end, mention.end + 16))) return false;
  const [first, second] = [new Decimal(magnitudeOf(near)), new Decimal(magnitudeOf(mention))];
  return areWithinFactor(first, second, MAX_PLAIN_FACTOR);
}
