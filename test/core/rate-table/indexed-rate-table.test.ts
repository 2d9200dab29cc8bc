import { createRateTable } from '../../../src/core/rate-table/indexed-rate-table.js';
import type { RateTable, TableSource } from '../../../src/core/rate-table/rate-table.js';
import type { RateQuery, RateFound, RateUnavailable } from '../../../src/core/rate-table/rate.js';
import type { StoredQuote } from '../../../src/core/rate-table/quote.js';
import { GOLDEN_CROSSES, GOLDEN_QUOTES } from '../../rates/support/golden.js';
import { decimal, isoDate } from '../../support/brands.js';

const ECB: TableSource = { key: 'ecb', kind: 'reference', pivot: 'EUR' };
const MARKET: TableSource = { key: 'market', kind: 'market', pivot: 'USD' };
const table = createRateTable([ECB, MARKET], GOLDEN_QUOTES);

function found(from: RateTable, query: RateQuery): RateFound {
  const answer = from.rate(query);
  if (!answer.available) throw new Error(answer.reason);
  return answer;
}

function missing(from: RateTable, query: RateQuery): RateUnavailable {
  const answer = from.rate(query);
  if (answer.available) throw new Error(`unexpected rate of ${answer.rate.date}`);
  return answer;
}

function stored(source: string, pair: string, date: string, value: string, revision = 1): StoredQuote {
  const [base, quote] = pair.split('/') as [string, string];
  return { source, date: isoDate(date), base, quote, value: decimal(value), revision };
}

describe('published figures', () => {
  test.each(GOLDEN_CROSSES)('crosses of %s', (date, usdCny, usdHkd, cnyHkd, hkdCny) => {
    const value = (base: string, quote: string): string => found(table, { base, quote, date }).rate.value;
    expect([value('USD', 'CNY'), value('USD', 'HKD'), value('CNY', 'HKD'), value('HKD', 'CNY')]).toEqual([
      usdCny,
      usdHkd,
      cnyHkd,
      hkdCny,
    ]);
  });

  test('of a Saturday are those of Friday', () => {
    const { rate } = found(table, { base: 'USD', quote: 'CNY', date: '2024-02-24' });
    expect([rate.value, rate.date, rate.ageDays]).toEqual(['7.19697', '2024-02-23', 1]);
  });

  test('a weekend has the rate of Friday and says so', () => {
    const { rate, multiplier, divisor } = found(table, { base: 'CNY', quote: 'USD', date: '2024-02-24' });
    expect(rate).toEqual({
      base: 'CNY',
      quote: 'USD',
      value: '0.138947',
      date: '2024-02-23',
      requestedDate: '2024-02-24',
      ageDays: 1,
      source: 'ecb',
      kind: 'reference',
      path: [
        { base: 'EUR', quote: 'CNY', value: '7.7972', date: '2024-02-23', source: 'ecb' },
        { base: 'EUR', quote: 'USD', value: '1.0834', date: '2024-02-23', source: 'ecb' },
      ],
    });
    expect({ multiplier, divisor }).toEqual({ multiplier: '1.0834', divisor: '7.7972' });
  });

  test('direct and inverse use the published value itself', () => {
    const direct = found(table, { base: 'EUR', quote: 'USD', date: '2024-02-23' });
    expect([direct.rate.value, direct.multiplier, direct.divisor]).toEqual(['1.08340', '1.0834', '1']);
    const inverse = found(table, { base: 'USD', quote: 'EUR', date: '2024-02-23' });
    expect([inverse.rate.value, inverse.multiplier, inverse.divisor]).toEqual(['0.923020', '1', '1.0834']);
    expect(inverse.rate.path).toEqual(direct.rate.path);
  });

  test('a currency against itself needs no source', () => {
    const { rate, multiplier, divisor } = found(createRateTable([]), { base: 'CNY', quote: 'CNY', date: '2024-02-23' });
    expect(rate).toMatchObject({ value: '1', path: [], source: 'identity', kind: 'reference', ageDays: 0 });
    expect([multiplier, divisor]).toEqual(['1', '1']);
  });
});

