import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const RUN = fileURLToPath(new URL('../bench/fuzz/run.mjs', import.meta.url));
const TARGETS = ['annotate', 'check', 'compare', 'figures', 'request'];

import.meta.jest.setTimeout(300_000);

test('texts that are changed at random are answered as every text is', async () => {
  const run = promisify(execFile)(process.execPath, [RUN, 'all', '200', '20261201']);
  const { stdout } = await run.catch((error: unknown) => error as { stdout: string });
  expect(stdout.trimEnd().split('\n')).toEqual(
    TARGETS.map((name) => `${name}: 200 runs, seed 20261201: nothing found`),
  );
});
