import type { StoredQuote } from '../../src/core/rate-table/quote.js';
import { ECB_ERROR_QUOTES, GOLDEN_QUOTES, H10_YUAN } from '../rates/support/golden.js';
import { startService, type Problem, type TestService } from './support/service.js';
import { decimal, isoDate } from '../support/brands.js';

/** The reason of a suspect quote, as the quality checks write it. */
const REASON = 'USD/CNY is 0.90 % from fed-h10, "while" its neighbours agree';
const marked = (quote: StoredQuote): StoredQuote =>
  quote.date === '2009-03-26' && quote.quote === 'USD' ? { ...quote, suspect: REASON } : quote;

/** Every weekday of January 2024 at one rate, and half of February. */
const EVERY_DAY: readonly StoredQuote[] = Array.from({ length: 46 }, (_, i) => new Date(Date.UTC(2024, 0, 1 + i)))
  .filter((day) => day.getUTCDay() % 6 !== 0)
  .flatMap((day, i) =>
    Object.entries({ USD: '1.1', CNY: i % 2 === 0 ? '7.7' : '7.9' }).map(([quote, value]) => ({
      source: 'ecb',
      date: isoDate(day.toISOString().slice(0, 10)),
      base: 'EUR',
      quote,
      value: decimal(value),
      revision: 1,
    })),
  );

let service: TestService;
beforeAll(async () => {
  service = await startService({
    quotes: [...GOLDEN_QUOTES, ...ECB_ERROR_QUOTES.map(marked), ...H10_YUAN, ...EVERY_DAY],
  });
});
afterAll(() => service.close());

describe('the rate of a period', () => {
  test('is the mean of its days', async () => {
    const { body } = await service.call('/v1/rates/EUR/CNY?date=2024-01-15&average=month');
    expect(body).toMatchObject({
      value: '7.79565',
      date: '2024-01-31',
      source: 'ecb',
      path: [],
      period: {
        period: 'month',
        method: 'average',
        from: '2024-01-01',
        to: '2024-01-31',
        observations: 23,
        leftOut: 0,
        complete: true,
      },
    });
  });

  test('or the last of them, with the quotes it is made from', async () => {
    const { body } = await service.call('/v1/rates/USD/CNY?date=2024-01-15&closing=month');
    expect(body).toMatchObject({
      value: '7.00000',
      date: '2024-01-31',
      period: { method: 'closing', observations: 1 },
      path: [{ quote: 'USD' }, { quote: 'CNY', value: '7.7' }],
    });
  });

  test('converts an amount', async () => {
    const { body } = await service.call('/v1/convert?amount=1000000&from=CNY&to=EUR&date=2024-01-15&average=month');
    expect(body).toMatchObject({ value: '128297.68', rate: { period: { method: 'average' } } });
  });

  test('of a period that is not whole is refused, unless the part is asked for', async () => {
    const path = '/v1/rates/EUR/CNY?date=2024-02-10&average=month';
    const { status, body } = await service.call<Problem>(path);
    expect([status, body.code]).toEqual([404, 'rate-unavailable']);
    expect(body.detail).toMatch(/^No average rate of 2024-02 from EUR to CNY: .*; with partial=true what there is/);
    const part = await service.call(`${path}&partial=true`);
    expect(part.body).toMatchObject({ period: { complete: false, observations: 12 } });
  });

  test('for several currencies at once, in each form', async () => {
    const path = '/v1/rates?base=EUR&quotes=CNY,USD&date=2024-01-15&average=month';
    const { body } = await service.call(path);
    expect(body).toMatchObject([
      { quote: 'CNY', rate: '7.79565', requestedDate: '2024-01-15', period: { observations: 23 } },
      { quote: 'USD', rate: '1.10000' },
    ]);
    const csv = await service.call(path, { headers: { accept: 'text/csv' } });
    expect(csv.text.split('\r\n').slice(0, 2)).toEqual([
      'date,base,quote,rate,source,kind,requestedDate,ageDays,periodFrom,periodTo,observations,complete,suspect',
      '2024-01-31,EUR,CNY,7.79565,ecb,reference,2024-01-15,0,2024-01-01,2024-01-31,23,true,',
    ]);
  });

  test.each([
    ['average=month&closing=month', /closing: and average are two rates of a period/],
    ['partial=true', /partial: is for a period/],
    ['average=week', /average: .*month/],
    ['average=month&partial=yes', /partial: "yes" is neither true nor false/],
    ['source=ecb&sources=ecb,boc', /sources: and source both say whom to ask/],
  ])('refuses %s', async (query, detail) => {
    const { status, body } = await service.call<Problem>(`/v1/rates/EUR/CNY?${query}`);
    expect([status, body.code]).toEqual([422, 'invalid-request']);
    expect(body.detail).toMatch(detail);
  });
});

