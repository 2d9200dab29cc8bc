import fc from 'fast-check';
import type { Interval } from '../../../src/checks/numbers/interval.js';
import { History } from '../../../src/checks/reference/history.js';
import { Decimal } from '../../../src/money/decimal.js';
import { addDays } from '../../../src/rates/day.js';

const ONE = new Decimal('1');
const at = (value: string): Interval => ({ low: new Decimal(value), high: new Decimal(value) });
const observed = (rates: readonly number[]) =>
  rates.map((rate, i) => ({
    date: addDays('2024-01-01', i),
    rate: { dividend: new Decimal(String(rate)), divisor: ONE },
  }));

test('the last day, or the last two between which the rate passed', () => {
  const history = new History(observed([60, 70, 75, 72, 71]));
  expect(history.lastTrue(at('1'), at('71'))).toBe('2024-01-05');
  expect(history.lastTrue(at('1'), at('75'))).toBe('2024-01-03');
  expect(history.lastTrue(at('1'), at('65'))).toBe('2024-01-01');
  expect(history.lastTrue(at('1'), at('76'))).toBeUndefined();
  expect(history.lastTrue(at('10'), at('710'))).toBe('2024-01-05');
  expect(history.since).toBe('2024-01-01');
});

test('is what a search day by day finds', () => {
  const rate = fc.integer({ min: 1, max: 40 });
  fc.assert(
    fc.property(fc.array(rate, { minLength: 1, maxLength: 30 }), rate, rate, (rates, a, b) => {
      const [low, high] = [Math.min(a, b), Math.max(a, b)];
      const hits = (i: number): boolean => {
        const next = rates[i + 1] ?? rates[i]!;
        return Math.min(rates[i]!, next) <= high && Math.max(rates[i]!, next) >= low;
      };
      const found = rates.map((_, i) => i).findLast(hits);
      const interval = { low: new Decimal(String(low)), high: new Decimal(String(high)) };
      const expected = found === undefined ? undefined : addDays('2024-01-01', found);
      const history = new History(observed(rates));
      const lastTrue = history.lastTrue(at('1'), interval);
      // A day that the rate is on counts before the step that leads to it.
      expect([expected, found === undefined ? undefined : addDays('2024-01-01', found + 1)]).toContain(lastTrue);
    }),
  );
});

test('the rates of a year', () => {
  const history = new History([
    ...observed([70, 60]),
    { date: '2025-01-01', rate: { dividend: new Decimal('90'), divisor: ONE } },
  ]);
  expect(history.ofYear('2024')?.low.dividend.toFixed()).toBe('60');
  expect(history.ofYear('2024')?.high.dividend.toFixed()).toBe('70');
  expect(history.ofYear('2023')).toBeUndefined();
});

test('nothing known', () => {
  expect(new History([]).since).toBeUndefined();
  expect(new History([]).lastTrue(at('1'), at('1'))).toBeUndefined();
});
