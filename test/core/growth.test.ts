import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const WORK = fileURLToPath(new URL('../../bench/attack/work.mjs', import.meta.url));
const PAIRS = 10;

import.meta.jest.setTimeout(300_000);

test('the work that a text costs grows with its length and no faster, counted in blocks of code run', async () => {
  const run = promisify(execFile)(process.execPath, [WORK, String(PAIRS)]);
  const { stdout } = await run.catch((error: unknown) => error as { stdout: string });
  expect(stdout).toMatch(/^work: \d+ pairs, seed 1: 0 above 1\.15; worst .*\n$/);
});
