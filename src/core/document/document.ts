import { foldWidth } from './fold-width.js';
import { findUnmarkedHeadline } from './headline.js';
import type { MediaType } from './markup/media-type.js';
import type { Prose } from './markup/prose.js';
import { readProse } from './markup/read-prose.js';
import { removeSpans } from './markup/remove-spans.js';
import { createSpanLookup } from './span-lookup.js';
import type { Span } from './span.js';
import { findSeparator, readSeparatedValues } from './tables/csv.js';
import { findPlainTables } from './tables/plain-tables.js';
import type { Table } from './tables/table.js';
import { joinWrappedLines } from './wrapped-lines.js';

const BREAK = /^<br\b/i;

/**
 * A text as it was sent, read once for everything that looks at it: recogniser, annotation and checks. Offsets are of
 * the prose unless a field says otherwise; `prose` has the way back to the input. Immutable to its readers; what not
 * every request needs is computed on first use and at most once.
 */
export class Document {
  /** The tables of the input, in text order: those of the markup, or rows that plain text parts by a sign or in columns. */
  readonly tables: readonly Table[];
  /** The prose to read in, not to quote from: full-width characters as ASCII and wrapped lines joined, one code unit for one. */
  readonly folded: string;

  private knownHeadlines: readonly Span[] | undefined;
  private headlineLookup: ((at: number) => boolean) | undefined;
  private quotationLookup: ((at: number) => boolean) | undefined;

  /**
   * @param input the text as sent, markup and all
   * @param prose what of the input is for reading
   * @param read the same document, where it has been read before
   */
  constructor(
    readonly input: string,
    readonly mediaType: MediaType,
    readonly prose: Prose,
    read?: Document,
  ) {
    if (read) {
      this.tables = read.tables;
      this.folded = read.folded;
      return;
    }
    const folded = foldWidth(prose.text);
    this.tables = findTables(folded, prose, mediaType);
    // Markup has said which lines are blocks of their own; in plain text they must be distinguished from wrapped ones.
    // In markup only a line break within a block may part nothing.
    const isBreak = (at: number): boolean => {
      const { start } = prose.toOriginal(at, at + 1);
      return BREAK.test(input.slice(start, start + 4));
    };
    const joined = joinWrappedLines(folded, mediaType === 'text/plain' ? undefined : isBreak);
    this.folded = keepTables(joined, folded, this.tables);
  }

  /** The headlines: the titles that the markup names, else the first line where it reads like one, else none. */
  get headlines(): readonly Span[] {
    return (this.knownHeadlines ??= this.findHeadlines());
  }

  /** The headline that no markup names; undefined where the markup has titles, or the text no headline. */
  get unmarkedHeadline(): Span | undefined {
    return this.prose.titles.length > 0 ? undefined : this.headlines[0];
  }

  /** Is an offset in a headline? */
  isInHeadline(at: number): boolean {
    return (this.headlineLookup ??= createSpanLookup(this.headlines))(at);
  }

  /** Is an offset in what the markup says is quoted? */
  isInQuotation(at: number): boolean {
    return (this.quotationLookup ??= createSpanLookup(this.prose.quotations))(at);
  }

  /** The same input with some of its prose left out: what an earlier annotation added, for one. */
  without(spans: readonly Span[]): Document {
    return new Document(this.input, this.mediaType, removeSpans(this.prose, spans));
  }

  private findHeadlines(): readonly Span[] {
    const { titles } = this.prose;
    if (titles.length > 0) return titles;
    const headline = findUnmarkedHeadline(this.input, this.prose, this.mediaType);
    return headline ? [headline] : [];
  }
}

/** A row of a table is no wrapped line. */
function keepTables(joined: string, folded: string, tables: readonly Table[]): string {
  if (tables.length === 0 || joined === folded) return joined;
  let kept = '';
  let done = 0;
  for (const { start, end } of tables) {
    kept += joined.slice(done, start) + folded.slice(start, end);
    done = end;
  }
  return kept + joined.slice(done);
}

/** Reads a text as it was sent. Linear in the text; no input makes it throw. */
export function createDocument(input: string, mediaType: MediaType = 'text/plain'): Document {
  return new Document(input, mediaType, readProse(input, mediaType));
}

/** The tables of a text, in text order. @param folded its prose, full-width characters as ASCII */
function findTables(folded: string, prose: Prose, mediaType: MediaType): readonly Table[] {
  switch (mediaType) {
    case 'text/csv':
      return readSeparatedValues(folded, findSeparator(folded));
    case 'text/tab-separated-values':
      return readSeparatedValues(folded, '\t');
    case 'text/plain':
      return findPlainTables(folded, prose.text);
    default:
      return prose.tables;
  }
}
