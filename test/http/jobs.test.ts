import { once } from 'node:events';
import { request as httpRequest } from 'node:http';
import { gzipSync } from 'node:zlib';
import { createOperatorKey } from '../../src/http/auth/api-key.js';
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
  test('goes on where it was left, at the end of the last whole line', async () => {
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
  test('results end at the first line that is not answered, and say where to go on', async () => {
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
    const refused = await service.call('/admin/jobs');
    expect([refused.status, refused.headers.get('www-authenticate')]).toEqual([
      401,
      expect.stringContaining('Basic') as string,
    ]);
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
