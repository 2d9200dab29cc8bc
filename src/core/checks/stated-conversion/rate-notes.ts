import type { Ratio } from '../../money/ratio.js';
import { Decimal, parseDecimal } from '../../money/decimal.js';
import type { CheckContext } from '../check-context.js';
import { extendBand, widenBand, type RateBand } from '../reference/rate-band.js';
import { isSingleAmount, type LocatedAmount } from '../single-figure.js';

/** Both sides of "($1 = 7.2412 yuan)". */
export interface RateNote {
  readonly left: LocatedAmount;
  readonly right: LocatedAmount;
  /** 1 unit of the left currency in the right one. */
  readonly rate: Ratio;
}

/** A conversion by a rate that is noted with a few digits may differ in the last. */
const RATE_NOTE_TOLERANCE = new Decimal('0.001');

/** Rate notes of one pair that a conversion is compared with; more are a column of rates. */
const MAX_NOTES_PER_PAIR = 4;

/** The rates that a text notes, in text order. */
export function findRateNotes({ figures, byId }: CheckContext): readonly RateNote[] {
  return figures.flatMap((right): RateNote[] => {
    const left = right.figure.restates === undefined ? undefined : byId.get(right.figure.restates);
    if (!right.figure.rateNote || !left || !isSingleAmount(left) || !isSingleAmount(right)) return [];
    if (left.figure.currency === right.figure.currency) return [];
    const [dividend, divisor] = [parseDecimal(right.figure.value), parseDecimal(left.figure.value)];
    return dividend.gt('0') && divisor.gt('0') ? [{ left, right, rate: { dividend, divisor } }] : [];
  });
}

/** The first rates that a text notes, by pair in either direction: "CNY/USD". */
export function buildRateNoteBands(notes: readonly RateNote[]): ReadonlyMap<string, readonly RateBand[]> {
  const bands = new Map<string, RateBand[]>();
  const add = (base: string, quote: string, rate: Ratio): void => {
    const key = `${base}/${quote}`;
    const known = bands.get(key) ?? [];
    if (known.length === 0) bands.set(key, known);
    if (known.length < MAX_NOTES_PER_PAIR) known.push(widenBand(extendBand(undefined, rate), RATE_NOTE_TOLERANCE));
  };
  for (const { left, right, rate } of notes) {
    const [base, quote] = [left.figure.currency, right.figure.currency];
    add(base, quote, rate);
    add(quote, base, { dividend: rate.divisor, divisor: rate.dividend });
  }
  return bands;
}
