import { startService, type Problem, type TestService } from './support/service.js';

interface Compared {
  readonly source: unknown;
  readonly pairs: readonly { readonly verdict: string; readonly how?: string }[];
  readonly findings: readonly { readonly rule: string; readonly message: string }[];
}

const TRANSLATION = {
  mode: 'translation',
  source: { text: '项目总投资2030万元，同比增长5%，其中政府出资300万元。' },
  target: { text: 'Total investment in the project was 203 million yuan, up 5 percentage points.' },
};

let service: TestService;
beforeAll(async () => {
  service = await startService({ maxText: 500 });
});
afterAll(() => service.close());

test('compares a translation with its original', async () => {
  const { status, body } = await service.post<Compared>('/v1/compare', TRANSLATION);
  expect(status).toBe(200);
  expect(body.pairs.map(({ how }) => how)).toEqual(['scale', 'unit']);
  expect(body.findings.map(({ rule }) => rule)).toEqual(['figure-differs', 'figure-differs', 'figure-missing']);
});

test('takes the mode source unless another is named, and several sources', async () => {
  const source = [{ text: 'It earned HK$5 million.' }, { text: '<p>Sales: HK$70 million</p>', mediaType: 'text/html' }];
  const target = { text: 'Sales were HK$70 million and earnings HK$5 million.' };
  const { body } = await service.post<Compared>('/v1/compare', { source, target, include: 'ok' });
  expect(body.pairs).toMatchObject([
    { source: 's2:f1', verdict: 'same' },
    { source: 's1:f1', verdict: 'same' },
  ]);
  expect([body.source, body.findings.length]).toEqual([expect.any(Array), 2]);
});

test.each([
  [{ ...TRANSLATION, mode: 'translate' }, 422, '/mode'],
  [{ ...TRANSLATION, source: { txt: 'a' } }, 422, '/source'],
  [{ ...TRANSLATION, source: [] }, 422, '/source'],
  [{ target: TRANSLATION.target }, 422, '/source'],
  [{ ...TRANSLATION, style: 'scpm' }, 422, '/style'],
  [{ ...TRANSLATION, revision: 9 }, 422, '/revision'],
])('refuses %j', async (body, status, pointer) => {
  const refused = await service.post<Problem>('/v1/compare', body);
  expect([refused.status, refused.body.errors[0]?.pointer.startsWith(pointer)]).toEqual([status, true]);
});

test('refuses a text that is too long on either side', async () => {
  const long = { text: 'x'.repeat(501) };
  for (const body of [
    { ...TRANSLATION, target: long },
    { ...TRANSLATION, source: [long] },
  ])
    expect((await service.post<Problem>('/v1/compare', body)).status).toBe(413);
});

test('a line of a batch with a target is a comparison', async () => {
  const lines = [
    { id: 1, ...TRANSLATION },
    { id: 2, text: 'It cost 5 million yuan.' },
    { id: 3, target: { text: 'x' } },
  ];
  const answer = await service.call<string>('/v1/batch?to=USD&date=2025-02-24&source=ecb', {
    method: 'POST',
    headers: { 'content-type': 'application/x-ndjson' },
    body: lines.map((line) => JSON.stringify(line)).join('\n'),
  });
  const answers = answer.text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { status: number; result?: Compared });
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 422]);
  expect(answers[0]!.result!.pairs.map(({ how }) => how)).toEqual(['scale', 'unit']);
});
