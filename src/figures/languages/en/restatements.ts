import type { RestatementWords } from '../../unit.js';

/** Words that lead from an amount to the same amount in another currency. */
export const EN_RESTATEMENTS: RestatementWords = {
  strong:
    'equivalent to|the equivalent of|an equivalent of|equivalent of|or the equivalent of|converted to|translating to|equating to',
  direct: 'equal to|that is|i.e.|ie|which is',
  alternatives: 'or',
  rate: '=|equals|to|is|buys|bought|fetches|fetched|is worth|was worth|at|:|to about',
};
