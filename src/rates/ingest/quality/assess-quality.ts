import { setImmediate } from 'node:timers/promises';
import { addDays, findDateRange } from '../../../core/rate-table/day.js';
import type { Quote, StoredQuote } from '../../../core/rate-table/quote.js';
import type { RateTable } from '../../../core/rate-table/rate-table.js';
import type { RateSource } from '../../sources/source.js';
import type { Doubt } from './doubt.js';
import { explainDiscontinued } from './explain-discontinued.js';
import { CHECK_WINDOW_DAYS, findSuspects, formatQuoteKey } from './find-suspects.js';

interface QualityResult {
  /** The payload, its suspects marked. */
  readonly quotes: readonly Quote[];
  /** Known quotes that become suspect by this payload, or are no longer. */
  readonly marks: readonly Quote[];
  readonly newSuspects: readonly Quote[];
}

/** Checks the table as it will be with the payload, on the days of the payload and around them. */
export async function assessQuality(
  quotes: readonly Quote[],
  table: RateTable,
  sources: readonly RateSource[],
): Promise<QualityResult> {
  const { from, to } = findDateRange(quotes);
  const range = { from: addDays(from, -CHECK_WINDOW_DAYS), to: addDays(to, CHECK_WINDOW_DAYS) };
  const prospective = table.withNext(quotes);
  await setImmediate();
  const doubts = await findSuspects(prospective, sources, range);
  const suspended = new Map(sources.map((source) => [source.key, source.suspended]));
  const explain = (quote: Quote): Doubt | undefined => {
    const discontinued = explainDiscontinued(quote, suspended.get(quote.source));
    const doubt = doubts.size > 0 ? doubts.get(formatQuoteKey(quote)) : undefined;
    return doubt ?? (discontinued === undefined ? undefined : { suspect: discontinued });
  };
  const assessed = quotes.map((quote) => withDoubt(quote, explain(quote)));

  const suspectsBefore = sources.flatMap(({ key }) => [...table.quotes({ source: key, ...range, suspects: true })]);
  const keysBefore = new Set(suspectsBefore.map(formatQuoteKey));
  // A quote of the payload is marked as part of the payload, with the value that it has there.
  const keysOfPayload = suspectsBefore.length + doubts.size > 0 ? new Set(assessed.map(formatQuoteKey)) : keysBefore;
  const changed = suspectsBefore.filter((quote) => {
    const doubt = explain(quote);
    const isSame = doubt !== undefined && doubt.provisional === quote.provisional;
    return !isSame && !keysOfPayload.has(formatQuoteKey(quote));
  });
  const added = [...doubts.keys()].filter((key) => !keysOfPayload.has(key) && !keysBefore.has(key));
  const marks = [...changed, ...added.flatMap((key) => findKnownQuote(table, key) ?? [])].map((quote) =>
    withDoubt(quote, explain(quote)),
  );
  const newSuspects = [...assessed, ...marks].filter(
    (quote) => quote.suspect !== undefined && !keysBefore.has(formatQuoteKey(quote)),
  );
  return { quotes: assessed, marks, newSuspects };
}

/** The quote in force that has a {@link formatQuoteKey}. */
function findKnownQuote(table: RateTable, key: string): StoredQuote | undefined {
  const [source = '', , , date = ''] = key.split(' ');
  for (const quote of table.quotes({ source, from: date, to: date })) if (formatQuoteKey(quote) === key) return quote;
  return undefined;
}

function withDoubt(quote: Quote & { readonly revision?: number }, doubt: Doubt | undefined): Quote {
  if (doubt === undefined && quote.suspect === undefined && quote.revision === undefined) return quote;
  const { revision: _revision, suspect: _suspect, provisional: _provisional, ...published } = quote;
  return doubt === undefined ? published : { ...published, ...doubt };
}
