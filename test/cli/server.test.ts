import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { generateApiKey, createOperatorKey } from '../../src/http/auth/api-key.js';
import { startService, type TestService } from '../http/support/service.js';
import { run } from './support/cli.js';

let service: TestService;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.close());

/** Whoever asks a service needs no rates. */
const tools = { openRates: () => Promise.reject(new Error('no rates are needed')) };
const DAY = ['--date', '2025-02-24', '--source', 'ecb'];

test.each<[readonly string[], string]>([
  [['annotate', ...DAY, '--to', 'USD,HKD', '--assume', '$=HKD'], 'It paid 380 billion yuan, $7.'],
  [['annotate', '--json', ...DAY], 'It paid 380 billion yuan.'],
  [['figures', '--language', 'en'], 'It paid HK$2.5bn.'],
  [['check', '--ok', '--off', 'sum', ...DAY], 'It paid 380 billion yuan ($5.24 billion).'],
  [['convert', '380bn', 'CNY', 'USD', '--max-age-days', '3', ...DAY], ''],
  [['rates', 'EUR', 'CNY', 'USD', ...DAY], ''],
  [['rates', 'EUR', 'CNY', '--from', '2025-02-20', '--to', '2025-02-24', '--source', 'ecb'], ''],
  [['styles'], ''],
])('%j prints the same with a service as without one', async (args, input) => {
  const alone = await run([...args, '-q'], { input });
  const asked = await run([...args, '-q', '--server', service.url], { input, tools });
  expect(asked).toEqual(alone);
  expect(alone.out).not.toBe('');
});

test('takes the address of the service from the environment', async () => {
  const environment = { CROSSRATE_SERVER: `${service.url}/` };
  expect((await run(['styles', 'scmp'], { environment, tools })).code).toBe(0);
});

test('prints the error of the service', async () => {
  const { code, err } = await run(['annotate', '--to', 'RMB', '--server', service.url], { input: 'HK$1', tools });
  expect([code, err]).toEqual([2, expect.stringMatching(/--to\/0: "RMB".*did you mean "CNY"\?/)]);
  const none = await run(['convert', '1', 'USD', 'KPW', '--server', service.url], { tools });
  expect([none.code, none.err]).toEqual([1, expect.stringMatching(/KPW/)]);
});

test('takes the key from the environment, and never prints it', async () => {
  const key = generateApiKey();
  const guarded = await startService({ authRequired: true, keys: [createOperatorKey(key)] });
  const args = ['convert', '1', 'EUR', 'USD', '--server', guarded.url, ...DAY];
  expect((await run(args, { environment: { CROSSRATE_API_KEY: key }, tools })).code).toBe(0);
  const refused = await run(args, { environment: { CROSSRATE_API_KEY: generateApiKey() }, tools });
  expect([refused.code, refused.err]).toEqual([2, expect.stringMatching(/not known here/)]);
  expect(refused.err).not.toContain('crk_');
  await guarded.close();
});

describe('an address without a service', () => {
  let other: Server;
  beforeAll(async () => {
    other = createServer((_request, response) => response.writeHead(404, 'Not Found').end('<h1>404</h1>'));
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  });
  afterAll(() => {
    other.close();
  });

  test('is reported', async () => {
    const { port } = other.address() as AddressInfo;
    const { code, err } = await run(['styles', '--server', `http://127.0.0.1:${port}`], { tools });
    expect([code, err]).toEqual([2, expect.stringMatching(/answers 404 Not Found; is it a Crossrate service\?/)]);
  });

  test('a refused connection is reported', async () => {
    const { code, err } = await run(['styles', '--server', 'http://127.0.0.1:1'], { tools });
    expect([code, err]).toEqual([2, expect.stringMatching(/the service at http:\/\/127\.0\.0\.1:1 cannot be reached/)]);
  });

  test.each(['127.0.0.1:8080', 'ftp://x', ''])('%j is refused as an address', async (server) => {
    const { code, err } = await run(['styles', `--server=${server}`], { tools });
    expect([code, err]).toEqual([2, expect.stringMatching(/is no address of a service; write e\.g\. http:/)]);
  });
});
