import fc from 'fast-check';
import { Decimal, isDecimalString, parseDecimal } from '../../../src/core/money/decimal.js';
import { createRateTable } from '../../../src/core/rate-table/indexed-rate-table.js';
import type { RateFound } from '../../../src/core/rate-table/rate.js';
import { decimal, isoDate } from '../../support/brands.js';

const DATE = '2024-02-23';

/** Rates from 0.000001 to 9,999,999.999999 as a publisher prints them. */
const published = fc
  .tuple(fc.integer({ min: 0, max: 9_999_999 }), fc.integer({ min: 1, max: 999_999 }))
  .map(([whole, fraction]) => `${whole}.${String(fraction).padStart(6, '0')}`);

function rates(usd: string, cny: string): { readonly there: RateFound; readonly back: RateFound } {
  const quotes = Object.entries({ USD: usd, CNY: cny }).map(([quote, value]) => ({
    source: 'ecb',
    date: isoDate(DATE),
    base: 'EUR',
    quote,
    value: decimal(value),
    revision: 1,
  }));
  const table = createRateTable([{ key: 'ecb', kind: 'reference', pivot: 'EUR' }], quotes);
  const there = table.rate({ base: 'USD', quote: 'CNY', date: DATE });
  const back = table.rate({ base: 'CNY', quote: 'USD', date: DATE });
  if (!there.available || !back.available) throw new Error('no rate');
  return { there, back };
}

test('a shown rate is plain, has six significant figures and lies within half a unit of the last of them', () => {
  fc.assert(
    fc.property(published, published, (usd, cny) => {
      const { value } = rates(usd, cny).there.rate;
      expect(isDecimalString(value)).toBe(true);
      const [whole = '', fraction = ''] = value.split('.');
      if (whole.length <= 6) expect(value.replace(/^[0.]+|\./g, '')).toHaveLength(6);
      const halfUnit = new Decimal('0.5').times(
        new Decimal(whole.length > 6 ? `1e${whole.length - 6}` : `1e-${fraction.length}`),
      );
      // |value − cny/usd| ≤ half a unit, multiplied by usd so that nothing is divided.
      const error = parseDecimal(value).times(parseDecimal(usd)).minus(parseDecimal(cny)).abs();
      expect(error.lte(halfUnit.times(parseDecimal(usd)))).toBe(true);
    }),
  );
});

test('there and back is the same pair of published values, exchanged', () => {
  fc.assert(
    fc.property(published, published, (usd, cny) => {
      const { there, back } = rates(usd, cny);
      expect([back.multiplier, back.divisor]).toEqual([there.divisor, there.multiplier]);
      const product = parseDecimal(there.rate.value).times(parseDecimal(back.rate.value));
      expect(product.minus(new Decimal('1')).abs().lt(new Decimal('0.00002'))).toBe(true);
    }),
  );
});

test.each([
  ['1', '9.999996', '10.0000'],
  ['1', '999999.6', '1000000'],
  ['1', '12345678.9', '12345700'],
  ['9876543.21', '0.000001', '0.000000000000101250'],
  ['3', '1', '0.333333'],
])('1 EUR = %s USD = %s CNY shows as %s', (usd, cny, shown) => {
  expect(rates(usd, cny).there.rate.value).toBe(shown);
});
