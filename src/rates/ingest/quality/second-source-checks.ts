import type { DayRange } from '../../../core/rate-table/day.js';
import { Decimal } from '../../../core/money/decimal.js';
import { isMarket } from '../../../core/rate-table/market.js';
import type { QuoteSeries } from '../../../core/rate-table/quote-series.js';
import type { TableSource } from '../../../core/rate-table/rate-table.js';
import { getOriginKey } from '../../../core/rate-table/select-sources.js';
import { formatObservedRate, isNear, isWithin, type ObservedRate } from './pair-observations.js';
import { findUsualTolerance } from './usual-disagreement.js';
import {
  CONFIRMING_TOLERANCE,
  type ComparedPair,
  type QualityCheck,
  type SourceObservations,
} from './quality-check.js';

/**
 * For managed currencies. Measured on the ECB's USD/CNY against the H.10 from 2005 to 2023 (4,489 days): the largest
 * true excursion is 0.69 % (2022-11-04), the smallest error 0.78 % (2009-03-30).
 */
const MANAGED_TOLERANCE = new Decimal('0.0075');
/** For floating currencies, which move by more than that in the hours between two fixings. */
const FLOATING_TOLERANCE = new Decimal('0.03');
/**
 * The most while the next day is not known; less for currencies on which the sources usually agree. Sources publish up
 * to twelve hours apart, and on a day of news the market moves by this in between: 0.1 % of the ECB's days since 1999
 * have a move of over 5 %.
 */
const NEWEST_FLOATING_TOLERANCE = new Decimal('0.05');
/** With an official fixing on one side: it is policy, and was up to 1.4 % from the market in 2024. */
const FIXING_TOLERANCE = new Decimal('0.025');

/** Their central banks hold them within narrow limits of the US dollar. */
const MANAGED: ReadonlySet<string> = new Set(['CNY', 'HKD']);

/** Every currency that two independent sources quote, against the US dollar. */
export function listComparedPairs(
  series: readonly QuoteSeries[],
  sources: readonly TableSource[],
): readonly ComparedPair[] {
  const origins = new Map(sources.map((source) => [source.key, getOriginKey(source)]));
  const quotedBy = new Map<string, Set<string>>();
  for (const { source, base, quote } of series) {
    const origin = origins.get(source);
    if (origin === undefined) continue;
    for (const code of [base, quote]) quotedBy.set(code, (quotedBy.get(code) ?? new Set()).add(origin));
  }
  return [...quotedBy]
    .filter(([code, by]) => by.size > 1 && code !== 'USD' && !isMarket(code))
    .map(([code]) => toComparedPair(code));
}

function toComparedPair(quote: string): ComparedPair {
  const base = 'USD';
  if (!MANAGED.has(quote))
    return { base, quote, tolerance: FLOATING_TOLERANCE, newestTolerance: NEWEST_FLOATING_TOLERANCE };
  const [tolerance, newestTolerance] = [MANAGED_TOLERANCE, MANAGED_TOLERANCE];
  return { base, quote, tolerance, newestTolerance, confirms: CONFIRMING_TOLERANCE };
}

/** A source that disagrees with the others for longer than this publishes something else, not an error. */
export const MAX_DISAGREEMENT_DAYS = 30;

/**
 * Compares a source with the others, day by day. A limit on the size of a move would reject true ones (the franc moved
 * by 14 % in one fixing), so a move is a fault only when this source alone has it: the rate lies outside the range of
 * its own days that nobody contradicts, and outside the range of every other source around the day. One source that
 * agrees clears it, on the same day or on the next: fixings of one day are hours apart, and news falls in between.
 */
export function* iterateSecondSourceChecks(
  own: SourceObservations,
  others: readonly SourceObservations[],
  pair: ComparedPair,
  { from, to }: DayRange,
): Iterable<QualityCheck> {
  const independent = others.filter(({ source }) => getOriginKey(source) !== getOriginKey(own.source));
  if (independent.length === 0) return;
  const source = own.source.key;
  const compared = own.observations.points.map((point) => compareDay(own, independent, point, pair));
  for (const [i, { point, witnesses, confirms, against }] of compared.entries()) {
    const { date, path } = point;
    if (date < from || date > to || witnesses.length === 0) continue;
    const isFault = isContradicted(compared[i]) && isOutlier(compared, i);
    if (isFault) yield { source, date, path, fault: describeDisagreement(point, against, pair), confirms: false };
    else yield { source, date, path, confirms };
  }
}

