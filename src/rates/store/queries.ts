import type { Insertable, Kysely, Transaction } from 'kysely';
import type { IsoDate, Quote, StoredQuote } from '../quote.js';
import { changesOf, dateRange, type KnownQuote } from './changes.js';
import { nextHealth } from './health.js';
import type { QuotesTable, RatesSchema } from './schema.js';
import type { AppendMeta, AppendResult, Attempt, SourceHealth, Validators } from './store.js';

/** How a driver inserts many rows inside the transaction that is open. */
export type InsertRows = (trx: Transaction<RatesSchema>, rows: readonly Insertable<QuotesTable>[]) => Promise<void>;

/** One transaction: compares, takes the next revision, inserts. */
export async function appendQuotes(
  db: Kysely<RatesSchema>,
  insertRows: InsertRows,
  source: string,
  quotes: readonly Quote[],
  { at, marks = [] }: AppendMeta,
): Promise<AppendResult> {
  const own = quotes.map((quote) => (quote.source === source ? quote : { ...quote, source }));
  return db.transaction().execute(async (trx) => {
    const known = [...(await knownLike(trx, own)), ...(await knownLike(trx, marks))];
    const { quotes: changed, ...counts } = changesOf([...own, ...marks], known);
    if (changed.length === 0) return { revision: undefined, ...counts };
    const revision = (await highestRevision(trx)) + 1;
    const { added, corrected } = counts;
    await trx.insertInto('revisions').values({ revision, source, at, added, corrected }).execute();
    const rows = changed.map(({ source: publisher, base, quote, date, value, unit, suspect }) => ({
      source: publisher,
      base,
      quote,
      date,
      revision,
      value,
      unit: unit ?? null,
      suspect: suspect ?? null,
    }));
    await insertRows(trx, rows);
    return { revision, ...counts };
  });
}

/** What is known of the sources and the days of some quotes, in order of revision. */
async function knownLike(trx: Transaction<RatesSchema>, quotes: readonly Quote[]): Promise<readonly KnownQuote[]> {
  if (quotes.length === 0) return [];
  const { from, to } = dateRange(quotes);
  return trx
    .selectFrom('quotes')
    .select(['source', 'date', 'base', 'quote', 'value', 'unit', 'suspect'])
    .where('source', 'in', [...new Set(quotes.map(({ source }) => source))])
    .where('date', '>=', from)
    .where('date', '<=', to)
    .orderBy('revision')
    .execute();
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
      .select(['date', 'revision', 'value', 'unit', 'suspect'])
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
  rows: Iterable<Pick<QuotesTable, 'date' | 'revision' | 'value' | 'unit' | 'suspect'>>,
): Iterable<StoredQuote> {
  const { source, base, quote } = pair;
  // Written out: a spread for each of them doubles the time of a start.
  for (const { date, revision, value, unit, suspect } of rows)
    if (unit === null && suspect === null) yield { source, base, quote, date, revision, value };
    else
      yield {
        source,
        base,
        quote,
        date,
        revision,
        value,
        ...(unit === null ? {} : { unit }),
        ...(suspect === null ? {} : { suspect }),
      };
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
export async function readHealth(db: Kysely<RatesSchema>): Promise<ReadonlyMap<string, SourceHealth>> {
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
export async function readCompleteTo(db: Kysely<RatesSchema>, source: string): Promise<IsoDate | undefined> {
  const row = await db
    .selectFrom('source_progress')
    .select('complete_to')
    .where('source', '=', source)
    .executeTakeFirst();
  return row?.complete_to;
}

export async function saveCompleteTo(db: Kysely<RatesSchema>, source: string, day: IsoDate): Promise<void> {
  await db
    .insertInto('source_progress')
    .values({ source, complete_to: day })
    .onConflict((conflict) => conflict.column('source').doUpdateSet({ complete_to: day }))
    .execute();
}
