import { Kysely, PostgresDialect, sql, type Insertable, type Transaction } from 'kysely';
import { migrate, POSTGRES_STATEMENTS } from './migrations.js';
import { createPool } from './postgres-connection.js';
import type { QuotesTable, RatesSchema } from './tables.js';
import { createSqlStore } from './sql-store.js';
import type { QuoteStore } from './quote-store.js';

/** Where a new revision is announced. */
export const REVISIONS_CHANNEL = 'crossrate_revisions';

/** Rows of one INSERT. */
const INSERT_BATCH_SIZE = 5000;

/**
 * Opens the store in a PostgreSQL database, creating the tables as needed; several processes may share it.
 * @param url the setting DATABASE_URL
 * @throws what PostgreSQL or the network says when it cannot be reached or does not let us in
 */
export async function openPostgresStore(url: string): Promise<QuoteStore> {
  const db = new Kysely<RatesSchema>({ dialect: new PostgresDialect({ pool: createPool(url) }) });
  try {
    await migrate(db as unknown as Kysely<never>, POSTGRES_STATEMENTS);
  } catch (error) {
    await db.destroy();
    throw error;
  }
  return createSqlStore(db, { lockRevisions, insertRows, notifyRevision });
}

/**
 * One append at a time, so that revisions become visible in order: a reader of one revision has missed none below it.
 * Readers are not kept waiting.
 */
async function lockRevisions(trx: Transaction<RatesSchema>): Promise<void> {
  await sql`LOCK TABLE revisions IN EXCLUSIVE MODE`.execute(trx);
}

/** Columns as arrays: nine parameters a batch instead of nine a row. */
async function insertRows(trx: Transaction<RatesSchema>, rows: readonly Insertable<QuotesTable>[]): Promise<void> {
  for (let i = 0; i < rows.length; i += INSERT_BATCH_SIZE) {
    const batch = rows.slice(i, i + INSERT_BATCH_SIZE);
    const column = (name: keyof Insertable<QuotesTable>) => batch.map((row) => row[name]);
    await sql`
      INSERT INTO quotes (source, base, quote, date, revision, value, unit, suspect, provisional)
      SELECT * FROM unnest(
        ${column('source')}::text[], ${column('base')}::text[], ${column('quote')}::text[], ${column('date')}::text[],
        ${column('revision')}::integer[], ${column('value')}::text[], ${column('unit')}::text[],
        ${column('suspect')}::text[], ${column('provisional')}::integer[]
      )`.execute(trx);
  }
}

/** Delivered when the transaction has been committed. */
async function notifyRevision(trx: Transaction<RatesSchema>, revision: number): Promise<void> {
  await sql`SELECT pg_notify(${REVISIONS_CHANNEL}, ${String(revision)})`.execute(trx);
}
