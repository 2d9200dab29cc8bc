import { amountsOf } from '../../conversion/convert-figure.js';
import type { Figure } from '../../figures/figure.js';
import type { CurrencyCode } from '../../money/currencies.js';
import { Decimal } from '../../money/decimal.js';
import type { IsoDate } from '../../rate-table/quote.js';
import { addDays } from '../../rate-table/day.js';
import { powerOfTen, scaleInterval } from '../arithmetic/interval.js';
import { writtenInterval } from '../arithmetic/rounding-interval.js';
import { invertBand, isConsistent, widenBand, type RateBand } from '../reference/rate-band.js';
import { DISTANT_DAYS } from '../reference/market-tolerance.js';
import type { ReferenceRate, ReferenceRates } from '../reference/reference-rates.js';
import type { AmountPair } from './amount-pairs.js';
import { listMistakablePairs, listAlternativeReadings, type CurrencyPair } from './alternative-pairs.js';
import type { StatedConversionOutcome } from './outcome.js';

/** Powers of ten by which amounts are mistaken: 亿 for billion is one, million for trillion six. */
const SCALE_SLIPS = [1, -1, 2, -2, 3, -3, 4, -4, 5, -5, 6, -6, 7, -7, 8, -8, 9, -9];

/** A slip of scale is one by whatever rate of these years the rest was converted. */
const SCALE_SLIP_TOLERANCE = new Decimal('0.05');

/** A rate of so many days ago is a stale one before it is anything else. */
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
 * Compares a stated conversion with the rates, and if it does not agree finds out why. Undefined when that cannot be told:
 * the sentence names a year that the rates do not reach back to.
 */
export function classifyConversion(
  original: Figure,
  stated: Figure,
  pairings: readonly AmountPair[],
  reference: ReferenceRate,
  context: ClassificationContext,
): StatedConversionOutcome | undefined {
  const agrees = (band: RateBand): boolean => pairings.every((each) => isConsistent(each.original, band, each.stated));
  if (agrees(reference.band)) return { kind: 'agrees', by: 'reference' };
  if (context.noted.some(agrees)) return { kind: 'agrees', by: 'rate-note' };
  const agreesAs = ({ base, quote }: CurrencyPair): boolean => {
    const other = context.rates.reference(base, quote);
    return other.available && isNearInTime(other) && agrees(other.band);
  };
  const reading = listAlternativeReadings(original, stated).find(agreesAs);
  if (reading) return { kind: 'other-reading', ...reading };
  const power = SCALE_SLIPS.find((each) =>
    agreesAtScale(each, pairings, [widenBand(reference.band, SCALE_SLIP_TOLERANCE), ...context.noted]),
  );
  if (power !== undefined) return { kind: 'scale', power };
  if (agreesInYear(reference, context, agrees)) return { kind: 'agrees', by: 'named-year' };
  if (agreesRounded(original, pairings, reference.band)) return { kind: 'rounded-original' };
  const history = context.rates.history(reference);
  if (history && hasYearBefore(context.years(), history.since)) return undefined;
  const lastTrue = history && findLastTrueDay(pairings, history);
  const since = addDays(context.rates.date, -RECENT_DAYS);
  if (lastTrue !== undefined && lastTrue >= since) return { kind: 'other-day', lastTrue };
  if (agrees(invertBand(reference.band))) return { kind: 'inverted' };
  const pair = listMistakablePairs(stated, reference.rate, context.currencies).find(agreesAs);
  if (pair) return { kind: 'other-pair', ...pair };
  if (lastTrue !== undefined) return { kind: 'other-day', lastTrue };
  const everPower =
    history && SCALE_SLIPS.find((each) => findLastTrueDay(scaleStatedAmounts(pairings, each), history) !== undefined);
  if (everPower !== undefined) return { kind: 'scale', power: everPower };
  return history ? { kind: 'never', since: history.since } : { kind: 'unexplained' };
}

/** Of rates that are far from the story the band is too wide to tell one currency by. */
function isNearInTime({ rate }: ReferenceRate): boolean {
  return Math.abs(rate.ageDays) <= DISTANT_DAYS;
}

function agreesAtScale(power: number, pairings: readonly AmountPair[], bands: readonly RateBand[]): boolean {
  const pairs = scaleStatedAmounts(pairings, power);
  return bands.some((band) => pairs.every(({ original, stated }) => isConsistent(original, band, stated)));
}

function hasYearBefore(years: readonly string[], since: IsoDate | undefined): boolean {
  return since !== undefined && years.some((year) => year <= since.slice(0, 4));
}

function scaleStatedAmounts(pairings: readonly AmountPair[], power: number): readonly AmountPair[] {
  const factor = powerOfTen(power);
  return pairings.map(({ original, stated }) => ({ original, stated: scaleInterval(stated, factor) }));
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
function agreesRounded(original: Figure, pairings: readonly AmountPair[], band: RateBand): boolean {
  if (original.qualifier === 'exact') return false;
  return amountsOf(original).every((amount, i) =>
    isConsistent(writtenInterval(original, amount), band, pairings[i]!.stated),
  );
}

function findLastTrueDay(
  pairings: readonly AmountPair[],
  history: NonNullable<ReturnType<ReferenceRates['history']>>,
): string | undefined {
  const days = pairings.map(({ original, stated }) => history.lastTrue(original, stated));
  // Both ends of a range must have been true; the older of the two days is the one of both.
  return days.every((day) => day !== undefined) ? days.sort()[0] : undefined;
}
