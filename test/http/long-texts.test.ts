import { once } from 'node:events';
import { request as httpRequest } from 'node:http';
import { createBatchPool, type BatchPool } from '../../src/api/batch/thread-pool.js';
import { startService, type TestService } from './support/service.js';

const LONG = JSON.stringify({ text: 'It paid $5. '.repeat(2000) });
const ANSWER = {
  content: Buffer.from('{"figures":[],"declarations":[],"tables":[]}'),
  tally: { kinds: {}, currencies: {} },
};

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
    answerText: (_asked, _context, gone) =>
      new Promise((resolve, reject) => {
        gone.addEventListener('abort', () => {
          reject(new Error('aborted'));
        });
        held.push({
          gone,
          release: () => {
            resolve(ANSWER);
          },
        });
        onHeld();
      }),
  };
  service = await startService({ batchPool });
});
afterEach(() => service.close());

async function sendLong() {
  const isHeld = new Promise<void>((resolve) => (onHeld = resolve));
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
