import { request as httpRequest } from 'node:http';
import { once } from 'node:events';
import { gzipSync } from 'node:zlib';
import { createBatchPool, type BatchPool } from '../../src/api/batch/thread-pool.js';
import { NOW, startService, type TestService } from './support/service.js';
import { decimal, isoDate } from '../support/brands.js';

interface Line {
  readonly id: string | number | null;
  readonly status: number;
  readonly result?: { readonly annotated: { readonly content: string }; readonly rates: { readonly revision: number } };
  readonly problem?: {
    readonly code: string;
    readonly detail: string;
    readonly line: number;
    readonly errors: readonly { readonly pointer: string }[];
  };
}

const NDJSON = { 'content-type': 'application/x-ndjson' };
const TEXT = 'It cost 380 billion yuan.';

let service: TestService;
beforeAll(async () => {
  service = await startService({ maxText: 1000 });
});
afterAll(() => service.close());

async function batch(
  body: string | Buffer,
  query = '',
  headers: Record<string, string> = {},
): Promise<readonly Line[]> {
  const answer = await service.call<string>(`/v1/batch${query}`, {
    method: 'POST',
    headers: { ...NDJSON, ...headers },
    body: body as string,
  });
  expect(answer.status).toBe(200);
  return linesOf(answer.text);
}

function linesOf(text: string): readonly Line[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line);
}

const json = (value: object): string => `${JSON.stringify(value)}\n`;

test('answers each line as POST /v1/annotate does, with its id, in order', async () => {
  const answers = await batch(json({ id: 'a', text: TEXT, to: ['USD'] }) + json({ id: 7, text: '售价3800亿元。' }));
  const { body } = await service.post<object>('/v1/annotate', { text: TEXT, to: ['USD'] });
  expect(answers.map(({ id, status }) => [id, status])).toEqual([
    ['a', 200],
    [7, 200],
  ]);
  expect(answers[0]!.result).toEqual(body);
});

test('answers a faulty line with its number and a problem, and the other lines as usual', async () => {
  const answers = await batch(
    [
      json({ id: 'good', text: TEXT }),
      'not json\n',
      json({ id: 'field', txet: TEXT }),
      json({ text: TEXT }),
      '\n',
      '[1]\n',
      json({ id: 'long', text: 'x'.repeat(1001) }),
      json({ id: 'currency', text: TEXT, to: ['RMB'] }),
      json({ id: 'late', text: TEXT, revision: 9 }),
      json({ id: 'source', text: TEXT, source: 'ebc' }),
      `{"id":"longer","text":"${'x'.repeat(80_000)}"}\n`,
      json({ id: 'last', text: TEXT }),
    ].join(''),
  );
  expect(answers.map(({ id, status, problem }) => [id, status, problem?.code, problem?.line])).toEqual([
    ['good', 200, undefined, undefined],
    [null, 400, 'malformed-json', 2],
    ['field', 422, 'invalid-request', 3],
    [null, 422, 'invalid-request', 4],
    [null, 422, 'invalid-request', 6],
    ['long', 413, 'too-large', 7],
    ['currency', 422, 'unknown-currency', 8],
    ['late', 422, 'invalid-request', 9],
    ['source', 422, 'unknown-source', 10],
    [null, 413, 'too-large', 11],
    ['last', 200, undefined, undefined],
  ]);
  expect(answers[2]!.problem!.errors).toMatchObject([
    { pointer: '/text' },
    { pointer: '/txet', detail: expect.stringContaining('did you mean "text"?') as string },
  ]);
  expect(answers[3]!.problem!.errors.map(({ pointer }) => pointer)).toEqual(['/id']);
  expect(answers[7]!.problem!.detail).toBe('revision: there is no revision 9 yet; the newest is 1.');
  const { body } = await service.post<object>('/v1/annotate', { text: TEXT });
  expect([answers[0]!.result, answers.at(-1)!.result]).toEqual([body, body]);
});

