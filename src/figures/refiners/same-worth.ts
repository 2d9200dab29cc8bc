import type { CurrencyCode } from '../../money/currencies.js';
import { Decimal } from '../../money/decimal.js';
import type { RefineContext } from '../context.js';
import type { Mark } from '../mark.js';
import { magnitudeOf } from '../mention-value.js';
import { haveSameMark, type Mention } from '../mention.js';
import { USUAL_BANDS } from '../usual-bands.js';

/** May two amounts be worth the same, at a rate that there has been? No, of a currency without a usual band. */
export function mayBeSameWorth(context: RefineContext, a: Mention, b: Mention): boolean {
  if (haveSameMark(a, b)) return false;
  const second = dollarsOf(context, b);
  return dollarsOf(context, a).some(([code, low, high]) =>
    second.some(([other, from, to]) => code !== other && low.lte(to) && from.lte(high)),
  );
}

type Worth = readonly [currency: CurrencyCode, low: Decimal, high: Decimal];

/** What an amount is worth in US dollars at least and at most, in each currency that its mark may mean. */
function dollarsOf({ options: { region } }: RefineContext, mention: Mention): Worth[] {
  const { mark } = mention;
  if (!mark) return [];
  const amount = new Decimal(magnitudeOf(mention));
  return codesOf(mark, region).flatMap((code): Worth[] => {
    const band = USUAL_BANDS.get(code);
    return band ? [[code, amount.div(band[1]), amount.div(band[0])]] : [];
  });
}

/** The currency that a mark names; of an open one the usual and the local one. */
function codesOf({ currency, ambiguous }: Mark, region: string | undefined): readonly CurrencyCode[] {
  if (currency !== undefined) return [currency];
  if (!ambiguous) return [];
  if (ambiguous.dollarBands) return ambiguous.candidates;
  const local =
    region !== undefined && Object.hasOwn(ambiguous.byRegion, region) ? ambiguous.byRegion[region] : undefined;
  return local === undefined || local === ambiguous.fallback ? [ambiguous.fallback] : [ambiguous.fallback, local];
}

/** Are two amounts of one currency of like size, as two prices of one thing are? */
export function areAlike(a: Mention, b: Mention): boolean {
  const [first, second] = [new Decimal(magnitudeOf(a)), new Decimal(magnitudeOf(b))];
  return first.lte(second.times('12')) && second.lte(first.times('12'));
}
