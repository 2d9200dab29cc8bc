import type { Lexicon } from '../../engine/lexicon.js';
import type { Mention } from '../../engine/mention.js';
import { areWithinFactor, Decimal } from '../../../money/decimal.js';
import { namesNoThing, readClauseLead, skipQualifier } from './sum-edges.js';

/** How far behind an amount a sum without a mark may continue from it: a long sentence. */
const MAX_DISTANCE = 220;
/** A verb, its object and a preposition. */
export const MAX_LEAD = 56;

/** Between the verb and its number, with no qualifier that the tables hold. */
const DEGREE = String.raw`(?:(?:just|only|another|a further|as (?:little|high|low|much) as|anything from)\s)?`;
/** A person or a thing in one or two words: "paid him 4bn", "charged each family 2,500". */
const OBJECT = String.raw`(?:(?!(?:and|or|but|to|from|for|with|than|by|in|on|at|of)\b)[a-z'’-]+\s){0,3}?`;

/** Verbs whose object is money, whatever it is paid for. */
const PAYING = new RegExp(
  String.raw`\b(?:pa(?:y|ys|id|ying)|repa(?:y|ys|id|ying)|cost(?:s|ing)?|charg(?:e|es|ed|ing)|fetch(?:es|ed|ing)?|ow(?:e|es|ed|ing)|fined|sp(?:end|ends|ent|ending)|earn(?:s|ed|ing)?|donat(?:e|es|ed|ing)|borrow(?:s|ed|ing)?|l(?:end|ends|ent|ending)|demand(?:s|ed|ing)?|pocket(?:s|ed|ing)?|embezzl(?:e|es|ed|ing)|withdr(?:aw|ew|awn)|deposit(?:s|ed|ing)?|refund(?:s|ed|ing)?|swindl(?:e|es|ed|ing)|reimburs(?:e|es|ed|ing)|invest(?:s|ed|ing)?|bid|bids|bidding|worth|valued at|priced at|billed|draw(?:s|n|ing)? out|drew out|hand(?:s|ed|ing)? over|wir(?:e|es|ed|ing)|transfer(?:s|red|ring)?|burn(?:s|ed|ing)?|burnt|offer(?:s|ed|ing)?)\s${OBJECT}${DEGREE}$`,
  'i',
);
/** Verbs of trade, of which only "for" leads to the price. */
const TRADING = new RegExp(
  String.raw`\b(?:b(?:uy|uys|ought|uying)|s(?:ell|ells|old|elling)|resold|acquir(?:e|es|ed|ing)|purchas(?:e|es|ed|ing)|went|goes?|going|settl(?:e|es|ed|ing)|rent(?:s|ed|ing)?|leas(?:e|es|ed|ing)|hired?|signed|snapped up|picked up|auctioned|on offer|on sale|listed|traded in)\s(?:(?!(?:and|or|but|with|than)\b)[a-z'’-]+\s){0,4}?for\s${DEGREE}$`,
  'i',
);
/** Nouns that nothing but money is "of", right before the preposition: "a bonus of 10k". Sales and trade may be of goods. */
const SUM_OF = new RegExp(
  String.raw`\b(?:salar(?:y|ies)|wages?|bonus(?:es)?|fees?|fines?|rents?|debts?|deposits?|price tag|asking price|price|costs?|pensions?|bribes?|ransoms?|rewards?|loans?|grants?|dividends?|compensation|damages|premiums?|stipends?|allowances?|bids?|bail|restitution|penalt(?:y|ies)|refunds?|repayments?|payments?|payouts?|settlements?|surcharges?|lev(?:y|ies)|bills?)\sof\s${DEGREE}$`,
  'i',
);

/** "They want 150 million for the forward": what is asked for a thing. */
const ASKING =
  /\b(?:want(?:s|ed|ing)?|ask(?:s|ed|ing)?(?: for)?|seek(?:s|ing)?|sought)\s(?:(?:just|only|as much as)\s)?$/i;
const FOR_BEHIND = /^ for\b/;
/** "We settled on a hundred thousand", "I'd guide you to 330 million": the sum that was agreed or is forecast. */
const AGREED =
  /\b(?:settl(?:e|es|ed|ing) on|agre(?:e|es|ed|ing) (?:on|at)|shook (?:hands )?on|guid(?:e|es|ed|ing)(?: (?:you|us|investors|the street))? to|guidance (?:is|was|of)|haggled (?:it|him|her|them) down to|talked (?:it|him|her|them) (?:down|up) to|beat (?:it|him|her|them) down to)\s$/i;
