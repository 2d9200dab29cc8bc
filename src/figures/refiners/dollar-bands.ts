import type { CurrencyCode } from '../../money/currencies.js';
import { Decimal } from '../../money/decimal.js';
import type { AmbiguousMark } from '../mark.js';
import type { Mention } from '../mention.js';
import { magnitudeOf } from '../mention-value.js';

/** The candidate of a mark in whose band the same amount in US dollars puts it; see {@link AmbiguousMark.dollarBands}. */
export function byDollars(
  mention: Mention,
  partner: Mention,
  { dollarBands }: AmbiguousMark,
): CurrencyCode | undefined {
  if (!dollarBands || !isDollar(partner)) return undefined;
  const amount = new Decimal(magnitudeOf(mention));
  const dollars = new Decimal(magnitudeOf(partner));
  const inBand = Object.entries(dollarBands).filter(
    ([, [low, high]]) => amount.gte(dollars.times(low)) && amount.lte(dollars.times(high)),
  );
  return inBand.length === 1 ? inBand[0]![0] : undefined;
}

function isDollar({ mark }: Mention): boolean {
  return mark?.currency === 'USD' || mark?.ambiguous?.key === '$';
}
