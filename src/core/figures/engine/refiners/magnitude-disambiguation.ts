import type { CurrencyCode } from '../../../money/currencies.js';
import { Decimal } from '../../../money/decimal.js';
import type { AmbiguousMark } from '../mark.js';
import type { Mention } from '../mention.js';
import { magnitudeOf } from '../mention-value.js';

const ONE = new Decimal('1');

/**
 * The candidate of a mark in whose rate range the same amount in US dollars puts it, or one dollar for an amount "per dollar";
 * see {@link AmbiguousMark.usdRateRanges}.
 */
export function disambiguateByUsdAmount(
  mention: Mention,
  partner: Mention | undefined,
  { usdRateRanges }: AmbiguousMark,
): CurrencyCode | undefined {
  if (!usdRateRanges) return undefined;
  const dollars =
    mention.per === 'dollar' ? ONE : partner && isUsdAmount(partner) ? new Decimal(magnitudeOf(partner)) : undefined;
  if (!dollars) return undefined;
  const amount = new Decimal(magnitudeOf(mention));
  const inRange = Object.entries(usdRateRanges).filter(
    ([, [low, high]]) => amount.gte(dollars.times(low)) && amount.lte(dollars.times(high)),
  );
  return inRange.length === 1 ? inRange[0]![0] : undefined;
}

/** Is it surely, or by default, an amount in US dollars? */
export function isUsdAmount({ mark }: Mention): boolean {
  return mark?.currency === 'USD' || mark?.ambiguous?.key === '$';
}
