import { amountsOf } from '../../conversion/convert-figure.js';
import type { Figure } from '../../figures/figure.js';
import type { CurrencyCode } from '../../money/currencies.js';
import { Decimal } from '../../money/decimal.js';
import { type IsoDate, addDays } from '../../rate-table/day.js';
import { powerOfTen, scaleInterval } from '../arithmetic/interval.js';
import { writtenInterval } from '../arithmetic/rounding-interval.js';
import { invertBand, isConsistent, widenBand, type RateBand } from '../reference/rate-band.js';
import { DISTANT_DAYS } from '../reference/market-tolerance.js';
import type { ReferenceRate, ReferenceRates } from '../reference/reference-rates.js';
import type { AmountPair } from './amount-pairs.js';
import { listMistakablePairs, listAlternativeReadings, type CurrencyPair } from './alternative-pairs.js';
import { elementAt } from '../../../support/get-or-throw.js';

/** What the comparison of a stated conversion with the rates shows. */
export type StatedConversionOutcome =
  | { readonly kind: 'agrees'; readonly by: 'reference' | 'rate-note' | 'named-year' }
  /** Agrees when a bare mark is read as another of its currencies. */
  | { readonly kind: 'other-reading'; readonly base: CurrencyCode; readonly quote: CurrencyCode }
  /** Off by this power of ten: the stated amount times 10^power agrees. */
  | { readonly kind: 'scale'; readonly power: number }
  /** Multiplied by the rate where it should be divided by it, or the other way round. */
  | { readonly kind: 'inverted' }
  /** What the original would come to if it were in `base`, or if the result were in `quote`. */
  | { readonly kind: 'other-pair'; readonly base: CurrencyCode; readonly quote: CurrencyCode }
  /** The rate of another day; `never` as far back as `since` when there is no such day. */
  | { readonly kind: 'other-day'; readonly lastTrue: IsoDate }
  | { readonly kind: 'never'; readonly since: IsoDate | undefined }
  /** Agrees only if the original was rounded before it was printed: "more than 2 trillion yuan ($340 billion)". */
  | { readonly kind: 'rounded-original' }
  | { readonly kind: 'unexplained' };

/** Powers of ten by which amounts are mistaken: 亿 for billion is one, million for trillion six. */
const SCALE_SLIPS = [1, -1, 2, -2, 3, -3, 4, -4, 5, -5, 6, -6, 7, -7, 8, -8, 9, -9];

/** A slip of scale is one at any rate of recent years. */
const SCALE_SLIP_TOLERANCE = new Decimal('0.05');

/** A rate within so many days before the story explains a conversion better than a mistaken currency. */
const RECENT_DAYS = 730;

/** What a stated conversion is compared with, beside the reference. */
export interface ClassificationContext {
  readonly rates: ReferenceRates;
  /** Years over at the story's date that the sentence names. */
  readonly years: () => readonly string[];
  /** Rates that the text itself notes for the pair, from the original's currency to the other. */
  readonly noted: readonly RateBand[];
  /** Currencies of the text: one of them may have been mistaken for another. */
  readonly currencies: ReadonlySet<CurrencyCode>;
}

/**
 * Compares a stated conversion with the rates, and if it does not agree finds out why. Undefined when that cannot be known:
 * the sentence names a year that the rates do not reach back to.
 */
export function classifyConversion(
  original: Figure,
  stated: Figure,
  pairs: readonly AmountPair[],
  reference: ReferenceRate,
  context: ClassificationContext,
): StatedConversionOutcome | undefined {
  const agrees = (band: RateBand): boolean => pairs.every((each) => isConsistent(each.original, band, each.stated));
  if (agrees(reference.band)) return { kind: 'agrees', by: 'reference' };
  if (context.noted.some(agrees)) return { kind: 'agrees', by: 'rate-note' };
  const agreesAs = ({ base, quote }: CurrencyPair): boolean => {
    const other = context.rates.reference(base, quote);
    return other.available && isNearInTime(other) && agrees(other.band);
  };
  const alternative = listAlternativeReadings(original, stated).find(agreesAs);
  if (alternative) return { kind: 'other-reading', ...alternative };
  const power = SCALE_SLIPS.find((each) =>
    agreesAtScale(each, pairs, [widenBand(reference.band, SCALE_SLIP_TOLERANCE), ...context.noted]),
  );
  if (power !== undefined) return { kind: 'scale', power };
  if (agreesInYear(reference, context, agrees)) return { kind: 'agrees', by: 'named-year' };
  if (agreesRounded(original, pairs, reference.band)) return { kind: 'rounded-original' };
  const history = context.rates.history(reference);
  if (history && hasYearBefore(context.years(), history.since)) return undefined;
  const lastTrue = history && findLastTrueDay(pairs, history);
  const since = addDays(context.rates.date, -RECENT_DAYS);
  if (lastTrue !== undefined && lastTrue >= since) return { kind: 'other-day', lastTrue };
  if (agrees(invertBand(reference.band))) return { kind: 'inverted' };
  const mistaken = listMistakablePairs(original, stated, context.currencies).find(agreesAs);
  if (mistaken) return { kind: 'other-pair', ...mistaken };
  if (lastTrue !== undefined) return { kind: 'other-day', lastTrue };
  const everPower =
    history && SCALE_SLIPS.find((each) => findLastTrueDay(scaleStatedAmounts(pairs, each), history) !== undefined);
  if (everPower !== undefined) return { kind: 'scale', power: everPower };
  return history ? { kind: 'never', since: history.since } : { kind: 'unexplained' };
}

/** The band of a rate that is far from the story is too wide to distinguish two currencies. */
function isNearInTime({ rate }: ReferenceRate): boolean {
  return Math.abs(rate.ageDays) <= DISTANT_DAYS;
}

function agreesAtScale(power: number, pairs: readonly AmountPair[], bands: readonly RateBand[]): boolean {
  const scaled = scaleStatedAmounts(pairs, power);
  return bands.some((band) => scaled.every(({ original, stated }) => isConsistent(original, band, stated)));
}

function hasYearBefore(years: readonly string[], since: IsoDate | undefined): boolean {
  return since !== undefined && years.some((year) => year <= since.slice(0, 4));
}

function scaleStatedAmounts(pairs: readonly AmountPair[], power: number): readonly AmountPair[] {
  const factor = powerOfTen(power);
  return pairs.map(({ original, stated }) => ({ original, stated: scaleInterval(stated, factor) }));
}

function agreesInYear(
  reference: ReferenceRate,
  { rates, years }: ClassificationContext,
  agrees: (band: RateBand) => boolean,
): boolean {
  return years().some((year) => {
    const band = rates.year(reference, year);
    return band !== undefined && agrees(band);
  });
}

/** Where the writer says that the original is no exact number, the other may have been made from the exact one. */
function agreesRounded(original: Figure, pairs: readonly AmountPair[], band: RateBand): boolean {
  if (original.qualifier === 'exact') return false;
  return amountsOf(original).every((amount, i) =>
    isConsistent(writtenInterval(original, amount), band, elementAt(pairs, i).stated),
  );
}

function findLastTrueDay(
  pairs: readonly AmountPair[],
  history: NonNullable<ReturnType<ReferenceRates['history']>>,
): IsoDate | undefined {
  const days = pairs.map(({ original, stated }) => history.lastTrue(original, stated));
  // Both ends of a range must have been true; the older of the two days is the one of both.
  return days.every((day) => day !== undefined) ? days.sort()[0] : undefined;
}
