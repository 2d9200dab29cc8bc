import { ServiceProcess, TemporaryFolders } from './support/process.js';
import { startProxy, type TestProxy } from './support/proxy.js';

// A start takes a second, several when the machine is busy.
import.meta.jest.setTimeout(300_000);

const folders = new TemporaryFolders();
let proxy: TestProxy;
beforeEach(async () => {
  proxy = await startProxy();
});
afterEach(async () => {
  await ServiceProcess.endAll();
  await proxy.close();
  folders.removeAll();
});

const BODY = JSON.stringify({
  text: 'It will invest 380 billion yuan.',
  to: ['USD'],
  date: '2024-03-06',
  source: 'currency-api',
});

/** Clients that send one request after the other until they are asked to end; every answer that was not right. */
function load(url: string, clients: number): { end(): Promise<{ sent: number; wrong: string[] }> } {
  let isOver = false;
  let sent = 0;
  const wrong: string[] = [];
  const client = async (): Promise<void> => {
    while (!isOver) {
      sent++;
      const headers = { 'content-type': 'application/json' };
      await fetch(`${url}/v1/annotate`, { method: 'POST', headers, body: BODY })
        .then(async (response) => {
          const text = await response.text();
          if (response.status !== 200 || !text.includes('US$52.8 billion')) wrong.push(`${response.status} ${text}`);
        })
        .catch((error: unknown) => wrong.push(String(error)));
    }
  };
  const running = Array.from({ length: clients }, client);
  return {
    async end() {
      isOver = true;
      await Promise.all(running);
      return { sent, wrong };
    },
  };
}

test('a rolling restart behind a proxy under load loses no request', async () => {
  const dataDir = folders.make();
  const start = (): ServiceProcess =>
    new ServiceProcess({ PORT: '0', REFRESH: 'off', DATA_DIR: dataDir, STOP_DELAY: '6', BATCH_THREADS: '0' });
  const first = start();
  const firstUrl = await first.url();
  const second = start();
  const urls = [firstUrl, await second.url()];
  proxy.serve(urls);
  await proxy.whenReady(2);
  const clients = load(proxy.url, 4);
  const third = start();
  proxy.serve([...urls, await third.url()]);
  await proxy.whenReady(3);
  expect(await first.end('SIGTERM')).toEqual({ code: 0, signal: null });
  const fourth = start();
  proxy.serve([urls[1]!, await third.url(), await fourth.url()]);
  await proxy.whenReady(3);
  expect(await second.end('SIGTERM')).toEqual({ code: 0, signal: null });
  const { sent, wrong } = await clients.end();
  expect(wrong).toEqual([]);
  expect(sent).toBeGreaterThan(20);
  expect([...proxy.served.keys()].sort()).toEqual([...urls, await third.url(), await fourth.url()].sort());
});
