import type { Lexicon } from '../../engine/lexicon.js';
import type { Mention } from '../../engine/mention.js';
import { namesNoThing, skipQualifier } from './sum-edges.js';

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
  String.raw`\b(?:pa(?:y|ys|id|ying)|repa(?:y|ys|id|ying)|cost(?:s|ing)?|charg(?:e|es|ed|ing)|fetch(?:es|ed|ing)?|ow(?:e|es|ed|ing)|fined|sp(?:end|ends|ent|ending)|earn(?:s|ed|ing)?|donat(?:e|es|ed|ing)|borrow(?:s|ed|ing)?|l(?:end|ends|ent|ending)|demand(?:s|ed|ing)?|pocket(?:s|ed|ing)?|embezzl(?:e|es|ed|ing)|withdr(?:aw|ew|awn)|deposit(?:s|ed|ing)?|refund(?:s|ed|ing)?|swindl(?:e|es|ed|ing)|reimburs(?:e|es|ed|ing)|invest(?:s|ed|ing)?|bid|bids|bidding|worth|valued at|priced at|billed|offer(?:s|ed|ing)?)\s${OBJECT}${DEGREE}$`,
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
  if (writing === 'han' || (writing === 'words' && near.numeral.writing !== 'words')) return false;
  if (!mention.scaled && !mention.grouped) return false;
  if (mention.shortScale && near.power === 0 && !near.grouped) return false;
  const end = mention.upper?.end ?? mention.end;
  if (!namesNoThing(text, lexicon, end)) return false;
  if (mention.power === near.power && OTHERWISE.test(text.slice(near.end, mention.start))) return true;
  const edge = skipQualifier(text, lexicon, mention.start);
  const lead = text.slice(Math.max(near.end, edge - MAX_LEAD), edge);
  if (/[.!?;:\n](?:\s|$)/.test(text.slice(near.end, mention.start))) return false;
  return isMoneyLead(lead) || (ANOTHER.test(lead) && PAYABLE.test(text.slice(end, end + 24)));
}

/** Does a verb or a noun of money lead to the number behind? One test of the letter in front spares most the patterns. */
export function isMoneyLead(lead: string): boolean {
  return /[a-z]\s$/.test(lead) && (PAYING.test(lead) || TRADING.test(lead) || SUM_OF.test(lead));
}
