import { startService, type TestService } from './support/service.js';

let service: TestService;
beforeAll(async () => {
  service = await startService({ corsOrigins: ['https://desk.test'] });
});
afterAll(() => service.close());

const from = (origin: string): RequestInit => ({ headers: { origin } });

test('a page of a listed origin may read the answer, the errors and the relevant headers', async () => {
  for (const path of ['/v1/styles', '/v1/convert']) {
    const { headers } = await service.call(path, from('https://desk.test'));
    expect(headers.get('access-control-allow-origin')).toBe('https://desk.test');
    expect(headers.get('access-control-expose-headers')).toContain('X-Request-Id');
    expect(headers.get('vary')).toContain('Origin');
  }
});

test('a page of another origin may not read the answer', async () => {
  const { status, headers } = await service.call('/v1/styles', from('https://else.test'));
  expect([status, headers.get('access-control-allow-origin')]).toEqual([200, null]);
});

test('a preflight is answered for a POST with JSON and a key', async () => {
  const { status, headers } = await service.call('/v1/annotate', {
    method: 'OPTIONS',
    headers: {
      origin: 'https://desk.test',
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'authorization,content-type',
    },
  });
  expect([status, headers.get('access-control-allow-headers')]).toEqual([204, 'authorization,content-type']);
});

test('an OPTIONS request that is not a preflight is answered with the allowed methods', async () => {
  const { headers } = await service.call('/v1/annotate', { method: 'OPTIONS' });
  expect(headers.get('allow')).toBe('POST, OPTIONS');
});

test('without the setting no page of another origin may read anything', async () => {
  const shut = await startService();
  try {
    expect(
      (await shut.call('/v1/styles', from('https://desk.test'))).headers.get('access-control-allow-origin'),
    ).toBeNull();
  } finally {
    await shut.close();
  }
});

test('with * any page may read the answer', async () => {
  const all = await startService({ corsOrigins: ['*'] });
  try {
    expect((await all.call('/v1/styles', from('https://desk.test'))).headers.get('access-control-allow-origin')).toBe(
      '*',
    );
  } finally {
    await all.close();
  }
});

describe('a request that a page has its reader send', () => {
  const form = (headers: Record<string, string>, path = '/v2/check', method = 'POST') =>
    service.call<{ code: string }>(path, {
      method,
      headers,
      body: new URLSearchParams({ text: 'It paid $5 million.', language: 'en' }),
    });

  test.each([
    { origin: 'https://else.test' },
    { origin: 'null' },
    { origin: 'https://else.test', 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site', origin: 'https://evil.desk.test' },
  ])('is refused from elsewhere: %j', async (headers) => {
    const { body: document } = await service.call<{ paths: Record<string, Record<string, object>> }>('/openapi.json');
    const changing = Object.entries(document.paths).flatMap(([path, operations]) =>
      Object.keys(operations)
        .filter((method) => method !== 'get')
        .map((method) => [method.toUpperCase(), path.replace('{id}', 'a-job')] as const),
    );
    expect(changing.length).toBeGreaterThanOrEqual(11);
    for (const [method, path] of changing) {
      const { status, body } = await form(headers, path, method);
      expect([method, path, status, body.code]).toEqual([method, path, 403, 'forbidden-origin']);
    }
  });

  test.each([
    {},
    { origin: 'https://desk.test' },
    { origin: 'http://localhost:3000' },
    { origin: 'chrome-extension://abcdefghij' },
    { origin: 'https://rates.behind.proxy', 'sec-fetch-site': 'same-origin' },
  ])('is answered from where the operator lets it, and from programs: %j', async (headers) => {
    expect((await form(headers as Record<string, string>)).status).toBe(200);
  });

  test('is answered from our own page by its host', async () => {
    expect((await form({ origin: service.url })).status).toBe(200);
  });
});
