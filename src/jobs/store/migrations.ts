import { Migrator, sql, type Kysely, type Migration } from 'kysely';

/** What differs between the databases. */
interface JobsDialect {
  /** Type of bytes. */
  readonly blob: string;
  /** Type of a count that may pass two thousand million. */
  readonly bigint: string;
  /** Type of text that is compared character by character. */
  readonly text: string;
  /** Statements run after the tables are made. */
  readonly after: readonly string[];
}

export const SQLITE_DIALECT: JobsDialect = {
  blob: 'blob',
  bigint: 'integer',
  text: 'text',
  after: [
    'CREATE TABLE job_queue (ticket integer PRIMARY KEY AUTOINCREMENT, job_id text NOT NULL, chunk integer NOT NULL, available_at text NOT NULL, taken integer NOT NULL DEFAULT 0)',
    'CREATE INDEX job_queue_waiting ON job_queue (ticket) WHERE taken = 0',
  ],
};

export const POSTGRES_DIALECT: JobsDialect = {
  blob: 'bytea',
  bigint: 'bigint',
  text: 'text COLLATE "C"',
  // The answers are compressed already.
  after: ['ALTER TABLE job_chunks ALTER COLUMN output SET STORAGE EXTERNAL'],
};

/** Migrates a database to the newest schema. @throws the error of the database */
export async function migrateJobs(db: Kysely<never>, dialect: JobsDialect): Promise<void> {
  const migrator = new Migrator({
    db,
    provider: {
      getMigrations: () =>
        Promise.resolve({ '001-jobs': createJobTables(dialect), '002-idempotency': addIdempotency(dialect) }),
    },
    migrationTableName: 'jobs_migration',
    migrationLockTableName: 'jobs_migration_lock',
  });
  const { error } = await migrator.migrateToLatest();
  if (error) throw error instanceof Error ? error : new Error(JSON.stringify(error));
}

/** A request that is repeated finds the job that it has made. */
function addIdempotency(dialect: JobsDialect): Migration {
  return {
    async up(db: Kysely<never>) {
      for (const name of ['idempotency_key', 'request_digest'])
        await db.schema.alterTable('jobs').addColumn(name, sql.raw(dialect.text)).execute();
      await sql
        .raw('CREATE UNIQUE INDEX jobs_idempotency ON jobs (owner, idempotency_key) WHERE idempotency_key IS NOT NULL')
        .execute(db);
    },
  };
}

function createJobTables(dialect: JobsDialect): Migration {
  const [blob, count, text] = [sql.raw(dialect.blob), sql.raw(dialect.bigint), sql.raw(dialect.text)];
  return {
    async up(db: Kysely<never>) {
      let table = db.schema
        .createTable('jobs')
        .addColumn('id', text, (column) => column.primaryKey())
        .addColumn('revision', 'integer', (column) => column.notNull())
        .addColumn('max_text', 'integer', (column) => column.notNull());
      for (const name of ['owner', 'sources', 'defaults', 'created_at', 'expires_at'])
        table = table.addColumn(name, text, (column) => column.notNull());
      for (const name of ['started_at', 'finished_at', 'ended', 'webhook', 'webhook_next', 'webhook_error'])
        table = table.addColumn(name, text);
      for (const name of JOB_COUNT_COLUMNS)
        table = table.addColumn(name, count, (column) => column.notNull().defaultTo(0));
      await table.execute();
      await db.schema
        .createTable('job_chunks')
        .addColumn('job_id', text, (column) => column.notNull())
        .addColumn('chunk', 'integer', (column) => column.notNull())
        .addColumn('state', text, (column) => column.notNull())
        .addColumn('first_line', 'integer', (column) => column.notNull())
        .addColumn('lines', 'integer', (column) => column.notNull())
        .addColumn('first_row', 'integer', (column) => column.notNull())
        .addColumn('input', blob)
        .addColumn('output', blob)
        .addColumn('attempts', 'integer', (column) => column.notNull().defaultTo(0))
        .addColumn('token', text)
        .addColumn('lease_until', text)
        .addColumn('finished_at', text)
        .addColumn('ticket', text)
        .addPrimaryKeyConstraint('job_chunks_key', ['job_id', 'chunk'])
        .execute();
      await sql.raw("CREATE INDEX job_chunks_active ON job_chunks (lease_until) WHERE state = 'active'").execute(db);
      await db.schema.createIndex('job_chunks_finished').on('job_chunks').columns(['job_id', 'finished_at']).execute();
      await db.schema.createIndex('job_chunks_by_line').on('job_chunks').columns(['job_id', 'first_line']).execute();
      await db.schema
        .createTable('job_dead_lines')
        .addColumn('job_id', text, (column) => column.notNull())
        .addColumn('line', 'integer', (column) => column.notNull())
        .addColumn('row_number', 'integer', (column) => column.notNull())
        .addColumn('line_id', text, (column) => column.notNull())
        .addColumn('reason', text, (column) => column.notNull())
        .addColumn('attempts', 'integer', (column) => column.notNull())
        .addColumn('at', text, (column) => column.notNull())
        .addPrimaryKeyConstraint('job_dead_lines_key', ['job_id', 'line'])
        .execute();
      let workers = db.schema
        .createTable('job_workers')
        .addColumn('id', text, (column) => column.primaryKey())
        .addColumn('started_at', text, (column) => column.notNull())
        .addColumn('seen_at', text, (column) => column.notNull());
      for (const name of ['threads', 'chunks', 'lines', 'failures'])
        workers = workers.addColumn(name, count, (column) => column.notNull());
      await workers.execute();
      for (const statement of dialect.after) await sql.raw(statement).execute(db);
    },
  };
}

const JOB_COUNT_COLUMNS = [
  ...['input_bytes', 'input_rows', 'sealed', 'lines', 'lines_done', 'lines_failed', 'lines_dead', 'chunks'],
  ...['chunks_done', 'chunks_offered', 'stored_bytes', 'webhook_attempts'],
];
