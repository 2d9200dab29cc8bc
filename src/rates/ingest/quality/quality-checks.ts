import type { DayRange, IsoDate } from '../../../core/rate-table/day.js';
import { Decimal, formatDecimal } from '../../../core/money/decimal.js';
import { formatRate } from '../../../core/rate-table/rate-factor.js';
import type { TableSource } from '../../../core/rate-table/rate-table.js';
import type { PathQuote } from '../../../core/rate-table/rate.js';
import { getOriginKey } from '../../../core/rate-table/select-sources.js';
import { isNear, isWithin, type ObservedRate, type PairObservations } from './pair-observations.js';

/** The result of checking one day of one pair at one source. */
export interface QualityCheck {
  readonly source: string;
  readonly date: IsoDate;
  /** The published quotes that were checked together. */
  readonly path: readonly PathQuote[];
  /** What is wrong, in a sentence; undefined when nothing is. */
  readonly fault?: string;
  /** Is this evidence for its quotes? Then a failing check is the fault of its other quotes. */
  readonly confirms: boolean;
}

/** A source and its observations of one pair. */
interface SourceObservations {
  readonly source: TableSource;
  readonly observations: PairObservations;
}

/** A pair on which sources are compared, as crossed within each of them. */
export interface ComparedPair {
  readonly base: string;
  readonly quote: string;
  /** How far apart the sources may be, beyond what the market moved around the day. */
  readonly tolerance: Decimal;
  /** Agreement within this confirms a quote; undefined where it may be chance. */
  readonly confirms?: Decimal;
}

/**
 * For managed currencies. Measured on the ECB's USD/CNY against the H.10 from 2005 to 2023 (4,489 days): the largest
 * true excursion is 0.69 % (2022-11-04), the smallest error 0.78 % (2009-03-30).
 */
const MANAGED_TOLERANCE = new Decimal('0.0075');
/** For floating currencies, which move by more than that in the hours between two fixings. */
const FLOATING_TOLERANCE = new Decimal('0.03');
/** With an official fixing on one side: it is policy, and was up to 1.4 % from the market in 2024. */
const FIXING_TOLERANCE = new Decimal('0.025');
/** Two fixings of a managed currency differ by 0.02 % in the median; those of a floating one agree only by chance. */
const CONFIRMING_TOLERANCE = new Decimal('0.001');

/** The three main currencies of this service against each other, and others that several sources have. */
export const COMPARED_PAIRS: readonly ComparedPair[] = [
  { base: 'USD', quote: 'CNY', tolerance: MANAGED_TOLERANCE, confirms: CONFIRMING_TOLERANCE },
  { base: 'USD', quote: 'HKD', tolerance: MANAGED_TOLERANCE, confirms: CONFIRMING_TOLERANCE },
  ...('EUR GBP AUD NZD JPY CAD CHF SEK NOK DKK SGD KRW INR MYR THB MXN ZAR BRL'.split(' ').map((quote) => ({
    base: 'USD',
    quote,
    tolerance: FLOATING_TOLERANCE,
  })) satisfies readonly ComparedPair[]),
];

/**
 * Compares a source with the others, day by day. A limit on the size of a move would reject true ones (the franc moved
 * by 14 % in one fixing), so a move is a fault only when this source alone has it: the rate lies outside the range of
 * its own neighbours, and outside the range of every other source around the day. One source that agrees clears it. The
 * next day is needed: fixings of one day are hours apart, and news falls in between.
 */
export function* iterateSecondSourceChecks(
  own: SourceObservations,
  others: readonly SourceObservations[],
  pair: ComparedPair,
  { from, to }: DayRange,
): Iterable<QualityCheck> {
  const independent = others.filter(({ source }) => getOriginKey(source) !== getOriginKey(own.source));
  for (const point of own.observations.points) {
    const { date, path } = point;
    if (date < from || date > to) continue;
    const witnesses = independent.filter(({ observations }) => observations.at(date));
    if (witnesses.length === 0) continue;
    const limit = pair.confirms;
    const confirms =
      limit !== undefined &&
      witnesses.some(({ observations }) => {
        const other = observations.at(date);
        return other !== undefined && isNear(point, other, limit);
      });
    const against = confirms ? [] : witnesses.filter((witness) => contradicts(own, witness, point, pair));
    const isCleared = confirms || against.length < witnesses.length || !isOutlier(own, point, pair);
    if (isCleared) yield { source: own.source.key, date, path, confirms };
    else
      yield { source: own.source.key, date, path, fault: describeDisagreement(point, against, pair), confirms: false };
  }
}

