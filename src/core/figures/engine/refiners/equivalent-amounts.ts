import type { CurrencyCode } from '../../../money/currencies.js';
import { areWithinFactor, Decimal } from '../../../money/decimal.js';
import type { RefineContext } from '../refine-context.js';
import { currencyOfRegion, type AmbiguousMark, type Mark } from '../mark.js';
import { magnitudeOf } from '../mention-value.js';
import { haveSameMark, type Mention } from '../mention.js';
import { USD_RATE_RANGES } from '../usd-rate-ranges.js';

/** May two amounts be worth the same, at a rate that there has been? No, of a currency without a known range. */
export function mayBeEquivalent({ options: { region } }: RefineContext, a: Mention, b: Mention): boolean {
  if (haveSameMark(a, b) || !a.mark || !b.mark) return false;
  const otherRates = plausibleRatesOf(b.mark, region);
  const rates = otherRates.length === 0 ? otherRates : plausibleRatesOf(a.mark, region);
  if (rates.length === 0) return false;
  const [first, second] = [new Decimal(magnitudeOf(a)), new Decimal(magnitudeOf(b))];
  // In dollars the first is worth from first / high to first / low; so is the second; multiplied out, as that is cheaper.
  return rates.some(({ code, low, high }) =>
    otherRates.some(
      (other) =>
        code !== other.code &&
        first.times(other.low).lte(second.times(high)) &&
        second.times(low).lte(first.times(other.high)),
    ),
  );
}

interface PlausibleRate {
  readonly code: CurrencyCode;
  readonly low: Decimal;
  readonly high: Decimal;
}

const plausibleRates: ReadonlyMap<CurrencyCode, PlausibleRate> = new Map(
  [...USD_RATE_RANGES].map(([code, [low, high]]) => [code, { code, low: new Decimal(low), high: new Decimal(high) }]),
);

/** The rate ranges of the currency that a mark names; of an open one those of the usual and the local one. */
function plausibleRatesOf({ currency, ambiguous }: Mark, region: string | undefined): PlausibleRate[] {
  const codes = currency === undefined ? (ambiguous ? candidateCodes(ambiguous, region) : []) : [currency];
  return codes.flatMap((code) => plausibleRates.get(code) ?? []);
}

function candidateCodes(mark: AmbiguousMark, region: string | undefined): readonly CurrencyCode[] {
  const { usdRateRanges, candidates, fallback } = mark;
  if (usdRateRanges) return candidates;
  const local = currencyOfRegion(mark, region);
  return local === undefined || local === fallback ? [fallback] : [fallback, local];
}

/** Are two amounts of one currency of like size, as two prices of one thing are? */
export function areSimilarInSize(a: Mention, b: Mention): boolean {
  const [first, second] = [new Decimal(magnitudeOf(a)), new Decimal(magnitudeOf(b))];
  return areWithinFactor(first, second, '12');
}

/** Of two amounts with an open "$", may the first be American and the second its value in the local dollar, and not the other way round? */
export function isValueInLocalDollars(original: Mention, mention: Mention, local: CurrencyCode): boolean {
  const rate = plausibleRates.get(local);
  if (!rate || local === 'USD' || original.mark?.ambiguous?.key !== '$' || mention.mark?.ambiguous?.key !== '$')
    return false;
  const [first, second] = [new Decimal(magnitudeOf(original)), new Decimal(magnitudeOf(mention))];
  const fits = (dollars: Decimal, value: Decimal): boolean =>
    value.gte(dollars.times(rate.low)) && value.lte(dollars.times(rate.high));
  return fits(first, second) && !fits(second, first);
}