test('answers a line that is not UTF-8 with a problem', async () => {
  const bad = Buffer.concat([Buffer.from('{"id":1,"text":"'), Buffer.from([0xff]), Buffer.from('"}\n')]);
  const answers = await batch(Buffer.concat([bad, Buffer.from(json({ id: 2, text: TEXT }))]));
  expect(answers.map(({ status, problem }) => [status, problem?.code])).toEqual([
    [400, 'invalid-encoding'],
    [200, undefined],
  ]);
});

test('accepts a byte order mark, CRLF, empty lines and a last line without a line feed', async () => {
  const lines = [1, 2, 3].map((id) => JSON.stringify({ id, text: TEXT }));
  const answers = await batch(`\ufeff${lines[0]!}\r\n\r\n  \n${lines[1]!}\r\n\n${lines[2]!}`);
  expect(answers.map(({ id, status }) => [id, status])).toEqual([
    [1, 200],
    [2, 200],
    [3, 200],
  ]);
  expect(await batch('')).toEqual([]);
  expect(await batch('\n\n')).toEqual([]);
});

test('uses the parameters of the query as defaults of each line', async () => {
  const answers = await batch(
    json({ id: 1, text: TEXT }) + json({ id: 2, text: TEXT, to: ['HKD'], style: 'plain' }),
    '?to=USD&style=scmp&date=2025-02-24',
  );
  expect(answers.map(({ result }) => result!.annotated.content)).toEqual([
    'It cost 380 billion yuan (US$52.4 billion).',
    'It cost 380 billion yuan (HK$407 billion).',
  ]);
  const wrong = await service.call('/v1/batch?to=RMB', { method: 'POST', headers: NDJSON, body: '' });
  expect(wrong).toMatchObject({ status: 422, body: { code: 'unknown-currency' } });
});

test('switches rules off by the query, or by a line for itself', async () => {
  const text = 'The group will invest 380 billion yuan ($57.6 billion).';
  const body =
    json({ id: 1, text }) + json({ id: 2, text, rules: { off: [] } }) + json({ id: 3, text, rules: { off: ['sum'] } });
  const rulesOf = async (query: string) =>
    (await batch(body, query)).map((line) =>
      (line.result as unknown as { findings: readonly { rule: string }[] }).findings.map(({ rule }) => rule),
    );
  const said = ['stated-conversion'];
  expect(await rulesOf('')).toEqual([said, said, said]);
  expect(await rulesOf('?off=stated-conversion')).toEqual([[], said, said]);
  const refused = await service.call<{ detail: string }>('/v1/batch?off=spelling', {
    method: 'POST',
    headers: NDJSON,
    body,
  });
  expect([refused.status, JSON.stringify(refused.body)]).toEqual([422, expect.stringContaining('stated-conversion')]);
});

test('answers all lines from the revision that the header names', async () => {
  const answer = await service.call('/v1/batch', {
    method: 'POST',
    headers: NDJSON,
    body: json({ id: 1, text: TEXT }),
  });
  expect(answer.headers.get('crossrate-revision')).toBe('1');
  expect(answer.headers.get('cache-control')).toBe('no-store');
  expect(linesOf(answer.text)[0]!.result!.rates.revision).toBe(1);
});

test('decompresses the body, and refuses an unknown encoding or media type', async () => {
  const body = gzipSync(json({ id: 1, text: TEXT }));
  expect(await batch(body, '', { 'content-encoding': 'gzip' })).toMatchObject([{ id: 1, status: 200 }]);
  const refused = async (headers: Record<string, string>): Promise<unknown> =>
    (await service.call('/v1/batch', { method: 'POST', headers, body: 'x' })).status;
  expect(await refused({ ...NDJSON, 'content-encoding': 'zip' })).toBe(415);
  expect(await refused({ 'content-type': 'text/csv' })).toBe(415);
  expect(await refused({ ...NDJSON, 'content-encoding': 'gzip' })).toBe(400);
});

