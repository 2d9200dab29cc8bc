/**
 * A process that keeps rates on a shared PostgreSQL by a clock that its parent moves: argv[2] is JSON with `name`,
 * `databaseUrl`, `publisherUrl`, `firstDay`, `now`. On the message `{ tick: ms }` it moves the clock, waits until nothing is under
 * way and says `{ outcomes, revision, lastObservations }`; on `{ stop: true }` it ends.
 */
import { mock } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import { loadRateTable, RateTableHolder } from '../../../dist/rates/ingest/rate-table-holder.js';
import { createRefresher } from '../../../dist/rates/ingest/refresher.js';
import { createSchedule } from '../../../dist/rates/schedule.js';
import { createHttpClient } from '../../../dist/rates/sources/http-client.js';
import { createSources } from '../../../dist/rates/sources/registry.js';
import { createStoreSync } from '../../../dist/rates/store-sync.js';
import { listenForRevisions } from '../../../dist/rates/store/postgres-listener.js';
import { openPostgresStore } from '../../../dist/rates/store/postgres-store.js';
import { createPostgresSourceLocks } from '../../../dist/rates/store/postgres-source-locks.js';

const { name, databaseUrl, publisherUrl, firstDay, now } = JSON.parse(process.argv[2]);
mock.timers.enable({ apis: ['setTimeout', 'setInterval', 'Date'], now: Date.parse(now) });
// No spread of the moments: the parent counts what happens at each.
Math.random = () => 0;

const url = publisherUrl;
const sources = createSources({
  ...{ order: ['ecb', 'boc', 'currency-api', 'fed-h10'], ecbBaseUrl: url, ecbDataUrl: url, bocBaseUrl: url },
  ...{ fedH10BaseUrl: url, currencyApiBaseUrl: url, currencyApiFallbackUrl: url },
}).map((source) => ({ ...source, coverage: { ...source.coverage, from: firstDay } }));
const clock = () => new Date();
const logger = { info() {}, warn() {} };
const store = await openPostgresStore(databaseUrl);
const holder = new RateTableHolder(await loadRateTable(store, sources));
const locks = createPostgresSourceLocks(databaseUrl);
const sync = createStoreSync({ store, holder, sources, clock, logger });

let underWay = 0;
let outcomes = [];
const counted = (work) => {
  underWay++;
  return work.finally(() => underWay--);
};
const listener = listenForRevisions(databaseUrl, () => void counted(sync.syncNow()));
const http = createHttpClient({ userAgent: `crossrate/${name}`, sleep: () => Promise.resolve() });
const refresher = createRefresher({ store, sources, holder, http, clock, logger, locks });
const noting = {
  ...refresher,
  refresh(key, ...more) {
    const run = refresher.refresh(key, ...more);
    return counted(run.then((outcome) => (outcomes.push(outcome), outcome)));
  },
};
const schedule = createSchedule({ sources, refresher: noting, logger, isShared: true });

async function quiet() {
  let calm = 0;
  while (calm < 5) {
    await setImmediate();
    calm = underWay === 0 ? calm + 1 : 0;
  }
}

const commands = {
  async tick(ms) {
    // A clock that jumps by more than its tick would count as one that was set.
    // And one that continues while something is under way would break it off as too slow.
    for (let ticked = 0; ticked < ms; ticked += 60_000) {
      mock.timers.tick(60_000);
      await quiet();
    }
  },
  async start() {
    schedule.start();
    await quiet();
  },
};

process.on('message', async (message) => {
  if (message.stop) {
    await schedule.stop();
    await listener.stop();
    await sync.stop();
    await store.close();
    process.disconnect();
    return;
  }
  const [[command, argument]] = Object.entries(message);
  await commands[command](argument);
  const lastObservations = Object.fromEntries(sources.map(({ key }) => [key, holder.current.lastObservation(key)]));
  process.send({ outcomes, revision: holder.current.revision, lastObservations });
  outcomes = [];
});
process.send('ready');
