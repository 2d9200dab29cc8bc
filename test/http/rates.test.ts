import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import { setImmediate } from 'node:timers/promises';
import request from 'supertest';
import { GOLDEN_QUOTES } from '../rates/support/golden.js';
import { startService, type Problem, type TestService } from './support/service.js';
import { decimal } from '../support/brands.js';

type Rows = readonly {
  readonly date: string;
  readonly quote: string;
  readonly rate: string;
  readonly ageDays?: number;
}[];

let service: TestService;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.close());

const CSV = [
  'date,base,quote,rate,source,kind,requestedDate,ageDays,suspect',
  '2025-02-24,USD,CNY,7.25005,ecb,reference,2025-02-24,0,',
  '2025-02-24,USD,HKD,7.77336,ecb,reference,2025-02-24,0,',
  '',
].join('\r\n');

describe('one day', () => {
  test('returns cross rates in the order of the request', async () => {
    const { status, headers, body } = await service.call('/v1/rates?base=USD&quotes=CNY,HKD');
    const row = {
      date: '2025-02-24',
      base: 'USD',
      source: 'ecb',
      kind: 'reference',
      requestedDate: '2025-02-24',
      ageDays: 0,
    };
    expect(status).toBe(200);
    expect(body).toEqual([
      { ...row, quote: 'CNY', rate: '7.25005' },
      { ...row, quote: 'HKD', rate: '7.77336' },
    ]);
    expect(headers.get('vary')).toContain('Accept');
  });

  test('returns the published digits of a pair, and the age of the observation', async () => {
    const { body } = await service.call<Rows>('/v1/rates?base=EUR&quotes=USD&date=2024-03-09');
    expect(body).toMatchObject([{ date: '2024-03-06', rate: '1.0874', ageDays: 3 }]);
  });

  test('without quotes returns every currency that has a rate, except the base', async () => {
    const { body } = await service.call<Rows>('/v1/rates?base=USD&date=2025-02-24');
    expect(body.map(({ quote }) => quote)).toEqual(['CNY', 'EUR', 'HKD']);
  });

  test('returns a currency that is named twice once', async () => {
    const { body } = await service.call<Rows>('/v1/rates?base=USD&quotes=CNY,CNY&quotes=CNY');
    expect(body).toHaveLength(1);
  });

  test.each([
    ['/v1/rates.csv?base=USD&quotes=CNY,HKD', {}],
    ['/v1/rates?base=USD&quotes=CNY,HKD', { accept: 'text/csv' }],
  ])('as CSV: %s %j', async (path, headers) => {
    const answer = await service.call(path, { headers });
    expect([answer.status, answer.headers.get('content-type'), answer.text]).toEqual([
      200,
      'text/csv; charset=utf-8',
      CSV,
    ]);
  });

  test('sends CSV with a file name', async () => {
    const { headers } = await service.call('/v1/rates.csv?base=USD&quotes=CNY');
    expect(headers.get('content-disposition')).toBe('attachment; filename="rates.csv"');
    const fault = await service.call('/v1/rates.csv?base=US');
    expect([fault.status, fault.headers.get('content-disposition')]).toEqual([422, null]);
  });

  test('sends NDJSON', async () => {
    const { headers, text } = await service.call('/v1/rates?base=USD&quotes=CNY,HKD', {
      headers: { accept: 'application/x-ndjson' },
    });
    expect(headers.get('content-type')).toMatch(/^application\/x-ndjson/);
    expect(
      text
        .trimEnd()
        .split('\n')
        .map((line) => (JSON.parse(line) as Rows[number]).rate),
    ).toEqual(['7.25005', '7.77336']);
  });

  test('answers 404 when a named currency has no rate', async () => {
    const { status, body } = await service.call<Problem>('/v1/rates?base=USD&quotes=CNY,JPY');
    expect([status, body.code]).toEqual([404, 'rate-unavailable']);
    expect(body.detail).toMatch(/^No rate from USD to JPY within 14 days of 2025-02-24: ecb has USD .* and no JPY\.$/);
  });

  test('answers 406 with the available media types for any other', async () => {
    const { status, body } = await service.call<Problem>('/v1/rates?base=USD', { headers: { accept: 'text/xml' } });
    expect([status, body.code]).toEqual([406, 'not-acceptable']);
    expect(body.detail).toContain('application/json, text/csv, application/x-ndjson');
  });

  test('answers HEAD with the headers and no body', async () => {
    const path = '/v1/rates?base=USD&quotes=CNY,HKD';
    const [head, get] = [await service.call(path, { method: 'HEAD' }), await service.call(path)];
    expect([head.status, head.text]).toEqual([200, '']);
    expect(head.headers.get('etag')).toBe(get.headers.get('etag'));
  });
});

