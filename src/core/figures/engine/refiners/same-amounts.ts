import type { CurrencyCode } from '../../../money/currencies.js';
import { magnitudeOf } from '../mention-value.js';
import { compareDigits } from '../numeral.js';
import type { Mention, NamedMention } from '../mention.js';

/** The currencies in which a text names an amount, by its size. */
export function groupBySize(named: readonly NamedMention[]): ReadonlyMap<string, readonly CurrencyCode[]> {
  const currencies = new Map<string, CurrencyCode[]>();
  for (const mention of named) {
    if (!isDistinct(mention)) continue;
    const size = magnitudeOf(mention);
    const known = currencies.get(size) ?? [];
    if (!known.includes(mention.mark.currency)) known.push(mention.mark.currency);
    currencies.set(size, known);
  }
  return currencies;
}

/**
 * Is one of two amounts the other said again in words, as contracts and charge sheets do: "$5,000 (five thousand United States
 * dollars)"? Then the two are in one currency, and neither converts the other.
 */
export function isSaidInWords(a: Mention, b: Mention): boolean {
  const [first, second] = [a.numeral.writing, b.numeral.writing];
  if ((first === 'digits') === (second === 'digits') || a.upper || b.upper) return false;
  return compareDigits(magnitudeOf(a), magnitudeOf(b)) === 0;
}

/** A scaled number, or one of three digits, is not likely to be written twice of two amounts. */
export function isDistinct({ power, numeral, upper }: Mention): boolean {
  return !upper && (power > 0 || numeral.digits.replace(/\.|0+$/g, '').length > 2);
}
