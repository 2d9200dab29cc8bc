import { once } from 'node:events';
import { request, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import { startService, type TestService } from './support/service.js';

let service: TestService;
beforeAll(async () => (service = await startService()));
afterAll(() => service.close());

/** Without `fetch`, which always says that it takes packed answers. */
async function annotate(headers: Readonly<Record<string, string>>): Promise<IncomingHttpHeaders> {
  const json = { 'content-type': 'application/json', ...headers };
  const asked = request(`${service.url}/v1/annotate`, { method: 'POST', headers: json });
  asked.end(JSON.stringify({ text: 'It paid HK$5 million. '.repeat(20) }));
  const [response] = (await once(asked, 'response')) as [IncomingMessage];
  response.resume();
  await once(response, 'end');
  return response.headers;
}

test('compresses the answer when the client accepts it', async () => {
  expect(await annotate({ 'accept-encoding': 'gzip' })).toMatchObject({
    'content-encoding': 'gzip',
    vary: 'Accept-Encoding',
  });
});

test('sends Content-Length and Vary when the client does not accept compression', async () => {
  const headers = await annotate({});
  expect(headers).toMatchObject({
    vary: 'Accept-Encoding',
    'content-length': expect.stringMatching(/^\d+$/) as string,
  });
  expect(headers).not.toHaveProperty('content-encoding');
  expect(headers).not.toHaveProperty('transfer-encoding');
});
