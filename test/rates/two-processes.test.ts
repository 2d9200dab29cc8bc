import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { RefreshOutcome } from '../../src/rates/ingest/refresher.js';
import { createSources } from '../../src/rates/sources/registry.js';
import { openPostgresStore } from '../../src/rates/store/postgres-store.js';
import { startUpstream, type Handler, type Upstream } from './sources/support/upstream.js';
import { createTestDatabase, describeWithPostgres, type TestDatabase } from '../support/postgres.js';
import { GOOD } from './support/soak-faults.js';
import { FIRST_DAY } from './support/soak-publishers.js';
import { truthOf } from './support/soak-truth.js';

const CHILD = fileURLToPath(new URL('support/day-child.mjs', import.meta.url));
/** A Wednesday on which all of the sources publish. */
const MORNING = '2024-02-21T00:00:00Z';

/** Moments of the timetables, in UTC, and some in between: the clock stands still at each until all is done. */
const every20 = (hours: readonly number[]): readonly string[] =>
  hours.flatMap((hour) => ['00', '20', '40'].map((minute) => `${hour}:${minute}`));
const ECB_WINDOW = every20([15, 16, 17]);
/** The first two of nine: the day ends there. */
const BOC_WINDOW = every20([21]).slice(0, 2);
const CURRENCY_API = ['01', '03', '05', '07', '09', '11', '13'].map((hour) => `${hour}:10`);
const MOMENTS = [...CURRENCY_API, '14:30', ...ECB_WINDOW, '18:30', '19:30', ...BOC_WINDOW].map((time) =>
  Date.parse(`2024-02-21T${time}:00Z`),
);

interface Report {
  readonly outcomes: readonly RefreshOutcome[];
  readonly revision: number;
  readonly lastObservations: Readonly<Record<string, string>>;
}

/** One process that keeps rates, by a clock of the test. */
class Keeper {
  private constructor(
    readonly name: string,
    readonly child: ChildProcess,
  ) {}

  static async start(name: string, databaseUrl: string, publisherUrl: string, now: Date): Promise<Keeper> {
    const options = { name, databaseUrl, publisherUrl, firstDay: FIRST_DAY, now: now.toISOString() };
    const child = fork(CHILD, [JSON.stringify(options)], { execArgv: ['--disable-warning=ExperimentalWarning'] });
    await once(child, 'message');
    return new Keeper(name, child);
  }

  /** What happened since; undefined when it died of it. */
  async tell(message: { readonly tick: number } | { readonly start: true }): Promise<Report | undefined> {
    const over = new AbortController();
    const reported = once(this.child, 'message', over).then(([report]) => report as Report);
    const died = once(this.child, 'exit', over).then(() => undefined);
    this.child.send(message);
    try {
      return await Promise.race([reported, died]);
    } finally {
      over.abort();
      await Promise.allSettled([reported, died]);
    }
  }

  async end(): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    const gone = once(this.child, 'exit');
    this.child.send({ stop: true });
    await gone;
  }
}

