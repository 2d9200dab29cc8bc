import { request as httpRequest } from 'node:http';
import { once } from 'node:events';
import { hashKey, keyIdOf, generateApiKey, type ApiKey } from '../../../src/http/auth/api-key.js';
import { createProxyIdentity } from '../../../src/http/auth/proxy-identity.js';
import { openTestJobs } from '../support/jobs.js';
import { startService, type Problem, type TestService } from '../support/service.js';

const identify = createProxyIdentity('X-Forwarded-User');
const key = generateApiKey();
const digest = hashKey(key);
const KNOWN: ApiKey = { id: keyIdOf(digest), name: 'cms', digest, scopes: new Set(['use']) };
const LINE = '{"id":1,"text":"It paid $5 million."}\n';
const NDJSON = { 'content-type': 'application/x-ndjson' };

const services: TestService[] = [];
afterEach(async () => {
  for (const service of services.splice(0)) await service.close();
});

/** A service behind a proxy on this machine, or on another one. */
async function start(trustProxy: readonly string[] = ['loopback'], more: object = {}): Promise<TestService> {
  const service = await startService({ authRequired: true, keys: [KNOWN], identify, trustProxy, ...more });
  services.push(service);
  return service;
}

const as = (name: string): RequestInit => ({ headers: { 'x-forwarded-user': name } });

test('who has signed in at the proxy may use the service, and the log names them', async () => {
  const service = await start();
  expect((await service.call('/v1/currencies', as('alice@desk.test'))).status).toBe(200);
  expect(service.lines).toContainEqual(expect.objectContaining({ caller: 'alice@desk.test' }));
  expect((await service.call('/v1/currencies')).status).toBe(401);
  // The form of LanguageTool clients needs no key either.
  const body = new URLSearchParams({ text: 'It paid $5 million.', language: 'en' });
  expect((await service.call('/v2/check', { method: 'POST', body, ...as('alice') })).status).toBe(200);
});

test('the header of anybody else is not believed', async () => {
  const service = await start(['192.0.2.0/24']);
  expect((await service.call('/v1/currencies', as('alice'))).status).toBe(401);
  expect((await service.call('/v1/currencies', { headers: { 'x-api-key': key } })).status).toBe(200);
});

test.each([[''], ['alice, mallory'], ['a'.repeat(201)], [' ']])('%j is no name', async (name) => {
  expect((await (await start()).call('/v1/currencies', as(name))).status).toBe(401);
});

test('a header that comes twice is not believed: the proxy has let one of the client through', async () => {
  const service = await start();
  const request = httpRequest(`${service.url}/v1/currencies`);
  request.setHeader('X-Forwarded-User', ['mallory', 'alice']);
  request.end();
  const [response] = (await once(request, 'response')) as [{ statusCode: number; resume: () => void }];
  response.resume();
  expect(response.statusCode).toBe(401);
});

test('nobody is the operator by signing in, nor reads the metrics', async () => {
  const service = await start();
  expect((await service.call('/v1/jobs', as('alice'))).status).toBe(403);
  expect((await service.call('/metrics', as('alice'))).status).toBe(403);
});

test('a password that the proxy passes on is no wrong key', async () => {
  const service = await start(['loopback'], { limits: { wrongKeysPerMinute: 1 } });
  const headers = { 'x-forwarded-user': 'alice', authorization: `Basic ${btoa('alice:secret')}` };
  for (let i = 0; i < 3; i++) expect((await service.call('/v1/currencies', { headers })).status).toBe(200);
});

test('each has jobs of their own', async () => {
  const jobs = await openTestJobs();
  const service = await start(['loopback'], { jobs });
  const post = { method: 'POST', body: LINE };
  const { body } = await service.call<{ id: string }>('/v1/jobs', {
    ...post,
    headers: { ...NDJSON, 'x-forwarded-user': 'alice' },
  });
  expect((await service.call(`/v1/jobs/${body.id}`, as('alice'))).status).toBe(200);
  expect((await service.call<Problem>(`/v1/jobs/${body.id}`, as('bob'))).body.code).toBe('unknown-job');
  await jobs.store.close();
});

test('a stream is not ended as one whose key was revoked', async () => {
  const service = await start(['loopback'], { limits: { streamPace: { windowSeconds: 1, bytes: 0 } } });
  const request = httpRequest(`${service.url}/v1/batch`, {
    method: 'POST',
    headers: { ...NDJSON, 'x-forwarded-user': 'alice' },
  });
  request.write(LINE);
  const [response] = (await once(request, 'response')) as [NodeJS.ReadableStream];
  let received = '';
  response.on('data', (data: Buffer) => (received += data.toString()));
  // Another caller is cut off by the same check, which has then been made.
  const other = httpRequest(`${service.url}/v1/batch`, { method: 'POST', headers: { ...NDJSON, 'x-api-key': key } });
  other.on('error', () => undefined).write(LINE);
  const ended = new Promise((resolve) => other.once('close', resolve));
  await once(other, 'response');
  service.keys.current = { ...service.keys.current, has: () => false };
  await ended;
  request.end(LINE.replace('1', '2'));
  await once(response, 'end');
  expect(received).toContain('{"id":2,');
});
