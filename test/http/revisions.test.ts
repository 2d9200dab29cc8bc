import { stored } from '../rates/support/quotes.js';
import { startService, type Problem, type TestService } from './support/service.js';

let service: TestService;
beforeAll(async () => {
  service = await startService({
    quotes: [
      stored('ecb', 'EUR/USD', '2024-03-05', '1.0849', { revision: 1 }),
      stored('ecb', 'EUR/USD', '2024-03-06', '1.0874', { revision: 1 }),
      stored('ecb', 'EUR/CNY', '2024-03-06', '78.281', { revision: 1 }),
      stored('ecb', 'EUR/CNY', '2024-03-06', '78.281', { revision: 2, suspect: 'ten times too much' }),
      stored('ecb', 'EUR/CNY', '2024-03-06', '7.8281', { revision: 3 }),
      stored('ecb', 'EUR/HKD', '2024-03-06', '8.5063', { revision: 1, suspect: 'a whim' }),
      stored('ecb', 'EUR/HKD', '2024-03-06', '8.5063', { revision: 4 }),
      stored('ecb', 'EUR/USD', '2024-03-07', '1.0895', { revision: 4 }),
    ],
  });
});
afterAll(() => service.close());

test('lists the quotes that have changed since a revision, and no new days', async () => {
  const { status, body } = await service.call('/v1/revisions?since=1');
  expect(status).toBe(200);
  const cny = { source: 'ecb', base: 'EUR', quote: 'CNY', date: '2024-03-06' };
  expect(body).toEqual({
    revision: 4,
    since: 1,
    quotes: [
      { ...cny, revision: 3, change: 'corrected', before: '78.281', after: '7.8281' },
      { ...cny, quote: 'HKD', revision: 4, change: 'cleared', before: '8.5063', after: '8.5063' },
    ],
  });
});

test.each([
  ['since=3', ['HKD']],
  ['since=4', []],
  ['since=1&source=frankfurter', []],
])('%s: %j', async (query, quotes) => {
  const { body } = await service.call<{ readonly quotes: readonly { readonly quote: string }[] }>(
    `/v1/revisions?${query}`,
  );
  expect(body.quotes.map(({ quote }) => quote)).toEqual(quotes);
});

test('says whether an answer still holds, and what it would be now', async () => {
  const asked = '/v1/rates/changes?base=USD&quotes=CNY,EUR&date=2024-03-06';
  const { body } = await service.call(`${asked}&from=1`);
  expect(body).toMatchObject({
    from: 1,
    revision: 4,
    holds: false,
    changes: [{ base: 'USD', quote: 'CNY', before: { value: '71.9891' }, after: { value: '7.19891' } }],
  });
  expect((await service.call(`${asked}&from=3`)).body).toEqual({ from: 3, revision: 4, holds: true, changes: [] });
});

test('a rate that was not known then has no side before', async () => {
  const { body } = await service.call('/v1/rates/changes?base=EUR&quotes=HKD&date=2024-03-06&maxAgeDays=0&from=1');
  expect(body).toMatchObject({ holds: true });
  const { status, body: problem } = await service.call<Problem>('/v1/rates/changes?base=EUR&quotes=HKD&from=9');
  expect([status, problem.detail]).toEqual([422, expect.stringContaining('no revision 9 yet')]);
});
