import { isLatin, isSpace } from '../../document/chars.js';
import { withMinor, withoutWeakness, type Mark } from './mark.js';
import type { Numeral } from './numeral.js';

/** A sign of a currency, or one capital. */
const ONE_SIGN = /^[$£€₦₹₱A-Z]$/;

/**
 * "£1.50p", "N60.50k", "$1.18 cents", "R11.23 cents": behind a lone sign or letter the two digits after the point are the
 * cents, whose sign says it again. "HK$5.55 cents" counts cents: dividends are printed so.
 */
export function countsMajorUnit(
  text: string,
  { start, digits }: Numeral,
  before: Mark | undefined,
  after: Mark,
): before is Mark {
  if (!before || after.minor !== 2 || before.minor !== 0 || !/\.\d\d$/.test(digits)) return false;
  if (before.currency !== undefined && after.currency !== undefined && before.currency !== after.currency) return false;
  return after.glued === true || (ONE_SIGN.test(text.charAt(start - 1)) && !isLatin(text.charCodeAt(start - 2)));
}

/** "JD 271.5 billion yuan": letters with a blank before a number that another currency is named behind are a name. */
export function isNameOfOther(text: string, { start }: Numeral, before: Mark | undefined, after: Mark): boolean {
  if (!isOtherCurrency(before, after)) return false;
  return isSpace(text.charCodeAt(start - 1)) && isLatin(text.charCodeAt(start - 2));
}

/** Do the two marks name different currencies? */
export function isOtherCurrency(before: Mark | undefined, after: Mark): boolean {
  return before?.currency !== undefined && after.currency !== undefined && before.currency !== after.currency;
}

/** Two marks on one number: the one that names a currency wins ("$24.77 billion patacas"). */
export function mergeMarks(before: Mark | undefined, after: Mark): Mark {
  if (!before) return after;
  // The "/-" of "Rs 500/-" closes the amount.
  if (after.glued && after.minor === 0) return before;
  const named = before.currency && !after.currency ? before : after.currency && !before.currency ? after : undefined;
  if (!named) return after.minor > 0 || before.ambiguous ? after : withMinor(before, after.minor);
  return withoutWeakness(withMinor(named, Math.max(before.minor, after.minor)));
}
