import type { CurrencyCode } from '../../../money/currencies.js';
import { memoizePerObject } from '../../../../support/bounded-cache.js';
import { Decimal } from '../../../money/decimal.js';
import { currencyOfRegion, type AmbiguousMark } from '../mark.js';
import type { Mention } from '../mention.js';
import { magnitudeOf, significantDigitsOfMention } from '../mention-value.js';
import { USD_RATE_RANGES } from '../usd-rate-ranges.js';

/** What the same amount in a known currency says of an open mark. */
export interface PartnerEvidence {
  readonly partner: CurrencyCode;
  /** The partner is an open "$": places of the text say more than it. */
  readonly isOpen: boolean;
  /** Candidates at which the two amounts may be worth the same. */
  readonly fitting: readonly CurrencyCode[];
  /** Candidates at which they may not. Of a candidate that no range is known for, nothing is said. */
  readonly excluded: ReadonlySet<CurrencyCode>;
}

const ONE = new Decimal('1');
const PAR = ['1', '1'] as const;
/** How far a number of one or two digits may have been rounded. */
const ROUNDING: readonly Decimal[] = ['1.34', '1.34', '1.06'].map((factor) => new Decimal(factor));

/**
 * Weighs the candidates of a mention's mark against its partner: the amount that it restates, or that restates it. The
 * ranges of rates only distinguish candidates: no amount is ever computed from them.
 */
export function weighPartner(
  mention: Mention,
  partner: Mention | undefined,
  ambiguous: AmbiguousMark,
  region: string | undefined,
): PartnerEvidence | undefined {
  // Cents on the dollar are a share of it, in whatever dollar.
  const isPerDollar = mention.per === 'dollar' && (mention.mark?.minor ?? 0) === 0;
  const currency = isPerDollar ? 'USD' : partner && currencyOf(partner, ambiguous, region);
  const range = currency === undefined ? undefined : rangeOf(currency, undefined);
  if (currency === undefined || !range) return undefined;
  const amount = new Decimal(magnitudeOf(mention));
  const beside = isPerDollar ? undefined : partner;
  const other = beside ? new Decimal(magnitudeOf(beside)) : ONE;
  if (amount.eq('0') || other.eq('0')) return undefined;
  const slack = slackOf(mention).times(beside ? slackOf(beside) : ONE);
  const [low, high] = parseRange(range);
  // In dollars the amount is worth amount / high to amount / low, and so is the other; multiplied out.
  const [lowest, highest, otherHighest] = [amount.times(low), amount.times(high).times(slack), other.times(slack)];
  const fitting: CurrencyCode[] = [];
  const excluded = new Set<CurrencyCode>([currency]);
  for (const candidate of ambiguous.candidates) {
    const own = candidate === currency ? undefined : rangeOf(candidate, ambiguous);
    if (!own) continue;
    const [ownLow, ownHigh] = parseRange(own);
    if (lowest.lte(otherHighest.times(ownHigh)) && other.times(ownLow).lte(highest)) fitting.push(candidate);
    else excluded.add(candidate);
  }
  const isOpen = beside !== undefined && beside.mark?.currency === undefined && ambiguous.usdRateRanges === undefined;
  return { partner: currency, isOpen, fitting, excluded };
}

/** A "$" beside a yen or a yuan counts as the American one; beside other units where the newsroom has no dollar of its own. */
function currencyOf(
  { mark }: Mention,
  { key, usdRateRanges }: AmbiguousMark,
  region: string | undefined,
): CurrencyCode | undefined {
  if (mark?.currency !== undefined || mark?.ambiguous?.key !== '$' || key === '$') return mark?.currency;
  return usdRateRanges || (currencyOfRegion(mark.ambiguous, region) ?? 'USD') === 'USD' ? 'USD' : undefined;
}

function rangeOf(currency: CurrencyCode, ambiguous: AmbiguousMark | undefined): readonly [string, string] | undefined {
  if (currency === 'USD') return PAR;
  return ambiguous?.usdRateRanges?.[currency] ?? USD_RATE_RANGES.get(currency);
}

const parseRange = memoizePerObject(([low, high]: readonly [string, string]): readonly [Decimal, Decimal] => [
  new Decimal(low),
  new Decimal(high),
]);

function slackOf(mention: Mention): Decimal {
  return ROUNDING[significantDigitsOfMention(mention)] ?? ONE;
}
