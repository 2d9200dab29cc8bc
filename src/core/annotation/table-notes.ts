import { getEscaper } from '../document/markup/escape.js';
import type { MediaType } from '../document/markup/media-type.js';
import type { FigureDocument } from '../figures/figure-document.js';
import type { FigureTable } from '../figures/figure.js';
import type { CurrencyCode } from '../money/currencies.js';
import { Decimal, parseDecimal } from '../money/decimal.js';
import { ratioExponent, roundRatio } from '../money/ratio.js';
import type { HouseStyle } from '../styles/style.js';
import { writeAmount } from '../styles/write-amount.js';
import type { Edit, TableMode } from './annotation.js';
import type { AnnotationContext } from './context.js';
import { isConvertible, type Occurrence } from './occurrence.js';

/** Significant digits of a rate in a note. */
const RATE_DIGITS = 4;
/** A note of an earlier annotation, in any style and of any day, right below its table. */
const NOTE = /^[\s|]*[(（][^()（）\n]{2,200}\s=\s[^()（）\n]{2,400}[)）]/;
const MAX_NOTE_LENGTH = 700;

/** A line below a table with the rates of its currencies. */
export interface TableNote {
  /** Where the table ends, in the input. */
  readonly at: number;
  readonly line: string;
}

/** What becomes of tables when a request does not say: a line below a table of values would be a record of it. */
function defaultTableMode(mediaType: MediaType): TableMode {
  return mediaType === 'text/csv' || mediaType === 'text/tab-separated-values' ? 'leave' : 'note';
}

/**
 * The line below each table that gives the rates to convert its amounts by: brackets in cells would ruin it. None for a
 * table that has one already.
 */
export function formatTableNotes(
  document: FigureDocument,
  occurrences: readonly Occurrence[],
  context: AnnotationContext,
): readonly TableNote[] {
  const { options } = context;
  if ((options.tables ?? defaultTableMode(document.mediaType)) === 'leave') return [];
  const byTable = new Map<string, Occurrence[]>();
  for (const each of occurrences) {
    const id = each.figure.cell?.table;
    if (id === undefined || !isConvertible(each)) continue;
    const list = byTable.get(id);
    if (list) list.push(each);
    else byTable.set(id, [each]);
  }
  return document.figureTables.flatMap((table) => {
    const inside = byTable.get(table.id);
    const line = inside && !hasNote(document, table) ? formatNote(inside, context) : undefined;
    return line === undefined ? [] : [{ at: findTableEnd(document, table), line }];
  });
}

function hasNote({ folded, prose }: FigureDocument, { end }: FigureTable): boolean {
  const at = prose.fromOriginal(end, end).start;
  return NOTE.test(folded.slice(at, at + MAX_NOTE_LENGTH));
}

/** "(US$1 = HK$7.823; US$1 = 7.196 yuan)" */
function formatNote(inside: readonly Occurrence[], context: AnnotationContext): string | undefined {
  const seen = new Set<string>();
  const rates: string[] = [];
  for (const { figure, conversions, style } of inside) {
    const { currency: from } = figure;
    if (from === undefined) continue;
    for (const { currency } of conversions) {
      const key = [from, currency].sort().join();
      if (seen.has(key)) continue;
      seen.add(key);
      rates.push(formatRate(from, currency, style, context) ?? '');
    }
  }
  const known = rates.filter((rate) => rate !== '');
  if (known.length === 0) return undefined;
  const isLatin = inside[0]?.figure.script === 'latin';
  return isLatin ? `(${known.join('; ')})` : `（${known.join('；')}）`;
}

/** One unit of the dearer currency in the other one. */
function formatRate(
  from: CurrencyCode,
  to: CurrencyCode,
  style: HouseStyle,
  { rates }: AnnotationContext,
): string | undefined {
  for (const [base, quote] of [
    [from, to],
    [to, from],
  ] as const) {
    const answer = rates.rate(base, quote);
    if (!answer.available) return undefined;
    const ratio = { dividend: parseDecimal(answer.multiplier), divisor: parseDecimal(answer.divisor) };
    const exponent = ratioExponent(ratio);
    if (exponent < 0 && base === from) continue;
    const decimals = Math.max(RATE_DIGITS - 1 - exponent, 0);
    const one = writeAmount([{ value: new Decimal('1'), decimals: 0 }], base, style);
    return `${one} = ${writeAmount([{ value: roundRatio(ratio, decimals, 'half-up'), decimals }], quote, style)}`;
  }
  return undefined;
}

/** Behind the end tag of the table, or the end of its last line. */
function findTableEnd({ input, mediaType }: FigureDocument, { end }: FigureTable): number {
  if (mediaType === 'text/html') {
    const tag = /<\/table\s*>/gi;
    tag.lastIndex = end;
    return tag.test(input) ? tag.lastIndex : input.length;
  }
  const newline = input.indexOf('\n', end);
  const at = newline < 0 ? input.length : newline;
  return input.charAt(at - 1) === '\r' ? at - 1 : at;
}

/** The notes as changes of the input, in its syntax. */
export function createTableNoteEdits(notes: readonly TableNote[], input: string, syntax: MediaType): readonly Edit[] {
  const escape = getEscaper(syntax);
  const newline = input.includes('\r\n') ? '\r\n' : '\n';
  return notes.map(({ at, line }): Edit => {
    const words = escape(line);
    const replacement =
      syntax === 'text/html'
        ? `\n<p>${words}</p>`
        : syntax === 'text/markdown'
          ? `${newline}${newline}${words}`
          : `${newline}${words}`;
    return { start: at, end: at, replacement };
  });
}
