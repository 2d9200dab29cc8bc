import { once } from 'node:events';
import { request as httpRequest } from 'node:http';
import { createBatchPool, type BatchPool } from '../../src/api/batch/thread-pool.js';
import { call, connect } from '../mcp/support/tools.js';
import { answerTextRequest } from '../../src/api/text-requests/answer-text-request.js';
import { startService, type TestService } from './support/service.js';

const LONG = JSON.stringify({ text: 'It paid $5. '.repeat(2000) });
/** A text that is being answered, in a thread that the test stands in for. */
interface HeldText {
  readonly gone: AbortSignal;
  readonly release: () => void;
}

let service: TestService;
let held: HeldText[];
let onHeld: () => void;
beforeEach(async () => {
  held = [];
  const whole = createBatchPool(0);
  const batchPool: BatchPool = {
    ...whole,
    threads: 1,
    answerText: (asked, context, gone) =>
      new Promise((resolve, reject) => {
        gone.addEventListener('abort', () => {
          reject(new Error('aborted'));
        });
        held.push({
          gone,
          release: () => {
            const { content, tally } = answerTextRequest(asked, context);
            resolve({ content: Buffer.from(content), tally });
          },
        });
        onHeld();
      }),
  };
  service = await startService({ batchPool });
});
afterEach(() => service.close());

/** Resolves when the next text has been given to a thread. */
function nextHeld(): Promise<void> {
  return new Promise((resolve) => (onHeld = resolve));
}

async function sendLong() {
  const isHeld = nextHeld();
  const request = httpRequest(`${service.url}/v1/figures`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
  });
  request.on('error', () => undefined);
  request.end(LONG);
  await isHeld;
  return request;
}

test('answers a long text in a thread, and others meanwhile', async () => {
  const request = await sendLong();
  expect((await service.call('/healthz')).status).toBe(200);
  expect((await service.post('/v1/figures', { text: 'HK$5' })).status).toBe(200);
  const answered = once(request, 'response');
  held[0]!.release();
  const [{ statusCode }] = (await answered) as [{ statusCode: number }];
  expect(statusCode).toBe(200);
});

test('ends the work on a long text whose client has left', async () => {
  const request = await sendLong();
  const aborted = once(held[0]!.gone, 'abort');
  request.destroy();
  await aborted;
  expect(service.lines.filter(({ level }) => level === 'error')).toEqual([]);
});

test('answers a long form of an editor in a thread', async () => {
  const isHeld = nextHeld();
  const answered = service.call('/v2/check', {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ language: 'en-US', text: 'It paid $5. '.repeat(2000) }).toString(),
  });
  await isHeld;
  expect((await service.call('/healthz')).status).toBe(200);
  held[0]!.release();
  expect((await answered).headers.get('content-type')).toBe('application/json');
});

test('answers a long text of an assistant in a thread', async () => {
  const client = await connect(service.url);
  const isHeld = nextHeld();
  const answered = call(client, 'find_figures', { text: 'It paid $5. '.repeat(2000) });
  await isHeld;
  expect((await call(client, 'find_figures', { text: 'It paid $5.' })).structured).toMatchObject({
    figures: [{ value: '5' }],
  });
  held[0]!.release();
  expect((await answered).structured).toMatchObject({ figures: { length: 2000 } });
  await client.close();
});

test('asks an assistant to send a text in parts whose answer it could not read', async () => {
  const client = await connect(service.url);
  const isHeld = nextHeld();
  const answered = call(client, 'find_figures', { text: 'It paid $5. '.repeat(6000) });
  await isHeld;
  held[0]!.release();
  expect(await answered).toMatchObject({
    isError: true,
    text: 'The answer would be longer than 2000000 bytes, the limit for one text. Send the text in parts, or ask for fewer currencies.',
  });
  await client.close();
});
