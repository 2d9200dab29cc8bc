import { createHmac } from 'node:crypto';
import { text } from 'node:stream/consumers';
import { openSqliteJobStore } from '../../src/jobs/store/open-sqlite.js';
import type { JobStore } from '../../src/api/jobs/job-store.js';
import { sendDueWebhooks } from '../../src/jobs/send-webhooks.js';
import { createLogger } from '../../src/support/logger.js';
import { reply, startUpstream, type Upstream } from '../rates/sources/support/upstream.js';
import { at, filledJob, LIMITS, RULES } from './support/fixtures.js';

const SECRET = 'a secret of sixteen characters';
const logger = createLogger('silent');

let store: JobStore;
let upstream: Upstream;
let status = 204;
let bodies: string[] = [];
beforeEach(async () => {
  status = 204;
  bodies = [];
  store = await openSqliteJobStore(':memory:', LIMITS, RULES);
  upstream = await startUpstream((request, response) => {
    void text(request).then((body) => {
      bodies.push(body);
      reply(status)(request, response);
    });
  });
});
afterEach(async () => {
  await store.close();
  await upstream.close();
});

const settings = () => ({ hosts: [new URL(upstream.url).host], secret: SECRET });
const send = (seconds: number, to = settings()): Promise<void> => sendDueWebhooks(store, to, () => at(seconds), logger);

test('reports the end of a job once, with a signature over time and body', async () => {
  const job = await filledJob(store, [], { webhook: `${upstream.url}/done` });
  await send(5);
  await send(9999);
  expect(upstream.requests).toHaveLength(1);
  const { headers, url } = upstream.requests[0]!;
  const [body = ''] = bodies;
  expect(url).toBe('/done');
  expect(JSON.parse(body)).toMatchObject({ id: job.id, state: 'done' });
  const [, t, signature] = /^t=(\d+),v1=([0-9a-f]{64})$/.exec(String(headers['crossrate-signature']))!;
  expect(Number(t)).toBe(at(5).getTime() / 1000);
  expect(signature).toBe(createHmac('sha256', SECRET).update(`${t!}.${body}`).digest('hex'));
});

test('retries a failed delivery with doubling delays, 12 times at most', async () => {
  await filledJob(store, [], { webhook: upstream.url });
  status = 500;
  await send(0);
  await send(19);
  expect(upstream.requests).toHaveLength(1);
  await send(20);
  await send(59);
  expect(upstream.requests).toHaveLength(2);
  status = 200;
  await send(60);
  await send(99_999);
  expect(upstream.requests).toHaveLength(3);
  await filledJob(store, [], { webhook: upstream.url });
  status = 302;
  for (let i = 1; i <= 20; i++) await send(200_000 * i);
  expect(upstream.requests).toHaveLength(3 + 12);
});

test('does not call a host that has been taken off the list', async () => {
  await filledJob(store, [], { webhook: upstream.url });
  await send(0, { hosts: [], secret: SECRET });
  expect(upstream.requests).toEqual([]);
});

test('a host that does not answer holds up no other', async () => {
  let release = (): void => undefined;
  const slow = await startUpstream((request, response) => {
    release = () => {
      reply(204)(request, response);
    };
  });
  try {
    await filledJob(store, [], { webhook: `${slow.url}/slow` });
    await filledJob(store, [], { webhook: `${upstream.url}/quick` });
    const hosts = [slow, upstream].map(({ url }) => new URL(url).host);
    const sent = send(5, { hosts, secret: SECRET });
    while (bodies.length === 0 || slow.requests.length === 0) await new Promise((resolve) => setImmediate(resolve));
    release();
    await sent;
  } finally {
    await slow.close();
  }
});
