import { getOrThrow } from '../support/get-or-throw.js';
import { omitUndefined } from '../support/omit-undefined.js';
import { toDecimalString } from '../core/money/decimal.js';
import type { Quote } from '../core/rate-table/quote.js';
import type { IsoDate } from '../core/rate-table/day.js';
import type { SuspectMark } from './ingest/quality/quality-check.js';

/**
 * The rates that ship with Crossrate: a column a pair, a cell a day, "" where there is none. Columns of one currency's
 * digits pack about twice as tight as rows.
 */
export interface PackedSnapshot {
  readonly source: string;
  readonly base: string;
  readonly dates: readonly IsoDate[];
  readonly values: Readonly<Record<string, string>>;
  /** What its intake would have said against them: the reasons of its suspect quotes, by pair and day. */
  readonly suspects?: Readonly<Record<string, Readonly<Record<IsoDate, SuspectMark>>>>;
}

/**
 * Packs quotes of one source and base.
 * @throws RangeError when there are none, or of several sources or bases
 */
export function packSnapshot(quotes: readonly Quote[]): PackedSnapshot {
  const [first] = quotes;
  if (!first) throw new RangeError('a snapshot needs quotes');
  const { source, base } = first;
  const stranger = quotes.find((quote) => quote.source !== source || quote.base !== base);
  if (stranger)
    throw new RangeError(`a snapshot is of one source and base, not also of ${stranger.source} ${stranger.base}`);
  const dates = [...new Set(quotes.map(({ date }) => date))].sort();
  const row = new Map(dates.map((date, i) => [date, i]));
  const columns = new Map<string, string[]>();
  const suspects: Record<string, Record<IsoDate, SuspectMark>> = {};
  for (const { quote, date, value, suspect, provisional } of quotes) {
    if (suspect !== undefined) (suspects[quote] ??= {})[date] = omitUndefined({ suspect, provisional });
    let column = columns.get(quote);
    if (!column) columns.set(quote, (column = new Array<string>(dates.length).fill('')));
    column[getOrThrow(row, date)] = value;
  }
  const sorted = [...columns].sort(([a], [b]) => (a < b ? -1 : 1));
  const values = Object.fromEntries(sorted.map(([quote, cells]) => [quote, cells.join(',')]));
  return { source, base, dates, values, ...(Object.keys(suspects).length > 0 && { suspects }) };
}

/** The quotes of a packed snapshot, pair by pair, oldest first. */
export function unpackSnapshot({ source, base, dates, values, suspects = {} }: PackedSnapshot): readonly Quote[] {
  return Object.entries(values).flatMap(([quote, column]) => {
    const cells = column.split(',');
    const marks = suspects[quote];
    return dates.flatMap((date, i) => {
      const value = cells[i];
      return value ? [{ source, date, base, quote, value: toDecimalString(value), ...marks?.[date] }] : [];
    });
  });
}