/** Is the rate outside the range of another source's rates around the day? */
function contradicts(
  own: SourceObservations,
  witness: SourceObservations,
  point: ObservedRate,
  pair: ComparedPair,
): boolean {
  const { observations } = witness;
  const around = [observations.before(point.date), observations.at(point.date), observations.after(point.date)];
  const hasFixing = [own, witness].some(({ source }) => source.kind === 'official_fixing');
  const tolerance = hasFixing && pair.tolerance.lt(FIXING_TOLERANCE) ? FIXING_TOLERANCE : pair.tolerance;
  if (around[2] === undefined) return false;
  return !isWithin(
    point,
    around.filter((each) => each !== undefined),
    tolerance,
  );
}

/** Is the rate outside the range of the source's own neighbouring days? */
function isOutlier({ observations }: SourceObservations, point: ObservedRate, { tolerance }: ComparedPair): boolean {
  const [before, after] = [observations.before(point.date), observations.after(point.date)];
  return before !== undefined && after !== undefined && !isWithin(point, [before, after], tolerance);
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
  return `${base}/${quote} is ${formatObservedRate(point)} in this publication on this day alone, and ${others}`;
}

/** The day on which the Hong Kong Monetary Authority made its undertakings two-sided: 7.75 and 7.85. */
const HKD_BAND_START = '2005-05-18';
/** Measured: crosses of the ECB leave the band by up to 0.0025 through the rounding of their legs. */
const MIN_USD_HKD = new Decimal('7.7475');
const MAX_USD_HKD = new Decimal('7.8525');
/** A publisher that prints no trailing zeros is not taken to know fewer digits than these. */
const MIN_DECIMALS = 4;

/**
 * The Hong Kong dollar stays within its convertibility band, so USD/HKD as crossed within one publication tells whether
 * its legs are right: EUR/USD of 2009-03-26 and the cross of 2013-04-02 are errors in the ECB's own file.
 */
export function* iterateHkdBandChecks(
  { source: { key: source }, observations: usdHkd }: SourceObservations,
  { from, to }: DayRange,
): Iterable<QualityCheck> {
  for (const point of usdHkd.points) {
    const { date, path } = point;
    if (date < HKD_BAND_START || date < from || date > to) continue;
    if (isOutsideHkdBand(point)) {
      const fault = `USD/HKD is ${formatObservedRate(point)} in this publication, outside the convertibility band of 7.75 to 7.85`;
      yield { source, date, path, fault, confirms: false };
    } else {
      const around = [usdHkd.before(date), usdHkd.after(date)];
      const confirms = around.every((each) => each && isNear(point, each, CONFIRMING_TOLERANCE));
      yield { source, date, path, confirms };
    }
  }
}

/** Printed digits may be off by half a unit of the last one: a rate within that of the band is not outside it. */
function isOutsideHkdBand({ multiplier, divisor, path }: ObservedRate): boolean {
  const [low, high] = [divisor.times(MIN_USD_HKD), divisor.times(MAX_USD_HKD)];
  if (multiplier.gte(low) && multiplier.lte(high)) return false;
  const rounding = multiplier.times(computeRoundingError(path));
  return multiplier.plus(rounding).lt(low) || multiplier.minus(rounding).gt(high);
}

/** The largest relative error of a product of printed values: half a unit of the last digit of each. */
function computeRoundingError(path: readonly PathQuote[]): Decimal {
  return path.reduce((sum, { value }) => {
    const decimals = Math.max(MIN_DECIMALS, value.length - 1 - (value + '.').indexOf('.'));
    return sum.plus(new Decimal(`5e-${decimals + 1}`).div(new Decimal(value)));
  }, new Decimal('0'));
}

function formatObservedRate({ multiplier, divisor }: ObservedRate): string {
  return formatRate({ multiplier: formatDecimal(multiplier), divisor: formatDecimal(divisor) });
}
