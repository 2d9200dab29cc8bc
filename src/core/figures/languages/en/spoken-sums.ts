import type { Lexicon } from '../../engine/lexicon.js';
import type { Mention } from '../../engine/mention.js';
import { namesNoThing, readClauseLead, skipQualifier } from './sum-edges.js';

const MAX_LEAD = 64;
/** What is money and nothing else, and how it came out: "revenue came in at", "my rent was". Sales may be of things. */
const STATED =
  /\b(?:revenues?|turnover|profits?|earnings|ebitda|ebit|net income|operating income|cash flow|capex|backlog|bookings|market cap|valuation|salar(?:y|ies)|rent|mortgage|budget|payroll|debt|losses|loss)\b(?:,)? (?:(?!(?:and|or|but|to|from|for|with|than|by|in|on)\b)[a-z'’-]+ ){0,3}?(?:of|was|were|is|are|at|(?:came|comes|come|coming) in at|hit|reached|totall?ed)\s$/i;
/** "20 million plus in revenue", "one point three million in sales". */
const IN_MONEY =
  /^(?: plus|-plus|\+)? (?:in|of) (?:[a-z]+ ){0,2}?(?:revenues?|sales|profits?|earnings|ebitda|arr|mrr|debt|cash|funding|savings|losses|equity|capital|bookings|orders|fees|fines|taxes|loans|grants|damages|bonuses|dividends|wages|rent)(?=[,.;:)?!]|$| (?:last|this|next|an?|our|their|its|his|her|my|per|in|by|from|for|on|so|and|but|with|over|since|when|that|as|at|today|now|before|after)\b)/i;

/**
 * "Revenue came in at one point eight four billion": a sum without a mark before any amount that has one, which words of money
 * lead to or follow. Figures in print have their mark the first time; who speaks gives it once.
 */
export function isSpokenSum(text: string, lexicon: Lexicon, mention: Mention): boolean {
  const isInWords = mention.numeral.writing === 'words';
  if (!mention.scaled || (!isInWords && mention.power < 6) || mention.shortScale) return false;
  const end = mention.upper?.end ?? mention.end;
  if (IN_MONEY.test(text.slice(end, end + 48))) return true;
  if (!isInWords || !namesNoThing(text, lexicon, end)) return false;
  const edge = skipQualifier(text, lexicon, mention.start);
  return STATED.test(readClauseLead(text, edge, MAX_LEAD));
}
