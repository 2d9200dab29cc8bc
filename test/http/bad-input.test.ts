import { brotliCompressSync, constants, deflateSync, gzipSync } from 'node:zlib';
import type { JobEnvironment } from '../../src/api/jobs/job-service.js';
import { openTestJobs } from './support/jobs.js';
import { startService, type Problem, type TestService } from './support/service.js';

const MAX_TEXT = 1_000_000;
const GOOD = JSON.stringify({ text: 'It paid 380 billion yuan.' });

let jobs: JobEnvironment;
let service: TestService;
beforeAll(async () => {
  jobs = await openTestJobs();
  service = await startService({ maxText: MAX_TEXT, jobs });
});
afterAll(async () => {
  await service.close();
  await jobs.store.close();
});
// Whatever was sent, the service continues.
afterEach(async () => {
  expect((await send('/v1/figures', GOOD)).status).toBe(200);
});

const send = async (
  path: string,
  body: string | Uint8Array,
  headers: Record<string, string> = {},
): Promise<{ status: number; headers: Headers; body: Problem }> =>
  service.call<Problem>(path, { method: 'POST', body, headers: { 'content-type': 'application/json', ...headers } });

const BODIES: readonly [name: string, body: string | Uint8Array, status: number, code: string, detail: RegExp][] = [
  ['no JSON', '{"text": tru}', 400, 'malformed-json', /unexpected "t" at line 1, column 10/],
  ['JSON that breaks off', '{"text":\n "ab', 400, 'malformed-json', /unexpected the end at line 2, column 5/],
  ['long JSON that breaks off', `{"text": "${'亿'.repeat(100_000)}`, 400, 'malformed-json', /is not JSON: /],
  ['nothing', '', 400, 'malformed-json', /The body is empty/],
  ['an array', '[1]', 422, 'invalid-request', /The body is an array; a JSON object/],
  ['null', 'null', 422, 'invalid-request', /The body is null/],
  ['no text', '{}', 422, 'invalid-request', /text: is required; it must be a string/],
  ['an empty text', '{"text":""}', 422, 'invalid-request', /text: "" is not allowed; it must not be empty/],
  ['a number for a text', '{"text":5}', 422, 'invalid-request', /text: 5 is not allowed; it must be a string/],
  [
    'a text of 2 MB',
    JSON.stringify({ text: 'a'.repeat(2_000_000) }),
    413,
    'too-large',
    /has 2000000 .* at most 1000000/,
  ],
  ['a body of 10 MB', JSON.stringify({ text: 'a'.repeat(10_000_000) }), 413, 'too-large', /longer than 6065536 bytes/],
  [
    'options of 70 kB',
    JSON.stringify({ text: 'a', region: 'b'.repeat(10), kinds: Array(9000).fill('money') }),
    413,
    'too-large',
    /beside the text takes/,
  ],
  [
    'deep nesting',
    `{"text": ${'['.repeat(30_000)}${']'.repeat(30_000)}}`,
    422,
    'invalid-request',
    /text: a deeply nested value is not allowed/,
  ],
  ['a NUL', '{"text":"a\\u0000b"}', 422, 'invalid-text', /text: holds a NUL character at UTF-16 offset 1/],
  [
    'a lone surrogate',
    '{"text":"ab\\ud83d yuan"}',
    422,
    'invalid-text',
    /half of a surrogate pair \(\\ud83d\) at UTF-16 offset 2/,
  ],
  [
    'not UTF-8',
    Buffer.from('{"text":"\xa45 yuan"}', 'latin1'),
    400,
    'invalid-encoding',
    /byte 0xa4 at offset 9 does not fit/,
  ],
  [
    'not UTF-8 behind a real U+FFFD',
    Buffer.concat([Buffer.from('{"text":"�亿'), Buffer.from([0xb0, 0xa2]), Buffer.from('"}')]),
    400,
    'invalid-encoding',
    /byte 0xb0 at offset 15/,
  ],
  [
    'an unknown field',
    '{"text":"a","regoin":"HK"}',
    422,
    'invalid-request',
    /regoin: there is no field "regoin"; did you mean "region"\?/,
  ],
  ['a region in small letters', '{"text":"a","region":"hk"}', 422, 'invalid-request', /region: "hk" is not allowed/],
  [
    'an unknown kind',
    '{"text":"a","kinds":["money","precent"]}',
    422,
    'invalid-request',
    /kinds\/1: "precent" is not allowed; did you mean "percent"\?/,
  ],
  [
    'an unknown unit',
    '{"text":"a","offsets":"bytes"}',
    422,
    'invalid-request',
    /offsets: .*allowed: utf16, codepoint, utf8/,
  ],
  [
    'an unknown assumption',
    '{"text":"a","assume":{"$":"HKDD"}}',
    422,
    'unknown-currency',
    /assume\/\$: "HKDD" .* did you mean "HKD"/,
  ],
  [
    'a constructor',
    '{"text":"a","constructor":{"prototype":1},"__proto__":{"x":1}}',
    422,
    'invalid-request',
    /there is no field/,
  ],
];

