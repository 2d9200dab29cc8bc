import { createIngester, type Ingester } from '../../../src/rates/ingest/ingester.js';
import { createRateTable } from '../../../src/core/rate-table/indexed-rate-table.js';
import type { StoredQuote } from '../../../src/core/rate-table/quote.js';
import type { RateTable } from '../../../src/core/rate-table/rate-table.js';
import type { Rate } from '../../../src/core/rate-table/rate.js';
import { RateTableHolder } from '../../../src/rates/ingest/rate-table-holder.js';
import { listMissingCurrencies, listNewSuspects } from '../../../src/rates/newest-publication.js';
import { createSources } from '../../../src/rates/sources/registry.js';
import { isoDate } from '../../support/brands.js';
import { asEcb, asSource, quietDay, scaleRates, weekdaysUntil, type MarketDay } from '../support/market.js';
import { createMemoryStore } from '../support/memory-store.js';

const sources = createSources();
/** Sixty quiet weekdays that are known, and five that are to come; the first of these is a Wednesday. */
const DAYS = weekdaysUntil('2024-03-12', 65);
const KNOWN = 60;
const dayOf = (index: number): string => DAYS[KNOWN + index]!;
const marketOf = (index: number): MarketDay => quietDay(KNOWN + index);
const OTHERS = ['boc', 'currency-api'] as const;

let holder: RateTableHolder;
let ingester: Ingester;

const known = (others: readonly (typeof OTHERS)[number][]): readonly StoredQuote[] =>
  DAYS.slice(0, KNOWN)
    .flatMap((date, i) => [...asEcb(date, quietDay(i)), ...others.flatMap((key) => asSource(key, date, quietDay(i)))])
    .map((quote) => ({ ...quote, revision: 0 }));

/** A service that has followed the ECB and some other sources for sixty days. */
function follow(table: RateTable): void {
  holder = new RateTableHolder(table);
  ingester = createIngester({ store: createMemoryStore(), holder, sources });
}

async function publish(key: string, quotes: ReturnType<typeof asEcb>, today: string): Promise<void> {
  const source = sources.find((each) => each.key === key)!;
  await ingester.ingest(source, quotes, { at: `${today}T20:00:00Z`, today: isoDate(today) });
}

/** The ECB publishes `day` where the market was as ever, and the others publish the market. */
async function publishDay(
  index: number,
  others: readonly (typeof OTHERS)[number][],
  day: MarketDay = marketOf(index),
): Promise<void> {
  await publish('ecb', asEcb(dayOf(index), day), dayOf(index));
  for (const key of others) await publish(key, asSource(key, dayOf(index), marketOf(index)), dayOf(index));
}

function rateOf(base: string, quote: string, index = 0): Rate {
  const answer = holder.current.rate({ base, quote, date: dayOf(index) });
  if (!answer.available) throw new Error(answer.reason);
  return answer.rate;
}

const LIES: readonly (readonly [name: string, codes: readonly string[], factor: number])[] = [
  ['CNY +10 %', ['CNY'], 1.1],
  ['CNY -10 %', ['CNY'], 0.9],
  ['CNY ×10', ['CNY'], 10],
  ['CNY ×40', ['CNY'], 40],
  ['CNY of which two digits are swapped, 7.85 for 8.75', ['CNY'], 8.75 / 7.85],
  ['JPY ×10', ['JPY'], 10],
  ['USD and HKD +10 %', ['USD', 'HKD'], 1.1],
];

