import { decimal } from '../../support/brands.js';
import fc from 'fast-check';
import { Decimal, parseDecimal } from '../../../src/core/money/decimal.js';
import { divideRounded } from '../../../src/core/money/rounding.js';
import { createRateTable } from '../../../src/core/rate-table/indexed-rate-table.js';
import { averageFactors } from '../../../src/core/rate-table/rate-factor.js';
import { formatPeriod, getPeriodRange, PERIODS } from '../../../src/core/rate-table/period.js';
import type { TableSource } from '../../../src/core/rate-table/rate-table.js';
import type { RateFound, RateQuery } from '../../../src/core/rate-table/rate.js';
import { getWeekday } from '../../../src/core/rate-table/day.js';
import { stored, weekdays } from '../../rates/support/quotes.js';

const weekdaysOnly = (day: string): boolean => getWeekday(day) % 6 !== 0;
const H10: TableSource = { key: 'fed-h10', kind: 'noon_buying', pivot: 'USD', publishesOn: weekdaysOnly };
const ECB: TableSource = { key: 'ecb', kind: 'reference', pivot: 'EUR', publishesOn: weekdaysOnly };

test.each([
  ['week', '2024-03-03', '2024-02-26', '2024-03-03', 'the week from 2024-02-26'],
  ['month', '2024-02-10', '2024-02-01', '2024-02-29', '2024-02'],
  ['quarter', '2024-11-30', '2024-10-01', '2024-12-31', '2024 Q4'],
  ['year', '9999-05-05', '9999-01-01', '9999-12-31', '9999'],
] as const)('the %s of %s', (period, date, from, to, name) => {
  expect(getPeriodRange(period, date)).toEqual({ from, to });
  expect(formatPeriod(period, date)).toBe(name);
});

test('a day lies within its period, and the period of either end is the same', () => {
  const day = fc.date({ min: new Date('1971-01-04'), max: new Date('2100-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(fc.constantFrom(...PERIODS), day, (period, date) => {
      const text = date.toISOString().slice(0, 10);
      const span = getPeriodRange(period, text);
      expect(span.from <= text && text <= span.to).toBe(true);
      expect([getPeriodRange(period, span.from), getPeriodRange(period, span.to)]).toEqual([span, span]);
    }),
  );
});

test('a mean is exact: the sum of the fractions over their number', () => {
  const value = fc
    .integer({ min: 1, max: 999_999 })
    .map((digits) => `${Math.floor(digits / 1e4)}.${String(digits % 1e4).padStart(4, '0')}`)
    .filter((text) => !/^0\.0+$/.test(text))
    .map(decimal);
  const factor = fc.record({ multiplier: value, divisor: value });
  fc.assert(
    fc.property(fc.array(factor, { minLength: 1, maxLength: 40 }), (factors) => {
      const { multiplier, divisor } = averageFactors(factors);
      // Multiplied out over the product of all divisors, in decimals of any length.
      const product = (skip: number): Decimal =>
        factors.reduce((all, each, i) => (i === skip ? all : all.times(parseDecimal(each.divisor))), new Decimal('1'));
      const sum = factors.reduce(
        (all, each, i) => all.plus(parseDecimal(each.multiplier).times(product(i))),
        new Decimal('0'),
      );
      const left = parseDecimal(multiplier)
        .times(product(-1))
        .times(new Decimal(String(factors.length)));
      expect(left.eq(parseDecimal(divisor).times(sum))).toBe(true);
    }),
    { numRuns: 50 },
  );
});

/** USD/CNY 7.1000, 7.1001 … on the weekdays of 2024. */
const yuan = weekdays('fed-h10', 'USD/CNY', '2024-01-01', '2025-01-10', (i) => (7.1 + i / 10_000).toFixed(4));
const table = createRateTable([H10], yuan);

function ask(query: Partial<RateQuery>, from = table): RateFound {
  const answer = from.rate({ base: 'USD', quote: 'CNY', date: '2024-02-10', ...query });
  if (!answer.available) throw new Error(answer.reason);
  return answer;
}

