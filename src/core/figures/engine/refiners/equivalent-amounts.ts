import type { CurrencyCode } from '../../../money/currencies.js';
import { Decimal } from '../../../money/decimal.js';
import type { RefineContext } from '../refine-context.js';
import { localCurrency, type AmbiguousMark, type Mark } from '../mark.js';
import { magnitudeOf } from '../mention-value.js';
import { haveSameMark, type Mention } from '../mention.js';
import { USUAL_BANDS } from '../usd-rate-ranges.js';

/** May two amounts be worth the same, at a rate that there has been? No, of a currency without a usual band. */
export function mayBeSameWorth({ options: { region } }: RefineContext, a: Mention, b: Mention): boolean {
  if (haveSameMark(a, b) || !a.mark || !b.mark) return false;
  const others = bandsOf(b.mark, region);
  const bands = others.length === 0 ? others : bandsOf(a.mark, region);
  if (bands.length === 0) return false;
  const [first, second] = [new Decimal(magnitudeOf(a)), new Decimal(magnitudeOf(b))];
  // In dollars the first is worth from first / high to first / low; so is the second; multiplied out, as that is cheaper.
  return bands.some(({ code, low, high }) =>
    others.some(
      (other) =>
        code !== other.code &&
        first.times(other.low).lte(second.times(high)) &&
        second.times(low).lte(first.times(other.high)),
    ),
  );
}

interface Band {
  readonly code: CurrencyCode;
  readonly low: Decimal;
  readonly high: Decimal;
}

const bandOf: ReadonlyMap<CurrencyCode, Band> = new Map(
  [...USUAL_BANDS].map(([code, [low, high]]) => [code, { code, low: new Decimal(low), high: new Decimal(high) }]),
);

/** The bands of the currency that a mark names; of an open one those of the usual and the local one. */
function bandsOf({ currency, ambiguous }: Mark, region: string | undefined): Band[] {
  const codes = currency === undefined ? (ambiguous ? openCodes(ambiguous, region) : []) : [currency];
  return codes.flatMap((code) => bandOf.get(code) ?? []);
}

function openCodes(mark: AmbiguousMark, region: string | undefined): readonly CurrencyCode[] {
  const { dollarBands, candidates, fallback } = mark;
  if (dollarBands) return candidates;
  const local = localCurrency(mark, region);
  return local === undefined || local === fallback ? [fallback] : [fallback, local];
}

/** Are two amounts of one currency of like size, as two prices of one thing are? */
export function areAlike(a: Mention, b: Mention): boolean {
  const [first, second] = [new Decimal(magnitudeOf(a)), new Decimal(magnitudeOf(b))];
  return first.lte(second.times('12')) && second.lte(first.times('12'));
}
