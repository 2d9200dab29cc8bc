import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';
import { createHttpClient } from '../../../src/rates/sources/http-client.js';
import { reply, startUpstream, type Upstream } from './support/upstream.js';

/** A proxy as newsrooms have it: it fetches plain addresses itself, and opens a tunnel to others. */
async function startProxy(target: () => string): Promise<{ readonly server: Server; readonly asked: string[] }> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    void fetch(target()).then(async (answer) => response.end(await answer.text()));
  });
  server.on('connect', (request, client: Socket) => {
    asked.push(`CONNECT ${request.url}`);
    const { hostname, port } = new URL(target());
    const upstream = connect(Number(port), hostname, () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n');
      upstream.pipe(client).pipe(upstream);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { server, asked };
}

const environment = { ...process.env };
let proxy: Awaited<ReturnType<typeof startProxy>>;
let publisher: Upstream;
beforeEach(async () => {
  publisher = await startUpstream(reply(200, 'the rates'));
  proxy = await startProxy(() => publisher.url);
  const url = `http://127.0.0.1:${(proxy.server.address() as AddressInfo).port}`;
  const own = { HTTP_PROXY: url, HTTPS_PROXY: url, NO_PROXY: 'inside.example' };
  const lower = { http_proxy: url, https_proxy: url, no_proxy: 'inside.example' };
  process.env = { ...environment, ...own, ...lower };
});
afterEach(async () => {
  process.env = environment;
  proxy.server.closeAllConnections();
  proxy.server.close();
  await publisher.close();
});

const client = (proxied: boolean) =>
  createHttpClient({
    userAgent: 'crossrate/test',
    sleep: () => Promise.resolve(),
    ...(proxied ? { proxy: 'environment' as const } : {}),
  });
const get = async (url: string, proxied = true): Promise<string> => {
  const answer = await client(proxied).get({ url, accept: '*/*' });
  return answer.notModified ? '' : new TextDecoder().decode(answer.body);
};

test('a publisher is asked through the proxy of the environment', async () => {
  expect(await get('http://publisher.example/rates.xml')).toBe('the rates');
  expect(proxy.asked).toEqual(['GET http://publisher.example/rates.xml']);
});

test('to an https address the proxy opens a tunnel', async () => {
  // What answers at its end speaks no TLS: the tunnel is what is tested.
  await expect(get('https://publisher.example/rates.xml')).rejects.toThrow('failed');
  expect(new Set(proxy.asked)).toEqual(new Set(['CONNECT publisher.example:443']));
});

test('hosts of NO_PROXY and this machine are asked directly', async () => {
  await expect(get('http://inside.example:1/rates.xml')).rejects.toThrow('failed');
  expect(await get(publisher.url)).toBe('the rates');
  expect(proxy.asked).toEqual([]);
});

test('without leave the environment is not obeyed', async () => {
  await expect(get('http://publisher.example:1/rates.xml', false)).rejects.toThrow('failed');
  expect(proxy.asked).toEqual([]);
});
