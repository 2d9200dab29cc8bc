import { isLatin, skipSpaces } from '../../../document/chars.js';
import type { Lexicon } from '../../engine/lexicon.js';
import { createMark, defineAmbiguousMark, mayMean, type Mark } from '../../engine/mark.js';
import type { Mention } from '../../engine/mention.js';
import { isMoneyLead, MAX_LEAD } from './paid-amounts.js';
import { namesNoThing, skipQualifier } from './sum-edges.js';

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
export function isInLakhs(text: string, { numeral, numeralEnd, scaled }: Mention): boolean {
  return scaled && numeralEnd > numeral.end + 1 && LAKHS.test(text.slice(numeral.end, numeralEnd));
}

/** "He was paid 2 crore", "a fine of 3 lakh", "a 2 crore fine": a sum that South Asian copy leaves without a mark. */
export function isSumInLakhs(text: string, lexicon: Lexicon, mention: Mention): boolean {
  if (!isInLakhs(text, mention)) return false;
  const { start, numeral, numeralEnd } = mention;
  if (text.slice(numeral.end, numeralEnd).endsWith('LPA')) return true;
  const at = skipSpaces(text, numeralEnd);
  let end = at;
  while (end < at + 20 && isLatin(text.charCodeAt(end))) end++;
  const follows = text.slice(at, end).toLowerCase();
  // "3 crore paid tax": people did.
  if (lexicon.moneyWords.has(follows) && !lexicon.afterAmount.has(follows) && !follows.endsWith('ed')) return true;
  if (!namesNoThing(text, lexicon, mention.upper?.end ?? mention.end)) return false;
  const edge = skipQualifier(text, lexicon, start);
  return isMoneyLead(text.slice(Math.max(0, edge - MAX_LEAD), edge).replace(/^.*[.!?;:\n](?:\s|$)/s, ''));
}
