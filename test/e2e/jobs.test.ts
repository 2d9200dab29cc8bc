import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describeWithPostgres } from '../support/postgres.js';

const run = promisify(execFile);
const CHAOS = fileURLToPath(new URL('../../bench/jobs/chaos.mjs', import.meta.url));
const LINES = 1500;

import.meta.jest.setTimeout(300_000);

describeWithPostgres('a job while everything is killed', () => {
  test('answers every line once, in order, with the same bytes as an undisturbed run', async () => {
    // PostgreSQL itself is left alone: other tests use it at the same time.
    const args = [CHAOS, '--lines', String(LINES), '--kills', '4', '--seed', '7', '--workers', '1', '--postgres', '0'];
    const { stdout } = await run(process.execPath, args);
    const summary = JSON.parse(stdout.trim().split('\n').at(-1)!) as Record<string, unknown>;
    expect(summary).toMatchObject({ answers: LINES, state: 'done', deadLetters: 0, same: true });
  });
});
