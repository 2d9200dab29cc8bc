import { randomBytes } from 'node:crypto';
import pg from 'pg';

/** A server for the tests, as test/support/with-postgres.sh gives it; undefined where there is none. */
export const TEST_DATABASE_URL = process.env.TEST_DATABASE_URL ?? '';

/** `describe` where there is a server; elsewhere its tests are reported as skipped. */
export const describeWithPostgres = TEST_DATABASE_URL === '' ? describe.skip : describe;

/** A database of its own for one test: locks and notifications stay inside a database too. */
export interface TestDatabase {
  /** For DATABASE_URL. */
  readonly url: string;
  /** Runs a statement as the owner of the server. */
  query(sql: string, values?: readonly unknown[]): Promise<readonly Record<string, unknown>[]>;
  /** Breaks off every other connection to the database, as a restart of the server does. */
  disconnectAll(): Promise<void>;
  drop(): Promise<void>;
}

/** Makes an empty database on the server of the tests. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const name = `crossrate_test_${randomBytes(6).toString('hex')}`;
  await asOwner(TEST_DATABASE_URL, `CREATE DATABASE ${name}`);
  const address = new URL(TEST_DATABASE_URL);
  address.pathname = `/${name}`;
  return {
    url: address.href,
    query: (sql, values) => asOwner(address.href, sql, values),
    async disconnectAll() {
      await asOwner(
        TEST_DATABASE_URL,
        'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1 AND pid <> pg_backend_pid()',
        [name],
      );
    },
    async drop() {
      await asOwner(TEST_DATABASE_URL, `DROP DATABASE ${name} WITH (FORCE)`);
    },
  };
}

async function asOwner(
  url: string,
  sql: string,
  values: readonly unknown[] = [],
): Promise<readonly Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql, [...values])).rows;
  } finally {
    await client.end();
  }
}
