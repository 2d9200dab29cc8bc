import { foldWidth } from './fold-width.js';
import { findUnmarkedHeadline } from './headline.js';
import type { MediaType } from './markup/media-type.js';
import type { Prose } from './markup/prose.js';
import { readProse } from './markup/read-prose.js';
import { removeSpans } from './markup/remove-spans.js';
import { createSpanLookup } from './span-lookup.js';
import type { Span } from './span.js';
import { joinWrappedLines } from './wrapped-lines.js';

/**
 * A text as it was sent, read once for everything that looks at it: recogniser, annotation and checks. Offsets are of
 * the prose unless a field says otherwise; `prose` has the way back to the input. Immutable to its readers; what not
 * every request needs is computed on first use and at most once.
 */
export class Document {
  /** The tables of the input. None is recognised yet. */
  readonly tables: readonly [] = [];

  private knownHeadlines: readonly Span[] | undefined;
  private headlineLookup: ((at: number) => boolean) | undefined;
  private quotationLookup: ((at: number) => boolean) | undefined;

  /**
   * @param input the text as sent, markup and all
   * @param prose what of the input is for reading
   * @param folded the prose with full-width characters as ASCII and wrapped lines joined, one code unit for one: to read
   * in, not to quote from
   */
  constructor(
    readonly input: string,
    readonly mediaType: MediaType,
    readonly prose: Prose,
    readonly folded = foldForReading(prose.text, mediaType),
  ) {}

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

/** Markup has said which lines are blocks of their own; in plain text they have to be told from wrapped ones. */
function foldForReading(text: string, mediaType: MediaType): string {
  const folded = foldWidth(text);
  return mediaType === 'text/plain' ? joinWrappedLines(folded) : folded;
}

/** Reads a text as it was sent. Linear in the text; no input makes it throw. */
export function createDocument(input: string, mediaType: MediaType = 'text/plain'): Document {
  return new Document(input, mediaType, readProse(input, mediaType));
}
