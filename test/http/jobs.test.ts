import { once } from 'node:events';
import { request as httpRequest, type IncomingMessage } from 'node:http';
import { gzipSync } from 'node:zlib';
import { createOperatorKey, hashKey, keyIdOf, type ApiKey } from '../../src/http/auth/api-key.js';
import type { JobEnvironment } from '../../src/api/jobs/job-service.js';
import { openTestJobs, answerWaitingChunks } from './support/jobs.js';
import { NOW, startService, type Answer, type Problem, type TestService } from './support/service.js';
import { decimal, isoDate } from '../support/brands.js';

interface Accepted {
  readonly id: string;
  readonly state: string;
  readonly revision: number;
  readonly accepted: number;
  readonly input: { readonly offset: number; readonly sealed: boolean };
}

interface Job extends Omit<Accepted, 'accepted'> {
  readonly lines: { readonly accepted: number; readonly done: number; readonly failed: number };
  readonly secondsLeft: number | null;
  readonly deadLetters: number;
  readonly expiresAt: string;
}

const NDJSON = { 'content-type': 'application/x-ndjson' };
const JSON_TYPE = { 'content-type': 'application/json' };
const OPERATOR = 'operator-key-0123456789';
const BEARER = { authorization: `Bearer ${OPERATOR}` };

const line = (id: number | string, fields: object = {}): string =>
  `${JSON.stringify({ id, text: `It cost ${id} billion yuan.`, ...fields })}\n`;
const LINES = line(1) + 'no JSON\n\n' + line(3, { to: ['HKD'] }) + line(4);

let jobs: JobEnvironment;
let service: TestService;
beforeEach(async () => {
  jobs = await openTestJobs({ maxLines: 6, perOwner: 3 });
  service = await startService({ maxText: 500, jobs: jobs, keys: [createOperatorKey(OPERATOR)] });
});
afterEach(async () => {
  await service.close();
  await jobs.store.close();
});

const post = (body: string | Buffer, query = '', headers: Record<string, string> = NDJSON): Promise<Answer<Accepted>> =>
  service.call(`/v1/jobs${query}`, { method: 'POST', headers, body: body as string });
const open = (options: object = {}): Promise<Answer<Accepted>> => post(JSON.stringify({ options }), '', JSON_TYPE);
const put = <T = Accepted>(id: string, offset: number, body: string, query = ''): Promise<Answer<T>> =>
  service.call(`/v1/jobs/${id}/input?offset=${offset}${query}`, { method: 'PUT', headers: NDJSON, body });
const get = async (id: string): Promise<Job> => (await service.call<Job>(`/v1/jobs/${id}`)).body;
const results = async (id: string, query = ''): Promise<string> =>
  (await service.call<string>(`/v1/jobs/${id}/results${query}`)).text;
const work = (most?: number): Promise<void> => answerWaitingChunks(jobs, service, NOW, most);