test.each(BODIES)('%s', async (_name, body, status, code, detail) => {
  const answer = await send('/v1/figures', body);
  expect([answer.status, answer.body.code]).toEqual([status, code]);
  expect(answer.body.detail).toMatch(detail);
});

interface OpenApi {
  readonly paths: Readonly<Record<string, Readonly<Record<string, { requestBody?: { content: object } }>>>>;
}

/** Method, path and media type of every body that the service says it takes. */
function bodyRoutesOf({ paths }: OpenApi, job: string): readonly [method: string, path: string, type: string][] {
  return Object.entries(paths).flatMap(([path, operations]) =>
    Object.entries(operations).flatMap(([method, { requestBody }]) =>
      Object.keys(requestBody?.content ?? {}).map((type): [string, string, string] => [
        method.toUpperCase(),
        path.replace('{id}/input', `${job}/input?offset=0`),
        type,
      ]),
    ),
  );
}

const OPTIONS: readonly [name: string, options: object, code: string, detail: RegExp][] = [
  ['an unknown currency', { to: ['USD', 'RMB'] }, 'unknown-currency', /to\/1: "RMB" .* did you mean "CNY"\?/],
  ['a currency that is no list', { to: 'USD' }, 'invalid-request', /to: "USD" is not allowed; it must be an array/],
  ['no currency', { to: [] }, 'invalid-request', /to: \[\] is not allowed; it must not be empty/],
  [
    'a day that is none',
    { date: '2024-02-30' },
    'invalid-request',
    /date: "2024-02-30" is not a calendar day; write YYYY-MM-DD/,
  ],
  ['a half day', { maxAgeDays: 0.5 }, 'invalid-request', /maxAgeDays: 0.5 is not allowed; it must be an integer/],
  [
    'an unknown source',
    { source: 'bank' },
    'unknown-source',
    /source: there is no source "bank"; allowed: ecb, frankfurter/,
  ],
  ['a revision to come', { revision: 99 }, 'invalid-request', /revision: there is no revision 99 yet; the newest is 1/],
  [
    'an unknown style',
    { style: 'reuter' },
    'unknown-style',
    /style: there is no house style "reuter"; did you mean "reuters"\?/,
  ],
  [
    'a number for a style',
    { style: 7 },
    'invalid-request',
    /style: 7 is not allowed; it must be a string or an object/,
  ],
  ['an unknown format', { format: 'htm' }, 'invalid-request', /format: "htm" is not allowed; did you mean "html"\?/],
  ['two faults', { to: ['RMB'], date: 'today' }, 'invalid-request', /1 more in errors\.$/],
];

test.each(OPTIONS)('annotate: %s', async (_name, options, code, detail) => {
  const answer = await send('/v1/annotate', JSON.stringify({ text: 'It paid 380 billion yuan.', ...options }));
  expect([answer.status, answer.body.code]).toEqual([422, code]);
  expect(answer.body.detail).toMatch(detail);
});

test('every missing part of a style is reported', async () => {
  const answer = await send('/v1/annotate', JSON.stringify({ text: 'a', style: { key: 'mine' } }));
  expect([answer.status, answer.body.code]).toEqual([422, 'invalid-request']);
  expect(answer.body.errors).toContainEqual({
    pointer: '/style/name',
    detail: 'is required; it must be a string',
  });
});

