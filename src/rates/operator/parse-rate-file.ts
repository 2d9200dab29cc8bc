import { parse } from 'csv-parse/sync';
import { isDecimalString } from '../../core/money/decimal.js';
import { isIsoDate } from '../../core/rate-table/day.js';
import type { Quote } from '../../core/rate-table/quote.js';
import { didYouMean, quoteInput } from '../../support/suggest.js';
import { parseEcbArchive } from '../sources/ecb/history-file.js';
import { parseEcbCsv } from '../sources/ecb/parse-history-csv.js';
import { ParseError, type PublishedQuote, type RateSource } from '../sources/source.js';

const ECB = 'ecb';

interface RateFileOptions {
  /** The configured sources. */
  readonly sources: readonly RateSource[];
  /** Key of the source of a file whose rows name none. */
  readonly source?: string | undefined;
}

/**
 * Reads a file of rates: the history of the ECB as it is published (`eurofxref-hist.zip`, or the CSV in it), the CSV of
 * `rates export`, or a CSV with the columns date, base, quote, rate and source.
 * @returns the quotes of each source
 * @throws ParseError naming the line that is not as expected: nothing of the file is used then
 */
export function parseRateFile(
  bytes: Uint8Array,
  { sources, source }: RateFileOptions,
): ReadonlyMap<string, readonly Quote[]> {
  // "PK", with which every zip archive begins.
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return asEcb(() => parseEcbArchive(bytes), source);
  const text = decode(bytes);
  if (/^Date,\s*[A-Z]{3}\s*,/.test(text)) return asEcb(() => parseEcbCsv(text), source);
  return parseRows(text, { sources, source });
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    throw new ParseError('it is neither a zip archive nor a text in UTF-8', { cause: error });
  }
}

function asEcb(
  parseQuotes: () => readonly PublishedQuote[],
  source: string | undefined,
): ReadonlyMap<string, readonly Quote[]> {
  if (source !== undefined && source !== ECB)
    throw new ParseError(`it is the history of the ECB, whose rates are not those of ${quoteInput(source)}`);
  return new Map([[ECB, parseQuotes().map((quote) => ({ ...quote, source: ECB }))]]);
}

type Row = Readonly<Record<string, string>>;

const REQUIRED = ['date', 'base', 'quote'];
/** Two names of one column: that of `/v1/rates`, and that of `rates export`. */
const VALUES = ['rate', 'value'];
/** What else `rates export` writes. A unit is the publisher's; the value beside it is already for one. */
const OF_EXPORT = ['unit', 'revision', 'suspect', 'provisional'];
const KNOWN = [...REQUIRED, ...VALUES, 'source', 'kind', ...OF_EXPORT];

function parseRows(text: string, options: RateFileOptions): ReadonlyMap<string, readonly Quote[]> {
  const rows = readCsv(text);
  if (rows.length === 0) throw new ParseError('it has no rates');
  checkColumns(Object.keys(rows[0] ?? {}));
  /** By pair and day: of the revisions in an export, the newest is in force. */
  const newest = new Map<string, { readonly quote: Quote; readonly revision: number }>();
  rows.forEach((row, i) => {
    const line = i + 2;
    const quote = readQuote(row, line, options);
    const key = [quote.source, quote.date, quote.base, quote.quote].join(' ');
    const revision = readRevision(row, line);
    const known = newest.get(key);
    if (known?.revision === revision)
      throw new ParseError(`line ${line}: 1 ${quote.base} in ${quote.quote} on ${quote.date} is there twice`);
    if (known === undefined || revision > known.revision) newest.set(key, { quote, revision });
  });
  const bySource = new Map<string, Quote[]>();
  for (const { quote } of newest.values()) {
    const known = bySource.get(quote.source);
    if (known) known.push(quote);
    else bySource.set(quote.source, [quote]);
  }
  return bySource;
}

function readCsv(text: string): readonly Row[] {
  try {
    return parse(text, { columns: true, bom: true, trim: true, skip_empty_lines: true });
  } catch (error) {
    throw new ParseError(`it cannot be read as CSV: ${(error as Error).message}`, { cause: error });
  }
}

function checkColumns(columns: readonly string[]): void {
  const missing = REQUIRED.filter((name) => !columns.includes(name));
  if (!VALUES.some((name) => columns.includes(name))) missing.push('rate');
  if (missing.length > 0)
    throw new ParseError(
      `it has no column ${missing.join(', ')}; its first line must name the columns date, base, quote, rate and source`,
    );
  const unknown = columns.find((name) => !KNOWN.includes(name));
  if (unknown !== undefined)
    throw new ParseError(`there is no column ${quoteInput(unknown)}; ${didYouMean(unknown, KNOWN)}`);
  const isExport = columns.includes('revision');
  const alone = OF_EXPORT.find((name) => columns.includes(name) && !isExport);
  if (alone !== undefined)
    throw new ParseError(
      `the column ${alone} is only understood in a file of "rates export"; a rate is what one unit of the base is worth`,
    );
}

function readQuote(row: Row, line: number, { sources, source: fallback }: RateFileOptions): Quote {
  const { date = '', base = '', quote = '', unit = '', source = fallback } = row;
  const value = row.rate ?? row.value ?? '';
  if (source === undefined || source === '')
    throw new ParseError(`line ${line} names no source; add the column, or say --source KEY`);
  if (fallback !== undefined && source !== fallback)
    throw new ParseError(`line ${line} has a rate of ${quoteInput(source)}, not of ${quoteInput(fallback)}`);
  const publisher = sources.find(({ key }) => key === source);
  if (!publisher) {
    const keys = sources.map(({ key }) => key);
    throw new ParseError(`line ${line}: there is no source ${quoteInput(source)}; ${didYouMean(source, keys)}`);
  }
  if (!isIsoDate(date)) throw new ParseError(`line ${line}: ${quoteInput(date)} is not a calendar day (YYYY-MM-DD)`);
  if (!isDecimalString(value)) throw new ParseError(`line ${line}: ${quoteInput(value)} is no rate (a plain decimal)`);
  if (unit !== '' && !isDecimalString(unit)) throw new ParseError(`line ${line}: ${quoteInput(unit)} is no unit`);
  const { pivot } = publisher;
  if (pivot !== undefined && base !== pivot && quote !== pivot)
    throw new ParseError(
      `line ${line}: ${source} publishes rates of ${pivot} only; 1 ${base} in ${quote} is computed from two of them`,
    );
  return { source, date, base, quote, value, ...(unit === '' ? {} : { unit }) };
}

function readRevision({ revision = '0' }: Row, line: number): number {
  if (!/^\d{1,15}$/.test(revision)) throw new ParseError(`line ${line}: ${quoteInput(revision)} is no revision`);
  return Number(revision);
}
