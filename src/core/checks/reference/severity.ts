import { Decimal } from '../../money/decimal.js';
import { addDays, type IsoDate } from '../../rate-table/day.js';
import type { Severity } from '../finding-draft.js';
import type { AmountPair } from '../stated-conversion/amount-pairs.js';
import { isConsistent, widenBand, type RateBand } from './rate-band.js';
import type { ReferenceRates } from './reference-rates.js';

/**
 * Company reports convert at the rate of the last day of their period, and are out within four months of it (Form 20-F):
 * such a rate is an `info` where the text mentions a period.
 */
const PERIOD_END_DAYS = 125;
/** A record of 25 years is longer than most stories are kept; a shorter one proves nothing about older days. */
const LONG_RECORD_DAYS = 9131;

/** Publishers and hours differ by more than the market's tolerance at times: so little more is an `info`. */
const NEAR_TOLERANCE = new Decimal('0.005');
/** The rate of some weeks before is so far off at most: a writer may have taken last month's. */
const SLIGHT_TOLERANCE = new Decimal('0.03');
/** So much outside the rates of the day no publisher, hour or rounding explains. */
const FAR_TOLERANCE = new Decimal('0.1');

/** How far a rate is from the rates of the day, beyond what rounding allows. */
export type RateDistance = 'near' | 'slight' | 'off' | 'far';

/** Grades how far the rate that some amounts imply is outside a band that they do not fit. */
export function measureDistance(pairs: readonly AmountPair[], band: RateBand): RateDistance {
  const fits = (tolerance: Decimal): boolean =>
    pairs.every(({ original, stated }) => isConsistent(original, widenBand(band, tolerance), stated));
  if (fits(NEAR_TOLERANCE)) return 'near';
  if (fits(SLIGHT_TOLERANCE)) return 'slight';
  return fits(FAR_TOLERANCE) ? 'off' : 'far';
}

/** What is known of a rate that a writer used and that is none of the days before the story. */
interface MisfittingRate {
  /** The last day that had it; undefined when none had. */
  readonly lastTrue: IsoDate | undefined;
  /** First day that the rates are known of. */
  readonly since: IsoDate | undefined;
  readonly distance: RateDistance;
  /** The text mentions a period of accounts there. */
  readonly isOfPeriod?: boolean;
  /** The amount is further from the one at the rate of the day than a rate of last month takes it, as a rule. */
  readonly isLarge?: boolean;
}

/**
 * The severity of a rate that does not fit the story's day. Without a date from the caller the story may be of any day: only
 * a rate that never was in a long record is then a fault.
 */
export function gradeMisfittingRate(
  { lastTrue, since, distance, isOfPeriod = false, isLarge = false }: MisfittingRate,
  { date, isDateGiven }: Pick<ReferenceRates, 'date' | 'isDateGiven'>,
): Severity {
  if (distance === 'near') return 'info';
  const isRecent = lastTrue !== undefined && lastTrue >= addDays(date, -PERIOD_END_DAYS);
  if (isRecent && ((distance === 'slight' && !isLarge) || isOfPeriod)) return 'info';
  const isLongKnown = since !== undefined && since <= addDays(date, -LONG_RECORD_DAYS);
  if (!isDateGiven && (lastTrue !== undefined || !isLongKnown)) return 'info';
  return distance === 'far' ? 'error' : 'warning';
}
