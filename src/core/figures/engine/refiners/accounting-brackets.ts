import { skipSpacesBack } from '../../../document/chars.js';
import type { Refiner } from '../refine-context.js';
import { isMoney } from '../mention.js';

/** What asks for an amount to follow: then the bracket round it is its minus, "widened to (RMB124.6 million)". */
const AMOUNT_LEAD = /(?:^|[^A-Za-z])(?:of|to|from|was|were|is|at|vs\.?|versus|against|than|with|between|and)$|[:=|]$/i;
const MAX_LEAD_LENGTH = 8;

/** Takes accounting brackets round mark, number and scale, or round a percentage, for a minus: "(RMB4.99B)", "(12.4%)". */
export const readAccountingBrackets: Refiner = ({ text, mentions }) => {
  for (const mention of mentions) {
    const { start, end } = mention;
    if (text.charCodeAt(start - 1) !== 0x28 || text.charCodeAt(end) !== 0x29 || mention.negative || mention.upper)
      continue;
    if (!mention.ratio && (!isMoney(mention) || mention.inheritsMark)) continue;
    if (mention.ratio && mention.ratio.kind !== 'percent') continue;
    const edge = skipSpacesBack(text, start - 1);
    if (edge === 0 || !AMOUNT_LEAD.test(text.slice(Math.max(0, edge - MAX_LEAD_LENGTH), edge))) continue;
    mention.start--;
    mention.end++;
    mention.negative = true;
  }
};
