import { skipSpacesBack } from '../../../document/chars.js';
import type { Refiner } from '../refine-context.js';
import { isMoney } from '../mention.js';
import { testAny } from '../rule-set.js';

/** Signs that ask for an amount to follow, as words of the languages do: "widened to (RMB124.6 million)". */
const AMOUNT_SIGNS = /[:=|]$/;
const MAX_LEAD_LENGTH = 8;

/** Takes accounting brackets round mark, number and scale, or round a percentage, for a minus: "(RMB4.99B)", "(12.4%)". */
export const readAccountingBrackets: Refiner = ({ text, lexicon, mentions }) => {
  for (const mention of mentions) {
    const { start, end } = mention;
    if (text.charCodeAt(start - 1) !== 0x28 || text.charCodeAt(end) !== 0x29 || mention.negative || mention.upper)
      continue;
    if (!mention.ratio && (!isMoney(mention) || mention.inheritsMark)) continue;
    if (mention.ratio && mention.ratio.kind !== 'percent') continue;
    const edge = skipSpacesBack(text, start - 1);
    const lead = text.slice(Math.max(0, edge - MAX_LEAD_LENGTH), edge);
    if (edge === 0 || !(AMOUNT_SIGNS.test(lead) || testAny(lexicon.patterns.amountLead, lead))) continue;
    mention.start--;
    mention.end++;
    mention.negative = true;
  }
};
