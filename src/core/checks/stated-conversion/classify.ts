import { amountsOf } from '../../conversion/convert-figure.js';
import type { Figure } from '../../figures/figure.js';
import { isCurrencyAlive, type CurrencyCode } from '../../money/currencies.js';
import { Decimal, parseDecimal } from '../../money/decimal.js';
import { type DayRange, type IsoDate, addDays } from '../../rate-table/day.js';
import { powerOfTen, scaleInterval } from '../arithmetic/interval.js';
import { cutOffInterval, writtenInterval } from '../arithmetic/rounding-interval.js';
import { invertBand, isConsistent, stretchBand, widenBand, type RateBand } from '../reference/rate-band.js';
import { DISTANT_DAYS } from '../reference/market-tolerance.js';
import type { ReferenceRate, ReferenceRates } from '../reference/reference-rates.js';
import { withFullRounding, type AmountPair } from './amount-pairs.js';
import { listMistakablePairs, listAlternativeReadings, type CurrencyPair } from './alternative-pairs.js';
import { elementAt } from '../../../support/get-or-throw.js';

/** What the comparison of a stated conversion with the rates shows. */
export type StatedConversionOutcome =
  | { readonly kind: 'agrees'; readonly by: 'reference' | 'rate-note' | 'named-period' }
  /** Agrees when a bare mark is read as another of its currencies, one that the text is about. */
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
  /** Agrees only if the digits behind the last one were cut off: 3.6 for 3.69. */
  | { readonly kind: 'cut-off' }
  /** Agrees only if a number of one digit may be rounded by a fifth: "1.2 billion yuan ($200 million)". */
  | { readonly kind: 'coarse' }
  | { readonly kind: 'unexplained' };

/** Powers of ten by which amounts are mistaken: 亿 for billion is one, million for trillion six. */
const SCALE_SLIPS = [1, -1, 2, -2, 3, -3, 4, -4, 5, -5, 6, -6, 7, -7, 8, -8, 9, -9];

const SMALL_SCALE_SLIPS = [1, -1, 2, -2, 3, -3];

/** A slip of scale is one at any rate of recent years. */
const SCALE_SLIP_TOLERANCE = new Decimal('0.05');

/** A rate within so many days before the story explains a conversion better than a mistaken currency. */
const RECENT_DAYS = 730;

/** With the rates of so many of its days a year is known: the first day of the euro was 4 January 1999. */
const KNOWN_DAYS = 240;

/** Amounts that are further apart, and by no power of ten, are of two things: a price a share and a total. */
const MAX_FACTOR = new Decimal('1000');

/** What a stated conversion is compared with, beside the reference. */
export interface ClassificationContext {
  readonly rates: ReferenceRates;
  /** Years and months before the story that the passage names. */
  readonly periods: () => readonly DayRange[];
  /** Is the amount what came together in a year, and not an event of one of its days? */
  readonly isAnnualSum: () => boolean;
  /** Rates that the text itself notes for the pair, from the original's currency to the other. */
  readonly noted: readonly RateBand[];
  /** Currencies of the text: one of them may have been mistaken for another. */
  readonly currencies: ReadonlySet<CurrencyCode>;
  /** Does the text support this reading of its bare marks? */
  readonly isSupported: (reading: CurrencyPair) => boolean;
}

/** An outcome, and the reading of a bare mark that would agree without anything in the text that supports it. */
interface Classification {
  readonly outcome: StatedConversionOutcome;
  readonly alternative?: CurrencyPair;
}

/**
 * Compares a stated conversion with the rates, and if it does not agree finds out why. Undefined when that cannot be known:
 * the passage names a year that the rates do not reach back to, or the two amounts are of different things.
 */
export function classifyConversion(
  original: Figure,
  stated: Figure,
  pairs: readonly AmountPair[],
  reference: ReferenceRate,
  context: ClassificationContext,
): Classification | undefined {
  const agrees = (band: RateBand): boolean => pairs.every((each) => isConsistent(each.original, band, each.stated));
  if (agrees(reference.band)) return { outcome: { kind: 'agrees', by: 'reference' } };
  if (context.noted.some(agrees)) return { outcome: { kind: 'agrees', by: 'rate-note' } };
  const agreesAs = ({ base, quote }: CurrencyPair): boolean => {
    const other = context.rates.reference(base, quote);
    return other.available && isNearInTime(other) && agrees(other.band);
  };
  const isInUse = (currency: CurrencyCode): boolean =>
    isCurrencyAlive(currency, context.rates.date) ||
    context.periods().some(({ from }) => isCurrencyAlive(currency, from));
  const readings = listAlternativeReadings(original, stated, isInUse).filter(agreesAs);
  const supported = readings.find(context.isSupported);
  if (supported) return { outcome: { kind: 'other-reading', ...supported } };
  const outcome = explainDisagreement(original, stated, pairs, reference, context, agrees, agreesAs);
  const [alternative] = readings;
  return outcome && { outcome, ...(alternative ? { alternative } : {}) };
}