describe('a job sent in one request', () => {
  test('is accepted, processed, and returns what a batch returns', async () => {
    const accepted = await post(LINES, '?to=USD&style=scmp&date=2025-02-24');
    expect(accepted).toMatchObject({ status: 202, body: { state: 'queued', revision: 1, accepted: 4 } });
    const { id } = accepted.body;
    expect(accepted.headers.get('location')).toBe(`/v1/jobs/${id}`);
    await work();
    expect(await get(id)).toMatchObject({ state: 'done', lines: { accepted: 4, done: 4, failed: 1 }, secondsLeft: 0 });
    const batch = await service.call('/v1/batch?to=USD&style=scmp&date=2025-02-24', {
      method: 'POST',
      headers: NDJSON,
      body: LINES,
    });
    expect(await results(id)).toBe(`${batch.text}{"next":4,"state":"done"}\n`);
    expect(await results(id, '?from=3')).toBe(
      `${batch.text.split('\n').slice(3).join('\n')}{"next":4,"state":"done"}\n`,
    );
  });

  test('keeps the rates and the day of its acceptance, whatever comes later', async () => {
    const { id } = (await post(line(1, { date: '2025-02-24' }) + line(2, { revision: 2 }))).body;
    for (const value of ['9.9998', '9.9999'])
      await service.store.append(
        'ecb',
        [{ source: 'ecb', date: isoDate('2025-02-24'), base: 'EUR', quote: 'CNY', value: decimal(value) }],
        {
          at: NOW.toISOString(),
        },
      );
    await service.holder.catchUp(service.store);
    await work();
    const [first, second] = (await results(id)).split('\n');
    expect(JSON.parse(first!)).toMatchObject({ result: { rates: { revision: 1, date: '2025-02-24' } } });
    expect(first).not.toContain('9.9999');
    expect(JSON.parse(second!)).toMatchObject({ status: 422, problem: { line: 2 } });
  });

  test('is accepted compressed', async () => {
    const packed = gzipSync(LINES);
    expect((await post(packed, '', { ...NDJSON, 'content-encoding': 'gzip' })).body.accepted).toBe(4);
  });

  test('leaves nothing behind when it breaks off, and nothing when it is too long', async () => {
    const request = httpRequest(`${service.url}/v1/jobs`, { method: 'POST', headers: NDJSON });
    request.on('error', () => undefined);
    request.write(line(1));
    await once(request, 'socket');
    while ((await jobs.store.list(10)).length === 0) await new Promise((resolve) => setImmediate(resolve));
    request.destroy();
    while ((await jobs.store.list(10)).length > 0) await new Promise((resolve) => setImmediate(resolve));
    const long = await service.call<Problem>('/v1/jobs', {
      method: 'POST',
      headers: NDJSON,
      body: [1, 2, 3, 4, 5, 6, 7].map((id) => line(id)).join(''),
    });
    expect(long).toMatchObject({ status: 413, body: { code: 'job-too-large' } });
    expect(long.body.detail).toContain('more than 6 lines');
    expect(await jobs.store.list(10)).toEqual([]);
  });

  test('is refused when an option is wrong, before anything is read', async () => {
    const codes = [];
    for (const query of ['?to=RMB', '?source=ebc', '?revision=9', '?style=scpm', '?webhook=https://evil.example'])
      codes.push([
        (await service.call<Problem>(`/v1/jobs${query}`, { method: 'POST', headers: NDJSON, body: '' })).body.code,
      ]);
    expect(codes.flat()).toEqual([
      'unknown-currency',
      'unknown-source',
      'invalid-request',
      'unknown-style',
      'webhook-refused',
    ]);
    expect(await jobs.store.list(10)).toEqual([]);
  });
});

describe('a job sent in parts', () => {
  test('continues where it was left, at the end of the last whole line', async () => {
    const { id } = (await open({ to: ['USD'], date: '2025-02-24' })).body;
    expect(await get(id)).toMatchObject({ state: 'receiving', input: { offset: 0, sealed: false } });
    const whole = line(1) + line(2);
    const first = await put(id, 0, whole.slice(0, whole.length - 5), '&more=true');
    expect(first).toMatchObject({ status: 202, body: { accepted: 1, input: { offset: line(1).length } } });
    const again = await put<Problem>(id, 0, whole);
    expect(again).toMatchObject({ status: 409, body: { code: 'offset-conflict' } });
    expect(again.body.detail).toContain(`offset=${line(1).length}`);
    const { offset } = (await get(id)).input;
    expect((await put(id, offset, whole.slice(offset))).body).toMatchObject({ accepted: 2, input: { sealed: true } });
    expect(await put<Problem>(id, whole.length, line(3))).toMatchObject({ status: 409, body: { code: 'job-closed' } });
    await work();
    const lines = (await results(id)).trim().split('\n');
    expect(lines.map((each) => (JSON.parse(each) as { id?: number }).id)).toEqual([1, 2, undefined]);
  });

  test('what was kept stays when the sender goes away', async () => {
    const { id } = (await open()).body;
    const request = httpRequest(`${service.url}/v1/jobs/${id}/input?offset=0`, { method: 'PUT', headers: NDJSON });
    request.on('error', () => undefined);
    // More than a chunk, so that some of it is kept at once.
    const large = [1, 2, 3, 4, 5].map((each) => line(each, { text: 'x'.repeat(60_000) })).join('');
    request.write(`${large}{"id":6,`);
    while ((await get(id)).input.offset === 0) await new Promise((resolve) => setImmediate(resolve));
    request.destroy();
    while ((await get(id)).lines.accepted < 5) await new Promise((resolve) => setImmediate(resolve));
    expect(await get(id)).toMatchObject({ state: 'receiving', lines: { accepted: 5 }, input: { sealed: false } });
  });

  test('parameters are fields of the body, and wrong ones are named', async () => {
    expect(await service.call('/v1/jobs?to=USD', { method: 'POST', headers: JSON_TYPE, body: '{}' })).toMatchObject({
      status: 422,
    });
    const wrong = await service.post<Problem>('/v1/jobs', { options: { too: ['USD'] } });
    expect(wrong.body.errors).toMatchObject([
      { pointer: '/options/too', detail: expect.stringContaining('"to"') as string },
    ]);
  });
});

