import type { LocatedFigure } from '../../figures/figure-document.js';
import type { Figure } from '../../figures/figure.js';
import { Decimal } from '../../money/decimal.js';
import { powerOfTen, scaleInterval } from '../arithmetic/interval.js';
import { isConsistent, stretchBand } from '../reference/rate-band.js';
import type { ReferenceRates } from '../reference/reference-rates.js';
import type { CurrencyPair } from './alternative-pairs.js';
import { impliedBand, type AmountPair } from './amount-pairs.js';
import type { StatedConversion } from './conversion.js';
import { isRedenominatedSince } from './redenominations.js';

/** Scale words that are taken for one another are a thousand or a million apart. */
const POWERS = [3, -3, 6, -6];
/** How much a rate of years later may differ either way: 5 × 5 is far less than a thousand, so that one power fits. */
const LATER_RATE_FACTOR = new Decimal('5');

/**
 * The slip of a scale word in a conversion from before the first known rate of its pair: at any rate that was known since,
 * the amounts are a thousand times, or a million times, apart.
 */
export function findSlipWithoutRate(
  stated: LocatedFigure,
  original: Figure,
  pairs: readonly AmountPair[],
  { base, quote }: CurrencyPair,
  rates: ReferenceRates,
): StatedConversion | undefined {
  if ([base, quote].some((currency) => isRedenominatedSince(currency, rates.date))) return undefined;
  const reference = rates.firstKnown(base, quote);
  if (!reference) return undefined;
  const band = stretchBand(reference.band, LATER_RATE_FACTOR);
  const power = POWERS.find((each) =>
    pairs.every((pair) => isConsistent(pair.original, band, scaleInterval(pair.stated, powerOfTen(each)))),
  );
  if (power === undefined) return undefined;
  const outcome = { kind: 'scale', power } as const;
  return { stated, original, reference, outcome, implied: impliedBand(pairs), distance: 'far', isOfPeriod: false };
}
