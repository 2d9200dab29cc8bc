import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { addDays, getLocalDate } from '../../src/core/rate-table/day.js';
import { createRateTable } from '../../src/core/rate-table/indexed-rate-table.js';
import { RateTableHolder } from '../../src/rates/ingest/rate-table-holder.js';
import { createRefresher, type Refresher } from '../../src/rates/ingest/refresher.js';
import { createHttpClient } from '../../src/rates/sources/http-client.js';
import { createSources } from '../../src/rates/sources/registry.js';
import type { RateSource } from '../../src/rates/sources/source.js';
import { createStoreSync, type StoreSync } from '../../src/rates/store-sync.js';
import { createMemoryStore } from './support/memory-store.js';
import type { QuoteStore } from '../../src/rates/store/quote-store.js';
import { allAt } from './sources/support/all-at.js';
import type { Handler } from './sources/support/upstream.js';
import { RecordingLogger } from './support/recording-logger.js';
import { FAULTS, GOOD } from './support/soak-faults.js';
import { FIRST_DAY, publishedDays } from './support/soak-publishers.js';
import { randomFrom, truthOf } from './support/soak-truth.js';
import { isoDate } from '../support/brands.js';

/** `SOAK_STEPS=20000 SOAK_SEED=7` for a long run; what it came to is printed then. */
const STEPS = Number(process.env.SOAK_STEPS ?? 200);
const SEED = Number(process.env.SOAK_SEED ?? 1);
const HOUR = 3_600_000;
const QUESTIONS = 4;
const CURRENCIES = ['CNY', 'USD', 'HKD', 'EUR'];

const random = randomFrom(SEED);
const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;

let now = new Date(`${FIRST_DAY}T12:00:00Z`);
let handle: Handler = (_request, response) => response.destroy();
let server: Server;
let sources: readonly RateSource[];
let holder: RateTableHolder;
let store: QuoteStore;
const logger = new RecordingLogger();
let refresher: Refresher;
let diskIsFull = false;
/** Has the database gone away, at the start of a run or in the midst of it? */
let isAway = false;
let watch: StoreSync;
let outages = 0;
const tally = new Map<string, number>();

async function listen(port: number): Promise<void> {
  server = createServer((request, response) => {
    handle(request, response);
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
}

function closeServer(): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
    server.closeAllConnections();
  });
}

/** A store whose disk may be full, or which may be away altogether. */
function fragile(store: QuoteStore): QuoteStore {
  const away = <T>(work: () => Promise<T>): Promise<T> =>
    isAway ? Promise.reject(new Error('connect ECONNREFUSED')) : work();
  const awayOrFull = <T>(work: () => Promise<T>): Promise<T> =>
    diskIsFull ? Promise.reject(new Error('database or disk is full')) : away(work);
  return {
    ...store,
    append: (...args) => awayOrFull(() => store.append(...args)),
    recordAttempt: (...args) => awayOrFull(() => store.recordAttempt(...args)),
    recordCompleteTo: (...args) => awayOrFull(() => store.recordCompleteTo(...args)),
    health: () => away(() => store.health()),
    completeTo: (...args) => away(() => store.completeTo(...args)),
    latestRevision: () => away(() => store.latestRevision()),
  };
}

/** A refresher that waits so long, ms, for an answer. */
function start(tryTimeoutMs: number): Refresher {
  const http = createHttpClient({ userAgent: 'crossrate/test', tryTimeoutMs, sleep: () => Promise.resolve(), random });
  return createRefresher({
    store,
    sources,
    holder,
    http,
    clock: () => now,
    logger,
    isStoreReachable: () => watch.syncNow(),
  });
}

beforeAll(async () => {
  await listen(0);
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  sources = createSources({
    // The publishers that support/soak-publishers.ts imitates.
    order: ['ecb', 'frankfurter', 'boc', 'hkma', 'fed-h10', 'currency-api', 'cfets'],
    cfets: 'on',
    ...allAt(url),
  }).map((source) => ({ ...source, coverage: { ...source.coverage, from: isoDate(FIRST_DAY) } }));
  holder = new RateTableHolder(createRateTable(sources));
  store = fragile(createMemoryStore());
  watch = createStoreSync({ store, holder, sources, clock: () => now, logger });
});
afterAll(async () => {
  await refresher.stop();
  await closeServer();
});

/** One run of a source while something goes wrong, or nothing does. */
async function step(source: RateSource): Promise<void> {
  const name = random() < 0.4 ? 'nothing' : pick([...Object.keys(FAULTS), 'refused', 'full', 'away', 'lost']);
  handle = (FAULTS[name] ?? GOOD)(source, now);
  diskIsFull = name === 'full';
  isAway = name === 'away';
  if (name === 'lost') {
    const ordinary = handle;
    handle = (request, response) => {
      isAway = true;
      ordinary(request, response);
    };
  }
  const { port } = server.address() as AddressInfo;
  if (name === 'refused') await closeServer();
  const { outcome, error } = await refresher.refresh(source.key, random() < 0.7 ? 'schedule' : 'operator');
  if (name === 'refused') await listen(port);
  diskIsFull = false;
  expect(await watch.syncNow()).toBe(!isAway);
  if (isAway) outages++;
  isAway = false;
  expect(await watch.syncNow()).toBe(true);
  await whatCountsAsCompleteIs(source);
  tally.set(`${name}: ${outcome}`, (tally.get(`${name}: ${outcome}`) ?? 0) + 1);
  if (outcome === 'failed') expect(error).toMatch(/\w+ \w+/);
}

