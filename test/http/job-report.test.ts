import type { JobEnvironment } from '../../src/api/jobs/job-service.js';
import { answerWaitingChunks, openTestJobs } from './support/jobs.js';
import { NOW, startService, type Answer, type Problem, type TestService } from './support/service.js';

/** The errors and warnings of an archive that is checked as a job. */

const NDJSON = { 'content-type': 'application/x-ndjson' };
const SLIP = 'It rained. It paid 380 billion yuan ($5.24 billion) & left. It said so.';
const RIGHT = 'It paid 380 billion yuan ($52.4 billion).';

let jobs: JobEnvironment;
let service: TestService;
beforeEach(async () => {
  jobs = await openTestJobs();
  service = await startService({ jobs });
});
afterEach(async () => {
  await service.close();
  await jobs.store.close();
});

const line = (id: string | number, text: unknown, fields: object = {}): string =>
  `${JSON.stringify({ id, text, ...fields })}\n`;
const LINES =
  line('markets/2025/2025-02-24-a.txt', SLIP) +
  line('markets/2025/2025-02-25-b.txt', RIGHT) +
  line(3, 'It paid 5 million yuan.', { desk: 'city', date: '2024-02-26' }) +
  line(4, 5);

async function submit(body: string, query: string): Promise<string> {
  const { body: job } = await service.call<{ id: string }>(`/v1/jobs?${query}`, {
    method: 'POST',
    headers: NDJSON,
    body,
  });
  return job.id;
}

const report = <T>(id: string, query = '?format=json'): Promise<Answer<T>> =>
  service.call(`/v1/jobs/${id}/report${query}`);

test('counts errors by rule, year and desk, with the sentence of each', async () => {
  const id = await submit(LINES, 'answer=audit&source=ecb&to=USD');
  await answerWaitingChunks(jobs, service, NOW);
  const { status, body } = await report(id);
  expect([status, body]).toMatchObject([
    200,
    {
      state: 'done',
      failed: 1,
      all: { texts: 3, figures: 5, errors: 1, warnings: 0, perThousandFigures: '200.0', perThousandTexts: '333.3' },
      rules: [{ name: 'scale-slip', texts: 3, errors: 1 }],
      years: [
        { name: '2024', texts: 1, errors: 0 },
        { name: '2025', texts: 2, errors: 1 },
      ],
      desks: [
        { name: 'city', errors: 0 },
        { name: 'markets', errors: 1, perThousandTexts: '500.0' },
      ],
      texts: [
        {
          file: 'markets/2025/2025-02-24-a.txt',
          findings: [{ severity: 'error', sentence: ['It paid 380 billion yuan (', '$5.24 billion', ') & left.'] }],
        },
      ],
    },
  ]);
});

test('is a page that needs no other file, and says what is not in it', async () => {
  const id = await submit(LINES, 'answer=audit&source=ecb');
  await answerWaitingChunks(jobs, service, NOW);
  const { headers, text } = await report(id, '');
  expect(headers.get('content-type')).toMatch(/^text\/html/);
  expect(text).toContain('It paid 380 billion yuan (<mark>$5.24 billion</mark>) &amp; left.');
  expect(text).toContain('1 line could not be answered and is not counted.');
  expect(text).not.toMatch(/<(?:script|link|img)\b|https?:/);
});

test('is of the lines answered so far while the job runs', async () => {
  const id = await submit(LINES, 'answer=audit');
  expect((await report(id)).body).toMatchObject({ state: 'queued', all: { texts: 0 } });
  expect((await report(id, '')).text).toContain(
    'The job is queued: these are the texts that have been answered so far.',
  );
});

test('rules that are switched off find nothing', async () => {
  const id = await submit(LINES, 'answer=audit&off=scale-slip');
  await answerWaitingChunks(jobs, service, NOW);
  expect((await report(id)).body).toMatchObject({ all: { texts: 3, errors: 0 }, texts: [] });
});

test('a line may be audited in a batch', async () => {
  const { text } = await service.call<string>('/v1/batch?source=ecb', {
    method: 'POST',
    headers: NDJSON,
    body: line('markets/2025-02-24.txt', SLIP, { answer: 'audit' }),
  });
  expect(JSON.parse(text)).toMatchObject({
    status: 200,
    result: { desk: 'markets', year: '2025', figures: 2, findings: [{ rule: 'scale-slip', severity: 'error' }] },
  });
});

test('a job that was not audited has none', async () => {
  const id = await submit(line(1, SLIP), 'to=USD');
  const { status, body } = await report<Problem>(id);
  expect([status, body.code]).toEqual([409, 'no-report']);
  expect((await report<Problem>('unknown')).body.code).toBe('unknown-job');
});
