import type { PriceTargetWords } from '../../engine/vocabulary.js';

/** "Price target" and its like: an analyst's figure for a share. */
export const EN_PRICE_TARGETS: PriceTargetWords = {
  names:
    /\b(?:price (?:target|objective|forecast)|target(?:ed)? price|fair[- ]value estimate|(?:12|twelve)-month target)s?\b/gi,
  phraseEnd: /\b(?:shares?|stock) (?:rose|fell|closed|traded|were|was|is|are)\b/,
  behind: /^(?: (?:a|per) share)?[ -](?:12-month )?(?:price target|target price|price objective)\b/i,
};
