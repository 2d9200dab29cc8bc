import { Decimal } from '../../../core/money/decimal.js';
import type { ObservedRate, PairObservations } from './pair-observations.js';
import { robustDeviation } from './robust-deviation.js';

/** Days on which two sources are compared: five weeks of markets, which a check looks back on anyway. */
const MAX_COMMON_DAYS = 25;
/** With fewer nothing is known of the pair. */
const MIN_COMMON_DAYS = 12;
/**
 * Robust standard deviations that true rates of two sources differ by, at most: those of currencies have fat tails. With ten,
 * and one per cent below, ten more true quotes of 428,000 since 1999 are taken for errors.
 */
const DEVIATIONS = 12;
/** Below this sources differ by their hours and their digits. */
const MIN_TOLERANCE = 0.0125;

/**
 * How far apart two sources may be on a day, by how far apart they were in the weeks before it: a currency that both fix
 * alike (one tied to the euro, in Frankfurt and in Ottawa) leaves less room for an error than one that moves by the hour.
 * @param most for currencies that move a lot
 * @returns undefined where too little is known
 */
export function findUsualTolerance(
  own: PairObservations,
  witness: PairObservations,
  point: ObservedRate,
  most: Decimal,
): Decimal | undefined {
  const gaps: number[] = [];
  for (let i = own.indexOf(point.date) - 1; i >= 0 && gaps.length < MAX_COMMON_DAYS; i--) {
    const before = own.points[i];
    const other = before && witness.at(before.date);
    if (before && other) gaps.push(Math.abs(toLog(before) - toLog(other)));
  }
  if (gaps.length < MIN_COMMON_DAYS) return undefined;
  const usual = new Decimal(Math.max(MIN_TOLERANCE, DEVIATIONS * robustDeviation(gaps)).toFixed(4));
  return usual.lt(most) ? usual : most;
}

/** A plain number: it decides what is suspect, and never touches a rate that is served. */
function toLog({ multiplier, divisor }: ObservedRate): number {
  return Math.log(Number(multiplier.toFixed())) - Math.log(Number(divisor.toFixed()));
}
