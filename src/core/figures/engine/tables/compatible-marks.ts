import type { CurrencyCode } from '../../../money/currencies.js';
import type { Mark } from '../mark.js';

/** The currencies that a mark may mean. */
function meaningsOf({ currency, ambiguous }: Mark): readonly CurrencyCode[] {
  return currency === undefined ? ambiguous.candidates : [currency];
}

/** May two marks mean one currency? */
export function areCompatible(a: Mark, b: Mark): boolean {
  // Cents are those of the major unit that the table counts in.
  if ((a.minor > 0 && a.ambiguous) || (b.minor > 0 && b.ambiguous)) return true;
  const [meant, others] = [meaningsOf(a), meaningsOf(b)];
  return meant.some((currency) => others.includes(currency));
}
