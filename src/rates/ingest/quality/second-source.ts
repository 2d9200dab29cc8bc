import { formatRate } from '../../../core/rate-table/rate-factor.js';
import { getOriginKey } from '../../../core/rate-table/select-sources.js';
import type { TableSource } from '../../../core/rate-table/rate-table.js';
import type { QualityCheck, CheckedRange } from './quality-check.js';
import { FIXING_TOLERANCE, type ComparedPair } from './compared-pairs.js';
import { isNear, isWithin, type ObservedRate, type PairObservations } from './pair-observations.js';

/** A source and its observations of one pair. */
export interface SourceObservations {
  readonly source: TableSource;
  readonly track: PairObservations;
}

/**
 * Compares a source with the others, day by day. A limit to how far a rate may move would refuse the truth (the franc
 * moved by 14 % in one fixing), so a move is doubted only when it is this source's alone: the rate lies outside what
 * its own neighbours span, and outside what every other source spans around the day. One source that agrees clears it.
 * The day after is waited for: fixings of one day are hours apart, and news falls in between.
 */
export function* iterateSecondSourceChecks(
  own: SourceObservations,
  others: readonly SourceObservations[],
  pair: ComparedPair,
  { from, to }: CheckedRange,
): Iterable<QualityCheck> {
  const independent = others.filter(({ source }) => getOriginKey(source) !== getOriginKey(own.source));
  for (const point of own.track.points) {
    const { date, path } = point;
    if (date < from || date > to) continue;
    const witnesses = independent.filter(({ track }) => track.at(date));
    if (witnesses.length === 0) continue;
    const limit = pair.confirms;
    const confirms = limit !== undefined && witnesses.some(({ track }) => isNear(point, track.at(date)!, limit));
    const against = confirms ? [] : witnesses.filter((witness) => contradicts(own, witness, point, pair));
    const cleared = confirms || against.length < witnesses.length || !isOutlier(own, point, pair);
    if (cleared) yield { source: own.source.key, date, path, confirms };
    else
      yield { source: own.source.key, date, path, fault: describeDisagreement(point, against, pair), confirms: false };
  }
}

/** Does a witness, over the days around, say that the rate is another? */
function contradicts(
  own: SourceObservations,
  witness: SourceObservations,
  point: ObservedRate,
  pair: ComparedPair,
): boolean {
  const around = [witness.track.before(point.date), witness.track.at(point.date), witness.track.after(point.date)];
  const fixing = [own, witness].some(({ source }) => source.kind === 'official_fixing');
  const tolerance = fixing && pair.tolerance.lt(FIXING_TOLERANCE) ? FIXING_TOLERANCE : pair.tolerance;
  if (around[2] === undefined) return false;
  return !isWithin(
    point,
    around.filter((each) => each !== undefined),
    tolerance,
  );
}

function isOutlier({ track }: SourceObservations, point: ObservedRate, { tolerance }: ComparedPair): boolean {
  const [before, after] = [track.before(point.date), track.after(point.date)];
  return before !== undefined && after !== undefined && !isWithin(point, [before, after], tolerance);
}

function describeDisagreement(
  point: ObservedRate,
  against: readonly SourceObservations[],
  { base, quote }: ComparedPair,
): string {
  const say = (each: ObservedRate): string =>
    formatRate({ multiplier: each.multiplier.toFixed(), divisor: each.divisor.toFixed() });
  const others = against.map(({ source, track }) => `${say(track.at(point.date)!)} at ${source.key}`).join(', ');
  return `${base}/${quote} is ${say(point)} in this publication on this day alone, and ${others}`;
}
