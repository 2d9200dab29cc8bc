import type { Insertable, Kysely, Transaction } from 'kysely';
import type { Quote, StoredQuote } from '../quote.js';
import { changesOf, dateRange } from './changes.js';
import { nextHealth } from './health.js';
import type { QuotesTable, RatesSchema } from './schema.js';
import type { AppendResult, Attempt, SourceHealth, Validators } from './store.js';

/** How a driver inserts many rows inside the transaction that is open. */
export type InsertRows = (trx: Transaction<RatesSchema>, rows: readonly Insertable<QuotesTable>[]) => Promise<void>;

/** One transaction: compares, takes the next revision, inserts. */
export async function appendQuotes(
  db: Kysely<RatesSchema>,
  insertRows: InsertRows,
  source: string,
  quotes: readonly Quote[],
  at: string,
): Promise<AppendResult> {
  return db.transaction().execute(async (trx) => {
    const { from, to } = dateRange(quotes);
    const known = await trx
      .selectFrom('quotes')
      .select(['date', 'base', 'quote', 'value', 'unit'])
      .where('source', '=', source)
      .where('date', '>=', from)
      .where('date', '<=', to)
      .orderBy('revision')
      .execute();
    const { quotes: changed, added, corrected } = changesOf(quotes, known);
    if (changed.length === 0) return { revision: undefined, added, corrected };
    const revision = (await highestRevision(trx)) + 1;
    await trx.insertInto('revisions').values({ revision, source, at, added, corrected }).execute();
    const rows = changed.map(({ base, quote, date, value, unit }) => ({
      source,
      base,
      quote,
      date,
      revision,
      value,
      unit: unit ?? null,
    }));
    await insertRows(trx, rows);
    return { revision, added, corrected };
  });
}

/** The highest revision given out; 0 for an empty store. */
export async function highestRevision(db: Kysely<RatesSchema>): Promise<number> {
  const row = await db
    .selectFrom('revisions')
    .select((at) => at.fn.max('revision').as('revision'))
    .executeTakeFirst();
  return row?.revision ?? 0;
}

/**
 * The quotes of later revisions than `after`, one pair a batch. Writes may come in between batches; they are of higher
 * revisions than the one that was read first, and are left out.
 */
export async function* quotesAfter(db: Kysely<RatesSchema>, after: number): AsyncIterable<Iterable<StoredQuote>> {
  const upTo = await highestRevision(db);
  const later = db.selectFrom('quotes').where('revision', '>', after).where('revision', '<=', upTo);
  const pairs = await later
    .select(['source', 'base', 'quote'])
    .distinct()
    .orderBy('source')
    .orderBy('base')
    .orderBy('quote')
    .execute();
  for (const { source, base, quote } of pairs) {
    const rows = await later
      .select(['date', 'revision', 'value', 'unit'])
      .where('source', '=', source)
      .where('base', '=', base)
      .where('quote', '=', quote)
      .orderBy('date')
      .orderBy('revision')
      .execute();
    yield ofPair({ source, base, quote }, rows);
  }
}

function* ofPair(
  pair: Pick<StoredQuote, 'source' | 'base' | 'quote'>,
  rows: Iterable<Pick<QuotesTable, 'date' | 'revision' | 'value' | 'unit'>>,
): Iterable<StoredQuote> {
  const { source, base, quote } = pair;
  // Written out: a spread here doubles the time of a start.
  for (const { date, revision, value, unit } of rows)
    if (unit === null) yield { source, base, quote, date, revision, value };
    else yield { source, base, quote, date, revision, value, unit };
}

/** Writes down how a run ended. */
export async function saveAttempt(db: Kysely<RatesSchema>, attempt: Attempt): Promise<void> {
  await db.transaction().execute(async (trx) => {
    const before = (await readHealth(trx)).get(attempt.source);
    const after = nextHealth(before, attempt);
    const row = {
      last_attempt: after.lastAttempt,
      last_success: after.lastSuccess ?? null,
      last_error: after.lastError ?? null,
      validators: JSON.stringify(after.validators),
    };
    await trx
      .insertInto('source_health')
      .values({ source: attempt.source, ...row })
      .onConflict((conflict) => conflict.column('source').doUpdateSet(row))
      .execute();
  });
}

/** Health of every source that was ever tried. */
export async function readHealth(db: Kysely<RatesSchema>): Promise<ReadonlyMap<string, SourceHealth>> {
  const rows = await db.selectFrom('source_health').selectAll().execute();
  return new Map(
    rows.map(({ source, last_attempt, last_success, last_error, validators }) => [
      source,
      {
        source,
        lastAttempt: last_attempt,
        ...(last_success === null ? {} : { lastSuccess: last_success }),
        ...(last_error === null ? {} : { lastError: last_error }),
        validators: JSON.parse(validators) as Validators,
      },
    ]),
  );
}