describe('a range by period', () => {
  const RANGE = '/v1/rates?base=EUR&quotes=CNY&from=2024-01-01&to=2024-02-27';

  test('has the last rate of each, and says which is not whole', async () => {
    const { body } = await service.call(`${RANGE}&group=month`);
    expect(body).toMatchObject([
      { date: '2024-01-31', rate: '7.7', period: { from: '2024-01-01', complete: true } },
      { date: '2024-02-23', rate: '7.7972', period: { from: '2024-02-01', complete: false } },
    ]);
    expect((await service.call<readonly unknown[]>(`${RANGE}&group=week`)).body.length).toBeGreaterThan(6);
  });

  test('returns the mean of each period with average', async () => {
    const { text } = await service.call(`${RANGE}&average=month`, { headers: { accept: 'text/csv' } });
    expect(text.split('\r\n').slice(0, 2)).toEqual([
      'date,base,quote,rate,source,kind,periodFrom,periodTo,observations,complete,suspect',
      '2024-01-31,EUR,CNY,7.79565,ecb,reference,2024-01-01,2024-01-31,23,true,',
    ]);
  });

  test.each([
    ['group=month&average=month', /group: and average both name a period/],
    ['closing=month', /closing: is for one day; in a range write group/],
    ['group=day', /group: .*week/],
    ['average=month&partial=true', /partial: is for one day/],
  ])('refuses %s', async (query, detail) => {
    const { status, body } = await service.call<Problem>(`${RANGE}&${query}`);
    expect([status, body.code]).toEqual([422, 'invalid-request']);
    expect(body.detail).toMatch(detail);
  });

  test('refuses groups for a single day', async () => {
    const { body } = await service.call<Problem>('/v1/rates?base=EUR&quotes=CNY&group=month');
    expect(body.detail).toMatch(/group: is for a range/);
  });
});

describe('whom to ask', () => {
  test.each([
    ['sources=fed-h10', 'fed-h10'],
    ['sources=boc,fed-h10,ecb', 'fed-h10'],
    ['kind=noon_buying', 'fed-h10'],
    ['kind=reference', 'ecb'],
    ['sources=fed-h10,ecb&kind=reference', 'ecb'],
  ])('%s is answered by %s', async (query, source) => {
    const { body } = await service.call(`/v1/rates/USD/CNY?date=2009-03-31&${query}`);
    expect(body).toMatchObject({ source });
    const { body: rows } = await service.call(`/v1/rates?base=USD&quotes=CNY&date=2009-03-31&${query}`);
    expect(rows).toMatchObject([{ source }]);
    const { body: converted } = await service.call(`/v1/convert?amount=1&from=USD&to=CNY&date=2009-03-31&${query}`);
    expect(converted).toMatchObject({ rate: { source } });
  });

  test('a source that is not there is refused with the nearest', async () => {
    const { status, body } = await service.call<Problem>('/v1/rates/USD/CNY?sources=ecb,fed-h1');
    expect([status, body.code, body.errors[0]!.pointer]).toEqual([422, 'unknown-source', '/sources']);
    expect(body.detail).toContain('did you mean "fed-h10"?');
  });

  test('reports a kind that none of them has', async () => {
    const { status, body } = await service.call<Problem>('/v1/rates/USD/CNY?sources=ecb&kind=market');
    expect([status, body.detail]).toEqual([404, 'No source of kind "market" is asked; there are ecb (reference).']);
  });
});

