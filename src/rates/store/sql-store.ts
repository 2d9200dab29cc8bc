import type { Insertable, Kysely, Transaction } from 'kysely';
import type { Quote } from '../../core/rate-table/quote.js';
import { type IsoDate, findDateRange } from '../../core/rate-table/day.js';
import { findChanges, type ComparableQuote } from './quote-changes.js';
import {
  updateHealth,
  type AppendMeta,
  type AppendResult,
  type QuoteStore,
  type RunAttempt,
  type SourceHealth,
  type Validators,
} from './quote-store.js';
import { readLatestRevision, readQuotesAfter } from './read-quotes.js';
import type { QuotesTable, RatesSchema } from './tables.js';

/** What an append does in each database in its own way, inside the transaction that is open. */
interface AppendStatements {
  /** Keeps every other append waiting until this one has ended; not needed where a database has one writer. */
  readonly lockRevisions?: (trx: Transaction<RatesSchema>) => Promise<void>;
  /** Inserts many rows. */
  readonly insertRows: (trx: Transaction<RatesSchema>, rows: readonly Insertable<QuotesTable>[]) => Promise<void>;
  /** Notifies the other processes of a new revision, once it can be read. */
  readonly notifyRevision?: (trx: Transaction<RatesSchema>, revision: number) => Promise<void>;
}

/** The store over a database whose schema is up to date: everything but what {@link AppendStatements} says is the same. */
export function createSqlStore(db: Kysely<RatesSchema>, statements: AppendStatements): QuoteStore {
  return {
    append: (source, quotes, meta) => appendQuotes(db, statements, source, quotes, meta),
    load: () => readQuotesAfter(db, 0),
    since: (revision) => readQuotesAfter(db, revision),
    latestRevision: () => readLatestRevision(db),
    recordAttempt: (attempt) => saveAttempt(db, attempt),
    health: () => readHealth(db),
    completeTo: (source) => readCompleteTo(db, source),
    recordCompleteTo: (source, day) => saveCompleteTo(db, source, day),
    close: () => db.destroy(),
  };
}

/** One transaction: compares, takes the next revision, inserts. */
async function appendQuotes(
  db: Kysely<RatesSchema>,
  { lockRevisions, insertRows, notifyRevision }: AppendStatements,
  source: string,
  quotes: readonly Quote[],
  { at, marks = [] }: AppendMeta,
): Promise<AppendResult> {
  const own = quotes.map((quote) => (quote.source === source ? quote : { ...quote, source }));
  return db.transaction().execute(async (trx) => {
    await lockRevisions?.(trx);
    const known = [...(await readKnownQuotes(trx, own)), ...(await readKnownQuotes(trx, marks))];
    const { quotes: changed, ...counts } = findChanges([...own, ...marks], known);
    if (changed.length === 0) return { revision: undefined, ...counts };
    const revision = (await readLatestRevision(trx)) + 1;
    const { added, corrected } = counts;
    await trx.insertInto('revisions').values({ revision, source, at, added, corrected }).execute();
    const rows = changed.map(({ source: publisher, base, quote, date, value, unit, suspect, provisional }) => ({
      source: publisher,
      base,
      quote,
      date,
      revision,
      value,
      unit: unit ?? null,
      suspect: suspect ?? null,
      provisional: provisional ? (1 as const) : null,
    }));
    await insertRows(trx, rows);
    await notifyRevision?.(trx, revision);
    return { revision, ...counts };
  });
}

/** What is known of the sources and the days of some quotes, in order of revision. */
async function readKnownQuotes(
  trx: Transaction<RatesSchema>,
  quotes: readonly Quote[],
): Promise<readonly ComparableQuote[]> {
  if (quotes.length === 0) return [];
  const { from, to } = findDateRange(quotes);
  return trx
    .selectFrom('quotes')
    .select(['source', 'date', 'base', 'quote', 'value', 'unit', 'suspect', 'provisional'])
    .where('source', 'in', [...new Set(quotes.map(({ source }) => source))])
    .where('date', '>=', from)
    .where('date', '<=', to)
    .orderBy('revision')
    .execute();
}

/** Writes down how a run ended. */
async function saveAttempt(db: Kysely<RatesSchema>, attempt: RunAttempt): Promise<void> {
  await db.transaction().execute(async (trx) => {
    const before = (await readHealth(trx)).get(attempt.source);
    const after = updateHealth(before, attempt);
    const row = {
      last_attempt: after.lastAttempt,
      last_success: after.lastSuccess ?? null,
      last_error: after.lastError ?? null,
      failed_runs: after.failedRuns,
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
async function readHealth(db: Kysely<RatesSchema>): Promise<ReadonlyMap<string, SourceHealth>> {
  const rows = await db.selectFrom('source_health').selectAll().execute();
  return new Map(
    rows.map(({ source, last_attempt, last_success, last_error, failed_runs, validators }) => [
      source,
      {
        source,
        lastAttempt: last_attempt,
        ...(last_success === null ? {} : { lastSuccess: last_success }),
        ...(last_error === null ? {} : { lastError: last_error }),
        failedRuns: failed_runs,
        validators: JSON.parse(validators) as Validators,
      },
    ]),
  );
}

/** The day up to which the history of a source is known without a gap. */
async function readCompleteTo(db: Kysely<RatesSchema>, source: string): Promise<IsoDate | undefined> {
  const row = await db
    .selectFrom('source_progress')
    .select('complete_to')
    .where('source', '=', source)
    .executeTakeFirst();
  return row?.complete_to;
}

async function saveCompleteTo(db: Kysely<RatesSchema>, source: string, day: IsoDate): Promise<void> {
  await db
    .insertInto('source_progress')
    .values({ source, complete_to: day })
    .onConflict((conflict) => conflict.column('source').doUpdateSet({ complete_to: day }))
    .execute();
}