describe('a source alone', () => {
  const table = createRateTable(sources, known([]));
  beforeEach(() => {
    follow(table);
  });

  test.each(LIES)(
    '%s: the day before answers, and the answer says what it passed over',
    async (_name, codes, factor) => {
      await publishDay(0, [], scaleRates(marketOf(0), codes, factor));
      for (const code of codes) {
        const rate = rateOf('EUR', code);
        expect(rate).toMatchObject({ date: dayOf(-1), source: 'ecb' });
        expect(rate.passedOver).toEqual([
          expect.objectContaining({
            source: 'ecb',
            date: dayOf(0),
            quote: code,
            reason: expect.stringMatching(/rose|fell/) as string,
          }),
        ]);
      }
      expect(
        listNewSuspects(holder.current, 'ecb')
          .map(({ quote }) => quote)
          .sort(),
      ).toEqual([...codes].sort());
      expect(rateOf('EUR', 'GBP').date).toBe(dayOf(0));
    },
  );

  test('a move of a restless currency that is no crisis is used, and marked', async () => {
    await publishDay(0, [], scaleRates(marketOf(0), ['ZAR'], 1.08));
    expect(rateOf('EUR', 'ZAR')).toMatchObject({
      date: dayOf(0),
      suspect: expect.stringContaining('nobody else has it') as string,
    });
    expect(listNewSuspects(holder.current, 'ecb')).toMatchObject([{ quote: 'ZAR', provisional: true }]);
    await publishDay(1, [], scaleRates(marketOf(1), ['ZAR'], 1.08));
    expect(rateOf('EUR', 'ZAR', 1).suspect).toBeUndefined();
    expect(listNewSuspects(holder.current, 'ecb')).toEqual([]);
  });

  test('a move that lasts is used from the second day on, marked for a week, and then believed', async () => {
    const devalued = (index: number): MarketDay => scaleRates(marketOf(index), ['CHF'], 0.85);
    await publishDay(0, [], devalued(0));
    expect(rateOf('EUR', 'CHF').date).toBe(dayOf(-1));
    await publishDay(1, [], devalued(1));
    expect(rateOf('EUR', 'CHF', 0)).toMatchObject({
      date: dayOf(0),
      suspect: expect.stringContaining('no other source confirms it') as string,
    });
    expect(rateOf('EUR', 'CHF', 1).suspect).toBeDefined();
    for (const index of [2, 3, 4]) await publishDay(index, [], devalued(index));
    expect([0, 4].map((index) => rateOf('EUR', 'CHF', index).suspect)).toEqual([undefined, undefined]);
  });

  test('a slip that is gone on the next day stays suspect', async () => {
    await publishDay(0, [], scaleRates(marketOf(0), ['CNY'], 1.1));
    await publishDay(1, []);
    expect(rateOf('EUR', 'CNY', 0).date).toBe(dayOf(-1));
    expect(rateOf('EUR', 'CNY', 1)).toMatchObject({ date: dayOf(1) });
    expect(listNewSuspects(holder.current, 'ecb')).toMatchObject([
      { date: dayOf(0), reason: expect.stringContaining('nobody else has it') as string },
    ]);
  });

  test('corrected by its publisher, the quote is used', async () => {
    await publishDay(0, [], scaleRates(marketOf(0), ['CNY'], 1.1));
    await publishDay(0, []);
    expect(rateOf('EUR', 'CNY')).toMatchObject({ date: dayOf(0) });
    expect(rateOf('EUR', 'CNY').passedOver).toBeUndefined();
  });

  test('the table of the day before under another date is not used', async () => {
    await publishDay(0, [], marketOf(-1));
    expect(rateOf('USD', 'CNY')).toMatchObject({
      date: dayOf(-1),
      passedOver: [
        { reason: '24 of 24 rates of this publication are those of the one before, to the last digit' },
        { quote: 'CNY' },
      ],
    });
  });

  test('a currency that a publication lacks is logged', async () => {
    const { CNY: _cny, ...without } = marketOf(0);
    await publishDay(0, [], without);
    expect(rateOf('EUR', 'CNY')).toMatchObject({
      date: dayOf(-1),
      passedOver: [
        { source: 'ecb', date: dayOf(0), quote: 'CNY', reason: `ecb has no CNY in its publication of ${dayOf(0)}` },
      ],
    });
    expect(listMissingCurrencies(holder.current, 'ecb', 'EUR')).toEqual(['CNY']);
  });

  test('a table of a Sunday is not used on the Monday after it', async () => {
    await publish('ecb', asEcb('2024-03-10', marketOf(2)), '2024-03-11');
    const answer = holder.current.rate({ base: 'EUR', quote: 'USD', date: '2024-03-11' });
    expect(answer).toMatchObject({
      rate: {
        date: dayOf(-1),
        passedOver: [
          { date: '2024-03-10', reason: 'ecb does not publish for 2024-03-10, a day on which it is closed' },
        ],
      },
    });
  });

  test('a table that is dated ahead is refused', async () => {
    await expect(publish('ecb', asEcb(dayOf(2), marketOf(0)), dayOf(0))).rejects.toThrow('in the future');
  });
});

describe.each([[OTHERS.slice(0, 1)], [OTHERS]])('beside %j', (others) => {
  const table = createRateTable(sources, known(others));
  beforeEach(() => {
    follow(table);
  });

  test.each([
    ...LIES,
    ['CNY +1.2 %', ['CNY'], 1.012],
    ['CNY +2 %', ['CNY'], 1.02],
    ['HKD -2 %', ['HKD'], 0.98],
  ] as const)('%s: another source of the day answers', async (_name, codes, factor) => {
    await publishDay(0, others, scaleRates(marketOf(0), codes, factor));
    for (const code of codes) {
      const [base, quote] = code === 'USD' ? ['USD', 'CNY'] : ['USD', code];
      expect(rateOf(base, quote)).toMatchObject({
        date: dayOf(0),
        source: others[0],
        passedOver: expect.arrayContaining([expect.objectContaining({ source: 'ecb', date: dayOf(0) })]) as unknown,
      });
    }
    expect(listNewSuspects(holder.current, others[0])).toEqual([]);
  });

  test('a false rate that is repeated on four days stays suspect', async () => {
    for (const index of [0, 1, 2, 3]) {
      await publishDay(index, others, scaleRates(marketOf(index), ['CNY'], 1.1));
      expect(rateOf('USD', 'CNY', index)).toMatchObject({ date: dayOf(index), source: others[0] });
    }
    expect(listNewSuspects(holder.current, 'ecb')).toHaveLength(4);
  });

  test('what another source confirms is believed at once', async () => {
    const devalued = scaleRates(marketOf(0), ['CHF'], 0.85);
    await publish('ecb', asEcb(dayOf(0), devalued), dayOf(0));
    expect(rateOf('EUR', 'CHF').date).toBe(dayOf(-1));
    await publish(others[0], asSource(others[0], dayOf(0), devalued), dayOf(0));
    expect(rateOf('EUR', 'CHF')).toMatchObject({ date: dayOf(0), source: 'ecb' });
    expect(rateOf('EUR', 'CHF').suspect).toBeUndefined();
  });

  test('a currency that a publication lacks comes from another source of the day', async () => {
    const { CNY: _cny, HKD: _hkd, ...without } = marketOf(0);
    await publishDay(0, others, without);
    expect(rateOf('USD', 'CNY')).toMatchObject({ date: dayOf(0), source: others[0] });
    expect(rateOf('USD', 'HKD')).toMatchObject({ date: dayOf(0), source: others[0] });
  });
});
