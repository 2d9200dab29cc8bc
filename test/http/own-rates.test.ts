import { stored } from '../rates/support/quotes.js';
import { startService, type TestService } from './support/service.js';

interface Annotated {
  readonly annotated: { readonly content: string };
  readonly rates: { readonly sources: readonly string[] };
  readonly figures: readonly { readonly conversions?: readonly { readonly rate: object }[] }[];
  readonly findings: readonly { readonly rule: string; readonly severity: string; readonly message: string }[];
}

const DAY = '2025-02-24';
let service: TestService;
beforeAll(async () => {
  service = await startService({
    quotes: [stored('ecb', 'EUR/USD', DAY, '1.0462'), stored('ecb', 'EUR/CNY', DAY, '7.5850')],
  });
});
afterAll(() => service.close());

const annotate = async (text: string, options: object = {}): Promise<Annotated> =>
  (await service.post<Annotated>('/v1/annotate', { text, to: ['USD'], date: DAY, ...options })).body;

const RESULTS = 'Revenues were RMB12.5 billion in the quarter.';

test.each([
  `${RESULTS} Translations of balances from RMB into US$ were made at the rate of RMB7.2993 to US$1.00.`,
  `${RESULTS} The figures have been translated at US$1.00 = RMB7.2993 for convenience.`,
  '本季度营业收入为人民币125亿元。所有人民币金额均按1美元兑人民币7.2993元的汇率折算为美元。',
])('the rate that the text declares converts it, and is named: %s', async (text) => {
  const { annotated, rates, figures } = await annotate(text);
  expect(annotated.content).toMatch(/US\$1\.71 billion|17\.1亿美元/);
  expect(rates.sources).toEqual(['text']);
  expect(figures[0]?.conversions?.[0]?.rate).toMatchObject({
    source: 'text',
    path: [{ base: 'USD', quote: 'CNY', value: '7.2993', source: 'text' }],
  });
});

test.each([
  [
    'two rates of one pair',
    'Translated at RMB7.0999 to US$1.00 for 2023. Translated at RMB7.2993 to US$1.00 for 2024.',
  ],
  ['a rate that is a slip', 'Translated at RMB72.993 to US$1.00.'],
  ['a rate of the market', 'The yuan closed at RMB7.2993 to US$1.00.'],
])('%s converts nothing', async (_name, declared) => {
  expect((await annotate(`${RESULTS} ${declared}`)).rates.sources).toEqual(['ecb']);
});

test('a source that is asked for comes before the rate of the text', async () => {
  const text = `${RESULTS} Translated at RMB7.2993 to US$1.00.`;
  expect((await annotate(text, { source: 'ecb' })).rates.sources).toEqual(['ecb']);
});

test("the caller's own rate comes before that of the text, and its note is given back", async () => {
  const text = `${RESULTS} Translated at RMB7.2993 to US$1.00.`;
  const rates = [{ base: 'cny', quote: 'usd', value: '0.2', note: 'the house rate' }];
  const { annotated, figures } = await annotate(text, { rates });
  expect(annotated.content).toContain('US$2.5 billion');
  expect(figures[0]?.conversions?.[0]?.rate).toMatchObject({ source: 'request', note: 'the house rate' });
});

test('a stated conversion is judged at the rate of the text', async () => {
  const text = `${RESULTS} Costs were RMB10 billion (US$1.37 billion). Translated at RMB7.2993 to US$1.00.`;
  const { body } = await service.post<Annotated>('/v1/check', { text, date: DAY, include: ['ok'] });
  expect(body.findings).toMatchObject([{ rule: 'stated-conversion', severity: 'ok' }]);
  const wrong = await service.post<Annotated>('/v1/check', { text: text.replace('1.37', '1.73'), date: DAY });
  expect(wrong.body.findings).toMatchObject([{ rule: 'stated-conversion', severity: 'error' }]);
});

test('a rate of a currency against itself is refused', async () => {
  const { status } = await service.post('/v1/annotate', {
    text: RESULTS,
    rates: [{ base: 'RMB', quote: 'CNY', value: '1' }],
  });
  expect(status).toBe(422);
});