test('the average of a month is the mean of its published days, by one division', () => {
  const { rate, multiplier, divisor } = ask({ average: 'month' });
  // 21 weekdays: 7.1023 to 7.1043.
  expect(rate).toEqual({
    base: 'USD',
    quote: 'CNY',
    value: '7.10330',
    date: '2024-02-29',
    requestedDate: '2024-02-10',
    ageDays: 0,
    source: 'fed-h10',
    kind: 'noon_buying',
    path: [],
    period: {
      period: 'month',
      method: 'average',
      from: '2024-02-01',
      to: '2024-02-29',
      observations: 21,
      leftOut: 0,
      complete: true,
    },
  });
  expect([multiplier, divisor]).toEqual(['1491693', '210000']);
  expect(ask({ average: 'year' }).rate).toMatchObject({ value: '7.11305', period: { observations: 262 } });
  expect(ask({ average: 'quarter' }).rate).toMatchObject({ period: { to: '2024-03-31', observations: 65 } });
});

test('the average in the other direction is the mean of the daily rates in that direction', () => {
  const two = createRateTable(
    [H10],
    [...weekdays('fed-h10', 'USD/CNY', '2024-02-01', '2024-03-01', (i) => (i % 2 === 0 ? '5' : '8'))],
  );
  // 11 days of 1/5 and 10 of 1/8: their mean, not the inverse of the mean.
  const { rate } = ask({ base: 'CNY', quote: 'USD', average: 'month' }, two);
  const mean = divideRounded(new Decimal('3.45'), new Decimal('21'), 6, 'half-up').toFixed(6);
  expect(rate.value).toBe(mean);
});

test('the average of a cross is the mean of the daily crosses', () => {
  const crossed = createRateTable(
    [ECB],
    [
      ...weekdays('ecb', 'EUR/USD', '2024-02-01', '2024-03-01', (i) => (i % 2 === 0 ? '1.0' : '1.25')),
      ...weekdays('ecb', 'EUR/CNY', '2024-02-01', '2024-03-01', (i) => (i % 2 === 0 ? '7.0' : '10')),
    ],
  );
  // 11 days of 7 and 10 of 8.
  expect(ask({ average: 'month' }, crossed).rate).toMatchObject({ value: '7.47619', source: 'ecb', kind: 'reference' });
});

test('a suspect day is left out of the mean and counted', () => {
  const withSuspect = table.with([
    stored('fed-h10', 'USD/CNY', '2024-02-29', '9.9999', { revision: 2, suspect: 'slip' }),
  ]);
  expect(ask({ average: 'month' }, withSuspect).rate).toMatchObject({
    date: '2024-02-28',
    ageDays: 1,
    period: { observations: 20, leftOut: 1, complete: true },
  });
  expect(ask({ closing: 'month' }, withSuspect).rate).toMatchObject({ date: '2024-02-28', period: { leftOut: 1 } });
  expect(ask({ closing: 'month' }, withSuspect).rate).not.toHaveProperty('suspect');
});

test('the closing rate is the last of the period, with its path', () => {
  expect(ask({ closing: 'year' }).rate).toMatchObject({
    value: '7.12610',
    date: '2024-12-31',
    ageDays: 0,
    path: [{ value: '7.1261', date: '2024-12-31' }],
    period: { method: 'closing', from: '2024-01-01', to: '2024-12-31', observations: 1, leftOut: 0, complete: true },
  });
  // March ends on a Sunday, with Good Friday before it in truth: the last observation is what there is.
  expect(ask({ closing: 'month', date: '2024-03-01' }).rate).toMatchObject({ date: '2024-03-29', ageDays: 2 });
});

