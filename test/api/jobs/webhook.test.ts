import { createHmac } from 'node:crypto';
import { text } from 'node:stream/consumers';
import { openSqliteJobStore } from '../../../src/jobs/store/open-sqlite.js';
import type { JobStore } from '../../../src/api/jobs/job-store.js';
import { validateWebhookUrl, sendDueWebhooks } from '../../../src/api/jobs/webhook.js';
import { createLogger } from '../../../src/support/logger.js';
import { reply, startUpstream, type Upstream } from '../../rates/sources/support/upstream.js';
import { at, filledJob, LIMITS, RULES } from '../../jobs/support/fixtures.js';

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

test('the end of a job is told once, with a signature over time and body', async () => {
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

test('what is not taken is told again, later each time, and not without end', async () => {
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

test('a host that is not listed any more is not called', async () => {
  await filledJob(store, [], { webhook: upstream.url });
  await send(0, { hosts: [], secret: SECRET });
  expect(upstream.requests).toEqual([]);
});

test.each([
  ['nonsense', 'is not an address'],
  ['https://other.example/done', 'has not listed "other.example"'],
  ['https://desk.example:8443/done', 'has not listed "desk.example:8443"'],
  ['http://desk.example/done', 'must be https'],
  ['https://me:secret@desk.example/done', 'holds a name or a password'],
  ['ftp://desk.example/done', 'must be https'],
])('%s is refused', (url, why) => {
  expect(() => validateWebhookUrl(url, { hosts: ['desk.example'], secret: SECRET })).toThrow(why);
});

test('a listed host is allowed, and without any the operator is named', () => {
  expect(validateWebhookUrl('https://desk.example/x?y=1', { hosts: ['desk.example'], secret: SECRET })).toMatch(
    /^https/,
  );
  expect(() => validateWebhookUrl('https://desk.example', { hosts: [], secret: SECRET })).toThrow('WEBHOOK_HOSTS');
});