/** What the other sources say of one day. */
interface ComparedDay {
  readonly point: ObservedRate;
  /** The sources that have the day. */
  readonly witnesses: readonly SourceObservations[];
  /** Does one of them agree closely? */
  readonly confirms: boolean;
  /** Those that contradict the rate. */
  readonly against: readonly SourceObservations[];
  /** How far the rate may be from the source's own days. */
  readonly tolerance: Decimal;
}

function compareDay(
  own: SourceObservations,
  independent: readonly SourceObservations[],
  point: ObservedRate,
  pair: ComparedPair,
): ComparedDay {
  const witnesses = independent.filter(({ observations }) => observations.at(point.date));
  const limit = pair.confirms;
  const confirms =
    limit !== undefined &&
    witnesses.some(({ observations }) => {
      const other = observations.at(point.date);
      return other !== undefined && isNear(point, other, limit);
    });
  const compared = witnesses.map((witness) => compareWith(own, witness, point, pair));
  const against = confirms ? [] : compared.flatMap(({ witness, isAgainst }) => (isAgainst ? [witness] : []));
  const tolerance = compared.reduce(
    (least, each) => (each.tolerance.lt(least) ? each.tolerance : least),
    pair.tolerance,
  );
  return { point, witnesses, confirms, against, tolerance };
}

/** Does a source contradict a rate, and how far apart may the two be on the day? */
function compareWith(
  own: SourceObservations,
  witness: SourceObservations,
  point: ObservedRate,
  { tolerance, newestTolerance: most }: ComparedPair,
): { readonly witness: SourceObservations; readonly tolerance: Decimal; readonly isAgainst: boolean } {
  const compare = (limit: Decimal) => ({
    witness,
    tolerance: limit,
    isAgainst: contradicts(own, witness, point, limit),
  });
  const { observations } = witness;
  if (most.lte(tolerance)) return compare(most);
  if (observations.after(point.date) === undefined)
    return compare(findUsualTolerance(own.observations, observations, point, most) ?? most);
  const compared = compare(tolerance);
  if (!compared.isAgainst) return compared;
  // In a crisis the market turns between two fixings, and leaves even the range of three days.
  const usual = findUsualTolerance(own.observations, observations, point, most);
  return usual?.gt(tolerance) ? compare(usual) : compared;
}

function isContradicted(day: ComparedDay | undefined): boolean {
  return day !== undefined && day.against.length > 0 && day.against.length === day.witnesses.length;
}

/** Is the rate outside the range of another source's rates around the day? */
function contradicts(
  own: SourceObservations,
  witness: SourceObservations,
  point: ObservedRate,
  tolerance: Decimal,
): boolean {
  const { observations } = witness;
  const around = [observations.before(point.date), observations.at(point.date), observations.after(point.date)];
  const hasFixing = [own, witness].some(({ source }) => source.kind === 'official_fixing');
  return !isWithin(
    point,
    around.filter((each) => each !== undefined),
    hasFixing && tolerance.lt(FIXING_TOLERANCE) ? FIXING_TOLERANCE : tolerance,
  );
}

/**
 * Is the rate outside the range of the source's own days before and after it? Days that the others contradict too are
 * passed over, or an error that lasts for days would vouch for itself. Without a day before there is nothing to say.
 */
function isOutlier(days: readonly ComparedDay[], at: number): boolean {
  const day = days[at];
  const before = findUncontradicted(days, at, -1);
  if (!day || !before) return false;
  const { point, tolerance } = day;
  const after = findUncontradicted(days, at, 1);
  return !isWithin(point, after ? [before, after] : [before], tolerance);
}

function findUncontradicted(days: readonly ComparedDay[], at: number, step: -1 | 1): ObservedRate | undefined {
  const own = days[at]?.point;
  for (let i = at + step; own; i += step) {
    const day = days[i];
    if (!day || Math.abs(day.point.day - own.day) > MAX_DISAGREEMENT_DAYS) break;
    if (!isContradicted(day)) return day.point;
  }
  return undefined;
}

function describeDisagreement(
  point: ObservedRate,
  against: readonly SourceObservations[],
  { base, quote }: ComparedPair,
): string {
  const others = against
    .flatMap(({ source, observations }) => {
      const other = observations.at(point.date);
      return other === undefined ? [] : [`${formatObservedRate(other)} at ${source.key}`];
    })
    .join(', ');
  return `${base}/${quote} is ${formatObservedRate(point)} in this publication, and ${others}`;
}