describeWithPostgres('two processes on one database, over a day', () => {
  let database: TestDatabase;
  let publisher: Upstream;
  let keepers: Keeper[];
  let now: Date;
  let handle: Handler;
  let runs: RefreshOutcome[];

  beforeEach(async () => {
    if (!existsSync(new URL('../../dist/rates/store/postgres-source-locks.js', import.meta.url)))
      throw new Error('this test runs the compiled service: "npm run build" first ("npm test" does it)');
    now = new Date(MORNING);
    runs = [];
    database = await createTestDatabase();
    const sources = createSources({ order: ['ecb', 'boc', 'currency-api', 'fed-h10'] });
    handle = (request, response) => {
      const { pathname } = new URL(request.url!, 'http://any');
      const key =
        pathname.includes('eurofxref') || pathname.includes('EXR')
          ? 'ecb'
          : pathname.includes('observations')
            ? 'boc'
            : pathname.includes('currency-api')
              ? 'currency-api'
              : 'fed-h10';
      GOOD(
        sources.find((source) => source.key === key)!,
        now,
      )(request, response);
    };
    publisher = await startUpstream((request, response) => {
      handle(request, response);
    });
    keepers = [];
    for (const name of ['first', 'second']) keepers.push(await Keeper.start(name, database.url, publisher.url, now));
  });
  afterEach(async () => {
    await Promise.all(keepers.map((keeper) => keeper.end()));
    await publisher.close();
    await database.drop();
  });

  /** Tells every process the same, and keeps those that outlive it. */
  async function all(message: Parameters<Keeper['tell']>[0]): Promise<readonly Report[]> {
    const reports = await Promise.all(keepers.map((keeper) => keeper.tell(message)));
    keepers = keepers.filter((_, i) => reports[i] !== undefined);
    const alive = reports.filter((report) => report !== undefined);
    runs.push(...alive.flatMap(({ outcomes }) => outcomes));
    return alive;
  }

  /** Goes from moment to moment, up to one and with it. */
  async function until(time: string): Promise<void> {
    const end = Date.parse(`2024-02-21T${time}:00Z`);
    for (const moment of MOMENTS.filter((each) => each > now.getTime() && each <= end)) {
      const tick = moment - now.getTime();
      now = new Date(moment);
      await all({ tick });
    }
  }

  test('each moment of a timetable is run by one of them, whichever dies in the middle of it', async () => {
    await all({ start: true });
    runs = [];
    await until('15:00');

    // The ECB's second moment, 16:20 in Frankfurt: whoever asks is killed before it has an answer.
    const ordinary = handle;
    const askedBy: string[] = [];
    handle = (request, response) => {
      if (!request.url!.includes('eurofxref')) {
        ordinary(request, response);
        return;
      }
      const name = String(request.headers['user-agent']).replace('crossrate/', '');
      askedBy.push(name);
      if (askedBy.length === 1) keepers.find((keeper) => keeper.name === name)!.child.kill('SIGKILL');
      else ordinary(request, response);
    };
    await until('15:20');
    expect([new Set(askedBy).size, keepers.length]).toEqual([2, 1]);
    expect(askedBy.at(-1)).toBe(keepers[0]!.name);
    handle = ordinary;
    keepers.push(await Keeper.start('third', database.url, publisher.url, now));
    await keepers.at(-1)!.tell({ start: true });
    await until('21:20');

    const bySlot = new Map<string, number>();
    for (const { source, outcome, at, error } of runs) {
      expect([source, at, outcome === 'failed', error]).toEqual([source, at, false, undefined]);
      if (outcome === 'skipped') continue;
      const slot = `${source} ${at.slice(0, 16)}`;
      bySlot.set(slot, (bySlot.get(slot) ?? 0) + 1);
    }
    expect([...bySlot].filter(([, times]) => times !== 1)).toEqual([]);
    const timesOf = (key: string): readonly string[] =>
      [...bySlot.keys()].filter((slot) => slot.startsWith(`${key} `)).map((slot) => slot.slice(-5));
    const [ecb, boc, currencyApi] = ['ecb', 'boc', 'currency-api'].map(timesOf);
    // The rates of the ECB come out when its window has closed here, and are fetched as late ones, once.
    expect([ecb!.slice(0, 9), ecb!.length]).toEqual([ECB_WINDOW, 10]);
    expect([boc, currencyApi!.slice(0, 7)]).toEqual([BOC_WINDOW, CURRENCY_API]);

    // Both know the same, which is what was published: no quote lost, none doubled.
    const reports = await all({ tick: 0 });
    expect(reports).toHaveLength(2);
    expect(reports[0]!.revision).toBe(reports[1]!.revision);
    expect(reports[0]!.lastObservations).toEqual(reports[1]!.lastObservations);
    expect(reports[0]!.lastObservations).toMatchObject({ ecb: '2024-02-21', boc: '2024-02-20' });
    await nothingLostOrDoubled();
  }, 300_000);

  async function nothingLostOrDoubled(): Promise<void> {
    const store = await openPostgresStore(database.url);
    const seen = new Set<string>();
    const ecbDays = new Set<string>();
    for await (const batch of store.load())
      for (const { source, base, quote, date, value } of batch) {
        const key = `${source} ${base} ${quote} ${date}`;
        expect([key, seen.has(key)]).toEqual([key, false]);
        seen.add(key);
        if (source === 'ecb') ecbDays.add(date);
        const truth = truthOf(source, base, quote, date);
        if (truth !== undefined) expect([key, Number(value)]).toEqual([key, Number(truth)]);
      }
    await store.close();
    // From 2 January to 21 February: 37 weekdays, none a TARGET holiday.
    expect([ecbDays.size, seen.size > 200]).toEqual([37, true]);
  }
});
