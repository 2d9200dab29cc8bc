import { Decimal } from '../../money/decimal.js';
import type { Ratio } from '../../money/ratio.js';

const ratio = (dividend: string, divisor = '1'): Ratio => ({
  dividend: new Decimal(dividend),
  divisor: new Decimal(divisor),
});

/**
 * Units of measurement by what they measure, each in the first of its row. The mu is 2000/3 square metres and the jin half
 * a kilogram (State Council of China, 1959); British and American units by the agreement of 1959; the ping is 400/121
 * square metres, the barrel 42 American gallons.
 */
const MEASURES: readonly Readonly<Record<string, Ratio>>[] = [
  {
    sqm: ratio('1'),
    'square kilometre': ratio('1000000'),
    hectare: ratio('10000'),
    mu: ratio('2000', '3'),
    acre: ratio('4046.8564224'),
    'square foot': ratio('0.09290304'),
    'square mile': ratio('2589988.110336'),
    ping: ratio('400', '121'),
  },
  {
    metre: ratio('1'),
    kilometre: ratio('1000'),
    centimetre: ratio('0.01'),
    millimetre: ratio('0.001'),
    mile: ratio('1609.344'),
    yard: ratio('0.9144'),
    foot: ratio('0.3048'),
    inch: ratio('0.0254'),
    'nautical mile': ratio('1852'),
  },
  {
    kg: ratio('1'),
    gram: ratio('0.001'),
    tonne: ratio('1000'),
    jin: ratio('0.5'),
    pound: ratio('0.45359237'),
    ounce: ratio('0.028349523125'),
    carat: ratio('0.0002'),
  },
  {
    litre: ratio('1'),
    millilitre: ratio('0.001'),
    'cubic metre': ratio('1000'),
    'cubic foot': ratio('28.316846592'),
    gallon: ratio('3.785411784'),
    barrel: ratio('158.987294928'),
  },
  { kWh: ratio('1'), MWh: ratio('1000'), GWh: ratio('1000000'), TWh: ratio('1000000000') },
  { watt: ratio('1'), kW: ratio('1000'), MW: ratio('1000000'), GW: ratio('1000000000') },
];

/** Units that one thing is counted in; a unit may be in several groups. */
const KINDRED: readonly (readonly string[])[] = [
  ['person', 'death', 'case', 'job', 'visit', 'test', 'dose', 'vote', 'account', 'claim', 'copy'],
  ['household', 'home', 'company', 'account'],
  ['family', 'home', 'company', 'household'],
  ['company', 'store', 'hospital', 'school', 'factory', 'building', 'city', 'village', 'country'],
  ['flight', 'aircraft', 'trip', 'visit'],
  ['home', 'room', 'building', 'bed'],
  ['vehicle', 'device', 'aircraft', 'ship', 'container', 'order'],
  ['tonne', 'tonne CO2'],
  ['container', 'TEU'],
  ['share', 'vote', 'ticket', 'order', 'contract'],
  ['barrel', 'barrel per day'],
  ['trip', 'visit', 'flight', 'download', 'order'],
];

/** Words that count anything. */
const GENERIC: ReadonlySet<string> = new Set(['item', 'unit', 'set', 'time', 'step', 'copy', 'contract', 'animal']);

/** What two units are to each other; a ratio takes the first to the second: 1 of `a` is so many of `b`. */
type UnitRelation = 'same' | 'kindred' | 'other' | Ratio;

/** @param a a standard name, or undefined for a number whose unit is not known */
export function relateUnits(a: string | undefined, b: string | undefined): UnitRelation {
  if (a === b) return 'same';
  if (a === undefined || b === undefined) return 'kindred';
  const measure = MEASURES.find((each) => a in each || b in each);
  if (measure) {
    const [from, to] = [measure[a], measure[b]];
    if (from && to) return { dividend: from.dividend.times(to.divisor), divisor: from.divisor.times(to.dividend) };
  }
  if (KINDRED.some((group) => group.includes(a) && group.includes(b))) return 'kindred';
  if (measure) return 'other';
  return GENERIC.has(a) || GENERIC.has(b) ? 'kindred' : 'other';
}
