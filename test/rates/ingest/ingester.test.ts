import { createIngester, type Ingester } from '../../../src/rates/ingest/ingester.js';
import type { Quote } from '../../../src/core/rate-table/quote.js';
import { createRateTable } from '../../../src/core/rate-table/indexed-rate-table.js';
import { RateTableHolder } from '../../../src/rates/ingest/rate-table-holder.js';
import { createSources } from '../../../src/rates/sources/registry.js';
import type { RateSource } from '../../../src/rates/sources/source.js';
import { createMemoryStore } from '../support/memory-store.js';
import type { QuoteStore } from '../../../src/rates/store/quote-store.js';
import { ECB_ERROR_QUOTES, H10_YUAN } from '../support/golden.js';
import { quoteOf } from '../support/quotes.js';
import { isoDate } from '../../support/brands.js';

const ARRIVAL = { at: '2026-11-24T12:00:00.000Z', today: isoDate('2026-11-24') };
const sources = createSources();
const sourceOf = (key: string): RateSource => sources.find((each) => each.key === key)!;
const published = (quotes: readonly (Quote & { readonly revision: number })[]): readonly Quote[] =>
  quotes.map(({ revision: _revision, ...quote }) => quote);

let store: QuoteStore;
let holder: RateTableHolder;
let intake: Ingester;
beforeEach(() => {
  store = createMemoryStore();
  holder = new RateTableHolder(createRateTable(sources));
  intake = createIngester({ store, holder, sources });
});

const suspects = (key: string): readonly string[] =>
  [...holder.current.quotes({ source: key })]
    .filter(({ suspect }) => suspect !== undefined)
    .map(({ quote, date, revision }) => `${quote} ${date} r${revision}`)
    .sort();
const usdCny = (revision?: number): string | undefined => {
  const query = { base: 'USD', quote: 'CNY', date: '2009-03-30', source: 'ecb' };
  const answer = holder.current.rate(revision === undefined ? query : { ...query, revision });
  return answer.available ? `${answer.rate.value} of ${answer.rate.date}` : undefined;
};

test('a comparison that becomes possible later marks the old quote under a new revision', async () => {
  await intake.ingest(sourceOf('ecb'), published(ECB_ERROR_QUOTES), ARRIVAL);
  expect(suspects('ecb')).toEqual(['HKD 2009-03-26 r1', 'HKD 2013-04-02 r1', 'USD 2009-03-26 r1', 'USD 2013-04-02 r1']);
  expect(usdCny()).toBe('6.88949 of 2009-03-30');
  const taken = await intake.ingest(sourceOf('fed-h10'), published(H10_YUAN), ARRIVAL);
  // One more is newSuspects, and one is freed: the dollar explains both crosses of 2009-03-26.
  expect(taken).toMatchObject({ revision: 2, added: 9, marked: 2 });
  expect(taken.newSuspects.map(({ source, quote, date }) => `${source} ${quote} ${date}`)).toEqual([
    'ecb CNY 2009-03-30',
  ]);
  expect(suspects('ecb')).toEqual(['CNY 2009-03-30 r2', 'HKD 2013-04-02 r1', 'USD 2009-03-26 r1', 'USD 2013-04-02 r1']);
  expect([usdCny(), usdCny(1)]).toEqual(['6.83249 of 2009-03-27', '6.88949 of 2009-03-30']);
});

test('whichever comes first, the same quotes are newSuspects', async () => {
  await intake.ingest(sourceOf('fed-h10'), published(H10_YUAN), ARRIVAL);
  await intake.ingest(sourceOf('ecb'), published(ECB_ERROR_QUOTES), ARRIVAL);
  expect(suspects('ecb')).toEqual(['CNY 2009-03-30 r2', 'HKD 2013-04-02 r2', 'USD 2009-03-26 r2', 'USD 2013-04-02 r2']);
  expect(suspects('fed-h10')).toEqual([]);
});

test('the same payload again adds nothing; a quote that its publisher corrects is no longer suspect', async () => {
  await intake.ingest(sourceOf('ecb'), published(ECB_ERROR_QUOTES), ARRIVAL);
  expect(await intake.ingest(sourceOf('ecb'), published(ECB_ERROR_QUOTES), ARRIVAL)).toMatchObject({
    revision: undefined,
    newSuspects: [],
  });
  const corrected = [quoteOf('ecb', 'EUR/USD', '2009-03-26', '1.3494')];
  expect(await intake.ingest(sourceOf('ecb'), corrected, ARRIVAL)).toMatchObject({
    revision: 2,
    corrected: 1,
    marked: 1,
  });
  expect(suspects('ecb')).toEqual(['HKD 2013-04-02 r1', 'USD 2013-04-02 r1']);
});

test('a quote of a currency that has ended is kept, newSuspects, beside the others of its payload', async () => {
  const late = [quoteOf('ecb', 'EUR/BGN', '2026-01-02', '1.9558'), quoteOf('ecb', 'EUR/USD', '2026-01-02', '1.1700')];
  expect((await intake.ingest(sourceOf('ecb'), late, ARRIVAL)).newSuspects).toMatchObject([
    { quote: 'BGN', suspect: 'BGN ended on 2025-12-31' },
  ]);
  expect(holder.current.rate({ base: 'BGN', quote: 'USD', date: '2026-01-02' })).toMatchObject({
    divisor: '1.95583',
    rate: { path: [{ source: 'law' }, { source: 'ecb' }] },
  });
});

test('payloads of several sources at once are judged one after the other', async () => {
  await Promise.all([
    intake.ingest(sourceOf('ecb'), published(ECB_ERROR_QUOTES), ARRIVAL),
    intake.ingest(sourceOf('fed-h10'), published(H10_YUAN), ARRIVAL),
  ]);
  expect(suspects('ecb')).toContain('CNY 2009-03-30 r2');
  expect(holder.current.revision).toBe(2);
});

test('one that is not to be believed leaves nothing, and the next is taken', async () => {
  const bad = intake.ingest(sourceOf('ecb'), [quoteOf('ecb', 'EUR/USD', '2026-11-23', '-1')], ARRIVAL);
  const good = intake.ingest(sourceOf('ecb'), [quoteOf('ecb', 'EUR/USD', '2026-11-23', '1.16')], ARRIVAL);
  await expect(bad).rejects.toThrow('not a plain decimal above zero');
  expect(await good).toMatchObject({ revision: 1, added: 1 });
});

describe('a source that has been silent for long, or is new,', () => {
  const MARKET = quoteOf('currency-api', 'USD/CNY', '2024-03-06', '7.19');

  test.each([
    ['swapped', '0.1390', 'base and quote look swapped'],
    ['of another unit', '719.1', 'the unit changed by a factor of 100'],
  ])('is compared with the others: %s', async (_case, value, fault) => {
    await intake.ingest(sourceOf('currency-api'), [MARKET], ARRIVAL);
    const first = [quoteOf('fed-h10', 'USD/CNY', '2024-03-08', value)];
    await expect(intake.ingest(sourceOf('fed-h10'), first, ARRIVAL)).rejects.toThrow(fault);
  });

  test('and with nobody, where nobody has the pair', async () => {
    await intake.ingest(sourceOf('currency-api'), [MARKET], ARRIVAL);
    const first = [quoteOf('fed-h10', 'USD/LKR', '2024-03-08', '308.1')];
    expect(await intake.ingest(sourceOf('fed-h10'), first, ARRIVAL)).toMatchObject({ added: 1 });
  });
});