describe('while a job runs', () => {
  test('results end at the first line that is not answered, and say where to continue', async () => {
    const { id } = (await open()).body;
    const parts = [line(1), line(2), line(3)];
    let offset = 0;
    for (const part of parts) offset = (await put(id, offset, part, '&more=true')).body.input.offset;
    await work(1);
    const text = await results(id);
    expect(text.trim().split('\n')).toHaveLength(2);
    expect(text).toMatch(/\{"next":1,"state":"receiving"\}\n$/);
    expect(await results(id, '?from=1')).toBe('{"next":1,"state":"receiving"}\n');
  });

  test('its events report the progress until it has ended', async () => {
    const { id } = (await post(line(1))).body;
    const response = await fetch(`${service.url}/v1/jobs/${id}/events`);
    expect(response.headers.get('content-type')).toMatch(/^text\/event-stream/);
    let text = '';
    const reading = (async () => {
      for await (const data of response.body as unknown as AsyncIterable<Uint8Array>)
        text += Buffer.from(data).toString();
    })();
    while (!text.includes('"queued"')) await new Promise((resolve) => setImmediate(resolve));
    await work();
    await reading;
    const states = [...text.matchAll(/event: progress\ndata: (.*)\n/g)].map(
      ([, data]) => (JSON.parse(data!) as Job).state,
    );
    expect(states[0]).toBe('queued');
    expect(states.at(-1)).toBe('done');
  });

  test('it can be cancelled, and deleted then', async () => {
    const { id } = (await post(line(1))).body;
    const cancel = (): Promise<Answer<Job>> => service.call(`/v1/jobs/${id}`, { method: 'DELETE' });
    expect(await cancel()).toMatchObject({ status: 200, body: { state: 'cancelled' } });
    await work();
    expect(await results(id)).toBe('{"next":0,"state":"cancelled"}\n');
    expect((await cancel()).status).toBe(204);
    expect(await service.call(`/v1/jobs/${id}`)).toMatchObject({ status: 404, body: { code: 'unknown-job' } });
  });

  test('only so many of a key may not have ended', async () => {
    for (let i = 0; i < 3; i++) expect((await open()).status).toBe(202);
    expect(await service.post('/v1/jobs', {})).toMatchObject({ status: 429, body: { code: 'too-many-jobs' } });
  });
});

test('lines that were given up are listed with the reason', async () => {
  const { id } = (await post(line('a') + line('b'))).body;
  for (let attempt = 1; attempt <= 3; attempt++)
    await jobs.store.returnChunk((await jobs.store.leaseChunk('test', NOW))!, 'out of memory', NOW);
  expect(await get(id)).toMatchObject({ state: 'failed', deadLetters: 2 });
  const dead = await service.call(`/v1/jobs/${id}/dead-letters`);
  expect(dead.body).toMatchObject([
    { line: 0, row: 1, id: 'a', reason: 'out of memory', attempts: 3 },
    { line: 1, row: 2, id: 'b' },
  ]);
  expect(await results(id)).toMatch(/"id":"a","status":500.*line-given-up/);
});

