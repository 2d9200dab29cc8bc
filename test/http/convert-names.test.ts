import { stored } from '../rates/support/quotes.js';
import { startService, type Answer, type Problem, type TestService } from './support/service.js';

interface Conversion {
  readonly to: string;
  readonly value: string;
  readonly exact: string;
  readonly rate: { readonly market?: string; readonly source: string; readonly path: readonly object[] };
}

interface Converted extends Conversion {
  readonly amount: string;
  readonly from: string;
  readonly conversions?: readonly Conversion[];
}

const DAY = '2024-03-06';

let service: TestService;
beforeAll(async () => {
  service = await startService({
    quotes: [
      ...[
        ['USD', '1.0874'],
        ['CNY', '7.8281'],
        ['HKD', '8.5063'],
        ['JPY', '162.91'],
        ['AUD', '1.6586'],
      ].map(([code, value]) => stored('ecb', `EUR/${code}`, DAY, value!)),
      stored('currency-api', 'USD/CNH', DAY, '7.2128'),
      stored('currency-api', 'USD/CNY', DAY, '7.19649'),
    ],
  });
});
afterAll(() => service.close());

const path = (query: Record<string, string>): string =>
  `/v1/convert?${new URLSearchParams({ date: DAY, ...query }).toString()}`;
const convert = async (query: Record<string, string>): Promise<Answer<Converted>> => service.call(path(query));
const refused = async (query: Record<string, string>): Promise<Answer<Problem>> => service.call(path(query));

test('converts to several currencies at once, in their order', async () => {
  const { status, body } = await convert({ amount: '40', from: 'AUD', to: 'USD,HKD,USD' });
  expect(status).toBe(200);
  expect(body.conversions?.map(({ to, value }) => `${to} ${value}`)).toEqual(['USD 26.22', 'HKD 205.14']);
  expect([body.amount, body.from]).toEqual(['40', 'AUD']);
});

test.each([
  ['40 AUD', '40', 'AUD'],
  ['aud 40', '40', 'AUD'],
  ['1.5bn rmb', '1500000000', 'CNY'],
  ['380 billion yuan', '380000000000', 'CNY'],
  ['HK$2.5 million', '2500000', 'HKD'],
  ['3800亿元人民币', '380000000000', 'CNY'],
])('reads the currency from the amount %s', async (amount, read, from) => {
  const { status, body } = await convert({ amount, to: 'USD' });
  expect([status, body.amount, body.from]).toEqual([200, read, from]);
});

test.each([
  ['usd', 'hkd', 'USD', 'HKD'],
  ['RMB', 'Usd', 'CNY', 'USD'],
  ['rmb', 'HK$', 'CNY', 'HKD'],
])('takes %s to %s as people write them', async (from, to, base, quote) => {
  const { status, body } = await convert({ amount: '1', from, to });
  expect([status, body.from, body.to]).toEqual([200, base, quote]);
});

test('takes CNH for the renminbi at the offshore rate, in the amount, in from and in to', async () => {
  const answers = [
    await convert({ amount: '721.28', from: 'CNH', to: 'USD' }),
    await convert({ amount: 'CNH 721.28', to: 'USD' }),
    await convert({ amount: '721.28', from: 'CNY', to: 'USD', market: 'CNH' }),
  ];
  for (const { body } of answers)
    expect(body).toMatchObject({
      from: 'CNY',
      to: 'USD',
      value: '100.00',
      rate: { market: 'CNH', source: 'currency-api' },
    });
  const { body } = await convert({ amount: '100', from: 'USD', to: 'CNH,CNY' });
  expect(body.conversions?.map(({ to, value, rate }) => [to, value, rate.market])).toEqual([
    ['CNY', '721.28', 'CNH'],
    ['CNY', '719.89', undefined],
  ]);
});

test('shows the product of a small amount to twelve digits', async () => {
  const { body } = await convert({ amount: '1', from: 'JPY', to: 'USD' });
  expect([body.value, body.exact]).toEqual(['0.01', '0.00667485114480']);
});

test.each([
  ['7.2993', '729.93'],
  ['USD/CNY 7.2993', '729.93'],
  ['cny/usd=0.137', '729.93'],
])("uses the caller's own rate %s", async (rate, value) => {
  const { body } = await convert({ amount: '100', from: 'USD', to: 'CNY', rate });
  expect(body.value).toBe(rate.startsWith('cny') ? '729.93' : value);
  expect(body.rate).toMatchObject({ source: 'request', path: [{ source: 'request' }] });
});

test.each([
  [{ amount: '5', to: 'USD' }, 'from: is required: the amount says no currency.'],
  [{ amount: '5 EUR', from: 'USD', to: 'CNY' }, 'from: is USD, and the amount is in EUR; give one of them.'],
  [{ amount: 'about 5 EUR', to: 'CNY' }, 'amount: "about 5 EUR" is not one exact amount'],
  [{ amount: '5-6 EUR', to: 'CNY' }, 'is not one exact amount'],
  [{ amount: '5', from: 'CNH', to: 'CNY' }, 'are one currency in two markets'],
  [{ amount: '5', from: 'USD', to: 'CNY', rate: 'seven' }, 'rate: "seven" is no rate'],
  [{ amount: '5', from: 'USD', to: 'CNY', rate: 'EUR/CNY 7.8' }, 'is another pair than USD and CNY'],
  [{ amount: '5', from: 'USD', to: 'CNY,HKD', rate: '7.2' }, 'rate: is of one pair'],
  [{ amount: '5', from: 'RUR', to: 'USD' }, 'RUR was the Russian rouble until 1997, of which 1,000 became 1 RUB'],
  [{ amount: '5', from: 'CUC', to: 'USD' }, 'CUC, the convertible peso of Cuba, was withdrawn in 2021'],
  [{ amount: '5', from: 'xpt', to: 'USD' }, 'XPT is a troy ounce of platinum'],
])('refuses %j, and says why', async (query, detail) => {
  const { status, body } = await refused(query);
  expect(status).toBe(422);
  expect(body.detail).toContain(detail);
});

describe('GET /v1/rates', () => {
  test('takes the same names, and CNH beside CNY', async () => {
    const { body } = await service.call<readonly object[]>(`/v1/rates?base=usd&quotes=RMB,cnh,hkd&date=${DAY}`);
    expect(body).toMatchObject([
      { quote: 'CNY', source: 'ecb' },
      { quote: 'CNY', source: 'currency-api', market: 'CNH', rate: '7.2128' },
      { quote: 'HKD', source: 'ecb' },
    ]);
    const { body: pair } = await service.call(`/v1/rates/usd/cnh?date=${DAY}`);
    expect(pair).toMatchObject({ base: 'USD', quote: 'CNY', market: 'CNH' });
  });
});
