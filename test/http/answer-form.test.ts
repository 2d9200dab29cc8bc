import { readFileSync } from 'node:fs';
import { startService, type Answer, type Problem, type TestService } from './support/service.js';

const TEXT = 'It cost 3 billion yuan, up 20% from 2 billion yuan.';
const DAY = '2025-02-24';

let service: TestService;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.close());

const sendText = (path: string): Promise<Answer<Problem>> =>
  service.call(path, { method: 'POST', headers: { 'content-type': 'text/plain' }, body: TEXT });

async function postLines(query: string, ...lines: readonly object[]): Promise<readonly unknown[]> {
  const body = lines.map((line) => `${JSON.stringify(line)}\n`).join('');
  const headers = { 'content-type': 'application/x-ndjson' };
  const { text } = await service.call(`/v1/batch?${query}`, { method: 'POST', headers, body });
  return text
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { result: unknown }).result);
}

describe('fields', () => {
  test.each([
    [
      '/v1/annotate?fields=annotated.content,figures.text,figures.conversions.display',
      { text: 'It cost 3 billion yuan.', to: ['USD'], date: DAY },
      {
        annotated: { content: 'It cost 3 billion yuan (US$410 million).' },
        figures: [{ text: '3 billion yuan', conversions: [{ display: 'US$410 million' }] }],
      },
    ],
    [
      '/v1/figures?fields=figures.value,declarations',
      { text: TEXT },
      { figures: [{ value: '3000000000' }, { value: '20' }, { value: '2000000000' }], declarations: [] },
    ],
    [
      '/v1/check?fields=findings.rule,findings.data.expected',
      { text: TEXT },
      { findings: [{ rule: 'percent-change', data: { expected: '50.00' } }] },
    ],
    [
      '/v1/compare?fields=pairs.verdict,target.figures.value',
      { source: { text: 'It cost 3 billion yuan.' }, target: { text: 'It cost 3 billion yuan.' } },
      { pairs: [{ verdict: 'same' }], target: { figures: [{ value: '3000000000' }] } },
    ],
  ])('%s has the parts that are named', async (path, request, expected) => {
    const { status, body } = await service.post(path, request);
    expect([status, body]).toEqual([200, expected]);
  });

  test('of one conversion, and of several', async () => {
    const query = `amount=380bn&from=CNY&date=${DAY}`;
    expect((await service.call(`/v1/convert?${query}&to=USD&fields=value,rate.date`)).body).toEqual({
      value: '52413447725.98',
      rate: { date: DAY },
    });
    expect((await service.call(`/v1/convert?${query}&to=USD,HKD&fields=conversions.to`)).body).toEqual({
      conversions: [{ to: 'USD' }, { to: 'HKD' }],
    });
  });

  test('a field of the body wins over the parameter', async () => {
    const { body } = await service.post('/v1/figures?fields=declarations', { text: TEXT, fields: ['tables'] });
    expect(body).toEqual({ tables: [] });
  });

  test('of a check whose text is the body', async () => {
    expect((await sendText('/v1/check?fields=findings.rule')).body).toEqual({ findings: [{ rule: 'percent-change' }] });
  });

  test.each(['findings', 'rates', 'rates.stale', 'rates.date'])(
    '%s is what it is in the whole answer',
    async (name) => {
      const request = { text: TEXT, date: '2025-02-28', maxAgeDays: 3 };
      const [part, inner] = name.split('.');
      const { body: whole } = await service.post<Record<string, Record<string, unknown>>>('/v1/annotate', request);
      const { body } = await service.post('/v1/annotate', { ...request, fields: [name] });
      const wanted = whole[part!]!;
      expect(body).toEqual({ [part!]: inner === undefined ? wanted : { [inner]: wanted[inner] } });
    },
  );

  test('a name that the answer does not have is refused with those that it has', async () => {
    const { status, body } = await service.post<Problem>('/v1/annotate?fields=anotated,figures.txt,figures.text.x', {
      text: TEXT,
    });
    expect([status, body.code]).toEqual([422, 'invalid-request']);
    expect(body.errors).toEqual([
      {
        pointer: '/fields/0',
        detail:
          '"anotated" names nothing. Did you mean "annotated"? The answer has: figures, declarations, tables, findings, annotated, rates.',
      },
      {
        pointer: '/fields/1',
        detail: expect.stringMatching(/Did you mean "figures.text"\? `figures` has: id, kind, start, /) as string,
      },
      { pointer: '/fields/2', detail: '"figures.text.x" names nothing: `figures.text` has no fields to choose from.' },
    ]);
  });

  test('no names, and a hundred wrong ones', async () => {
    const none = await service.post<Problem>('/v1/figures?fields=', { text: TEXT });
    expect([none.status, none.body.errors[0]!.pointer]).toEqual([422, '/fields/0']);
    const wrong = Array.from({ length: 100 }, (_, i) => `no${i}`);
    const many = await service.post<Problem>('/v1/figures', { text: TEXT, fields: wrong });
    expect([many.status, many.body.errors.length]).toEqual([422, 5]);
    const more = await service.post<Problem>('/v1/figures', { text: TEXT, fields: [...wrong, 'figures'] });
    expect(more.body.detail).toMatch(/is not allowed; at most 100 of them$/);
  });

  test.each(['fields=figures', 'shape=2'])('%s is refused where the answer is a text', async (query) => {
    const { status, body } = await sendText(`/v1/annotate?${query}`);
    expect([status, body.code]).toEqual([422, 'invalid-request']);
    expect(body.detail).toMatch(/is of an answer in JSON; a body of text\/plain is answered with the annotated text/);
  });
});

