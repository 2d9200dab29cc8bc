import fc from 'fast-check';
import type { Interval } from '../../../../src/core/checks/arithmetic/interval.js';
import {
  RateHistory,
  buildCumulativeBands,
  type DatedRate,
} from '../../../../src/core/checks/reference/rate-history.js';
import { Decimal } from '../../../../src/core/money/decimal.js';
import { addDays } from '../../../../src/core/rate-table/day.js';

const ONE = new Decimal('1');
const at = (value: string): Interval => ({ low: new Decimal(value), high: new Decimal(value) });
const observed = (rates: readonly number[], first = '2024-01-01') =>
  rates.map((rate, i) => ({
    date: addDays(first, i),
    rate: { dividend: new Decimal(String(rate)), divisor: ONE },
  }));

/** A history of days that are all known. */
function historyOf(days: readonly DatedRate[]): RateHistory {
  return new RateHistory({
    since: days[0]?.date,
    until: days.at(-1)?.date ?? '2024-01-01',
    bandsOfYear: (year) => buildCumulativeBands(days.filter(({ date }) => date.startsWith(year))),
  });
}

test('the last day, or the last two between which the rate passed', () => {
  const history = historyOf(observed([60, 70, 75, 72, 71]));
  expect(history.lastTrue(at('1'), at('71'))).toBe('2024-01-05');
  expect(history.lastTrue(at('1'), at('75'))).toBe('2024-01-03');
  expect(history.lastTrue(at('1'), at('65'))).toBe('2024-01-01');
  expect(history.lastTrue(at('1'), at('76'))).toBeUndefined();
  expect(history.lastTrue(at('10'), at('710'))).toBe('2024-01-05');
  expect(history.since).toBe('2024-01-01');
});

test('is what a search day by day finds, also from one year into the next', () => {
  const NEW_YEAR = '2023-12-20';
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
      const expected = found === undefined ? undefined : addDays(NEW_YEAR, found);
      const history = historyOf(observed(rates, NEW_YEAR));
      const lastTrue = history.lastTrue(at('1'), interval);
      // A day that the rate is on counts before the step that leads to it.
      expect([expected, found === undefined ? undefined : addDays(NEW_YEAR, found + 1)]).toContain(lastTrue);
    }),
  );
});

test('a pair without observations has no history', () => {
  expect(historyOf([]).since).toBeUndefined();
  expect(historyOf([]).lastTrue(at('1'), at('1'))).toBeUndefined();
});
