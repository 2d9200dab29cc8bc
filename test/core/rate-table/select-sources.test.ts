import { createRateTable } from '../../../src/core/rate-table/indexed-rate-table.js';
import type { TableSource } from '../../../src/core/rate-table/rate-table.js';
import type { RateQuery } from '../../../src/core/rate-table/rate.js';
import { stored } from '../../rates/support/quotes.js';

const SOURCES: readonly TableSource[] = [
  { key: 'ecb', kind: 'reference', pivot: 'EUR' },
  { key: 'frankfurter', kind: 'reference', pivot: 'EUR', relays: 'ecb' },
  { key: 'fed-h10', kind: 'noon_buying', pivot: 'USD' },
  { key: 'cfets', kind: 'official_fixing', pivot: 'CNY' },
];
const table = createRateTable(SOURCES, [
  stored('ecb', 'EUR/USD', '2024-03-05', '1.0849'),
  stored('ecb', 'EUR/CNY', '2024-03-05', '7.8111'),
  stored('frankfurter', 'EUR/USD', '2024-03-06', '1.0874'),
  stored('frankfurter', 'EUR/CNY', '2024-03-06', '7.8281'),
  stored('fed-h10', 'USD/CNY', '2024-03-06', '7.1977'),
  stored('cfets', 'USD/CNY', '2024-03-06', '7.1016'),
]);

function ask(query: Partial<RateQuery>): string {
  const answer = table.rate({ base: 'USD', quote: 'CNY', date: '2024-03-06', ...query });
  return answer.available ? `${answer.rate.source} ${answer.rate.kind} ${answer.rate.value}` : answer.reason;
}

test('a kind that is named gets sources of that kind alone', () => {
  expect(ask({ kind: 'official_fixing' })).toBe('cfets official_fixing 7.10160');
  expect(ask({ kind: 'noon_buying' })).toBe('fed-h10 noon_buying 7.19770');
  expect(ask({ kind: 'market' })).toBe(
    'no source of kind "market" is asked; there are ecb (reference), frankfurter (reference), fed-h10 (noon_buying), cfets (official_fixing)',
  );
  expect(ask({ kind: 'official_fixing', source: 'ecb' })).toBe(
    'no source of kind "official_fixing" is asked; there are ecb (reference)',
  );
});

test('sources that are named answer in the order in which they are named', () => {
  expect(ask({ sources: ['cfets', 'ecb'] })).toContain('cfets');
  expect(ask({ sources: ['ecb', 'cfets'] })).toContain('ecb');
  expect(ask({ sources: ['ecb', 'boc'] })).toBe(
    'there is no source "boc"; the sources are ecb, frankfurter, fed-h10, cfets',
  );
  expect([
    ...table.series({ base: 'USD', quote: 'CNY', from: '2024-03-01', to: '2024-03-31', sources: ['cfets', 'ecb'] }),
  ]).toHaveLength(1);
});

test('of a publisher and the one who relays its figures, the one that is ahead answers', () => {
  expect(ask({})).toBe('frankfurter reference 7.19891');
  expect(ask({ date: '2024-03-05' })).toBe('ecb reference 7.19983');
  expect(ask({ source: 'ecb' })).toBe('ecb reference 7.19983');
  const level = table.with([
    stored('ecb', 'EUR/USD', '2024-03-06', '1.0874'),
    stored('ecb', 'EUR/CNY', '2024-03-06', '7.8281'),
  ]);
  const answer = level.rate({ base: 'USD', quote: 'CNY', date: '2024-03-06' });
  expect(answer.available && answer.rate.source).toBe('ecb');
});