/** A batch whose lines are sent one by one. */
function openBatch(): { send(line: string): void; next(): Promise<string>; end(): void } {
  const request = httpRequest(`${service.url}/v1/batch`, { method: 'POST', headers: NDJSON });
  request.on('error', () => undefined);
  request.flushHeaders();
  const response = once(request, 'response').then(([message]) => message as NodeJS.ReadableStream);
  return {
    send: (line) => void request.write(line),
    async next() {
      const stream = await response;
      for (;;) {
        const data = stream.read() as Buffer | null;
        if (data) return data.toString();
        await once(stream, 'readable');
      }
    },
    end: () => void request.end(),
  };
}

test('answers a line before the next one arrives', async () => {
  const open = openBatch();
  for (const id of [1, 2, 3]) {
    open.send(json({ id, text: TEXT }));
    expect(linesOf(await open.next())).toMatchObject([{ id, status: 200 }]);
  }
  open.end();
});

test('a client that disconnects gives its place back, and its remaining lines are not worked on', async () => {
  const pool = createBatchPool(0);
  let worked = 0;
  const counting: BatchPool = {
    ...pool,
    answerHere: (piece, ...rest) => {
      worked += piece.bytes.length;
      return pool.answerHere(piece, ...rest);
    },
  };
  const alone = await startService({ limits: { maxConcurrent: { stream: 1 } }, batchPool: counting });
  try {
    const request = httpRequest(`${alone.url}/v1/batch`, { method: 'POST', headers: NDJSON });
    request.on('error', () => undefined).write(json({ id: 1, text: TEXT }));
    const [response] = (await once(request, 'response')) as [NodeJS.ReadableStream];
    response.on('error', () => undefined);
    // The answers of these are more than the connection holds unread: most of the lines wait to be worked on.
    const rest = json({ id: 2, text: 'It cost 380 billion yuan. '.repeat(30) }).repeat(5000);
    request.write(rest);
    const underWay = () => alone.metrics.registry.getSingleMetricAsString('crossrate_http_requests_under_way');
    expect(await underWay()).toContain('{kind="stream"} 1');
    const logged = new Promise<Record<string, unknown>>((resolve) => (alone.onLine = resolve));
    request.destroy();
    expect(await logged).toMatchObject({ path: '/v1/batch', aborted: true });
    expect(await underWay()).toContain('{kind="stream"} 0');
    expect(worked).toBeLessThan(rest.length / 2);
    const next = await alone.call<string>('/v1/batch', {
      method: 'POST',
      headers: NDJSON,
      body: json({ id: 3, text: TEXT }),
    });
    expect([next.status, linesOf(next.text)]).toMatchObject([200, [{ id: 3, status: 200 }]]);
    expect(alone.lines.filter(({ level }) => level === 'error')).toEqual([]);
  } finally {
    await alone.close();
  }
});

test('answers every line from the rates of its start, also when newer ones are loaded', async () => {
  const open = openBatch();
  open.send(json({ id: 1, text: TEXT, date: '2025-02-24' }));
  const first = linesOf(await open.next())[0]!.result;
  // The first takes the number of the revision that the table has already.
  for (const value of ['9.9998', '9.9999'])
    await service.store.append(
      'ecb',
      [{ source: 'ecb', date: isoDate('2025-02-24'), base: 'EUR', quote: 'CNY', value: decimal(value) }],
      {
        at: NOW.toISOString(),
      },
    );
  expect((await service.holder.catchUp(service.store)).revision).toBe(2);
  open.send(json({ id: 2, text: TEXT, date: '2025-02-24' }));
  expect(linesOf(await open.next())[0]!.result).toEqual(first);
  open.send(json({ id: 3, text: TEXT, date: '2025-02-24', revision: 2 }));
  expect(linesOf(await open.next())[0]!.problem!.code).toBe('invalid-request');
  open.end();
  const [fresh] = await batch(json({ id: 4, text: TEXT, date: '2025-02-24' }));
  expect(fresh!.result).not.toEqual(first);
});
