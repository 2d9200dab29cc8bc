import { once } from 'node:events';
import { request as httpRequest, type IncomingMessage } from 'node:http';
import {
  hashKey,
  keyIdOf,
  generateApiKey,
  createOperatorKey,
  type ApiKey,
  type KeyScope,
} from '../../../src/http/auth/api-key.js';
import { startService, type Problem, type TestService } from '../support/service.js';

function apiKey(key: string, scopes: readonly KeyScope[], more: Partial<ApiKey> = {}): ApiKey {
  const digest = hashKey(key);
  return { id: keyIdOf(digest), name: `holder of ${scopes.join()}`, digest, scopes: new Set(scopes), ...more };
}

const [cms, scraper, old] = [generateApiKey(), generateApiKey(), generateApiKey()];
const KEYS = [
  apiKey(cms, ['use']),
  apiKey(scraper, ['metrics']),
  apiKey(old, ['use'], { expires: '2025-02-24T17:00:00Z' }),
  createOperatorKey('the-key-of-the-operator'),
];

let service: TestService;
beforeAll(async () => {
  service = await startService({ authRequired: true, keys: KEYS });
});
afterAll(() => service.close());

const bearer = (key: string): RequestInit => ({ headers: { authorization: `Bearer ${key}` } });

test('createKey never returns the same key twice', () => {
  expect(cms).toMatch(/^crk_[\w-]{43}$/);
  expect(new Set([cms, scraper, old]).size).toBe(3);
});

test.each([
  ['as a bearer', { headers: { authorization: `Bearer ${cms}` } }],
  ['as a bearer in small letters', { headers: { authorization: `bearer ${cms}` } }],
  ['in a header of its own', { headers: { 'x-api-key': cms } }],
  ['of the operator, who may do all', bearer('the-key-of-the-operator')],
])('a key %s opens the service', async (_name, init) => {
  expect((await service.call('/v1/currencies', init)).status).toBe(200);
});

test.each([
  ['none', {}],
  ['an unknown one', bearer(generateApiKey())],
  ['one that has expired', bearer(old)],
  ['the hash of a key', bearer(hashKey(cms).toString('hex'))],
  ['one of another scheme', { headers: { authorization: `Basic ${cms}` } }],
  ['an empty one', bearer('')],
  ['one of 15,000 characters, nearly as long as headers may be', bearer('x'.repeat(15_000))],
])('%s is refused with how to send one', async (_name, init) => {
  const { status, headers, body } = await service.call<Problem>('/v1/currencies', init);
  expect([status, body.code, headers.get('www-authenticate')]).toEqual([
    401,
    'unauthorized',
    'Bearer realm="crossrate"',
  ]);
});

test('a key in the query is not accepted', async () => {
  expect((await service.call(`/v1/currencies?api_key=${cms}`)).status).toBe(401);
});

test('the key is checked before the body is read, by every route with a body', async () => {
  const { body } = await service.call<{ paths: Record<string, Record<string, { requestBody?: object }>> }>(
    '/openapi.json',
  );
  const routes = Object.entries(body.paths).flatMap(([path, operations]) =>
    Object.entries(operations)
      // The form of a LanguageTool client has the key in it.
      .filter(([, { requestBody }]) => requestBody && !path.endsWith('/v2/check'))
      .map(([method]) => [method.toUpperCase(), path.replace('{id}', 'a-job')] as const),
  );
  expect(routes.map(([, path]) => path)).toEqual(expect.arrayContaining(['/v1/batch', '/v1/jobs/a-job/input', '/mcp']));
  for (const [method, path] of routes) {
    // The rest of the body never comes.
    const request = httpRequest(service.url + path, {
      method,
      headers: { 'content-type': 'application/json', 'content-length': '1000' },
    });
    request.on('error', () => undefined).write('{');
    const [{ statusCode }] = (await once(request, 'response')) as [IncomingMessage];
    expect([path, statusCode]).toEqual([path, 401]);
    request.destroy();
  }
  const underWay = await service.metrics.registry.getSingleMetricAsString('crossrate_http_requests_under_way');
  expect(underWay).toContain('{kind="text"} 0');
});

