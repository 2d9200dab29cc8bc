import { parseDecimal, type Decimal } from '../../../core/money/decimal.js';
import type { IsoDate } from '../../../core/rate-table/quote.js';
import type { Observation, ObservationQuery, RateTable } from '../../../core/rate-table/rate-table.js';
import type { PathQuote } from '../../../core/rate-table/rate.js';

/** Longest gap between two observations that are still neighbours: a weekend and the holidays around it. */
const NEIGHBOUR_DAYS = 7;

/** One observation, ready to be compared: 1 base = multiplier ÷ divisor quote. */
export interface Point {
  readonly date: IsoDate;
  readonly day: number;
  readonly multiplier: Decimal;
  readonly divisor: Decimal;
  readonly path: readonly PathQuote[];
}

/** The observations of a pair at one source over a stretch of days. */
export class Track {
  private readonly index: ReadonlyMap<IsoDate, number>;

  private constructor(readonly points: readonly Point[]) {
    this.index = new Map(points.map(({ date }, i) => [date, i]));
  }

  static of(table: RateTable, query: ObservationQuery): Track {
    return new Track(Array.from(table.observations(query), pointOf));
  }

  at(date: IsoDate): Point | undefined {
    const i = this.index.get(date);
    return i === undefined ? undefined : this.points[i];
  }

  before(date: IsoDate): Point | undefined {
    return this.neighbour(date, -1);
  }

  after(date: IsoDate): Point | undefined {
    return this.neighbour(date, 1);
  }

  private neighbour(date: IsoDate, step: -1 | 1): Point | undefined {
    const i = this.index.get(date);
    const point = i === undefined ? undefined : this.points[i + step];
    return point && Math.abs(point.day - this.points[i!]!.day) <= NEIGHBOUR_DAYS ? point : undefined;
  }
}

function pointOf({ date, day, multiplier, divisor, path }: Observation): Point {
  return { date, day, path, multiplier: parseDecimal(multiplier), divisor: parseDecimal(divisor) };
}

/** Is `a` at most `tolerance` (a part of `b`) above `b`? No quotient is formed. */
export function isAtMost(a: Point, b: Point, tolerance: Decimal): boolean {
  const right = b.multiplier.times(a.divisor);
  return a.multiplier.times(b.divisor).minus(right).lte(right.times(tolerance));
}

/** Is `a` within `tolerance` of `b`, up or down? */
export function isNear(a: Point, b: Point, tolerance: Decimal): boolean {
  const right = b.multiplier.times(a.divisor);
  return a.multiplier.times(b.divisor).minus(right).abs().lte(right.times(tolerance));
}

/** Does `a` lie between the lowest and the highest of some, each widened by `tolerance`? */
export function isWithin(a: Point, others: readonly Point[], tolerance: Decimal): boolean {
  return others.some((other) => isAtMost(a, other, tolerance)) && others.some((other) => isAtMost(other, a, tolerance));
}