describe('a period that is not whole', () => {
  const reason = (query: Partial<RateQuery>, from = table): string => {
    const answer = from.rate({ base: 'USD', quote: 'CNY', date: '2025-01-05', ...query });
    return answer.available ? 'available' : answer.reason;
  };

  test('is refused with the reason, and answered when a part is enough', () => {
    expect(reason({ average: 'month' })).toBe(
      'no average rate of 2025-01 from USD to CNY: it is not over at fed-h10, whose newest observation is of 2025-01-10; with partial=true what there is so far is answered',
    );
    expect(reason({ closing: 'quarter' })).toContain('no closing rate of 2025 Q1 from USD to CNY: it is not over');
    const { rate } = ask({ average: 'month', date: '2025-01-05', partial: true });
    expect(rate).toMatchObject({ date: '2025-01-10', ageDays: 21, period: { observations: 8, complete: false } });
  });

  test('is over when only a weekend is to come', () => {
    const friday = createRateTable(
      [H10],
      weekdays('fed-h10', 'USD/CNY', '2024-06-01', '2024-06-28', () => '7.2'),
    );
    expect(ask({ average: 'month', date: '2024-06-28' }, friday).rate.period?.complete).toBe(true);
    const { publishesOn: _without, ...daily } = H10;
    const everyDay = createRateTable(
      [daily],
      weekdays('fed-h10', 'USD/CNY', '2024-06-01', '2024-06-28', () => '7.2'),
    );
    expect(reason({ average: 'month', date: '2024-06-28' }, everyDay)).toContain('it is not over');
  });

  test('is one with a gap at its start, in the middle, or of many single days', () => {
    const late = createRateTable(
      [H10],
      weekdays('fed-h10', 'USD/CNY', '2005-04-01', '2006-01-02', () => '8.2'),
    );
    expect(reason({ average: 'year', date: '2005-06-01' }, late)).toContain(
      'fed-h10 has nothing from 2005-01-01 to 2005-03-31',
    );
    const holed = createRateTable(
      [H10],
      yuan.filter(({ date }) => date < '2024-05-06' || date > '2024-05-24'),
    );
    expect(reason({ average: 'month', date: '2024-05-01' }, holed)).toContain(
      'has nothing from 2024-05-04 to 2024-05-26',
    );
    const sparse = createRateTable(
      [H10],
      yuan.filter((_, i) => i % 3 === 0),
    );
    expect(reason({ average: 'month', date: '2024-05-01' }, sparse)).toContain('fed-h10 has 8 of about 23 days');
    expect(reason({ closing: 'month', date: '2024-05-01' }, holed)).toBe('available');
  });

  test('sends the question to the next source that has the whole of it', () => {
    const two = createRateTable(
      [ECB, H10],
      [...yuan, stored('ecb', 'EUR/USD', '2024-02-28', '1.1'), stored('ecb', 'EUR/CNY', '2024-02-28', '7.7')],
    );
    expect(ask({ average: 'month' }, two).rate.source).toBe('fed-h10');
    expect(ask({ average: 'month', partial: true }, two).rate.source).toBe('ecb');
  });

  test('of a pair that nobody has is explained', () => {
    expect(reason({ base: 'EUR', average: 'month', date: '2024-02-01' })).toBe(
      'no average rate of 2024-02 from EUR to CNY: fed-h10 has nothing from 2024-02-01 to 2024-02-29; with partial=true what there is so far is answered',
    );
    expect(reason({ average: 'month' }, createRateTable([H10]))).toContain('no rates are known');
  });
});

test('between a currency and itself, and where a law holds all the period, there is nothing to average', () => {
  expect(ask({ base: 'CNY', average: 'year' }).rate).toMatchObject({ value: '1', source: 'identity' });
  expect(ask({ base: 'EUR', quote: 'HRK', average: 'year' }).rate).toMatchObject({ value: '7.53450', source: 'law' });
});

describe('a series in groups', () => {
  const series = (query: object): readonly RateFound['rate'][] =>
    [...table.series({ base: 'USD', quote: 'CNY', from: '2024-01-10', to: '2024-03-15', ...query })].map(
      ({ rate }) => rate,
    );

  test('has the last observation of each, and says which are whole', () => {
    expect(series({ group: 'month' }).map(({ date, value, period }) => [date, value, period?.complete])).toEqual([
      ['2024-01-31', '7.10220', false],
      ['2024-02-29', '7.10430', true],
      ['2024-03-15', '7.10540', false],
    ]);
    const weeks = series({ group: 'week' });
    expect([weeks.length, weeks[1]?.date, weeks[1]?.period?.from]).toEqual([10, '2024-01-19', '2024-01-15']);
  });

  test('gives the mean of each group with average', () => {
    expect(series({ group: 'month', average: true }).map(({ value, period }) => [value, period?.observations])).toEqual(
      [
        ['7.10145', 16],
        ['7.10330', 21],
        ['7.10490', 11],
      ],
    );
  });
});
