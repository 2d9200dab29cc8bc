import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadRateTable } from '../../dist/rates/ingest/rate-table-holder.js';
import { createRateTable } from '../../dist/core/rate-table/indexed-rate-table.js';
import { openSqliteStore } from '../../dist/rates/store/sqlite-store.js';
import { countAvailable, randomQueries } from '../cases/library.mjs';
import { history, LAST_DAY, QUOTED, SOURCE } from '../support/history.mjs';
import { measure, timeOf } from '../support/measure.mjs';
import { megabytes, printTable, short } from '../support/print.mjs';

const LOOKUPS = 100_000;

const before = memory();
let table;
const built = timeOf(() => (table = createRateTable([SOURCE], history())));
const after = memory();

const queries = randomQueries(LOOKUPS);
const direct = queries.map((query) => ({ ...query, base: SOURCE.pivot }));
const quotes = [...history()];
const rows = [
  ['quotes', quotes.length.toLocaleString('en')],
  ['build the table from quotes as they come', `${short(built)} ms`],
  ['heap that the table takes', megabytes(after.heapUsed - before.heapUsed + after.arrayBuffers - before.arrayBuffers)],
  ['RSS of the process with the table', megabytes(after.rss)],
  ['look-ups as of a day, EUR to X', perSecond(direct)],
  ['look-ups as of a day, X to Y through EUR', perSecond(queries)],
  ...(await throughTheStore()),
];
printTable(`Rate table: 27 years of ${QUOTED.length} currencies (synthetic)`, ['what', 'measured'], rows);

/** What a first start (backfill) and every later start take, with a file as a process has it. */
async function throughTheStore() {
  const folder = mkdtempSync(join(tmpdir(), 'crossrate-bench-'));
  const store = await openSqliteStore(join(folder, 'crossrate.db'));
  try {
    const appended = await timeOfAsync(() =>
      store.append(SOURCE.key, quotes, { at: new Date(LAST_DAY).toISOString() }),
    );
    const loaded = await timeOfAsync(() => loadRateTable(store, [SOURCE]));
    return [
      ['append all of it to SQLite', `${short(appended)} ms`],
      ['load the table from SQLite', `${short(loaded)} ms`],
    ];
  } finally {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function perSecond(list) {
  let answered = 0;
  const milliseconds = measure(() => (answered = countAvailable(table, list)));
  if (answered < list.length) throw new Error(`${list.length - answered} look-ups found no rate`);
  return `${short((list.length / milliseconds) * 1000)} a second`;
}

function memory() {
  globalThis.gc();
  globalThis.gc();
  return process.memoryUsage();
}

async function timeOfAsync(work) {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
