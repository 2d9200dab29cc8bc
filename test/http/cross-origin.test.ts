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
