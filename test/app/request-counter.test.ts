import { once } from 'node:events';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { openRequestCounter, type SharedRequestCounter } from '../../src/app/request-counter/open-request-counter.js';
import { createLogger } from '../../src/support/logger.js';
import { startService, type TestService } from '../http/support/service.js';
import { createTestDatabase, describeWithPostgres } from '../support/postgres.js';
import { describeWithRedis, startRedis } from '../support/redis.js';
import { TcpRelay } from '../support/tcp-relay.js';

/** A database for counts, and how it is removed. */
interface CountDatabase {
  readonly url: string;
  readonly remove: () => Promise<void>;
}

describeWithPostgres('requests counted in PostgreSQL', () => {
  describeSharedCounts(async () => {
    const database = await createTestDatabase();
    return { url: database.url, remove: () => database.drop() };
  });
});

describeWithRedis('requests counted in Redis', () => {
  describeSharedCounts(async () => {
    const redis = await startRedis();
    return { url: redis.url, remove: () => redis.stop() };
  });
});

test('a process counts for itself while the database accepts connections and says nothing', async () => {
  const silent = createServer();
  const sockets = new Set<Socket>();
  silent.on('connection', (socket: Socket) => void sockets.add(socket));
  silent.listen(0, '127.0.0.1');
  await once(silent, 'listening');
  const { port } = silent.address() as AddressInfo;
  const warnings: string[] = [];
  const logger = createLogger('warn', { write: (line) => void warnings.push(line) });
  const counter = openRequestCounter(`postgres://postgres@127.0.0.1:${String(port)}/counts`, logger);
  try {
    const start = performance.now();
    expect(await counter.add('a')).toMatchObject({ count: 1 });
    const first = performance.now() - start;
    // The next ones do not wait at all.
    for (let i = 2; i <= 20; i++) expect(await counter.add('a')).toMatchObject({ count: i });
    expect(first).toBeLessThan(3_000);
    expect(performance.now() - start - first).toBeLessThan(1_000);
    expect(warnings).toHaveLength(1);
    expect(warnings.join('')).toContain('the database has not answered in 500 ms');
  } finally {
    for (const socket of sockets) socket.destroy();
    silent.close();
    await counter.close();
  }
});

function describeSharedCounts(open: () => Promise<CountDatabase>): void {
  let database: CountDatabase;
  let relay: TcpRelay;
  const counters: SharedRequestCounter[] = [];
  const services: TestService[] = [];
  const warnings: string[] = [];
  const logger = createLogger('warn', { write: (line) => void warnings.push(line) });
  const openCounter = (): SharedRequestCounter => {
    const counter = openRequestCounter(relay.url, logger);
    counters.push(counter);
    return counter;
  };
  beforeEach(async () => {
    database = await open();
    relay = await TcpRelay.to(database.url);
  });
  afterEach(async () => {
    for (const service of services.splice(0)) await service.close();
    for (const counter of counters.splice(0)) await counter.close();
    await relay.cut();
    await database.remove();
  });

  test('two processes have one limit', async () => {
    const limits = { ratePerMinute: 3 };
    const [one, other] = [openCounter(), openCounter()];
    await countTogether(one, other);
    for (const requestCounter of [one, other]) services.push(await startService({ limits, requestCounter }));
    const statuses: number[] = [];
    for (const service of [...services, ...services]) statuses.push((await service.call('/v1/currencies')).status);
    expect(statuses).toEqual([200, 200, 200, 429]);
  });

  test('a process counts for itself while the database is away, and with the others again afterwards', async () => {
    const [one, other] = [openCounter(), openCounter()];
    await countTogether(one, other);
    await relay.cut();
    expect(await one.add('a')).toMatchObject({ count: 1 });
    expect(await other.add('a')).toMatchObject({ count: 1 });
    expect(warnings.join('')).toContain('requests cannot be counted for all processes');
    await relay.restore();
    await countTogether(one, other);
  });
}

let probes = 0;

/** Waits until what one has counted is counted on by the other. */
async function countTogether(one: SharedRequestCounter, other: SharedRequestCounter): Promise<void> {
  for (;;) {
    const key = `probe ${++probes}`;
    await one.add(key);
    if ((await other.add(key)).count === 2) return;
    await setTimeout(20);
  }
}