/** No day before the one up to which a history counts as filled in is missing. */
async function whatCountsAsCompleteIs(source: RateSource): Promise<void> {
  const complete = await store.completeTo(source.key);
  if (complete === undefined || complete === known.get(source.key) || !source.listHistoryFetchers) return;
  known.set(source.key, complete);
  // A stand-in has only what the other one lacked.
  if (source.relays === undefined) expect([source.key, missing(source, complete)]).toEqual([source.key, []]);
}

const known = new Map<string, string>();

/** Days up to one that a source has published and that are not known. */
function missing(source: RateSource, last: string): readonly string[] {
  const days = new Set([...holder.current.quotes({ source: source.key })].map(({ date }) => date));
  return publishedDays(source, FIRST_DAY, last, now).filter((day) => !days.has(isoDate(day)));
}

/** Asks for rates; every quote of every answer must be one that its source published. */
function question(): void {
  const base = pick(CURRENCIES);
  const quote = pick(CURRENCIES.filter((code) => code !== base));
  const today = getLocalDate('Etc/UTC', now);
  const days = Math.round((Date.parse(today) - Date.parse(FIRST_DAY)) / (24 * HOUR));
  const date = addDays(FIRST_DAY, Math.floor(random() * (days + 1)));
  const named = random() < 0.3 ? { source: pick(sources).key } : {};
  const known = random() < 0.2 ? { revision: 1 + Math.floor(random() * holder.current.revision) } : {};
  const answer = holder.current.rate({ base, quote, date, ...named, ...known });
  if (!answer.available) {
    // Only a source that was asked by name may have nothing, or nothing that was known then.
    expect([answer.reason, 'source' in named || 'revision' in known]).toEqual([answer.reason, true]);
    return;
  }
  const { path, date: observed, suspect } = answer.rate;
  expect(observed <= addDays(date, 14) && path.length > 0 && suspect === undefined).toBe(true);
  for (const each of path) {
    const truth = truthOf(each.source, each.base, each.quote, each.date);
    expect([each.source, each.base, each.quote, each.date, Number(each.value)]).toEqual([
      each.source,
      each.base,
      each.quote,
      each.date,
      Number(truth),
    ]);
  }
}

/** The next moment: minutes, hours, a long sleep, or a clock that is put back. */
function pass(): void {
  const kind = random();
  const hours =
    kind < 0.7 ? random() * 3 : kind < 0.97 ? random() * 14 : kind < 0.99 ? random() * 24 * 12 : -random() * 2;
  now = new Date(Math.max(now.getTime() + hours * HOUR, Date.parse(`${FIRST_DAY}T12:00:00Z`)));
}

test(
  `${STEPS} runs in a world where most go wrong: it always answers, never with a wrong rate, and recovers`,
  async () => {
    now = new Date('2024-02-20T22:00:00Z');
    refresher = start(5000);
    for (const source of sources) {
      handle = GOOD(source, now);
      await refresher.refresh(source.key);
    }
    refresher = start(25);
    for (let i = 0; i < STEPS; i++) {
      pass();
      await step(pick(sources));
      for (let asked = 0; asked < QUESTIONS; asked++) question();
    }
    // Each outage of the store was logged once, and its end once.
    const countLines = (text: string): number => logger.lines.filter(({ message }) => message.startsWith(text)).length;
    expect([countLines('the store of rates cannot'), countLines('the store of rates can be')]).toEqual([
      outages,
      outages,
    ]);
    refresher = start(5000);
    // A Tuesday night on which all is well again: two runs each, the second for what the first made possible.
    const weekday = (at: Date): number => at.getUTCDay();
    do now = new Date(Date.parse(`${addDays(getLocalDate('Etc/UTC', now), 1)}T23:30:00Z`));
    while (weekday(now) !== 2);
    for (const source of [...sources, ...sources]) {
      handle = GOOD(source, now);
      const { outcome, gap, error } = await refresher.refresh(source.key);
      expect([source.key, outcome === 'failed', error, gap]).toEqual([source.key, false, undefined, undefined]);
    }
    expect(refresher.listLateSources()).toEqual([]);
    for (const source of sources) {
      // The currency-api has no history: what was missed of it is gone.
      if (source.key === 'currency-api' || source.key === 'frankfurter') continue;
      expect([source.key, missing(source, getLocalDate('Etc/UTC', now))]).toEqual([source.key, []]);
    }
    expect([...holder.current.quotes({ source: 'ecb' })].filter(({ suspect }) => suspect !== undefined)).toEqual([]);
    if (process.env.SOAK_STEPS !== undefined) print();
  },
  Math.max(60_000, STEPS * 1000),
);

function print(): void {
  const lines = [...tally].sort(([a], [b]) => (a < b ? -1 : 1)).map(([what, times]) => `  ${what} ${times}`);
  process.stdout.write(`soak, seed ${SEED}: ${STEPS} steps to ${now.toISOString()}\n${lines.join('\n')}\n`);
}
