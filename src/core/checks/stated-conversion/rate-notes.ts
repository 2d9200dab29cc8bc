import { amountsOf } from '../../conversion/convert-figure.js';
import type { Ratio } from '../../money/ratio.js';
import type { Figure } from '../../figures/figure.js';
import { Decimal, parseDecimal } from '../../money/decimal.js';
import type { Placed } from '../located-figure.js';
import type { Reading } from '../check-context.js';
import { reaching, widened, type Band } from '../reference/rate-band.js';

/** Both sides of "($1 = 7.2412 yuan)". */
export interface RateNote {
  readonly left: Figure;
  readonly right: Placed;
  /** 1 unit of the left currency in the right one. */
  readonly rate: Ratio;
}

/** A conversion by a rate that is noted with a few digits may differ in the last. */
const NOTED = new Decimal('0.001');

/** The rates that a text notes, in text order. */
export function rateNotesOf({ figures, byId }: Reading): readonly RateNote[] {
  return figures.flatMap((right): RateNote[] => {
    const left = right.figure.restates === undefined ? undefined : byId.get(right.figure.restates)?.figure;
    if (!right.figure.rateNote || !left || left.currency === right.figure.currency) return [];
    const [dividend, divisor] = [amountOf(right.figure), amountOf(left)];
    return dividend && divisor ? [{ left, right, rate: { dividend, divisor } }] : [];
  });
}

function amountOf(figure: Figure): Decimal | undefined {
  const [amount, ...others] = amountsOf(figure);
  if (amount === undefined || others.length > 0 || figure.currency === undefined) return undefined;
  const value = parseDecimal(amount);
  return value.gt('0') ? value : undefined;
}

/** The rates that a text notes, by pair in either direction: "CNY/USD". */
export function notedBands(notes: readonly RateNote[]): ReadonlyMap<string, readonly Band[]> {
  const bands = new Map<string, Band[]>();
  const add = (base: string, quote: string, rate: Ratio): void => {
    const key = `${base}/${quote}`;
    const band = widened(reaching(undefined, rate), NOTED);
    bands.set(key, [...(bands.get(key) ?? []), band]);
  };
  for (const { left, right, rate } of notes) {
    const [base, quote] = [left.currency!, right.figure.currency!];
    add(base, quote, rate);
    add(quote, base, { dividend: rate.divisor, divisor: rate.dividend });
  }
  return bands;
}
