import { createWarmUp } from '../../src/app/warm-up.js';
import { THREAD_IDLE_TIMEOUT_MS, type BatchPool } from '../../src/api/batch/thread-pool.js';
import type { TextContext, TextRequest } from '../../src/api/text-requests/text-request.js';
import { createLogger } from '../../src/support/logger.js';

let now = 0;
const context = { clock: () => new Date(now) } as TextContext;

/** A pool that notes what it is asked, and the lines of the log. */
function createRecorder(threads: number, fail = false) {
  const asked: TextRequest[] = [];
  const lines: string[] = [];
  const pool: Pick<BatchPool, 'threads' | 'answerText'> = {
    threads,
    answerText: (request) => {
      asked.push(request);
      return fail ? Promise.reject(new Error('the pool is closed')) : Promise.resolve({} as never);
    },
  };
  const logger = createLogger('debug', { write: (line) => lines.push(line) });
  return { asked, lines, warmUp: createWarmUp(pool, context, logger) };
}

test('texts of each language are annotated and checked in the thread of long texts', async () => {
  const { asked, warmUp } = createRecorder(1);
  await warmUp();
  expect(asked.map(({ operation }) => operation)).toEqual(['annotate', 'check', 'annotate', 'check']);
  const texts = asked.map((request) => ('bytes' in request ? new TextDecoder().decode(request.bytes) : ''));
  expect(texts[0]).toMatch(/^[ -~]+$/);
  expect(texts[2]).toMatch(/\p{Script=Han}/u);
});

test('nothing is read ahead in a service that answers in its own thread', async () => {
  const { asked, warmUp } = createRecorder(0);
  await warmUp();
  expect(asked).toEqual([]);
});

test('who opens the page again has nothing more read until a thread may have ended', async () => {
  const { asked, warmUp } = createRecorder(1);
  await Promise.all([warmUp(), warmUp()]);
  expect(asked).toHaveLength(4);
  now += THREAD_IDLE_TIMEOUT_MS;
  await warmUp();
  expect(asked).toHaveLength(8);
});

test('a thread that cannot answer is noted, and no error of the page', async () => {
  const { lines, warmUp } = createRecorder(1, true);
  await warmUp();
  expect(lines.join()).toContain('the pool is closed');
});
