import { Decimal, formatDecimal, parseDecimal } from '../../../core/money/decimal.js';
import type { IsoDate } from '../../../core/rate-table/day.js';
import { formatRate } from '../../../core/rate-table/rate-factor.js';
import type { Observation, ObservationQuery, RateTable } from '../../../core/rate-table/rate-table.js';
import type { PathQuote } from '../../../core/rate-table/rate.js';
import { findFirstIndex } from '../../../support/binary-search.js';

const ZERO = new Decimal('0');

/** Longest gap between two neighbouring observations: a weekend and the holidays around it. */
const MAX_NEIGHBOUR_DAYS = 7;

/** One observation, parsed for comparison: 1 base = multiplier ÷ divisor quote. */
export interface ObservedRate {
  readonly date: IsoDate;
  readonly day: number;
  readonly multiplier: Decimal;
  readonly divisor: Decimal;
  readonly path: readonly PathQuote[];
}

/** The observations of a pair at one source in a range of days. */
export class PairObservations {
  private readonly index: ReadonlyMap<IsoDate, number>;

  private constructor(readonly points: readonly ObservedRate[]) {
    this.index = new Map(points.map(({ date }, i) => [date, i]));
  }

  static of(table: RateTable, query: ObservationQuery): PairObservations {
    return new PairObservations(Array.from(table.observations(query), toObservedRate));
  }

  /** Where the observation of a day stands in {@link points}; -1 where there is none. */
  indexOf(date: IsoDate): number {
    return this.index.get(date) ?? -1;
  }

  at(date: IsoDate): ObservedRate | undefined {
    const i = this.index.get(date);
    return i === undefined ? undefined : this.points[i];
  }

  before(date: IsoDate): ObservedRate | undefined {
    return this.neighbour(date, -1);
  }

  after(date: IsoDate): ObservedRate | undefined {
    return this.neighbour(date, 1);
  }

  /** The observations of the day and of the week behind it. */
  around({ day }: ObservedRate): readonly ObservedRate[] {
    const first = findFirstIndex(this.points, (point) => point.day < day);
    const end = findFirstIndex(this.points, (point) => point.day <= day + MAX_NEIGHBOUR_DAYS);
    return this.points.slice(first, end);
  }

  private neighbour(date: IsoDate, step: -1 | 1): ObservedRate | undefined {
    const i = this.index.get(date);
    if (i === undefined) return undefined;
    const [own, point] = [this.points[i], this.points[i + step]];
    return own && point && Math.abs(point.day - own.day) <= MAX_NEIGHBOUR_DAYS ? point : undefined;
  }
}

function toObservedRate({ date, day, multiplier, divisor, path }: Observation): ObservedRate {
  return { date, day, path, multiplier: parseDecimal(multiplier), divisor: parseDecimal(divisor) };
}

/** Is `a` at most `tolerance` (a fraction of `b`) above `b`? No quotient is formed. */
function isAtMost(a: ObservedRate, b: ObservedRate, tolerance: Decimal): boolean {
  const right = b.multiplier.times(a.divisor);
  return a.multiplier.times(b.divisor).minus(right).lte(right.times(tolerance));
}

/** Is `a` within `tolerance` of `b`, up or down? */
export function isNear(a: ObservedRate, b: ObservedRate, tolerance: Decimal): boolean {
  const right = b.multiplier.times(a.divisor);
  return a.multiplier.times(b.divisor).minus(right).abs().lte(right.times(tolerance));
}

/** Is `a` between two others, or one of them? */
export function isBetween(a: ObservedRate, one: ObservedRate, other: ObservedRate): boolean {
  return isWithin(a, [one, other], ZERO);
}

/** Is `a` between the lowest and the highest of `others`, each widened by `tolerance`? */
export function isWithin(a: ObservedRate, others: readonly ObservedRate[], tolerance: Decimal): boolean {
  return others.some((other) => isAtMost(a, other, tolerance)) && others.some((other) => isAtMost(other, a, tolerance));
}

/** Six significant figures, for a sentence. */
export function formatObservedRate({ multiplier, divisor }: ObservedRate): string {
  return formatRate({ multiplier: formatDecimal(multiplier), divisor: formatDecimal(divisor) });
}
