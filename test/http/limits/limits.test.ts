import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { generateApiKey, hashKey, keyIdOf } from '../../../src/http/auth/api-key.js';
import { startService, type Problem, type TestService, type TestServiceOptions } from '../support/service.js';

const services: TestService[] = [];
const sockets: Socket[] = [];
afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.destroy();
  for (const service of services.splice(0)) await service.close();
});

async function start(options: TestServiceOptions): Promise<TestService> {
  const service = await startService(options);
  services.push(service);
  return service;
}

function open(service: TestService): Socket {
  const socket = connect(Number(new URL(service.url).port), '127.0.0.1');
  sockets.push(socket);
  socket.on('error', () => undefined);
  return socket;
}

/** A request whose body does not come. */
async function held(service: TestService): Promise<Socket> {
  const socket = open(service);
  const expect100 = 'Expect: 100-continue\r\n';
  socket.write(
    `POST /v1/figures HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n${expect100}Content-Length: 12\r\n\r\n`,
  );
  // "100 Continue" comes when the request has reached the application.
  await once(socket, 'data');
  return socket;
}

describe('limit of concurrent texts', () => {
  test('answers 503 with Retry-After beyond the limit, and answers the requests under way', async () => {
    const service = await start({ limits: { maxConcurrent: { text: 1 } } });
    const first = await held(service);
    const { status, headers, body } = await service.post<Problem>('/v1/figures', { text: 'HK$5' });
    expect([status, body.code, headers.get('retry-after')]).toEqual([503, 'overloaded', '1']);
    expect(body.detail).toMatch(/^This process is busy with 1 requests with a text \(MAX_REQUESTS\)/);
    expect((await service.call('/v1/currencies')).status).toBe(200);
    first.write('{"text":"a"}');
    const [answer] = (await once(first, 'data')) as [Buffer];
    expect(answer.toString()).toMatch(/^HTTP\/1.1 200 OK/);
    expect((await service.post('/v1/figures', { text: 'HK$5' })).status).toBe(200);
  });

  test('counts a request no longer when its client disconnects', async () => {
    const service = await start({ limits: { maxConcurrent: { text: 1 } } });
    const socket = await held(service);
    expect(await service.metrics.registry.getSingleMetricAsString('crossrate_http_requests_under_way')).toContain(
      '{kind="text"} 1',
    );
    const aborted = new Promise((resolve) => (service.onLine = resolve));
    socket.destroy();
    expect(await aborted).toMatchObject({ path: '/v1/figures', aborted: true });
    expect((await service.post('/v1/figures', { text: 'HK$5' })).status).toBe(200);
  });
});

describe('request timeout', () => {
  test('answers 408 and closes the connection when the body does not arrive', async () => {
    const service = await start({ limits: { requestTimeoutSeconds: 2 } });
    const socket = open(service);
    let answer = '';
    socket.on('data', (chunk) => (answer += chunk.toString()));
    socket.write(
      'POST /v1/figures HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 12\r\n\r\n{"t',
    );
    await once(socket, 'close');
    expect(answer).toMatch(/^HTTP\/1.1 408 Request Timeout/);
    expect(answer).toMatch(/Connection: close/);
    expect(answer).toContain('The request did not arrive whole within 2 seconds.');
  });

  test('closes the connection when a body that no route reads does not arrive', async () => {
    const service = await start({ limits: { requestTimeoutSeconds: 2 } });
    const socket = open(service);
    socket.resume();
    socket.write('POST /nowhere HTTP/1.1\r\nHost: x\r\nContent-Length: 12\r\n\r\n');
    await once(socket, 'close');
  });
});

describe('rate limit', () => {
  test('counts by address, reports the quota in every answer, and answers 429 with Retry-After beyond it', async () => {
    const service = await start({ limits: { ratePerMinute: 2 } });
    const first = await service.call('/v1/styles');
    expect(first.headers.get('ratelimit-policy')).toMatch(/^"minute"; q=2; w=60; pk=:.+:$/);
    expect(first.headers.get('ratelimit')).toMatch(/^"minute"; r=1; t=\d+$/);
    await service.call('/v1/styles');
    const { status, headers, body } = await service.call<Problem>('/v1/styles');
    expect([status, body.code]).toEqual([429, 'rate-limited']);
    expect(body.detail).toMatch(/^This address has made the 2 requests that it may make in a minute\./);
    expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await service.call('/healthz')).status).toBe(200);
    expect((await service.call('/metrics')).status).toBe(200);
  });

  test('gives each key a quota of its own', async () => {
    const key = generateApiKey();
    const digest = hashKey(key);
    const keys = [{ id: keyIdOf(digest), name: 'cms', digest, scopes: new Set(['use'] as const), ratePerMinute: 3 }];
    const service = await start({ limits: { ratePerMinute: 1 }, keys });
    const known = { headers: { authorization: `Bearer ${key}` } };
    await service.call('/v1/styles');
    expect((await service.call('/v1/styles')).status).toBe(429);
    expect((await service.call('/v1/styles', known)).headers.get('ratelimit')).toMatch(/^"minute"; r=2; /);
  });

  test('reads the client address from X-Forwarded-For only when the proxy is trusted', async () => {
    const forwarded = (address: string): RequestInit => ({ headers: { 'x-forwarded-for': address } });
    const plain = await start({ limits: { ratePerMinute: 1 } });
    await plain.call('/v1/styles', forwarded('198.51.100.1'));
    expect((await plain.call('/v1/styles', forwarded('198.51.100.2'))).status).toBe(429);
    const trusting = await start({ limits: { ratePerMinute: 1 }, trustProxy: ['loopback'] });
    await trusting.call('/v1/styles', forwarded('198.51.100.1'));
    expect((await trusting.call('/v1/styles', forwarded('198.51.100.2'))).status).toBe(200);
    expect((await trusting.call('/v1/styles', forwarded('198.51.100.2'))).status).toBe(429);
  });

  test('reads it as many hops before the service as TRUST_PROXY says', async () => {
    const forwarded = (addresses: string): RequestInit => ({ headers: { 'x-forwarded-for': addresses } });
    const twoHops = await start({ limits: { ratePerMinute: 1 }, trustProxy: ['2'] });
    await twoHops.call('/v1/styles', forwarded('203.0.113.9, 198.51.100.1, 192.0.2.7'));
    expect((await twoHops.call('/v1/styles', forwarded('203.0.113.10, 198.51.100.1, 192.0.2.8'))).status).toBe(429);
    expect((await twoHops.call('/v1/styles', forwarded('203.0.113.9, 198.51.100.2, 192.0.2.7'))).status).toBe(200);
  });
});
