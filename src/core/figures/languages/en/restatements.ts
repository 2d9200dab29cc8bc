import type { RestatementWords } from '../../engine/vocabulary.js';

/** Words that lead from an amount to the same amount in another currency. */
export const EN_RESTATEMENTS: RestatementWords = {
  strong:
    'equivalent to|the equivalent of|an equivalent of|equivalent of|or the equivalent of|converted to|translating to|equating to',
  direct: 'equal to|that is|i.e.|ie|which is|which was|worth|which amounts to|which amounted to',
  alternatives: 'or',
  rate: '=|equals|equal to|is equal to|was equal to|is equivalent to|was equivalent to|to|is|buys|bought|fetches|fetched|is worth|was worth|at|:|to about',
  reversedRate: '=|/|:|per|to the',
  reversedRateUnlessMoved: 'to',
  noRateLevel: 'to|is',
  directInQualifier: '',
  strongInQualifier: '',
};
