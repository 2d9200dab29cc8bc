import { amountsOf } from '../../conversion/convert-figure.js';
import type { Figure } from '../../figures/figure.js';
import type { CurrencyCode } from '../../money/currencies.js';
import { Decimal } from '../../money/decimal.js';
import type { IsoDate } from '../../rate-table/quote.js';
import { addDays } from '../../rate-table/day.js';
import { powerOfTen, scaleInterval } from '../arithmetic/interval.js';
import { writtenInterval } from '../arithmetic/rounding-interval.js';
import { inverted, leads, widened, type Band } from '../reference/rate-band.js';
import { DISTANT_DAYS } from '../reference/market-tolerance.js';
import type { Reference, ReferenceRates } from '../reference/reference-rates.js';
import type { Pairing } from './amount-pairs.js';
import { mistakenPairs, otherReadings, type Pair } from './alternative-pairs.js';
import type { Outcome } from './outcome.js';

/** Powers of ten by which amounts are mistaken: 亿 for billion is one, million for trillion six. */
const SCALE_SLIPS = [1, -1, 2, -2, 3, -3, 4, -4, 5, -5, 6, -6, 7, -7, 8, -8, 9, -9];

/** A slip of scale is one by whatever rate of these years the rest was converted. */
const SCALE_BAND = new Decimal('0.05');

/** A rate of so many days ago is a stale one before it is anything else. */
const RECENT_DAYS = 730;

/** What a stated conversion is compared with, beside the reference. */
export interface JudgeContext {
  readonly rates: ReferenceRates;
  /** Years over at the story's date that the sentence names. */
  readonly years: () => readonly string[];
  /** Rates that the text itself notes for the pair, from the original's currency to the other. */
  readonly noted: readonly Band[];
  /** Currencies of the text: one of them may have been mistaken for another. */
  readonly currencies: ReadonlySet<CurrencyCode>;
}

/**
 * Compares a stated conversion with the rates, and if it does not agree finds out why. Undefined when that cannot be told:
 * the sentence names a year that the rates do not reach back to.
 */
export function judge(
  original: Figure,
  stated: Figure,
  pairings: readonly Pairing[],
  reference: Reference,
  context: JudgeContext,
): Outcome | undefined {
  const agrees = (band: Band): boolean => pairings.every((each) => leads(each.original, band, each.stated));
  if (agrees(reference.band)) return { kind: 'agrees', by: 'reference' };
  if (context.noted.some(agrees)) return { kind: 'agrees', by: 'rate-note' };
  const agreesAs = ({ base, quote }: Pair): boolean => {
    const other = context.rates.reference(base, quote);
    return other.available && isNear(other) && agrees(other.band);
  };
  const reading = otherReadings(original, stated).find(agreesAs);
  if (reading) return { kind: 'other-reading', ...reading };
  const power = SCALE_SLIPS.find((each) =>
    isOffBy(each, pairings, [widened(reference.band, SCALE_BAND), ...context.noted]),
  );
  if (power !== undefined) return { kind: 'scale', power };
  if (agreesInYear(reference, context, agrees)) return { kind: 'agrees', by: 'named-year' };
  if (agreesRounded(original, pairings, reference.band)) return { kind: 'rounded-original' };
  const history = context.rates.history(reference);
  if (history && isBefore(context.years(), history.since)) return undefined;
  const lastTrue = history && lastTrueFor(pairings, history);
  const since = addDays(context.rates.date, -RECENT_DAYS);
  if (lastTrue !== undefined && lastTrue >= since) return { kind: 'other-day', lastTrue };
  if (agrees(inverted(reference.band))) return { kind: 'inverted' };
  const pair = mistakenPairs(stated, reference.rate, context.currencies).find(agreesAs);
  if (pair) return { kind: 'other-pair', ...pair };
  if (lastTrue !== undefined) return { kind: 'other-day', lastTrue };
  const everPower = history && SCALE_SLIPS.find((each) => lastTrueFor(shifted(pairings, each), history) !== undefined);
  if (everPower !== undefined) return { kind: 'scale', power: everPower };
  return history ? { kind: 'never', since: history.since } : { kind: 'unexplained' };
}

/** Of rates that are far from the story the band is too wide to tell one currency by. */
function isNear({ rate }: Reference): boolean {
  return Math.abs(rate.ageDays) <= DISTANT_DAYS;
}

function isOffBy(power: number, pairings: readonly Pairing[], bands: readonly Band[]): boolean {
  const pairs = shifted(pairings, power);
  return bands.some((band) => pairs.every(({ original, stated }) => leads(original, band, stated)));
}

function isBefore(years: readonly string[], since: IsoDate | undefined): boolean {
  return since !== undefined && years.some((year) => year <= since.slice(0, 4));
}

function shifted(pairings: readonly Pairing[], power: number): readonly Pairing[] {
  const factor = powerOfTen(power);
  return pairings.map(({ original, stated }) => ({ original, stated: scaleInterval(stated, factor) }));
}

function agreesInYear(reference: Reference, { rates, years }: JudgeContext, agrees: (band: Band) => boolean): boolean {
  return years().some((year) => {
    const band = rates.year(reference, year);
    return band !== undefined && agrees(band);
  });
}

/** Where the writer says that the original is no exact number, the other may have been made from the exact one. */
function agreesRounded(original: Figure, pairings: readonly Pairing[], band: Band): boolean {
  if (original.qualifier === 'exact') return false;
  return amountsOf(original).every((amount, i) => leads(writtenInterval(original, amount), band, pairings[i]!.stated));
}

function lastTrueFor(
  pairings: readonly Pairing[],
  history: NonNullable<ReturnType<ReferenceRates['history']>>,
): string | undefined {
  const days = pairings.map(({ original, stated }) => history.lastTrue(original, stated));
  // Both ends of a range must have been true; the older of the two days is the one of both.
  return days.every((day) => day !== undefined) ? days.sort()[0] : undefined;
}