describe('for the operator', () => {
  test('all jobs are listed for the operator only', async () => {
    const { id } = (await post(line(1))).body;
    expect((await service.call('/v1/jobs')).status).toBe(401);
    expect((await service.call<readonly Job[]>('/v1/jobs', { headers: BEARER })).body.map((job) => job.id)).toEqual([
      id,
    ]);
  });

  test('a page shows queue, workers and jobs, without a script', async () => {
    const { id } = (await post(line(1))).body;
    await jobs.store.reportWorker(
      { id: '<worker>', startedAt: NOW, threads: 2, chunks: 3, lines: 4, failures: 1 },
      NOW,
    );
    const basic = { authorization: `Basic ${Buffer.from(`me:${OPERATOR}`).toString('base64')}` };
    const page = await service.call<string>('/admin/jobs', { headers: basic });
    expect(page.text).toContain(id);
    expect(page.text).toContain('&lt;worker&gt;');
    expect(page.text).not.toMatch(/<script|\son\w+=/);
  });

  test('a browser without the key is asked for it, and shows a page to one who has none', async () => {
    const request = httpRequest(`${service.url}/admin/jobs`, { headers: { accept: 'text/html,*/*;q=0.8' } }).end();
    const [answer] = (await once(request, 'response')) as [IncomingMessage];
    answer.resume();
    const { headersDistinct, statusCode } = answer;
    // One header each: Chromium reads the first challenge of a header only.
    expect([statusCode, headersDistinct['www-authenticate'], headersDistinct['content-type']]).toEqual([
      401,
      ['Bearer realm="crossrate"', 'Basic realm="crossrate operator"'],
      ['text/html; charset=utf-8'],
    ]);
    expect((await service.call('/admin/jobs')).headers.get('content-type')).toBe('application/problem+json');
  });

  test('a password of a browser counts for reading only', async () => {
    const basic = { authorization: `Basic ${Buffer.from(`me:${OPERATOR}`).toString('base64')}` };
    const refresh = await service.call('/v1/sources/ecb/refresh', { method: 'POST', headers: basic });
    expect(refresh.status).toBe(401);
  });
});

test('a job of another API key is answered with 404', async () => {
  const own = { ...createOperatorKey('a-key-of-the-desk-0123456'), scopes: new Set(['use'] as const), name: 'desk' };
  const other = { ...createOperatorKey('a-key-of-another-01234567'), scopes: new Set(['use'] as const), name: 'other' };
  const keyed = await startService({ jobs: jobs, authRequired: true, keys: [own, other, createOperatorKey(OPERATOR)] });
  const headers = (key: string): Record<string, string> => ({ ...NDJSON, 'x-api-key': key });
  const made = await keyed.call<Accepted>('/v1/jobs', {
    method: 'POST',
    headers: headers('a-key-of-the-desk-0123456'),
    body: line(1),
  });
  const statusFor = async (key: string): Promise<number> =>
    (await keyed.call(`/v1/jobs/${made.body.id}`, { headers: { 'x-api-key': key } })).status;
  expect(await statusFor('a-key-of-the-desk-0123456')).toBe(200);
  expect(await statusFor('a-key-of-another-01234567')).toBe(404);
  expect(await statusFor(OPERATOR)).toBe(200);
  await keyed.close();
});

