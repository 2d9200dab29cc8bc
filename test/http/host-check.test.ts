import { once } from 'node:events';
import { request as httpRequest, type IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import { startService, type Problem, type TestService } from './support/service.js';

let service: TestService;
beforeAll(async () => {
  service = await startService({ hosts: ['rates.desk.test'] });
});
afterAll(() => service.close());

async function ask(host: string, path = '/v1/styles'): Promise<{ readonly status: number; readonly body: string }> {
  const request = httpRequest(service.url + path, { headers: { host } }).end();
  const [response] = (await once(request, 'response')) as [IncomingMessage];
  return { status: response.statusCode!, body: await text(response) };
}

test.each([
  '127.0.0.1:8080',
  'localhost',
  'localhost:80',
  '[::1]:8080',
  '192.0.2.7',
  'RATES.desk.test.',
  'rates.desk.test:443',
])('answers as %s', async (host) => {
  expect((await ask(host)).status).toBe(200);
});

test.each(['evil.test', 'evil.test:8080', 'desk.test', 'localhost.evil.test', '127.0.0.1.evil.test'])(
  'does not answer as %s, on any path',
  async (host) => {
    for (const path of ['/v1/styles', '/', '/healthz', '/nowhere'])
      expect([path, (await ask(host, path)).status]).toEqual([path, 421]);
  },
);

test('says what the operator can do', async () => {
  const problem = JSON.parse((await ask('evil.test')).body) as Problem;
  expect([problem.code, problem.detail]).toEqual([
    'unknown-host',
    'This service is not known as "evil.test"; the operator names it by HOSTS.',
  ]);
});

test('answers by any name where the operator asks for keys', async () => {
  const any = await startService();
  try {
    const request = httpRequest(`${any.url}/v1/styles`, { headers: { host: 'any.test' } }).end();
    const [response] = (await once(request, 'response')) as [IncomingMessage];
    expect(response.resume().statusCode).toBe(200);
  } finally {
    await any.close();
  }
});
