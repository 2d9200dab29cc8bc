import pg from 'pg';
import { openPostgresJobStore } from '../../src/jobs/store/open-postgres.js';
import { createTestDatabase, describeWithPostgres, type TestDatabase } from '../support/postgres.js';
import { describeJobStore } from './support/contract.js';
import { answersOf, at, filledJob, LIMITS, RULES, START } from './support/fixtures.js';

describeWithPostgres('PostgreSQL with pg-boss', () => {
  const databases: TestDatabase[] = [];
  const errors: Error[] = [];
  const open = async (limits = LIMITS, rules = RULES) => {
    const database = await createTestDatabase();
    databases.push(database);
    return connected(database, limits, rules);
  };
  const connected = (database: TestDatabase, limits = LIMITS, rules = RULES) => {
    const pool = new pg.Pool({ connectionString: database.url, max: 5 });
    // Broken off when the database of a failed test is dropped.
    pool.on('error', () => undefined);
    return openPostgresJobStore(pool, limits, rules, (error) => errors.push(error));
  };
  afterAll(async () => {
    for (const database of databases) await database.drop();
    expect(errors).toEqual([]);
  });

  describeJobStore(open);

  test('a chunk that was given up is a dead letter of pg-boss', async () => {
    const store = await open(LIMITS, { ...RULES, attempts: 1 });
    const job = await filledJob(store, [[1]]);
    await store.returnChunk((await store.leaseChunk('w', START))!, 'out of memory', at(1));
    const rows = await databases
      .at(-1)!
      .query("SELECT data, output FROM pgboss.job WHERE name = 'crossrate-chunks-dead'");
    expect(rows).toEqual([{ data: { jobId: job.id, chunk: 0 }, output: { reason: 'out of memory' } }]);
    await store.close();
  });

  test('a chunk that is done is removed from the queue', async () => {
    const store = await open();
    await filledJob(store, [[1]]);
    const lease = (await store.leaseChunk('w', START))!;
    await store.finishChunk(lease, answersOf(lease), [], at(1));
    expect(await databases.at(-1)!.query('SELECT * FROM pgboss.job')).toEqual([]);
    await store.close();
  });

  test('two processes that start at once create the tables once', async () => {
    const database = await createTestDatabase();
    databases.push(database);
    const stores = await Promise.all([connected(database), connected(database)]);
    await filledJob(stores[0], [[1]]);
    expect(await stores[1].leaseChunk('w', START)).toMatchObject({ chunk: 0 });
    for (const store of stores) await store.close();
  });
});