test('reports the first 20 of thousands of wrong values, and that there are more', async () => {
  const assume = Object.fromEntries(Array.from({ length: 4000 }, (_, i) => [`$${i}`, 'QQ']));
  const answer = await send('/v1/annotate', JSON.stringify({ text: 'a', assume }));
  expect([answer.status, answer.body.code, answer.body.errors.length]).toEqual([422, 'unknown-currency', 20]);
  const many = await send('/v1/annotate', JSON.stringify({ text: 'a', to: Array(10_000).fill('QQ') }));
  expect([many.status, many.body.detail]).toEqual([422, expect.stringContaining('at most 20 of them')]);
});

describe('headers and encodings', () => {
  test.each([
    ['application/xml', /The Content-Type "application\/xml" is not read here; allowed: application\/json/],
    ['text/plain', /allowed: application\/json/],
    ['application/json; charset=gbk', /The charset "gbk" is not read here; convert the text to UTF-8/],
  ])('Content-Type %s is answered with 415', async (type, detail) => {
    const answer = await send('/v1/figures', GOOD, { 'content-type': type });
    expect([answer.status, answer.body.code]).toEqual([415, 'unsupported-media-type']);
    expect(answer.body.detail).toMatch(detail);
  });

  test('another spelling of UTF-8 is accepted as the charset', async () => {
    expect((await send('/v1/figures', GOOD, { 'content-type': 'Application/JSON;charset="UTF-8"' })).status).toBe(200);
  });

  test('a body without Content-Type is answered with 415', async () => {
    const answer = await service.call<Problem>('/v1/figures', { method: 'POST', body: new Blob([GOOD]) });
    expect([answer.status, answer.body.detail]).toEqual([415, expect.stringContaining('no Content-Type')]);
    expect(answer.headers.get('accept-post')).toBe('application/json');
  });

  test('a byte order mark before JSON is ignored', async () => {
    expect((await send('/v1/figures', `\ufeff${GOOD}`)).status).toBe(200);
  });

  test('a compressed body is decompressed', async () => {
    expect((await send('/v1/figures', gzipSync(GOOD), { 'content-encoding': 'gzip' })).status).toBe(200);
    expect((await send('/v1/figures', deflateSync(GOOD), { 'content-encoding': 'deflate' })).status).toBe(200);
    expect((await send('/v1/figures', brotliCompressSync(GOOD), { 'content-encoding': 'br' })).status).toBe(200);
  });

  const BOMB = Buffer.alloc(50_000_000, 32);
  const quick = { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } };
  test.each([
    ['gzip', gzipSync(BOMB)],
    ['deflate', deflateSync(BOMB)],
    ['br', brotliCompressSync(BOMB, quick)],
  ])('a bomb of %s is refused by each route that takes a body', async (encoding, bomb) => {
    const { body: job } = await service.post<{ readonly id: string }>('/v1/jobs', {});
    const { body: document } = await service.call<OpenApi>('/openapi.json');
    const routes = bodyRoutesOf(document, job.id);
    expect(routes.length).toBeGreaterThanOrEqual(9);
    for (const [method, path, type] of routes) {
      const answer = await service.call<Problem>(path, {
        method,
        body: bomb,
        headers: { 'content-type': type, 'content-encoding': encoding },
      });
      expect([path, type, answer.status, answer.body.code]).toEqual([path, type, 413, 'too-large']);
    }
  });

  test('a body that does not match its Content-Encoding is answered with 400, an unknown encoding with 415', async () => {
    const answer = await send('/v1/figures', GOOD, { 'content-encoding': 'gzip' });
    expect([answer.status, answer.body.code]).toEqual([400, 'bad-request']);
    expect(answer.body.detail).toMatch(/cannot be unpacked as gzip/);
    const unknown = await send('/v1/figures', GOOD, { 'content-encoding': 'lzma' });
    expect([unknown.status, unknown.body.detail]).toEqual([415, expect.stringContaining('gzip, deflate, br')]);
  });

  test('options in the query beside a JSON body are answered with 422', async () => {
    const answer = await send('/v1/annotate?to=USD', GOOD);
    expect([answer.status, answer.body.detail]).toEqual([
      422,
      expect.stringContaining('to: is a parameter of the query'),
    ]);
    expect((await send('/v1/figures?region=HK', GOOD)).status).toBe(422);
  });
});
