import { connect } from 'node:net';
import { once } from 'node:events';
import request from 'supertest';
import { startService, type Problem, type TestService } from './support/service.js';

let service: TestService;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.close());

test.each([
  ['/v1/anotate', 'did you mean "/v1/annotate"?'],
  ['/v1/rate/USD/CNY', 'did you mean "/v1/rates/USD/CNY"?'],
  ['/v1/problems/too-large', 'see /docs for what there is.'],
  ['/problem/too-large', 'did you mean "/problems/too-large"?'],
  ['/wp-login.php', 'see /docs for what there is.'],
  ['/docs/swagger-ui-bundle.js.map', 'see /docs for what there is.'],
  ['/docs/package.json', 'see /docs for what there is.'],
])('%s is answered with 404: %s', async (path, hint) => {
  const { status, body } = await service.call<Problem>(path);
  expect([status, body.code]).toEqual([404, 'not-found']);
  expect(body.detail).toBe(`There is nothing at ${JSON.stringify(path)}; ${hint}`);
});

test.each([
  ['DELETE', '/v1/figures', 'POST, OPTIONS'],
  ['GET', '/v1/annotate', 'POST, OPTIONS'],
  ['POST', '/v1/rates', 'GET, HEAD, OPTIONS'],
])('%s %s is answered with 405 and the allowed methods', async (method, path, allow) => {
  const { status, headers, body } = await service.call<Problem>(path, { method });
  expect([status, body.code, headers.get('allow')]).toEqual([405, 'method-not-allowed', allow]);
  expect(body.detail).toBe(`${method} is not known here; allowed: ${allow}.`);
});

test('OPTIONS is answered with the allowed methods', async () => {
  const { status, headers } = await service.call('/v1/convert', { method: 'OPTIONS' });
  expect([status, headers.get('allow')]).toEqual([204, 'GET, HEAD, OPTIONS']);
});

test('an invalid percent escape in the path is answered with 400', async () => {
  const { status, body } = await service.call<Problem>('/v1/rates/USD/%E0%A4%A');
  expect([status, body.code]).toEqual([400, 'bad-request']);
});

test('a GET has an ETag and is answered with 304 to it; errors and POSTs are not cached', async () => {
  const first = await request(service.url).get('/v1/currencies');
  expect(first.headers).toMatchObject({ 'cache-control': 'no-cache', etag: expect.any(String) as string });
  const again = await request(service.url).get('/v1/currencies').set('If-None-Match', first.headers.etag!);
  expect([again.status, again.text]).toEqual([304, '']);
  const wrong = await request(service.url).get('/v1/convert');
  expect(wrong.headers).toMatchObject({ 'cache-control': 'no-store' });
  expect(wrong.headers).not.toHaveProperty('etag');
  const posted = await request(service.url).post('/v1/figures').send({ text: 'a' });
  expect([posted.status, posted.headers['cache-control']]).toEqual([200, 'no-store']);
});

test('long answers are compressed when the client accepts it', async () => {
  const packed = await request(service.url).get('/v1/currencies').set('Accept-Encoding', 'gzip');
  expect(packed.headers).toMatchObject({
    'content-encoding': 'gzip',
    vary: expect.stringContaining('Accept-Encoding') as string,
  });
  expect((packed.body as unknown[]).length).toBeGreaterThan(150);
  const lines = await request(service.url)
    .get('/v1/rates?base=DEM&quotes=EUR&from=2002-01-01&to=2003-01-01')
    .set({ 'Accept-Encoding': 'gzip', Accept: 'application/x-ndjson' })
    .buffer(true)
    .parse((response, done) => {
      let text = '';
      response.on('data', (chunk: Buffer) => (text += chunk.toString()));
      response.on('end', () => {
        done(null, text);
      });
    });
  expect(lines.headers['content-encoding']).toBe('gzip');
  expect(String(lines.body).trimEnd().split('\n')).toHaveLength(366);
});

test('a safe request id is echoed, any other replaced; it is in the log and in the problem', async () => {
  const echoed = await service.call<{ requestId: string }>('/v1/convert', { headers: { 'x-request-id': 'desk-7/42' } });
  expect([echoed.headers.get('x-request-id'), echoed.body.requestId]).toEqual(['desk-7/42', 'desk-7/42']);
  const made = await service.call('/healthz', { headers: { 'x-request-id': 'a b' } });
  expect(made.headers.get('x-request-id')).toMatch(/^[\da-f-]{36}$/);
  expect(service.lines).toContainEqual(
    expect.objectContaining({ requestId: 'desk-7/42', method: 'GET', path: '/v1/convert', status: 422 }),
  );
});

test('the log holds no query, which may be an amount from an unpublished story', async () => {
  await service.call('/v1/convert?amount=987654321&from=CNY&to=USD');
  expect(JSON.stringify(service.lines)).not.toContain('987654321');
});

test('every answer has the security headers', async () => {
  const { headers } = await service.call('/');
  expect(headers.get('content-security-policy')).toContain("script-src 'self'");
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect([headers.get('x-powered-by'), headers.get('strict-transport-security')]).toEqual([null, null]);
});

test.each([
  ['no HTTP at all', 'hello\r\n\r\n', '400 Bad Request', 'not an HTTP/1.1 request'],
  [
    'headers of 20 kB',
    `GET / HTTP/1.1\r\nX: ${'a'.repeat(20_000)}\r\n\r\n`,
    '431 Request Header Fields Too Large',
    '16 KiB',
  ],
])('%s is answered with a problem', async (_name, bytes, status, detail) => {
  const socket = connect(Number(new URL(service.url).port), '127.0.0.1');
  socket.end(bytes);
  let answer = '';
  socket.on('data', (chunk) => (answer += chunk.toString()));
  await once(socket, 'close');
  expect(answer).toContain(`HTTP/1.1 ${status}`);
  expect(JSON.parse(answer.split('\r\n\r\n')[1]!)).toMatchObject({
    code: 'bad-request',
    detail: expect.stringContaining(detail) as string,
  });
});
