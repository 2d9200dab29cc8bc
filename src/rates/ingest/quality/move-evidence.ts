import { addDays } from '../../../core/rate-table/day.js';
import { Decimal, parseDecimal } from '../../../core/money/decimal.js';
import type { RateTable, TableSource } from '../../../core/rate-table/rate-table.js';
import { getOriginKey } from '../../../core/rate-table/select-sources.js';
import type { MoveEvidence, MovePoint } from './move-checks.js';
import { isNear, PairObservations, type ObservedRate } from './pair-observations.js';

/** Another source may publish before the news and have it on its next days. */
const LATER_DAYS = 4;

/** Of a move, the share within which another source must be to have made it too. */
const AGREEING_SHARE = 0.35;

const ONE = new Decimal('1');

/**
 * Looks for a move of one source at the others: do they have it on the same day, or on the next? One that has it
 * confirms it, even if the others do not; one that has the day without the move contradicts it.
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
    const range = { from: point.date, to: addDays(point.date, LATER_DAYS) };
    for (const seen of PairObservations.of(table, { source: other.key, base, quote, ...range }).points) {
      if (isNear(moved, seen, tolerance)) return 'confirmed';
      if (seen.date === point.date) evidence = 'contradicted';
    }
  }
  return evidence;
}

function toObservedRate({ date, day, value }: MovePoint): ObservedRate {
  return { date, day, multiplier: parseDecimal(value), divisor: ONE, path: [] };
}
