import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describeWithPostgres } from '../support/postgres.js';

const run = promisify(execFile);
const CHAOS = fileURLToPath(new URL('../../bench/jobs/chaos.mjs', import.meta.url));
const LINES = 1500;

import.meta.jest.setTimeout(300_000);

async function summaryOf(...options: readonly string[]): Promise<Record<string, unknown>> {
  const { stdout } = await run(process.execPath, [CHAOS, '--lines', String(LINES), '--seed', '7', ...options]);
  return JSON.parse(stdout.trim().split('\n').at(-1)!) as Record<string, unknown>;
}

describeWithPostgres('a job on PostgreSQL while everything is killed', () => {
  test('answers every line once, in order, with the same bytes as an undisturbed run', async () => {
    // PostgreSQL itself is left alone: other tests use it at the same time.
    const summary = await summaryOf('--kills', '4', '--workers', '1', '--postgres', '0');
    expect(summary).toMatchObject({ answers: LINES, state: 'done', deadLetters: 0, same: true });
  });
});

test('a job in a file while the service is killed answers every line once, in order, with the same bytes', async () => {
  const summary = await summaryOf('--kills', '3', '--sqlite', '1');
  expect(summary).toMatchObject({ answers: LINES, state: 'done', deadLetters: 0, same: true });
  expect((summary.kills as { service: number }).service).toBeGreaterThan(1);
});
