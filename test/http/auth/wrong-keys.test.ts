import { generateApiKey, hashKey, keyIdOf } from '../../../src/http/auth/api-key.js';
import { startService, type Problem, type TestService } from '../support/service.js';

const good = generateApiKey();
const unused = generateApiKey();
const keys = [good, unused].map((key) => {
  const digest = hashKey(key);
  return { id: keyIdOf(digest), name: key.slice(-4), digest, scopes: new Set(['use'] as const) };
});
const withKey = (key: string, address = '198.51.100.1'): RequestInit => ({
  headers: { authorization: `Bearer ${key}`, 'x-forwarded-for': address },
});

let service: TestService;
beforeEach(async () => {
  service = await startService({
    authRequired: true,
    keys,
    trustProxy: ['loopback'],
    limits: { wrongKeysPerMinute: 3 },
  });
});
afterEach(() => service.close());

test('an address that has sent too many wrong keys has to wait, also with a right one that it guesses then', async () => {
  for (let i = 0; i < 3; i++) expect((await service.call('/v1/styles', withKey(generateApiKey()))).status).toBe(401);
  const refused = await service.call<Problem>('/v1/styles', withKey(generateApiKey()));
  expect([refused.status, refused.body.code]).toEqual([429, 'rate-limited']);
  expect(refused.body.detail).toMatch(/^This address has sent 3 wrong API keys within a minute\./);
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
  expect((await service.call('/v1/styles', withKey(unused))).status).toBe(429);
});

test('those who have sent a right key from there before, and other addresses, continue', async () => {
  expect((await service.call('/v1/styles', withKey(good))).status).toBe(200);
  for (let i = 0; i < 3; i++) await service.call('/v1/styles', withKey(generateApiKey()));
  expect((await service.call('/v1/styles', withKey(good))).status).toBe(200);
  expect((await service.call('/v1/styles', withKey(unused, '198.51.100.2'))).status).toBe(200);
});
