import { EventEmitter, once } from 'node:events';
import { request as httpRequest, type ClientRequest, type IncomingMessage } from 'node:http';
import { brotliCompressSync } from 'node:zlib';
import { createBatchPool } from '../../../src/api/batch/thread-pool.js';
import { generateApiKey, hashKey, keyIdOf, type ApiKey } from '../../../src/http/auth/api-key.js';
import { createKeyRing } from '../../../src/http/auth/key-ring.js';
import { startService, type Problem, type TestService, type TestServiceOptions } from '../support/service.js';

const services: TestService[] = [];
const requests: ClientRequest[] = [];
afterEach(async () => {
  for (const request of requests.splice(0)) request.destroy();
  for (const service of services.splice(0)) await service.close();
});

async function start(options: TestServiceOptions): Promise<TestService> {
  const service = await startService(options);
  services.push(service);
  return service;
}

function createKey(): { readonly key: string; readonly known: ApiKey } {
  const key = generateApiKey();
  const digest = hashKey(key);
  return { key, known: { id: keyIdOf(digest), name: key.slice(-4), digest, scopes: new Set(['use']) } };
}

const NDJSON = { 'content-type': 'application/x-ndjson' };
const LINE = '{"id":1,"text":"It paid $5 million."}\n';

/** A batch that stays open after its first answer. */
async function openBatch(service: TestService, headers: Record<string, string> = {}): Promise<ClientRequest> {
  return (await openStream(service, headers)).request;
}

async function openStream(
  service: TestService,
  headers: Record<string, string> = {},
): Promise<{ readonly request: ClientRequest; readonly answersTo: (id: number) => Promise<void> }> {
  const request = httpRequest(`${service.url}/v1/batch`, { method: 'POST', headers: { ...NDJSON, ...headers } });
  requests.push(request);
  request.on('error', () => undefined).write(LINE);
  const [response] = (await once(request, 'response')) as [NodeJS.ReadableStream];
  let received = '';
  response.on('error', () => undefined).on('data', (data: Buffer) => (received += data.toString()));
  return {
    request,
    async answersTo(id) {
      request.write(LINE.replace('1', String(id)));
      // Of a connection that was cut it throws.
      while (!received.includes(`{"id":${id},`)) await once(response, 'data');
    },
  };
}

/** The service may cut a connection while the client writes on it: that is an error for the client, and expected here. */
const closed = (request: ClientRequest): Promise<void> =>
  new Promise((resolve) => {
    request.once('close', resolve);
  });

/** Opens a batch that sends nothing, and waits until it is cut off. */
async function cutOff(service: TestService): Promise<void> {
  const request = httpRequest(`${service.url}/v1/batch`, { method: 'POST', headers: NDJSON });
  requests.push(request);
  request.on('error', () => undefined).flushHeaders();
  await closed(request);
}

test('one key takes no more than its share of the places, and others have theirs', async () => {
  const [first, second] = [createKey(), createKey()];
  const service = await start({
    keys: [first.known, second.known],
    limits: { maxConcurrent: { stream: 3 }, maxPerCaller: { stream: 1 } },
  });
  const bearer = ({ key }: typeof first) => ({ authorization: `Bearer ${key}` });
  await openBatch(service, bearer(first));
  const refused = await service.call<Problem>('/v1/batch', {
    method: 'POST',
    headers: { ...NDJSON, ...bearer(first) },
    body: LINE,
  });
  expect([refused.status, refused.body.code, refused.headers.get('retry-after')]).toEqual([503, 'overloaded', '1']);
  expect(refused.body.detail).toBe(
    'This API key has 1 streams under way, the most that one may have. Wait for one to end.',
  );
  await openBatch(service, bearer(second));
  // Without a key the address counts.
  await openBatch(service);
  expect((await service.call('/v1/batch', { method: 'POST', headers: NDJSON, body: LINE })).status).toBe(503);
});

test('a caller gets its place back when a request ends', async () => {
  const service = await start({ limits: { maxPerCaller: { text: 1 } } });
  for (let i = 0; i < 3; i++) expect((await service.post('/v1/figures', { text: 'HK$5' })).status).toBe(200);
});