describe('shape 2', () => {
  test('is the example of the documentation', async () => {
    const documented = /```json\n(\{\n {2}"figures"[^`]+)```/.exec(
      readFileSync(new URL('../../docs/http-api.md', import.meta.url), 'utf8'),
    )![1]!;
    const request = { text: 'It cost 3 billion yuan.', to: ['USD'], date: DAY };
    const { body, headers } = await service.post('/v1/annotate?shape=2', request);
    expect(body).toEqual(JSON.parse(documented));
    expect(headers.get('content-type')).toBe('application/json; charset=utf-8; shape=2');
    expect((await service.post('/v1/annotate', { ...request, shape: 2 })).body).toEqual(body);
  });

  test('has other names to choose from', async () => {
    const request = { text: TEXT, to: ['USD', 'HKD'], date: DAY, fields: ['rates.used', 'figures.conversions.rate'] };
    const { body } = await service.post('/v1/annotate?shape=2', request);
    expect(body).toMatchObject({
      rates: { used: { r1: { quote: 'USD' }, r2: { quote: 'HKD' } } },
      figures: [
        { conversions: [{ rate: 'r1' }, { rate: 'r2' }] },
        { conversions: [] },
        { conversions: [{ rate: 'r1' }, { rate: 'r2' }] },
      ],
    });
    expect((await service.post<Problem>('/v1/annotate', request)).body.detail).toBe(
      'fields/0: "rates.used" names nothing. `rates` has: date, revision, sources, stale.',
    );
  });

  test('shape 1 is the answer that there was before', async () => {
    const request = { text: TEXT, date: DAY };
    const { text, headers } = await service.post('/v1/annotate', request);
    expect((await service.post('/v1/annotate?shape=1', request)).text).toBe(text);
    expect(headers.get('content-type')).toBe('application/json; charset=utf-8');
  });

  test('there are two', async () => {
    expect((await service.post<Problem>('/v1/annotate', { text: TEXT, shape: 3 })).body.detail).toBe(
      'shape: 3 is not allowed; at most 2',
    );
  });
});

describe('in a batch', () => {
  test('the form is a default that a line may override', async () => {
    const results = await postLines(
      `fields=figures.conversions.rate&shape=2&to=USD&date=${DAY}`,
      { id: 1, text: 'It cost 3 billion yuan.' },
      { id: 2, text: 'It cost 3 billion yuan.', fields: ['annotated.content'], shape: 1 },
      { id: 3, source: { text: 'one yuan' }, target: { text: '1 yuan' }, fields: ['missing'] },
      { id: 4, source: { text: 'one yuan' }, target: { text: '1 yuan' } },
    );
    expect(results).toEqual([
      { figures: [{ conversions: [{ rate: 'r1' }] }] },
      { annotated: { content: 'It cost 3 billion yuan (US$410 million).' } },
      { missing: [] },
      expect.objectContaining({ pairs: [expect.anything()] as unknown[] }),
    ]);
  });

  test('a default that no annotation has is refused at once', async () => {
    const headers = { 'content-type': 'application/x-ndjson' };
    const { status, body } = await service.call<Problem>('/v1/batch?fields=figures.txt', {
      ...{ method: 'POST', headers },
      body: '{"id":1,"text":"It cost 3 billion yuan."}\n',
    });
    expect([status, body.errors[0]!.pointer]).toEqual([422, '/fields/0']);
    const opened = await service.post<Problem>('/v1/jobs', { options: { fields: ['figures.txt'] } });
    expect([opened.status, opened.body.errors[0]!.pointer]).toEqual([422, '/options/fields/0']);
  });
});