describe('the renminbi outside the mainland', () => {
  test('is answered by the sources that quote it, or by none', async () => {
    const quote = {
      source: 'currency-api',
      date: isoDate('2025-02-24'),
      base: 'USD',
      quote: 'CNH',
      value: decimal('7.2491'),
      revision: 2,
    };
    const offshore = await startService({ quotes: [...GOLDEN_QUOTES, quote] });
    try {
      const { body } = await offshore.call('/v1/rates/USD/CNY?market=CNH');
      expect(body).toMatchObject({ quote: 'CNY', market: 'CNH', value: '7.24910', path: [{ quote: 'CNH' }] });
      const rows = await offshore.call('/v1/rates?base=USD&quotes=CNY,HKD&market=CNH');
      expect(rows.body).toMatchObject([
        { quote: 'CNY', market: 'CNH' },
        { quote: 'HKD', source: 'ecb' },
      ]);
      const converted = await offshore.call('/v1/convert?amount=100&from=USD&to=CNY&market=CNH');
      expect(converted.body).toMatchObject({ value: '724.91', rate: { market: 'CNH' } });
      const { status, body: none } = await offshore.call<Problem>('/v1/rates/USD/CNY?market=CNH&source=ecb');
      expect([status, none.detail]).toEqual([404, expect.stringContaining('no CNH')]);
    } finally {
      await offshore.close();
    }
  });

  test.each(['/v1/rates/USD/HKD?', '/v1/convert?amount=1&from=USD&to=HKD&', '/v1/rates?base=USD&quotes=HKD&'])(
    'is refused where there is no renminbi: %s',
    async (path) => {
      const { status, body } = await service.call<Problem>(`${path}market=CNH`);
      expect([status, body.detail]).toEqual([422, 'market: CNH is a market of CNY, and USD, HKD is not CNY.']);
    },
  );
});

describe('a quote that is suspect', () => {
  test('is not used while there is another: of the same day first, and the answer says so', async () => {
    const { body } = await service.call('/v1/rates/USD/CNY?date=2009-03-26');
    expect(body).toMatchObject({
      date: '2009-03-26',
      source: 'fed-h10',
      passedOver: [{ source: 'ecb', date: '2009-03-26', base: 'EUR', quote: 'USD', value: '1.3607', reason: REASON }],
    });
    expect(body).not.toHaveProperty('suspect');
  });

  test('stands in a range with its reason, in CSV in quotes', async () => {
    const path = '/v1/rates?base=USD&quotes=CNY&from=2009-03-25&to=2009-03-27&source=ecb';
    const { body } = await service.call<readonly object[]>(path);
    expect(body.map((row) => 'suspect' in row)).toEqual([false, true, false]);
    const { text } = await service.call(path, { headers: { accept: 'text/csv' } });
    expect(text.split('\r\n')[2]).toBe(
      '2009-03-26,USD,CNY,6.77526,ecb,reference,"USD/CNY is 0.90 % from fed-h10, ""while"" its neighbours agree"',
    );
  });

  test('is marked in the path where nothing else is known', async () => {
    const alone = await startService({
      quotes: ECB_ERROR_QUOTES.filter(({ date }) => date === '2009-03-26').map(marked),
    });
    try {
      const { body } = await alone.call('/v1/rates/USD/CNY?date=2009-03-26');
      expect(body).toMatchObject({ suspect: REASON, path: [{ quote: 'USD', suspect: REASON }, { quote: 'CNY' }] });
    } finally {
      await alone.close();
    }
  });
});

test('a mark is so many cents of a euro from 1999 on', async () => {
  const { body } = await service.call('/v1/rates/DEM/EUR?date=1999-01-01');
  expect(body).toMatchObject({
    value: '0.511292',
    source: 'law',
    path: [{ base: 'EUR', quote: 'DEM', value: '1.95583', date: '1999-01-01' }],
  });
  const { status } = await service.call('/v1/rates/GRD/EUR?date=2000-12-31');
  expect(status).toBe(404);
  const greek = await service.call('/v1/rates/GRD/EUR?date=2001-01-01');
  expect(greek.body).toMatchObject({ source: 'law', path: [{ value: '340.750' }] });
});
