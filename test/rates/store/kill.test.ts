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

test('kill -9 in the middle of a backfill: nothing lost, nothing doubled', async () => {
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

    const child = spawn(process.execPath, [new URL('../support/backfill-child.mjs', import.meta.url).pathname, path], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const said = (await once(child.stdout, 'data')) as [Buffer];
    child.kill('SIGKILL');
    const [, signal] = (await once(child, 'exit')) as [number | null, string | null];
    expect([said[0].toString(), signal]).toEqual(['inside\n', 'SIGKILL']);

    const after = await openSqliteStore(path);
    expect([await after.latestRevision(), await count(after)]).toEqual([1, 1]);
    const quotes = history();
    expect(await after.append('ecb', quotes, AT)).toMatchObject({
      revision: 2,
      added: quotes.length,
      corrected: 0,
    });
    expect(await after.append('ecb', quotes, AT)).toMatchObject({ revision: undefined });
    expect(await count(after)).toBe(quotes.length + 1);
    await after.close();
  } finally {
    rmSync(folder, { recursive: true });
  }
});
