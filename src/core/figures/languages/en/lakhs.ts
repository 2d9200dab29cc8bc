import { isLatin, skipSpaces } from '../../../document/chars.js';
import type { Lexicon } from '../../engine/lexicon.js';
import { createMark, defineAmbiguousMark, mayMean, type Mark } from '../../engine/mark.js';
import type { Mention } from '../../engine/mention.js';
import { isMoneyLead, MAX_LEAD } from './paid-amounts.js';
import { namesNoThing, readClauseLead, skipQualifier } from './sum-edges.js';

/** A sum counted in lakh or crore, of which nothing says the currency: South Asia counts money so. */
const LAKH = defineAmbiguousMark({
  key: 'lakh',
  fallback: 'INR',
  candidates: ['INR', 'PKR', 'BDT', 'NPR', 'LKR'],
  byRegion: { IN: 'INR', PK: 'PKR', BD: 'BDT', NP: 'NPR', LK: 'LKR' },
});

export const LAKH_MARK: Mark = createMark({ ambiguous: LAKH });

/** May the amount be one that is counted in lakh and crore? */
export function isSouthAsian({ mark }: Mention): boolean {
  return mark !== undefined && LAKH.candidates.some((currency) => mayMean(mark, currency));
}

const LAKHS = /^[ -]?(?:lakhs?|lacs?|crores?|cr\.?|LPA)(?![A-Za-z])/i;

/** Is a number counted in lakh or crore? */
export function isInLakhs(text: string, mention: Mention): boolean {
  // The scale of a range stands behind its second end.
  const { numeral, numeralEnd, scaled } = mention.upper ?? mention;
  return scaled && numeralEnd > numeral.end + 1 && LAKHS.test(text.slice(numeral.end, numeralEnd));
}

/** A crore, in powers of ten. */
const CRORE = 7;
/** Nouns that a sum in lakh or crore describes: "a 50 lakh loan", "the 200-crore scam". */
const SUMS: ReadonlySet<string> = new Set(
  'loan bribe scam fraud deal contract package corpus ransom reward bounty extortion property bungalow flat car jewellery cash'.split(
    ' ',
  ),
);
/** Verbs of sums that Indian copy reports: "collected 12.5 crore", "was duped of 14 lakh". */
const SOUTH_ASIAN_LEAD =
  /\b(?:collect(?:s|ed|ing)|gross(?:es|ed|ing)|mint(?:s|ed|ing)|rak(?:es|ed|ing) in|netted|bags|bagged|pocketed|garner(?:s|ed|ing)|clocked|opened (?:at|to|with)|sanction(?:s|ed|ing)|disburs(?:es|ed|ing)|allocat(?:es|ed|ing)|siphon(?:s|ed|ing) off|launder(?:s|ed|ing)|misappropriated|swindled|(?:cheated|duped|defrauded|robbed|fleeced|conned)(?: [a-z]+){0,3} of)\s$/i;
/** Nouns of money that lead to a sum in crores: "a capex of 1,500 crore", "its debt is around 2,300 crore". Sales may be of cars. */
const SUM_IN_CRORES =
  /\b(?:capex|expenditures?|outlays?|budgets?|investments?|loss(?:es)?|profits?|revenues?|income|turnover|debts?|liabilit(?:y|ies)|dues|deficit|surplus|receipts|borrowings?|savings|valuation|worth|net worth|fund|corpus|purse|prize money|box office|collections?)\s(?:(?:of|at|is|was|are|were|stands?|stood|to|reached|touched|crossed|hit|exceeds?|exceeded)\s){1,2}$/i;
/** "Which comes to 5.5 lakh", "taking it to 3.24 lakh crore" */
const TOTAL_LEAD =
  /\b(?:(?:comes?|came|works? out|worked out|amount(?:s|ed|ing)?|adds? up|added up) to|total(?:s|led|ling|ing)|tak(?:es|ing) (?:it|them|this|that|(?:the|its|their) (?:[a-z]+ )?(?:total|tally|amount|figure|sum)) to)\s$/i;

/** "32 crore in new currency", "6 lakh in cash" */
const IN_CASH =
  /^ in (?:(?:new|old|fake|hard|scrapped|counterfeit|unaccounted|foreign|Indian) ){0,2}(?:cash|currency|notes)\b/;
const LONGEST_CASH = 40;

/** "30 cr nett", "12 crore net plus": the takings of a film. */
const TAKINGS_BEHIND = /^ (?:net|nett|gross|share)(?: plus)?(?=[\s.,;:)!?|]|$)/i;
const LONGEST_TAKINGS = 14;
const BOX_OFFICE =
  /\b(?:box[- ]office|grosse(?:r|rs|d)|opening weekend|(?:lifetime|overseas|worldwide|domestic) (?:collections?|business|gross|nett|total)|nett|collections|(?:films?|movies?) (?:has |have |had |will |should )?(?:crossed|cross|collected|collect|grossed|earned|opened|minted|raked))\b/i;
/** What else of a film is counted in crores. */
const AUDIENCE =
  /\b(?:footfalls?|admissions?|tickets?|views?|viewers?|likes?|streams?|downloads?|subscribers?|followers?)\b/i;
const BOX_OFFICE_REACH = 120;

/** "1st week: 154.81 crores": in a report on the takings of a film sums have no mark. */
function isOfBoxOffice(text: string, { start, end, upper }: Mention): boolean {
  const stop = upper?.end ?? end;
  const around = text.slice(Math.max(0, start - BOX_OFFICE_REACH), stop + BOX_OFFICE_REACH);
  return BOX_OFFICE.test(around) && !AUDIENCE.test(text.slice(Math.max(0, start - BOX_OFFICE_REACH / 2), stop + 16));
}

/** "He was paid 2 crore", "a fine of 3 lakh", "a 2 crore fine": a sum that South Asian copy leaves without a mark. */
export function isSumInLakhs(text: string, lexicon: Lexicon, mention: Mention, near: Mention | undefined): boolean {
  if (!isInLakhs(text, mention)) return false;
  const { start, power } = mention;
  const { numeral, numeralEnd } = mention.upper ?? mention;
  if (text.slice(numeral.end, numeralEnd).endsWith('LPA')) return true;
  const at = skipSpaces(text, numeralEnd);
  let end = at;
  while (end < at + 20 && isLatin(text.charCodeAt(end))) end++;
  const follows = text.slice(at, end).toLowerCase();
  // "3 crore paid tax": people did.
  if (lexicon.moneyWords.has(follows) && !lexicon.afterAmount.has(follows) && !follows.endsWith('ed')) return true;
  if (SUMS.has(follows)) return true;
  if (IN_CASH.test(text.slice(numeralEnd, numeralEnd + LONGEST_CASH))) return true;
  if (TAKINGS_BEHIND.test(text.slice(numeralEnd, numeralEnd + LONGEST_TAKINGS))) return true;
  if (!namesNoThing(text, lexicon, mention.upper?.end ?? mention.end)) return false;
  if (isOfBoxOffice(text, mention)) return true;
  const edge = skipQualifier(text, lexicon, start);
  const lead = readClauseLead(text, edge, MAX_LEAD);
  if (isMoneyLead(lead) || SOUTH_ASIAN_LEAD.test(lead)) return true;
  if (power >= CRORE && SUM_IN_CRORES.test(lead)) return true;
  return (
    near !== undefined && isSouthAsian(near) && TOTAL_LEAD.test(text.slice(Math.max(near.end, edge - MAX_LEAD), edge))
  );
}
