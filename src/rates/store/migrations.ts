import { Migrator, sql, type Kysely, type Migration } from 'kysely';

/** Statements that differ between databases. */
interface DialectStatements {
  /** Type of text that is compared character by character, whatever the locale of the database. */
  readonly text: string;
  /** After CREATE TABLE quotes (…). */
  readonly quotesSuffix: string;
  /** Make the database refuse UPDATE and DELETE on `quotes`. */
  readonly appendOnly: readonly string[];
}

/** SQLite: rows live in the primary key's tree, so that a load walks pair by pair without sorting. */
export const SQLITE_STATEMENTS: DialectStatements = {
  text: 'text',
  quotesSuffix: 'WITHOUT ROWID',
  appendOnly: ['UPDATE', 'DELETE'].map(
    (verb) =>
      `CREATE TRIGGER quotes_refuse_${verb.toLowerCase()} BEFORE ${verb} ON quotes ` +
      `BEGIN SELECT RAISE(ABORT, 'quotes are append-only: a correction is a new revision'); END`,
  ),
};

/** PostgreSQL: values stay text too, so that the digits come back as they were published. */
export const POSTGRES_STATEMENTS: DialectStatements = {
  text: 'text COLLATE "C"',
  quotesSuffix: '',
  appendOnly: [
    'CREATE FUNCTION quotes_refuse() RETURNS trigger LANGUAGE plpgsql AS ' +
      "$$BEGIN RAISE EXCEPTION 'quotes are append-only: a correction is a new revision'; END$$",
    'CREATE TRIGGER quotes_refuse_change BEFORE UPDATE OR DELETE OR TRUNCATE ON quotes ' +
      'FOR EACH STATEMENT EXECUTE FUNCTION quotes_refuse()',
  ],
};

const MAX_MIGRATION_TRIES = 3;

/**
 * Migrates a database to the newest schema. Each migration runs once, in the order of its name.
 * @throws what the database said, when a migration fails
 */
export async function migrate(db: Kysely<never>, pieces: DialectStatements): Promise<void> {
  const migrator = new Migrator({
    db,
    provider: {
      getMigrations: () =>
        Promise.resolve({
          '001-quotes': createQuotesMigration(pieces),
          '002-suspects': createSuspectsMigration(),
          '003-keeping-up': createProgressMigration(pieces),
          '004-provisional': createProvisionalMigration(),
        }),
    },
    migrationTableName: 'rates_migration',
    migrationLockTableName: 'rates_migration_lock',
  });
  // SQLite gives Kysely no lock: two processes that make one file at once both find it empty. The second one's tables are
  // refused and rolled back, and at its next look those of the first are there.
  let error: unknown;
  for (let look = 0; look < MAX_MIGRATION_TRIES; look++) {
    ({ error } = await migrator.migrateToLatest());
    if (!error) return;
  }
  throw error instanceof Error ? error : new Error(JSON.stringify(error));
}

function createQuotesMigration({ text, quotesSuffix, appendOnly }: DialectStatements): Migration {
  const key = sql.raw<string>(text);
  return {
    async up(db: Kysely<never>) {
      await db.schema
        .createTable('revisions')
        .addColumn('revision', 'integer', (column) => column.primaryKey())
        .addColumn('source', 'text', (column) => column.notNull())
        .addColumn('at', 'text', (column) => column.notNull())
        .addColumn('added', 'integer', (column) => column.notNull())
        .addColumn('corrected', 'integer', (column) => column.notNull())
        .execute();
      await db.schema
        .createTable('quotes')
        .addColumn('source', key, (column) => column.notNull())
        .addColumn('base', key, (column) => column.notNull())
        .addColumn('quote', key, (column) => column.notNull())
        .addColumn('date', key, (column) => column.notNull())
        .addColumn('revision', 'integer', (column) => column.notNull().references('revisions.revision'))
        .addColumn('value', 'text', (column) => column.notNull())
        .addColumn('unit', 'text')
        .addPrimaryKeyConstraint('quotes_key', ['source', 'base', 'quote', 'date', 'revision'])
        .modifyEnd(sql.raw(quotesSuffix))
        .execute();
      await db.schema.createIndex('quotes_by_revision').on('quotes').column('revision').execute();
      for (const statement of appendOnly) await sql.raw(statement).execute(db);
      await db.schema
        .createTable('source_health')
        .addColumn('source', key, (column) => column.primaryKey())
        .addColumn('last_attempt', 'text', (column) => column.notNull())
        .addColumn('last_success', 'text')
        .addColumn('last_error', 'text')
        .addColumn('validators', 'text', (column) => column.notNull())
        .execute();
    },
  };
}

/** Suspect quotes, with the reason. */
function createSuspectsMigration(): Migration {
  return {
    async up(db: Kysely<never>) {
      await db.schema.alterTable('quotes').addColumn('suspect', 'text').execute();
    },
  };
}

/** Suspects that are used all the same. */
function createProvisionalMigration(): Migration {
  return {
    async up(db: Kysely<never>) {
      await db.schema.alterTable('quotes').addColumn('provisional', 'integer').execute();
    },
  };
}

/** Failed runs in a row, and how far the history of each source is filled in. */
function createProgressMigration({ text }: DialectStatements): Migration {
  return {
    async up(db: Kysely<never>) {
      await db.schema
        .alterTable('source_health')
        .addColumn('failed_runs', 'integer', (column) => column.notNull().defaultTo(0))
        .execute();
      await db.schema
        .createTable('source_progress')
        .addColumn('source', sql.raw<string>(text), (column) => column.primaryKey())
        .addColumn('complete_to', 'text', (column) => column.notNull())
        .execute();
    },
  };
}