test('a stream that moves a byte now and then is ended, one that moves enough is not', async () => {
  const service = await start({ limits: { streamPace: { windowSeconds: 1, bytes: 1000 } } });
  const [slow, quick] = [await openBatch(service), await openStream(service)];
  const trickle = setInterval(() => {
    slow.write('\n');
    quick.request.write(LINE.repeat(20));
  }, 50);
  try {
    await closed(slow);
    await quick.answersTo(2);
  } finally {
    clearInterval(trickle);
  }
});

test('a stream that waits for this service is not ended, however long its answers take', async () => {
  const pool = createBatchPool(0);
  const work = new EventEmitter();
  const service = await start({
    limits: { streamPace: { windowSeconds: 1, bytes: 1_000_000 } },
    batchPool: {
      ...pool,
      threads: 1,
      async answerPiece(piece, batch) {
        work.emit('begun');
        await once(work, 'released');
        return pool.answerHere(piece, batch);
      },
    },
  });
  const begun = once(work, 'begun');
  // Longer than what is answered at once, in the thread of the server.
  const body = `${JSON.stringify({ id: 'slow', text: 'It paid $5 million. '.repeat(500) })}\n`;
  const waiting = httpRequest(`${service.url}/v1/batch`, { method: 'POST', headers: NDJSON });
  requests.push(waiting);
  const answered = once(waiting, 'response');
  waiting.write(body);
  await begun;
  // Opened after it, with no more to send: cut off at the end of a window that ends later.
  await cutOff(service);
  work.emit('released');
  const [response] = (await answered) as [IncomingMessage];
  const [answer] = (await once(response, 'data')) as [Buffer];
  expect(answer.toString()).toContain('"id":"slow"');
});

test('a stream ends when its key is revoked', async () => {
  const [revoked, kept] = [createKey(), createKey()];
  const service = await start({
    authRequired: true,
    keys: [revoked.known, kept.known],
    limits: { streamPace: { windowSeconds: 1, bytes: 0 } },
  });
  const ending = await openBatch(service, { authorization: `Bearer ${revoked.key}` });
  const lasting = await openStream(service, { authorization: `Bearer ${kept.key}` });
  service.keys.current = createKeyRing([kept.known]);
  await closed(ending);
  await lasting.answersTo(2);
});

describe('blank lines', () => {
  const send = (service: TestService, body: Buffer | string, headers: Record<string, string> = {}) =>
    service.call<Problem>('/v1/batch', { method: 'POST', headers: { ...NDJSON, ...headers }, body: body as string });

  test('more than 100,000 of them in a row are refused with 400', async () => {
    const service = await start({});
    expect((await send(service, `${'\n'.repeat(100_000)}${LINE}`)).status).toBe(200);
    const refused = await send(service, '\n'.repeat(100_001));
    expect([refused.status, refused.body.code]).toEqual([400, 'bad-request']);
    expect((await send(service, `${LINE}${'\n'.repeat(90)}`.repeat(1200))).status).toBe(200);
  });

  test('are not unpacked without end', async () => {
    const service = await start({});
    const oneLine = brotliCompressSync(Buffer.alloc(40_000_000, ' '));
    const refused = await send(service, oneLine, { 'content-encoding': 'br' });
    expect([refused.status, refused.body.code]).toEqual([413, 'too-large']);
    expect(refused.body.detail).toMatch(/grows by more than 200 times/);
  });
});

test('the fields of a form are counted before they are read', async () => {
  const service = await start({});
  const form = 'text=It+paid+%245+million.&language=en';
  const send = (body: string) =>
    service.call<Problem>('/v2/check', {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body,
    });
  expect((await send(`${form}${'&text=b'.repeat(98)}`)).status).toBe(200);
  const refused = await send(`${form}${'&a=b'.repeat(99)}`);
  expect([refused.status, refused.body.code]).toEqual([422, 'invalid-request']);
  expect(refused.body.detail).toMatch(/more than 100 fields/);
});