/** "You would be on 100k": what a person earns, in the scale of the pay before. */
const ON_PAY = /(?:(?:\b(?:be|am|is|are|was|were|been)|['’](?:m|re|s)) on|\bma(?:kes?|de|king))\s$/i;

/** "$30 million, maybe 35 million": the sum again, otherwise. */
const OTHERWISE = /^,? (?:or |and )?(?:maybe|perhaps|possibly|probably|even|then)(?: even| as much as)? $/i;
/** "With another 200,000 due on promotion": more of the same, where what follows says that it is paid. */
const ANOTHER = /\b(?:another|a further|an additional|an extra)\s$/i;
const PAYABLE = /^ (?:due|owed|payable|upfront|up front|in (?:add-ons|bonuses|cash|fees|costs|damages|compensation))\b/;

/**
 * Is a number without a mark the sum of a verb or a noun of money, beside an amount with one: "fetched £3.2bn, and was sold
 * for 4bn", "$85,000, with a bonus of 10k"? It has a scale, in the style of the amount, or digits in groups; in one sentence
 * with it, and with nothing counted behind.
 */
export function isSumOfMoneyWord(text: string, lexicon: Lexicon, mention: Mention, near: Mention): boolean {
  if (mention.start - near.end > MAX_DISTANCE) return false;
  const { writing } = mention.numeral;
  if (writing === 'han' || (writing === 'words' && near.numeral.writing !== 'words' && mention.power < 6)) return false;
  if (!mention.scaled && !mention.grouped) return isPaidPrice(text, lexicon, mention, near);
  if (mention.shortScale && near.power === 0 && !near.grouped) return false;
  const end = mention.upper?.end ?? mention.end;
  if (!namesNoThing(text, lexicon, end)) return false;
  if (mention.power === near.power && OTHERWISE.test(text.slice(near.end, mention.start))) return true;
  const edge = skipQualifier(text, lexicon, mention.start);
  const lead = text.slice(Math.max(near.end, edge - MAX_LEAD), edge);
  if (mention.shortScale && mention.power === near.power && ON_PAY.test(lead)) return true;
  if (text.slice(near.end, mention.start).includes('\n')) return false;
  return (
    isAskedFor(text, mention, lead) ||
    isMoneyLead(lead) ||
    AGREED.test(lead) ||
    (ANOTHER.test(lead) && PAYABLE.test(text.slice(end, end + 24)))
  );
}

const TWO_DECIMALS = /^\d+\.\d\d$/;
const MAX_PRICE_FACTOR = '10';

/** "Closed at $27.89; his shares cost 21.27": a price in the form of the one before it. */
function isPaidPrice(text: string, lexicon: Lexicon, mention: Mention, near: Mention): boolean {
  const [a, b] = [near.numeral.digits, mention.numeral.digits];
  if (near.scaled || near.rateNote || (near.mark?.minor ?? 0) > 0 || !TWO_DECIMALS.test(a) || !TWO_DECIMALS.test(b))
    return false;
  if (!areWithinFactor(new Decimal(a), new Decimal(b), MAX_PRICE_FACTOR) || !namesNoThing(text, lexicon, mention.end))
    return false;
  const edge = skipQualifier(text, lexicon, mention.start);
  return isMoneyLead(text.slice(Math.max(near.end, edge - MAX_LEAD), edge));
}

function isAskedFor(text: string, { power, upper, end }: Mention, lead: string): boolean {
  return power >= 6 && ASKING.test(lead) && FOR_BEHIND.test(text.slice(upper?.end ?? end, (upper?.end ?? end) + 5));
}

/** How far behind a sum the first amount with a mark may stand: a sentence. */
const MAX_DISTANCE_AHEAD = 220;

/**
 * "On a salary of 85k, and now £92k": is a number before any amount with a mark the sum of a verb or a noun of money? The
 * amount stands in the same paragraph, and nothing counted behind the number.
 */
export function isSumBeforeMark(text: string, lexicon: Lexicon, mention: Mention, ahead: Mention): boolean {
  if (!(mention.scaled || mention.grouped) || mention.numeral.writing === 'han') return false;
  const end = mention.upper?.end ?? mention.end;
  if (ahead.start - end > MAX_DISTANCE_AHEAD || /[\n\t|]/.test(text.slice(end, ahead.start))) return false;
  if (!namesNoThing(text, lexicon, end)) return false;
  const edge = skipQualifier(text, lexicon, mention.start);
  const lead = readClauseLead(text, edge, MAX_LEAD);
  return (
    isAskedFor(text, mention, lead) ||
    isMoneyLead(lead) ||
    AGREED.test(lead) ||
    (mention.shortScale && ahead.shortScale && mention.power === ahead.power && ON_PAY.test(lead)) ||
    isComparedWith(text, mention, ahead)
  );
}

/** "Net 3.6 billion, below the 4.1 billion euros seen": what the first amount with a mark is compared with. */
const COMPARED_WITH =
  /^,? (?:below|above|against|versus|vs\.?|compared (?:with|to)|(?:up|down) from|beating|missing|short of|more than|less than|topping|or)(?: (?:the|a|an|its|last year['’]s|forecasts? of|estimates? of|expectations? of|an expected|a forecast|nearly|about|some|around)){0,2} $/i;

function isComparedWith(text: string, { scaled, power, shortScale, end }: Mention, ahead: Mention): boolean {
  if (!scaled || power < 6 || !ahead.scaled || ahead.power < 6 || shortScale !== ahead.shortScale) return false;
  return ahead.start - end < MAX_LEAD && COMPARED_WITH.test(text.slice(end, ahead.start));
}

/** Does a verb or a noun of money lead to the number behind? One test of the letter in front spares most the patterns. */
export function isMoneyLead(lead: string): boolean {
  return /[a-z]\s$/.test(lead) && (PAYING.test(lead) || TRADING.test(lead) || SUM_OF.test(lead));
}
