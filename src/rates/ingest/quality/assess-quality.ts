import { setImmediate } from 'node:timers/promises';
import { addDays, findDateRange } from '../../../core/rate-table/day.js';
import type { Quote, StoredQuote } from '../../../core/rate-table/quote.js';
import type { RateTable } from '../../../core/rate-table/rate-table.js';
import type { RateSource } from '../../sources/source.js';
import { CHECK_WINDOW_DAYS, explainSuspect, findSuspects, formatQuoteKey } from './find-suspects.js';
import type { SuspectMark } from './quality-check.js';

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
  const found = await findSuspects(prospective, sources, range);
  const suspended = new Map(sources.map((source) => [source.key, source.suspended]));
  const explain = (quote: Quote): SuspectMark | undefined => explainSuspect(quote, found, suspended.get(quote.source));
  const assessed = quotes.map((quote) => withMark(quote, explain(quote)));

  const suspectsBefore = sources.flatMap(({ key }) => [...table.quotes({ source: key, ...range, suspects: true })]);
  const keysBefore = new Set(suspectsBefore.map(formatQuoteKey));
  // A quote of the payload is marked as part of the payload, with the value that it has there.
  const keysOfPayload = suspectsBefore.length + found.size > 0 ? new Set(assessed.map(formatQuoteKey)) : keysBefore;
  const changed = suspectsBefore.filter((quote) => {
    const mark = explain(quote);
    const isSame = mark !== undefined && mark.provisional === quote.provisional;
    return !isSame && !keysOfPayload.has(formatQuoteKey(quote));
  });
  const added = [...found.keys()].filter((key) => !keysOfPayload.has(key) && !keysBefore.has(key));
  const marks = [...changed, ...added.flatMap((key) => findKnownQuote(table, key) ?? [])].map((quote) =>
    withMark(quote, explain(quote)),
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

function withMark(quote: Quote & { readonly revision?: number }, mark: SuspectMark | undefined): Quote {
  if (mark === undefined && quote.suspect === undefined && quote.revision === undefined) return quote;
  const { revision: _revision, suspect: _suspect, provisional: _provisional, ...published } = quote;
  return mark === undefined ? published : { ...published, ...mark };
}