describe('as of', () => {
  const ends = createRateTable(
    [ECB],
    [
      stored('ecb', 'EUR/RUB', '2022-03-01', '117.201'),
      stored('ecb', 'EUR/USD', '2022-03-01', '1.1162'),
      stored('ecb', 'EUR/USD', '2022-03-15', '1.0991'),
      stored('ecb', 'EUR/USD', '2022-03-16', '1.0994'),
    ],
  );

  test('a quote is carried 14 days while its source keeps publishing, and no longer', () => {
    expect(found(ends, { base: 'USD', quote: 'RUB', date: '2022-03-15' }).rate.ageDays).toBe(14);
    expect(missing(ends, { base: 'USD', quote: 'RUB', date: '2022-03-16' }).reason).toBe(
      'no rate from USD to RUB within 14 days of 2022-03-16: ecb has USD from 2022-03-01 to 2022-03-16 and RUB from 2022-03-01 to 2022-03-01',
    );
  });

  test('a source that was not reached for months answers with its age, a currency that it dropped does not', () => {
    expect(found(ends, { base: 'EUR', quote: 'USD', date: '2022-12-01' }).rate).toMatchObject({
      date: '2022-03-16',
      ageDays: 260,
    });
    expect(ends.rate({ base: 'EUR', quote: 'RUB', date: '2022-12-01' }).available).toBe(false);
  });

  test('with nothing before, an observation within 14 days after is used and its age is negative', () => {
    expect(found(ends, { base: 'EUR', quote: 'USD', date: '2022-02-15' }).rate).toMatchObject({
      date: '2022-03-01',
      ageDays: -14,
    });
    expect(ends.rate({ base: 'EUR', quote: 'USD', date: '2022-02-14' }).available).toBe(false);
  });

  test('maxAgeDays limits both directions and is explained', () => {
    const query = { base: 'EUR', quote: 'USD', maxAgeDays: 3 };
    expect(found(ends, { ...query, date: '2022-03-18' }).rate.ageDays).toBe(2);
    expect(found(ends, { ...query, date: '2022-02-26' }).rate.ageDays).toBe(-3);
    expect(missing(ends, { ...query, date: '2022-03-20' }).reason).toBe(
      'no rate from EUR to USD within 3 days of 2022-03-20 (maxAgeDays): the nearest is of 2022-03-16, 4 days before, from ecb',
    );
    expect(missing(ends, { ...query, date: '2022-02-20' }).reason).toContain('of 2022-03-01, 9 days after');
  });

  test('both legs of a cross are of one day: the newest that they share', () => {
    const uneven = createRateTable(
      [ECB],
      [
        stored('ecb', 'EUR/USD', '2024-03-04', '1.0846'),
        stored('ecb', 'EUR/CNY', '2024-03-04', '7.8090'),
        stored('ecb', 'EUR/CNY', '2024-03-05', '7.8111'),
        stored('ecb', 'EUR/USD', '2024-03-06', '1.0874'),
      ],
    );
    const { rate } = found(uneven, { base: 'USD', quote: 'CNY', date: '2024-03-06' });
    expect(rate.path.map(({ date }) => date)).toEqual(['2024-03-04', '2024-03-04']);
    expect(rate.ageDays).toBe(2);
  });

  test('an earlier revision answers what was known then', () => {
    const corrected = ends.with([
      stored('ecb', 'EUR/USD', '2022-03-15', '1.0999', 2),
      stored('ecb', 'EUR/USD', '2022-03-17', '1.1051', 3),
    ]);
    const value = (date: string, revision?: number): string | undefined => {
      const answer = corrected.rate({
        base: 'EUR',
        quote: 'USD',
        date,
        ...(revision === undefined ? {} : { revision }),
      });
      return answer.available ? answer.multiplier : undefined;
    };
    expect([value('2022-03-15'), value('2022-03-15', 2), value('2022-03-15', 1)]).toEqual([
      '1.0999',
      '1.0999',
      '1.0991',
    ]);
    expect([value('2022-03-17'), value('2022-03-17', 2), value('2022-03-17', 0)]).toEqual([
      '1.1051',
      '1.0994',
      undefined,
    ]);
    expect([1, 2, 3].map((revision) => corrected.lastObservation('ecb', revision))).toEqual([
      '2022-03-16',
      '2022-03-16',
      '2022-03-17',
    ]);
    expect([corrected.revision, ends.revision]).toEqual([3, 1]);
    expect(missing(corrected, { base: 'EUR', quote: 'USD', date: '2022-03-17', revision: 0 }).reason).toBe(
      'no rates are known at revision 0 from ecb',
    );
  });
});

describe('choice of a source', () => {
  const quotes = [stored('ecb', 'EUR/USD', '2024-03-01', '1.0813'), stored('market', 'USD/EUR', '2024-03-20', '0.92')];
  const two = createRateTable([ECB, MARKET], quotes);
  const sourceOf = (from: RateTable, date: string): string =>
    found(from, { base: 'EUR', quote: 'USD', date }).rate.source;

  test('the first in order that is current, then the freshest of the old, then the nearest to come', () => {
    expect(sourceOf(two, '2024-03-15')).toBe('ecb');
    expect(sourceOf(two, '2024-03-16')).toBe('ecb');
    expect(sourceOf(two, '2024-03-20')).toBe('market');
    expect(sourceOf(two, '2024-09-01')).toBe('market');
    expect(sourceOf(createRateTable([MARKET, ECB], quotes), '2024-02-25')).toBe('ecb');
    expect(sourceOf(createRateTable([MARKET, ECB], quotes), '2024-03-10')).toBe('ecb');
  });

  test('a named source alone is asked, an unknown one is answered with the list', () => {
    expect(found(two, { base: 'EUR', quote: 'USD', date: '2024-03-21', source: 'ecb' }).rate.ageDays).toBe(20);
    expect(missing(two, { base: 'EUR', quote: 'USD', date: '2024-03-21', source: 'boc' }).reason).toBe(
      'there is no source "boc"; the sources are ecb, market',
    );
    expect(missing(two, { base: 'EUR', quote: 'USD', date: '2024-02-30' }).reason).toBe(
      '"2024-02-30" is not a calendar day (YYYY-MM-DD)',
    );
    expect(missing(two, { base: 'EUR', quote: 'XYZ', date: '2024-03-21' }).reason).toContain(
      'market has EUR from 2024-03-20 to 2024-03-20 and no XYZ',
    );
  });
});

