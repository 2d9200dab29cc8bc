import { startService, type TestService } from './support/service.js';

interface Figures {
  readonly figures: readonly {
    readonly start: number;
    readonly end: number;
    readonly text: string;
    readonly value?: string;
    readonly currency?: string;
  }[];
  readonly declarations: readonly { readonly start: number; readonly end: number; readonly text: string }[];
}

let service: TestService;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.close());

const figures = async (body: object): Promise<Figures> => (await service.post<Figures>('/v1/figures', body)).body;

test('finds a Chinese figure with its exact value and the span of the original', async () => {
  const text = '阿里巴巴表示，未来三年将投入超过3800亿元人民币。';
  const { figures: found, declarations } = await figures({ text });
  expect(found).toMatchObject([
    { id: 'f1', kind: 'money', value: '380000000000', currency: 'CNY', qualifier: 'more_than', significantDigits: 4 },
  ]);
  expect(text.slice(found[0]!.start, found[0]!.end)).toBe(found[0]!.text);
  expect(declarations).toEqual([]);
});

test('region and assume decide what an ambiguous mark means', async () => {
  const text = 'The developer sold the site for $4.2 billion.';
  const read = async (options: object): Promise<string | undefined> =>
    (await figures({ text, ...options })).figures[0]?.currency;
  expect([await read({}), await read({ region: 'HK' }), await read({ assume: { $: 'SGD' } })]).toEqual([
    'USD',
    'HKD',
    'SGD',
  ]);
});

test('returns only figures of the requested kinds', async () => {
  const text = 'Profit rose 11% to US$2 billion.';
  const { figures: found } = await figures({ text, kinds: ['percent'] });
  expect(found.map((each) => each.value)).toEqual(['11']);
});

test('quantities are answered when they are named', async () => {
  const text = 'Output fell to 2.2 million barrels per day, worth US$180 million.';
  expect((await figures({ text })).figures.map((each) => each.value)).toEqual(['180000000']);
  const { figures: found } = await figures({ text, kinds: ['quantity'] });
  expect(found).toMatchObject([
    {
      kind: 'quantity',
      value: '2200000',
      unit: 'barrel',
      unitText: 'barrels',
      per: 'day',
      text: '2.2 million barrels',
    },
  ]);
});

test('counts offsets in the requested unit', async () => {
  const text = '😀收购价为50亿港元（港币，下同）。';
  const cut = {
    utf16: (start: number, end: number) => text.slice(start, end),
    codepoint: (start: number, end: number) => [...text].slice(start, end).join(''),
    utf8: (start: number, end: number) => Buffer.from(text).subarray(start, end).toString(),
  };
  for (const [offsets, sliced] of Object.entries(cut)) {
    const found = await figures({ text, offsets });
    expect(found.figures.length).toBeGreaterThan(0);
    for (const { start, end, text: own } of [...found.figures, ...found.declarations])
      expect([offsets, sliced(start, end)]).toEqual([offsets, own]);
  }
});

test('markup is not read and counts in the offsets', async () => {
  const text = '<p title="US$1 million">It paid <b>US$5 million</b>.</p>';
  const { figures: found } = await figures({ text, mediaType: 'text/html' });
  expect(found.map((each) => [each.text, text.slice(each.start, each.end)])).toEqual([
    ['US$5 million', 'US$5 million'],
  ]);
});

test('returns no figures for a text without any', async () => {
  expect(await figures({ text: 'Nothing to count here.' })).toEqual({ figures: [], declarations: [], tables: [] });
});

test('a text of the greatest length is read', async () => {
  const text = '它支付了3800亿元人民币。'.repeat(60_000);
  expect((await figures({ text })).figures).toHaveLength(60_000);
});