describe('keys of LanguageTool clients', () => {
  const check = (fields: Readonly<Record<string, string>>, init: RequestInit = {}) =>
    service.call<Problem>('/v2/check', {
      method: 'POST',
      body: new URLSearchParams({ text: 'It paid $5 million.', language: 'en', ...fields }),
      ...init,
    });

  test('a key is accepted as a form field, with or without a user name', async () => {
    expect((await check({ username: 'desk@example.com', apiKey: cms })).status).toBe(200);
    expect((await check({ apiKey: cms })).status).toBe(200);
    expect((await check({}, bearer(cms))).status).toBe(200);
    expect(JSON.stringify(service.lines)).not.toContain(cms);
  });

  test('without a valid key the answer is 401 and explains how to send one', async () => {
    const none = await check({ apiKey: '' });
    expect([none.status, none.body.detail]).toEqual([
      401,
      expect.stringMatching(/X-API-Key, or in the field apiKey of the form\.$/),
    ]);
    expect((await check({ apiKey: generateApiKey() })).status).toBe(401);
    expect((await check({ apiKey: old })).status).toBe(401);
    expect((await check({ apiKey: scraper })).status).toBe(403);
    // The header is what the client itself was given, and wins.
    expect((await check({ apiKey: cms }, bearer(old))).status).toBe(401);
  });

  test('a long text needs the key in a header, because the sender of a form is not known before it is read', async () => {
    const text = 'It paid $5 million. '.repeat(20_000);
    const refused = await check({ apiKey: cms, text });
    expect([refused.status, refused.body.detail]).toEqual([
      413,
      expect.stringContaining('send the key as "Authorization: Bearer KEY"'),
    ]);
    expect((await check({ text }, bearer(cms))).status).toBe(200);
  });

  test('an address may have eight forms read before it is known', async () => {
    const form = { 'content-type': 'application/x-www-form-urlencoded', 'content-length': '1000' };
    const open = Array.from({ length: 8 }, () =>
      httpRequest(`${service.url}/v2/check`, { method: 'POST', headers: { ...form, expect: '100-continue' } }),
    );
    await Promise.all(
      open.map((request) => {
        request.on('error', () => undefined).flushHeaders();
        return once(request, 'continue');
      }),
    );
    const refused = await check({ apiKey: cms });
    expect([refused.status, refused.body.code]).toEqual([503, 'overloaded']);
    expect((await check({}, bearer(cms))).status).toBe(200);
    for (const request of open) request.destroy();
  });
});

test('a key is allowed what its scopes name, and nothing else', async () => {
  const { status, body } = await service.call<Problem>('/metrics', bearer(cms));
  expect([status, body.code, body.detail]).toEqual([
    403,
    'forbidden',
    'The key "holder of use" may use; this takes the scope "metrics".',
  ]);
  expect((await service.call('/metrics', bearer(scraper))).status).toBe(200);
  expect((await service.call('/v1/currencies', bearer(scraper))).status).toBe(403);
});

test.each(['/', '/docs', '/healthz', '/readyz', '/openapi.json', '/problems', '/problems/unauthorized'])(
  '%s is open to all',
  async (path) => {
    expect((await service.call(path)).status).toBe(200);
  },
);

test('the log holds the name and the id of a key, never the key', async () => {
  await service.call('/v1/styles', bearer(cms));
  expect(service.lines).toContainEqual(
    expect.objectContaining({ path: '/v1/styles', caller: 'holder of use', key: KEYS[0]!.id }),
  );
  expect(JSON.stringify(service.lines)).not.toContain(cms);
});

test('without authentication an Authorization header for another service is ignored', async () => {
  const open = await startService({ keys: KEYS });
  try {
    expect((await open.call('/v1/currencies', bearer('a.token.of-the-gateway'))).status).toBe(200);
  } finally {
    await open.close();
  }
});
