import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadRateTable } from '../../dist/rates/store/load-rate-table.js';
import { createRateTable } from '../../dist/core/rate-table/indexed-rate-table.js';
import { openSqliteStore } from '../../dist/rates/store/sqlite-store.js';
import { createRandom, FIRST_DAY, history, isoDay, LAST_DAY, QUOTED, SOURCE } from '../support/history.mjs';
import { measure, timeOf } from '../support/measure.mjs';
import { megabytes, printTable, short } from '../support/print.mjs';

const LOOK_UPS = 100_000;

const before = memory();
let table;
const built = timeOf(() => (table = createRateTable([SOURCE], history())));
const after = memory();

const queries = randomQueries(LOOK_UPS);
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
  const milliseconds = measure(() => {
    answered = 0;
    for (const query of list) if (table.rate(query).available) answered++;
  });
  if (answered < list.length) throw new Error(`${list.length - answered} look-ups found no rate`);
  return `${short((list.length / milliseconds) * 1000)} a second`;
}

/** Pairs of two currencies on any day, weekends too. */
function randomQueries(count) {
  const random = createRandom(42);
  const days = Math.floor((LAST_DAY - FIRST_DAY) / 86_400_000);
  return Array.from({ length: count }, () => {
    const base = random() % QUOTED.length;
    const quote = (base + 1 + (random() % (QUOTED.length - 1))) % QUOTED.length;
    return {
      base: QUOTED[base],
      quote: QUOTED[quote],
      date: isoDay(FIRST_DAY + (random() % days) * 86_400_000),
    };
  });
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
