import type { Ratio } from '../../money/ratio.js';
import { Decimal } from '../../money/decimal.js';
import { addDays, type IsoDate } from '../../rate-table/day.js';
import type { Severity } from '../finding-draft.js';

/**
 * Company reports convert at the rate of the last day of their period, and are out within four months of it (Form 20-F):
 * such a rate is an `info`.
 */
const PERIOD_END_DAYS = 125;
/** Two published rates of one time never differ by more: beyond it, a rate that was never observed is an `error`. */
const NEVER_OBSERVED_TOLERANCE = new Decimal('0.05');
/** If the known rates do not reach back so far, a rate may be of an earlier day, unless it is off by this share. */
const LONG_HISTORY_DAYS = 1826;
const SHORT_HISTORY_TOLERANCE = new Decimal('0.5');

/** The severity of a rate that is that of another day. */
export function gradeOtherDayRate(lastTrue: IsoDate, date: string): Severity {
  return lastTrue >= addDays(date, -PERIOD_END_DAYS) ? 'info' : 'warning';
}

/**
 * The severity of a rate that is that of no known day.
 * @param deviation of what it makes from what the reference makes, as a share of the latter
 * @param since first day that the rates are known of
 */
export function gradeNeverObservedRate(
  { dividend, divisor }: Ratio,
  since: IsoDate | undefined,
  date: string,
): Severity {
  const isLongKnown = since !== undefined && since <= addDays(date, -LONG_HISTORY_DAYS);
  return dividend.abs().gt(divisor.times(isLongKnown ? NEVER_OBSERVED_TOLERANCE : SHORT_HISTORY_TOLERANCE))
    ? 'error'
    : 'warning';
}
