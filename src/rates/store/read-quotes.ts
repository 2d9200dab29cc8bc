import { sql, type Kysely } from 'kysely';
import type { DecimalString } from '../../core/money/decimal.js';
import type { StoredQuote } from '../../core/rate-table/quote.js';
import type { IsoDate } from '../../core/rate-table/day.js';
import type { QuotesTable, RatesSchema } from './tables.js';

type QuotePair = Pick<StoredQuote, 'source' | 'base' | 'quote'>;
type ObservationRow = Pick<QuotesTable, 'date' | 'revision' | 'value' | 'unit' | 'suspect' | 'provisional'>;

/** Every observation of a pair in one text: a start reads hundreds of thousands, and rows cost four times as much. */
const PACKED_OBSERVATIONS = sql<string | null>`string_agg(
  ${sql.ref('date')} || ' ' || ${sql.ref('revision')} || ' ' || ${sql.ref('value')}, ';'
  ORDER BY ${sql.ref('date')}, ${sql.ref('revision')}
)`;

/** What a packed text has no place for. */
const NOTE_COUNT = sql<number | string>`count(${sql.ref('unit')}) + count(${sql.ref('suspect')})`;

/**
 * The quotes of later revisions than `after`, one pair a batch. Writes may come in between batches; they are of higher
 * revisions than the one that was read first, and are left out.
 */
export async function* readQuotesAfter(db: Kysely<RatesSchema>, after: number): AsyncIterable<Iterable<StoredQuote>> {
  const upTo = await readLatestRevision(db);
  const quotes = db.selectFrom('quotes');
  const later = quotes.where('revision', '>', after).where('revision', '<=', upTo);
  // Of all pairs, without a look at every revision.
  const pairs = await (after === 0 ? quotes : later)
    .select(['source', 'base', 'quote'])
    .distinct()
    .orderBy('source')
    .orderBy('base')
    .orderBy('quote')
    .execute();
  for (const pair of pairs) {
    const ofPair = later
      .where('source', '=', pair.source)
      .where('base', '=', pair.base)
      .where('quote', '=', pair.quote);
    const { packed, notes } = await ofPair
      .select([PACKED_OBSERVATIONS.as('packed'), NOTE_COUNT.as('notes')])
      .executeTakeFirstOrThrow();
    if (packed === null) continue;
    if (Number(notes) === 0) {
      yield unpackQuotes(pair, packed);
      continue;
    }
    const rows = await ofPair
      .select(['date', 'revision', 'value', 'unit', 'suspect', 'provisional'])
      .orderBy('date')
      .orderBy('revision')
      .execute();
    yield toStoredQuotes(pair, rows);
  }
}

function* unpackQuotes({ source, base, quote }: QuotePair, packed: string): Iterable<StoredQuote> {
  for (let start = 0; start < packed.length;) {
    const semicolon = packed.indexOf(';', start);
    const end = semicolon < 0 ? packed.length : semicolon;
    // A date has ten characters.
    const space = packed.indexOf(' ', start + 11);
    yield {
      source,
      base,
      quote,
      // The columns' own types, lost in the packing.
      date: packed.slice(start, start + 10) as IsoDate,
      revision: Number(packed.slice(start + 11, space)),
      value: copyText(packed.slice(space + 1, end)) as DecimalString,
    };
    start = end + 1;
  }
}

/** A longer slice of a text would keep the whole of it in memory (V8 copies up to twelve characters). */
function copyText(slice: string): string {
  return slice.length < 13 ? slice : Buffer.from(slice, 'latin1').toString('latin1');
}

function* toStoredQuotes({ source, base, quote }: QuotePair, rows: Iterable<ObservationRow>): Iterable<StoredQuote> {
  for (const { date, revision, value, unit, suspect, provisional } of rows)
    yield {
      ...{ source, base, quote, date, revision, value },
      ...(unit === null ? {} : { unit }),
      ...(suspect === null ? {} : { suspect }),
      ...(provisional === null ? {} : { provisional: true }),
    };
}

/** The highest revision given out; 0 for an empty store. */
export async function readLatestRevision(db: Kysely<RatesSchema>): Promise<number> {
  const row = await db
    .selectFrom('revisions')
    .select((at) => at.fn.max('revision').as('revision'))
    .executeTakeFirst();
  return row?.revision ?? 0;
}
