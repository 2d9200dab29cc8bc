import { addDays } from '../../../core/rate-table/day.js';
import { Decimal, parseDecimal } from '../../../core/money/decimal.js';
import type { RateTable, TableSource } from '../../../core/rate-table/rate-table.js';
import { getOriginKey } from '../../../core/rate-table/select-sources.js';
import type { MoveEvidence, MovePoint } from './move-checks.js';
import { isBetween, isNear, PairObservations, type ObservedRate } from './pair-observations.js';
import { findUsualTolerance } from './usual-disagreement.js';

/** Another source may publish before the news and have it on its next days. */
const LATER_DAYS = 4;

/** Of a move, the share within which another source must be to have made it too. */
const AGREEING_SHARE = 0.35;

/** Or it is as near as the two have been in the weeks before, up to this. */
const MOST_USUAL = new Decimal('0.05');

/** Days back that hold those weeks, with their holidays. */
const USUAL_DAYS = 45;

const ONE = new Decimal('1');

/**
 * Looks for a move of one source at the others: do they have it on the same day, or on the next? One that has it
 * confirms it, even if the others do not; so does one that moved further the same way, or that is no further from it than
 * the two usually are. One that has the day without the move contradicts it.
 */
export function findMoveEvidence(
  table: RateTable,
  sources: readonly TableSource[],
  own: TableSource,
  { base, quote }: { readonly base: string; readonly quote: string },
  point: MovePoint,
  level: MovePoint,
): MoveEvidence {
  const moved = toObservedRate(point);
  const size = Math.abs(Math.log(Number(point.value) / Number(level.value)));
  const tolerance = new Decimal((AGREEING_SHARE * Math.min(1, size)).toFixed(6));
  let evidence: MoveEvidence = 'none';
  for (const other of sources) {
    if (getOriginKey(other) === getOriginKey(own)) continue;
    const range = { from: addDays(point.date, -USUAL_DAYS), to: addDays(point.date, LATER_DAYS) };
    const witness = PairObservations.of(table, { source: other.key, base, quote, ...range });
    const since = witness.points.filter(({ date }) => date >= point.date);
    if (since.some((seen) => isNear(moved, seen, tolerance) || isBetween(moved, toObservedRate(level), seen)))
      return 'confirmed';
    const seen = witness.at(point.date);
    if (!seen) continue;
    const published = PairObservations.of(table, { source: own.key, base, quote, ...range });
    const usual = findUsualTolerance(published, witness, moved, MOST_USUAL);
    if (usual && isNear(moved, seen, usual)) return 'confirmed';
    evidence = 'contradicted';
  }
  return evidence;
}

function toObservedRate({ date, day, value }: MovePoint): ObservedRate {
  return { date, day, multiplier: parseDecimal(value), divisor: ONE, path: [] };
}