describe('a range', () => {
  const PATH = '/v1/rates?base=USD&quotes=CNY,HKD&from=2024-12-30&to=2025-02-24';

  test('returns the observed days, quote by quote, oldest first', async () => {
    const { body } = await service.call<Rows>(PATH);
    expect(body.map(({ quote, date, rate }) => `${quote} ${date} ${rate}`)).toEqual([
      'CNY 2024-12-31 7.29936',
      'CNY 2025-02-21 7.25590',
      'CNY 2025-02-24 7.25005',
      'HKD 2024-12-31 7.76648',
      'HKD 2025-02-21 7.77133',
      'HKD 2025-02-24 7.77336',
    ]);
    expect(body[0]).not.toHaveProperty('ageDays');
  });

  test('streams CSV and NDJSON too', async () => {
    const csv = await service.call(PATH, { headers: { accept: 'text/csv' } });
    expect(csv.text.split('\r\n').slice(0, 2)).toEqual([
      'date,base,quote,rate,source,kind,suspect',
      '2024-12-31,USD,CNY,7.29936,ecb,reference,',
    ]);
    const lines = await service.call(PATH, { headers: { accept: 'application/x-ndjson' } });
    expect(lines.text.trimEnd().split('\n')).toHaveLength(6);
  });

  test('has the same ETag from every process with the same rates, and another one when these change', async () => {
    const etagOf = async (options: Parameters<typeof startService>[0]): Promise<string | null> => {
      const other = await startService(options);
      const etag = (await other.call(PATH)).headers.get('etag');
      await other.close();
      return etag;
    };
    const own = (await service.call(PATH)).headers.get('etag');
    expect(await etagOf({})).toBe(own);
    expect(await etagOf({ quotes: GOLDEN_QUOTES.toReversed() })).toBe(own);
    const [first, ...rest] = GOLDEN_QUOTES;
    expect(await etagOf({ quotes: [{ ...first!, value: decimal(`${first!.value}1`) }, ...rest] })).not.toBe(own);
    expect(await etagOf({ quotes: [{ ...first!, suspect: 'a slip' }, ...rest] })).not.toBe(own);
    expect(await etagOf({ order: ['ecb'] })).not.toBe(own);
  });

  test('has an ETag for each media type, and answers 304 to it', async () => {
    const json = (await service.call(PATH)).headers.get('etag')!;
    const csv = (await service.call(PATH, { headers: { accept: 'text/csv' } })).headers.get('etag')!;
    expect(json).not.toBe(csv);
    // Not fetch, which asks every cache on the way not to answer 304.
    const again = await request(service.url).get(PATH).set('If-None-Match', json);
    expect([again.status, again.text]).toEqual([304, '']);
    const changed = await request(service.url).get(PATH).set('If-None-Match', csv);
    expect(changed.status).toBe(200);
    expect((await service.call(PATH, { method: 'HEAD' })).headers.get('etag')).toBe(json);
  });

  test('answers the carried rate when the range is a weekend', async () => {
    const { body } = await service.call('/v1/rates?base=USD&quotes=CNY&from=2025-02-22&to=2025-02-23');
    expect(body).toMatchObject([{ date: '2025-02-21', requestedDate: '2025-02-23', ageDays: 2 }]);
  });

  test('answers 404 with the nearest observation when a range of periods has none', async () => {
    const { status, body } = await service.call<Problem>(
      '/v1/rates?base=USD&quotes=CNY&from=2025-02-22&to=2025-02-23&group=week',
    );
    expect([status, body.code, body.detail]).toEqual([
      404,
      'rate-unavailable',
      'Nothing from USD to CNY was observed from 2025-02-22 to 2025-02-23: the nearest is of 2025-02-21, from ecb.',
    ]);
  });

  test.each([
    ['from=2025-02-22', /to: is required with from/],
    ['to=2025-02-22', /from: is required with to/],
    ['from=2025-02-22&to=2025-02-21', /from: 2025-02-22 is after to, 2025-02-21/],
    ['from=2025-02-20&to=2025-02-21&date=2025-02-21', /date: is for one day/],
    ['from=2025-02-20&to=2025-02-21&maxAgeDays=3', /maxAgeDays: is for one day/],
  ])('refuses %s', async (query, detail) => {
    const { status, body } = await service.call<Problem>(`/v1/rates?base=USD&quotes=CNY&${query}`);
    expect([status, body.code]).toEqual([422, 'invalid-request']);
    expect(body.detail).toMatch(detail);
  });

  test('refuses a range without quotes', async () => {
    const { body } = await service.call<Problem>('/v1/rates?base=USD&from=2025-02-20&to=2025-02-21');
    expect(body.detail).toMatch(/quotes: is required with from and to/);
  });

  test('streams 20,000 days completely', async () => {
    const path = '/v1/rates?base=DEM&quotes=EUR&from=1999-01-04&to=2053-10-08';
    const { body } = await service.call<Rows>(path);
    expect(body.length).toBeGreaterThan(18_000);
    expect(body.at(-1)).toMatchObject({ date: '2053-10-08', rate: '0.511292', source: 'law' });
  });
});

