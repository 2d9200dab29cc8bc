import fc from 'fast-check';
import {
  amountsOf,
  convertAmount,
  convertFigure,
  type ConversionOutcome,
} from '../../../src/core/conversion/convert-figure.js';
import { createMoney, formatMoney } from '../../../src/core/money/money.js';
import type { CurrencyCode } from '../../../src/core/money/currencies.js';
import { formatRatio } from '../../../src/core/money/ratio.js';
import { decimals } from '../money/support/arbitraries.js';
import { QueryRates } from '../../../src/core/conversion/query-rates.js';
import { resolveTargets } from '../../../src/core/conversion/target-currencies.js';
import { money, range } from '../annotation/support/figure.js';
import { table } from '../annotation/support/rates.js';

const printEnds = (outcome: ConversionOutcome): readonly string[] =>
  outcome.available ? outcome.ends.map(({ value }) => `${outcome.rate.quote} ${value}`) : [];

const QUERY = { date: '2024-02-24' };
const RATES = new QueryRates(table, QUERY);

test('380 billion yuan, to the cent, with the rate of Friday', () => {
  const outcome = convertFigure(money('380000000000', 'CNY'), 'USD', RATES);
  expect(printEnds(outcome)).toEqual(['USD 52799979479.81']);
  expect(outcome.available && outcome.rate).toMatchObject({ date: '2024-02-23', ageDays: 1, source: 'ecb' });
});

test('a figure has the digits of the same amount of money', () => {
  const targets = fc.constantFrom<CurrencyCode>('USD', 'JPY', 'EUR', 'HKD');
  fc.assert(
    fc.property(decimals, targets, (amount, target) => {
      const outcome = convertFigure(money(amount, 'CNY'), target, RATES);
      const converted = convertAmount(createMoney(amount, 'CNY'), target, QUERY, table);
      if (!outcome.available || !converted.available) throw new Error(`no rate of ${target}`);
      expect(outcome.ends.map(({ value }) => value)).toEqual([formatMoney(converted.money)]);
      const [quotient] = outcome.ends.map(({ ratio }) => formatRatio(ratio, 30));
      expect(quotient).toBe(formatRatio(converted.ratio, 30));
    }),
  );
});

test('both ends of a range, with one rate', () => {
  const outcome = convertFigure(range('200000000', '300000000', 'CNY'), 'USD', RATES);
  expect(printEnds(outcome)).toEqual(['USD 27789462.88', 'USD 41684194.33']);
});

test('no rate: what is missing, and for which day', () => {
  const outcome = convertAmount(createMoney('5', 'CNY'), 'THB', QUERY, table);
  expect(outcome).toMatchObject({ available: false, base: 'CNY', currency: 'THB', requestedDate: '2024-02-24' });
});

test('the value is rounded to the minor unit of the target currency', () => {
  const converted = convertAmount(createMoney('100', 'HKD'), 'JPY', QUERY, table);
  expect(converted.available && formatMoney(converted.money)).toBe('1923');
});

test('a percentage is not converted', () => {
  const percent = { ...money('5', 'CNY'), kind: 'percent' as const, currency: undefined };
  const { currency: _currency, ...figure } = percent;
  expect(() => convertFigure(figure, 'USD', RATES)).toThrow(/f1/);
});

test('the amounts of a figure are its value, or both ends of its range', () => {
  expect(amountsOf(money('5', 'CNY'))).toEqual(['5']);
  expect(amountsOf(range('5', '6', 'CNY'))).toEqual(['5', '6']);
});

test('amounts are converted to the currencies asked for, each once, or to the home currencies', () => {
  expect(resolveTargets()).toEqual(['CNY', 'USD', 'HKD']);
  expect(resolveTargets(['GBP', 'USD', 'GBP'])).toEqual(['GBP', 'USD']);
});
