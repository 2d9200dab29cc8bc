import { createRateTable } from '../../../src/core/rate-table/indexed-rate-table.js';
import type { RateTable, TableSource } from '../../../src/core/rate-table/rate-table.js';
import type { RateQuery } from '../../../src/core/rate-table/rate.js';
import { stored } from '../../rates/support/quotes.js';
import { decimal } from '../../support/brands.js';

const ECB: TableSource = { key: 'ecb', kind: 'reference', pivot: 'EUR' };
const MARKET: TableSource = { key: 'market', kind: 'market', pivot: 'USD' };
const WRONG = 'out of line';

const quotes = [
  stored('ecb', 'EUR/USD', '2024-03-04', '1.0846'),
  stored('ecb', 'EUR/CNY', '2024-03-04', '7.8090'),
  stored('ecb', 'EUR/USD', '2024-03-05', '1.9949', { suspect: WRONG }),
  stored('ecb', 'EUR/CNY', '2024-03-05', '7.8111'),
  stored('ecb', 'EUR/USD', '2024-03-06', '1.0874'),
  stored('ecb', 'EUR/CNY', '2024-03-06', '7.8281'),
];
const table = createRateTable([ECB, MARKET], quotes);

function answer(from: RateTable, query: RateQuery): string {
  const found = from.rate(query);
  if (!found.available) return found.reason;
  const { date, source, value, suspect } = found.rate;
  return `${date} ${source} ${value}${suspect === undefined ? '' : ` (${suspect})`}`;
}

test('a suspect quote is skipped for the one before it', () => {
  expect(answer(table, { base: 'EUR', quote: 'USD', date: '2024-03-05' })).toBe('2024-03-04 ecb 1.08460');
});

test('a cross with a suspect leg is suspect, one without is not', () => {
  expect(answer(table, { base: 'USD', quote: 'CNY', date: '2024-03-05' })).toBe('2024-03-04 ecb 7.19989');
  expect(answer(table, { base: 'EUR', quote: 'CNY', date: '2024-03-05' })).toBe('2024-03-05 ecb 7.81110');
});

test('another source of the same day that is not suspect is asked before it, and before the day before', () => {
  const two = table.with([
    stored('market', 'USD/EUR', '2024-03-01', '0.924'),
    stored('market', 'USD/EUR', '2024-03-05', '0.9216'),
  ]);
  const only = createRateTable([ECB, MARKET], [quotes[2]!]).with([stored('market', 'USD/EUR', '2024-03-01', '0.924')]);
  expect(answer(two, { base: 'USD', quote: 'EUR', date: '2024-03-05' })).toBe('2024-03-05 market 0.921600');
  expect(answer(only, { base: 'USD', quote: 'EUR', date: '2024-03-05' })).toBe('2024-03-01 market 0.924000');
});

test('where nothing else is known it is used, and says so; a later one does not count as known', () => {
  expect(answer(table, { base: 'EUR', quote: 'USD', date: '2024-03-05', maxAgeDays: 0 })).toBe(
    `2024-03-05 ecb 1.99490 (${WRONG})`,
  );
  const first = createRateTable([ECB], quotes.slice(2));
  expect(answer(first, { base: 'EUR', quote: 'USD', date: '2024-03-05' })).toBe(`2024-03-05 ecb 1.99490 (${WRONG})`);
  expect(answer(first, { base: 'EUR', quote: 'USD', date: '2024-03-01' })).toBe('2024-03-06 ecb 1.08740');
  const path = first.rate({ base: 'USD', quote: 'CNY', date: '2024-03-05' });
  expect(path).toMatchObject({ rate: { suspect: WRONG, path: [{ quote: 'USD', suspect: WRONG }, { quote: 'CNY' }] } });
});

test('a series shows the suspect day and marks it', () => {
  const days = [...table.series({ base: 'EUR', quote: 'USD', from: '2024-03-01', to: '2024-03-31' })];
  expect(days.map(({ rate }) => [rate.date, rate.suspect])).toEqual([
    ['2024-03-04', undefined],
    ['2024-03-05', WRONG],
    ['2024-03-06', undefined],
  ]);
});

test('a quote that becomes suspect, or no longer is, gets a revision: old answers stay as they were', () => {
  const marked = table
    .with([stored('ecb', 'EUR/USD', '2024-03-06', '1.0874', { revision: 2, suspect: 'later reason' })])
    .with([stored('ecb', 'EUR/USD', '2024-03-05', '1.9949', { revision: 3 })]);
  const at = (revision?: number): string =>
    answer(marked, { base: 'EUR', quote: 'USD', date: '2024-03-06', ...(revision === undefined ? {} : { revision }) });
  expect([at(1), at(2), at(3), at()]).toEqual([
    '2024-03-06 ecb 1.08740',
    '2024-03-04 ecb 1.08460',
    '2024-03-05 ecb 1.99490',
    '2024-03-05 ecb 1.99490',
  ]);
});

test('the quotes in force are listed with the reasons why they are suspect and with their units', () => {
  const yen = { ...stored('cfets', 'JPY/CNY', '2024-03-05', '0.0479'), unit: decimal('100') };
  const listed = createRateTable([ECB], [yen, ...quotes]);
  expect([...listed.quotes({ source: 'cfets' })]).toEqual([yen]);
  expect([...listed.quotes({ source: 'ecb', from: '2024-03-05', to: '2024-03-05' })]).toEqual([quotes[2], quotes[3]]);
  const shuffled = createRateTable([ECB], [...quotes, yen].toReversed());
  expect([...shuffled.quotes({ source: 'ecb' })].find(({ suspect }) => suspect)).toEqual(quotes[2]);
});