describe('currencies that a law ended', () => {
  const quotes = [
    stored('ecb', 'EUR/HRK', '2022-12-30', '7.5365'),
    stored('ecb', 'EUR/USD', '2022-12-30', '1.0666'),
    stored('ecb', 'EUR/USD', '2023-01-02', '1.0683'),
  ];
  const kuna = createRateTable([ECB], quotes);

  test('before the end the published quote, afterwards the legal ratio and the successor', () => {
    expect(found(kuna, { base: 'HRK', quote: 'USD', date: '2022-12-31' }).divisor).toBe('7.5365');
    const { rate, multiplier, divisor } = found(kuna, { base: 'HRK', quote: 'USD', date: '2023-01-02' });
    expect([multiplier, divisor, rate.value]).toEqual(['1.0683', '7.53450', '0.141788']);
    expect(rate.path).toEqual([
      { base: 'EUR', quote: 'HRK', value: '7.53450', date: '2023-01-01', source: 'law' },
      { base: 'EUR', quote: 'USD', value: '1.0683', date: '2023-01-02', source: 'ecb' },
    ]);
    expect(found(kuna, { base: 'USD', quote: 'HRK', date: '2023-01-02' })).toMatchObject({
      multiplier: '7.53450',
      divisor: '1.0683',
    });
  });

  test('the first members of the euro were units of it while their cash was still in use', () => {
    const early = createRateTable([ECB], [stored('ecb', 'EUR/USD', '1999-01-04', '1.1789')]);
    for (const [code, ratio] of Object.entries({ DEM: '1.95583', FRF: '6.55957', ITL: '1936.27', ESP: '166.386' })) {
      const { rate, divisor } = found(early, { base: code, quote: 'USD', date: '1999-01-05' });
      expect([code, divisor, rate.path.map(({ source, date }) => `${source} ${date}`)]).toEqual([
        code,
        ratio,
        ['law 1999-01-01', 'ecb 1999-01-04'],
      ]);
    }
    expect(missing(early, { base: 'DEM', quote: 'USD', date: '1998-12-31' }).reason).toContain('DEM');
    expect([...early.series({ base: 'DEM', quote: 'USD', from: '1998-12-01', to: '1999-02-01' })]).toHaveLength(1);
    // Greece came two years later: until then its currency had a rate of its own.
    expect(missing(early, { base: 'GRD', quote: 'EUR', date: '2000-12-31' }).reason).toContain('no GRD');
    expect(found(early, { base: 'GRD', quote: 'EUR', date: '2001-01-01' }).rate.source).toBe('law');
  });

  test('between two of them, or one and its successor, the law alone answers', () => {
    const { rate } = found(kuna, { base: 'DEM', quote: 'HRK', date: '2024-01-01' });
    expect(rate).toMatchObject({ value: '3.85233', source: 'law', kind: 'reference', ageDays: 0 });
    expect(found(kuna, { base: 'EUR', quote: 'DEM', date: '2024-01-01' }).multiplier).toBe('1.95583');
  });

  test('a series crosses the last day without a break', () => {
    const values = [...kuna.series({ base: 'HRK', quote: 'USD', from: '2022-01-01', to: '2023-12-31' })];
    expect(values.map(({ rate, divisor }) => [rate.date, divisor])).toEqual([
      ['2022-12-30', '7.5365'],
      ['2023-01-02', '7.53450'],
    ]);
  });
});

describe('series and sharing', () => {
  test('every day with both legs, oldest first, from one source', () => {
    const rates = [...table.series({ base: 'USD', quote: 'CNY', from: '2024-01-01', to: '2024-12-31' })];
    expect(rates.map(({ rate }) => [rate.date, rate.value, rate.ageDays])).toEqual([
      ['2024-02-23', '7.19697', 0],
      ['2024-03-06', '7.19891', 0],
      ['2024-12-31', '7.29936', 0],
    ]);
    expect([
      ...table.series({ base: 'USD', quote: 'CNY', from: '2024-01-01', to: '2024-12-31', source: 'market' }),
    ]).toEqual([]);
    expect([...table.series({ base: 'USD', quote: 'USD', from: '2024-02-28', to: '2024-03-01' })]).toHaveLength(3);
  });

  test('quotes may come in any order; a table that is extended stays as it was', () => {
    const shuffled = createRateTable([ECB], GOLDEN_QUOTES.toReversed());
    for (const [date, usdCny] of GOLDEN_CROSSES)
      expect(found(shuffled, { base: 'USD', quote: 'CNY', date }).rate.value).toBe(usdCny);
    const extended = table.with([stored('ecb', 'EUR/JPY', '2024-02-23', '163.01', 2)]);
    expect(extended.currencies()).toEqual(['CNY', 'EUR', 'HKD', 'JPY', 'USD']);
    expect(table.currencies()).toEqual(['CNY', 'EUR', 'HKD', 'USD']);
  });
});