test('stops when the client disconnects, and logs no error', async () => {
  const path = '/v1/rates?base=DEM&quotes=EUR&from=2002-01-01&to=9999-12-31';
  const asked = get(service.url + path);
  const [response] = (await once(asked, 'response')) as [IncomingMessage];
  await once(response, 'data');
  asked.destroy();
  const aborted = (): boolean => service.lines.some((line) => line.aborted === true && line.path === '/v1/rates');
  while (!aborted()) await setImmediate();
  expect(service.lines.filter(({ level }) => level !== 'info')).toEqual([]);
});

describe('one pair', () => {
  test('returns the path of the rate', async () => {
    const { body } = await service.call('/v1/rates/USD/CNY?date=2024-02-24');
    expect(body).toMatchObject({
      value: '7.19697',
      date: '2024-02-23',
      ageDays: 1,
      path: [
        { quote: 'USD', value: '1.0834' },
        { quote: 'CNY', value: '7.7972' },
      ],
    });
  });

  test.each([
    ['/v1/rates/USD/RMBB', 422, 'unknown-currency'],
    ['/v1/rates/USD/JPY', 404, 'rate-unavailable'],
    ['/v1/rates/USD/CNY?source=bank', 422, 'unknown-source'],
    ['/v1/rates/USD/CNY?quotes=HKD', 422, 'invalid-request'],
  ])('%s is %i %s', async (path, status, code) => {
    const answer = await service.call<Problem>(path);
    expect([answer.status, answer.body.code]).toEqual([status, code]);
  });
});

test('answers 503 in every media type until rates are loaded', async () => {
  const empty = await startService({ quotes: [], order: ['ecb'] });
  try {
    for (const path of [
      '/v1/rates?base=USD',
      '/v1/rates?base=USD&quotes=CNY&from=2025-02-20&to=2025-02-21',
      '/v1/rates/USD/CNY',
    ]) {
      const { status, body } = await empty.call<Problem>(path);
      expect([path, status, body.code]).toEqual([path, 503, 'rate-unavailable']);
      expect(body.detail).toMatch(/No rates are known yet from ecb/);
    }
  } finally {
    await empty.close();
  }
});