function explainDisagreement(
  original: Figure,
  stated: Figure,
  pairs: readonly AmountPair[],
  reference: ReferenceRate,
  context: ClassificationContext,
  agrees: (band: RateBand) => boolean,
  agreesAs: (pair: CurrencyPair) => boolean,
): StatedConversionOutcome | undefined {
  // A price a share and a total are of two things, however many zeros are between them.
  const powers = (original.per === undefined) === (stated.per === undefined) ? SCALE_SLIPS : SMALL_SCALE_SLIPS;
  const bands = [widenBand(reference.band, SCALE_SLIP_TOLERANCE), ...context.noted];
  const power = powers.find((each) => agreesAtScale(each, pairs, bands));
  if (power !== undefined) return { kind: 'scale', power };
  if (agreesInPeriod(reference, context, agrees)) return { kind: 'agrees', by: 'named-period' };
  if (withFullRounding(pairs, stated).every((each) => isConsistent(each.original, reference.band, each.stated)))
    return { kind: 'coarse' };
  if (agreesCutOff(original, stated, reference.band)) return { kind: 'cut-off' };
  if (agreesRounded(original, pairs, reference.band)) return { kind: 'rounded-original' };
  const history = context.rates.history(reference);
  if (history && namesTimeBefore(context.periods(), history.since)) return undefined;
  const lastTrue = history && findLastTrueDay(pairs, history);
  const since = addDays(context.rates.date, -RECENT_DAYS);
  if (lastTrue !== undefined && lastTrue >= since) return { kind: 'other-day', lastTrue };
  if (agrees(invertBand(reference.band))) return { kind: 'inverted' };
  const mistaken = listMistakablePairs(original, stated, context.currencies).find(agreesAs);
  if (mistaken) return { kind: 'other-pair', ...mistaken };
  if (lastTrue !== undefined) return { kind: 'other-day', lastTrue };
  const everPower =
    history && powers.find((each) => findLastTrueDay(scaleStatedAmounts(pairs, each), history) !== undefined);
  if (everPower !== undefined) return { kind: 'scale', power: everPower };
  if (!isWithinFactor(pairs, reference.band)) return undefined;
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

/** Does the passage name a time of which no rate is known, or so few that they say little of it? */
function namesTimeBefore(periods: readonly DayRange[], since: IsoDate | undefined): boolean {
  return since !== undefined && periods.some(({ from, to }) => from < since && to < addDays(since, KNOWN_DAYS));
}

function scaleStatedAmounts(pairs: readonly AmountPair[], power: number): readonly AmountPair[] {
  const factor = powerOfTen(power);
  return pairs.map(({ original, stated }) => ({ original, stated: scaleInterval(stated, factor) }));
}

function agreesInPeriod(
  reference: ReferenceRate,
  { rates, periods, isAnnualSum }: ClassificationContext,
  agrees: (band: RateBand) => boolean,
): boolean {
  return periods().some((period) => {
    const isYear = period.from.endsWith('-01-01') && period.to.endsWith('-12-31');
    if (isYear && isAnnualSum()) return rates.yearOfAccounts(reference, period).some(agrees);
    const band = rates.period(reference, period);
    return band !== undefined && agrees(band);
  });
}

/** A number of two digits and more whose further digits were left out; of the original as written, which has no more to round. */
function agreesCutOff(original: Figure, stated: Figure, band: RateBand): boolean {
  const origins = amountsOf(original);
  return amountsOf(stated).every((amount, i) => {
    const allowed = cutOffInterval(stated, amount);
    const value = parseDecimal(elementAt(origins, i)).abs();
    return allowed !== undefined && isConsistent({ low: value, high: value }, band, allowed);
  });
}

function isWithinFactor(pairs: readonly AmountPair[], band: RateBand): boolean {
  const wide = stretchBand(band, MAX_FACTOR);
  return pairs.every(({ original, stated }) => isConsistent(original, wide, stated));
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