describe('a request with an Idempotency-Key', () => {
  const send = (key: string, body = LINES, query = ''): Promise<Answer<Accepted & Problem>> =>
    post(body, query, { ...NDJSON, 'idempotency-key': key }) as Promise<Answer<Accepted & Problem>>;

  test('makes one job, however often it is sent', async () => {
    const first = await send('"a-b-c"');
    const again = await send('a-b-c');
    expect([first.status, again.status, again.body.id]).toEqual([202, 202, first.body.id]);
    expect(again.headers.get('location')).toBe(`/v1/jobs/${first.body.id}`);
    await work();
    expect((await send('a-b-c')).body).toMatchObject({ id: first.body.id, state: 'done', accepted: 4 });
    expect((await send('d-e-f')).body.id).not.toBe(first.body.id);
    // Compressed, it is the same request.
    const packed = await post(gzipSync(LINES), '', {
      ...NDJSON,
      'idempotency-key': 'a-b-c',
      'content-encoding': 'gzip',
    });
    expect(packed.body.id).toBe(first.body.id);
  });

  test('is refused when another request has had the key: a body that is longer, shorter or other, or other options', async () => {
    await send('key');
    for (const [body, query] of [[LINES + line(5)], [line(1)], [LINES.replace('3', '4')], [LINES, '?to=HKD']]) {
      const refused = await send('key', body, query);
      expect([refused.status, refused.body.code]).toEqual([422, 'idempotency-key-reused']);
    }
  });

  test('makes a job that is filled in parts once, too', async () => {
    const open = (options: object): Promise<Answer<Accepted & Problem>> =>
      post(JSON.stringify({ options }), '', { ...JSON_TYPE, 'idempotency-key': 'key' }) as Promise<
        Answer<Accepted & Problem>
      >;
    const { id } = (await open({ to: ['USD'], style: 'scmp' })).body;
    await put(id, 0, line(1), '&more=true');
    expect((await open({ style: 'scmp', to: ['USD'] })).body).toMatchObject({ id, accepted: 1 });
    expect((await open({ to: ['HKD'] })).body.code).toBe('idempotency-key-reused');
  });

  test('may be sent again when it broke off, and when its job is deleted', async () => {
    const broken = httpRequest(`${service.url}/v1/jobs`, {
      method: 'POST',
      headers: { ...NDJSON, 'idempotency-key': 'key', 'content-length': '1000' },
    });
    broken.on('error', () => undefined).write(line(1));
    const logged = new Promise((resolve) => (service.onLine = resolve));
    while ((await jobs.store.list(10)).length === 0) await new Promise((resolve) => setImmediate(resolve));
    broken.destroy();
    await logged;
    const { id } = (await send('key')).body;
    expect((await get(id)).lines.accepted).toBe(4);
    await work();
    await service.call(`/v1/jobs/${id}`, { method: 'DELETE' });
    expect((await send('key', line(9))).status).toBe(202);
  });

  test('takes the place of one that is still being sent', async () => {
    const slow = httpRequest(`${service.url}/v1/jobs`, {
      method: 'POST',
      headers: { ...NDJSON, 'idempotency-key': 'key', 'content-length': String(LINES.length) },
    });
    slow.on('error', () => undefined).write(LINES.slice(0, 60));
    while ((await jobs.store.list(10)).length === 0) await new Promise((resolve) => setImmediate(resolve));
    const { id } = (await send('key')).body;
    slow.end(LINES.slice(60));
    const [response] = (await once(slow, 'response')) as [{ statusCode: number; resume: () => void }];
    response.resume();
    expect(response.statusCode).toBe(404);
    expect((await jobs.store.list(10)).map((job) => job.id)).toEqual([id]);
  });

  test.each(['', 'two words', 'x'.repeat(201)])('is refused when the key is %j', async (key) => {
    expect((await send(key)).body.code).toBe('bad-request');
  });
});

test('the jobs of a key are those of the one that takes over from it, and of no other', async () => {
  const keyOf = (name: string, owner?: string): ApiKey => {
    const digest = hashKey(name);
    return { id: keyIdOf(digest), name, digest, scopes: new Set(['use']), ...(owner === undefined ? {} : { owner }) };
  };
  const old = keyOf('old');
  const guarded = await startService({
    jobs,
    authRequired: true,
    keys: [old, keyOf('new', old.id), keyOf('other')],
  });
  const by = (key: string) => ({ 'x-api-key': key });
  const { body } = await guarded.call<Accepted>('/v1/jobs', {
    method: 'POST',
    headers: { ...NDJSON, ...by('old') },
    body: LINES,
  });
  const statusFor = async (key: string) => (await guarded.call(`/v1/jobs/${body.id}`, { headers: by(key) })).status;
  expect([await statusFor('old'), await statusFor('new'), await statusFor('other')]).toEqual([200, 200, 404]);
  await guarded.close();
});
