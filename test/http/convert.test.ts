import { startService, type Answer, type Problem, type TestService } from './support/service.js';

interface Converted {
  readonly amount: string;
  readonly value: string;
  readonly rate: { readonly date: string; readonly ageDays: number; readonly value: string; readonly path: unknown };
}

let service: TestService;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.close());

const path = (query: Record<string, string>): string => `/v1/convert?${new URLSearchParams(query).toString()}`;
const convert = async (query: Record<string, string>): Promise<Answer<Converted>> => service.call(path(query));
const refused = async (query: Record<string, string>): Promise<Answer<Problem>> => service.call(path(query));

test('converts exactly by the quotes of the Friday when asked for a Saturday, and shows its path', async () => {
  const { status, body } = await convert({
    amount: '380000000000',
    from: 'CNY',
    to: 'USD',
    date: '2024-02-24',
  });
  expect(status).toBe(200);
  expect(body).toEqual({
    amount: '380000000000',
    from: 'CNY',
    to: 'USD',
    value: '52799979479.81',
    exact: '52799979479.8',
    rate: {
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
    },
  });
});

test.each([
  ['380bn', '380000000000'],
  ['3800亿', '380000000000'],
  ['3,800亿', '380000000000'],
  ['two and a half million', '2500000'],
  ['-0.50', '-0.50'],
])('reads the amount %s', async (amount, read) => {
  const { status, body } = await convert({ amount, from: 'CNY', to: 'CNY' });
  expect([status, body.amount]).toEqual([200, read]);
});

test('answers for today, UTC, when no date is given', async () => {
  const { body } = await convert({ amount: '1', from: 'EUR', to: 'USD' });
  expect(body.rate).toMatchObject({ date: '2025-02-24', requestedDate: '2025-02-24', value: '1.04660' });
});

test.each([
  [{ amount: '$5', from: 'CNY', to: 'USD' }, 'invalid-request', /from: is CNY, and the mark of the amount means USD/],
  [{ amount: 'five-ish', from: 'CNY', to: 'USD' }, 'invalid-amount', /"five-ish" is not one exact amount.*380bn/],
  [{ amount: '1e400', from: 'CNY', to: 'USD' }, 'invalid-amount', /plain decimal/],
  [{ amount: '', from: 'CNY', to: 'USD' }, 'invalid-request', /amount: "" is not allowed; it must not be empty/],
  [{ amount: '1', from: 'CNYY', to: 'USD' }, 'unknown-currency', /from: "CNYY" is not an ISO 4217.*did you mean "CNY"/],
  [{ amount: '1', from: 'CNY' }, 'invalid-request', /to: is required/],
  [
    { amount: '1', from: 'CNY', to: 'USD', dtae: '2024-02-24' },
    'invalid-request',
    /no field "dtae"; did you mean "date"/,
  ],
  [
    { amount: '1', from: 'CNY', to: 'USD', date: '2024-02-30' },
    'invalid-request',
    /"2024-02-30" is not a calendar day/,
  ],
  [{ amount: '1', from: 'CNY', to: 'USD', source: 'ebc' }, 'unknown-source', /no source "ebc"; did you mean "ecb"/],
  [{ amount: '1', from: 'CNY', to: 'USD', revision: '9' }, 'invalid-request', /no revision 9 yet; the newest is 1/],
  [{ amount: '1', from: 'CNY', to: 'USD', revision: '0' }, 'invalid-request', /"0" is not allowed; at least 1/],
  [{ amount: '1', from: 'CNY', to: 'USD', maxAgeDays: '1.5' }, 'invalid-request', /"1.5" is not an integer/],
])('refuses %j as %s', async (query, code, detail) => {
  const { status, body } = await refused(query);
  expect([status, body.code]).toEqual([422, code]);
  expect(body.detail).toMatch(detail);
  expect(body.errors).toHaveLength(1);
});

test('answers 404 for a pair without a rate, and says what there is', async () => {
  const { status, body } = await refused({ amount: '1', from: 'CNY', to: 'USD', date: '2001-02-03' });
  expect([status, body.code]).toEqual([404, 'rate-unavailable']);
  expect(body.detail).toMatch(/No rate from CNY to USD within 14 days of 2001-02-03: ecb has CNY from 2005-07-20/);
  const old = await refused({ amount: '1', from: 'CNY', to: 'USD', date: '2024-03-10', maxAgeDays: '2' });
  expect([old.status, old.body.detail]).toEqual([404, expect.stringContaining('the nearest is of 2024-03-06')]);
});

test('answers 503 with Retry-After for it until rates are loaded', async () => {
  const empty = await startService({ quotes: [] });
  try {
    const { status, headers, body } = await empty.call<Problem>('/v1/convert?amount=1&from=CNY&to=USD');
    expect([status, body.code, headers.get('retry-after')]).toEqual([503, 'rate-unavailable', '30']);
  } finally {
    await empty.close();
  }
});
