import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSqliteStore } from '../../../src/rates/store/sqlite-store.js';
import type { QuoteStore } from '../../../src/rates/store/quote-store.js';
import { history } from '../support/history.mjs';
import { decimal, isoDate } from '../../support/brands.js';

const AT = { at: '2024-03-06T15:00:00.000Z' };

async function count(store: QuoteStore): Promise<number> {
  const keys = new Set<string>();
  let rows = 0;
  for await (const batch of store.load())
    for (const { quote, date } of batch) {
      rows++;
      keys.add(`${quote} ${date}`);
    }
  expect(keys.size).toBe(rows);
  return rows;
}

/** Turns of the event loop after which the process is killed: before the first row, between rows, and behind the end. */
const KILL_POINTS = [0, 1, 2, 3, Infinity];

test('kill -9 at any point of a backfill: nothing acknowledged is lost, nothing else is there, nothing is doubled', async () => {
  if (!existsSync(new URL('../../../dist/rates/store/sqlite-store.js', import.meta.url)))
    throw new Error('this test runs the compiled service: "npm run build" first ("npm test" does it)');
  const folder = mkdtempSync(join(tmpdir(), 'crossrate-kill-'));
  try {
    const path = join(folder, 'rates.sqlite');
    const before = await openSqliteStore(path);
    await before.append(
      'currency-api',
      [{ source: 'currency-api', date: isoDate('2024-03-06'), base: 'USD', quote: 'CNY', value: decimal('7.19') }],
      AT,
    );
    await before.close();

    const said: string[] = [];
    for (const turns of KILL_POINTS) {
      const program = new URL('../support/backfill-child.mjs', import.meta.url).pathname;
      const child = spawn(process.execPath, [program, path, String(turns)], { stdio: ['ignore', 'pipe', 'inherit'] });
      const [words] = (await once(child.stdout, 'data')) as [Buffer];
      child.kill('SIGKILL');
      const [, signal] = (await once(child, 'exit')) as [number | null, string | null];
      expect(signal).toBe('SIGKILL');
      const state = words.toString().trim();
      said.push(state);
      const after = await openSqliteStore(path);
      expect([turns, await after.latestRevision(), await count(after)]).toEqual([
        turns,
        ...(state === 'done' ? [2, 12_001] : [1, 1]),
      ]);
      await after.close();
    }
    expect(said).toEqual([...KILL_POINTS.slice(1).map(() => 'inside'), 'done']);

    const after = await openSqliteStore(path);
    const quotes = history().slice(0, 24_000);
    expect(await after.append('ecb', quotes, AT)).toMatchObject({
      revision: 3,
      added: quotes.length - 12_000,
      corrected: 0,
    });
    expect(await after.append('ecb', quotes, AT)).toMatchObject({ revision: undefined });
    expect(await count(after)).toBe(quotes.length + 1);
    await after.close();
  } finally {
    rmSync(folder, { recursive: true });
  }
});
