import { elementAt } from '../../support/get-or-throw.js';
import { Document } from '../document/document.js';
import { splitSentences, type SentenceSpan } from '../document/sentences.js';
import type { Span } from '../document/span.js';
import type { TableReading } from './engine/tables/read-tables.js';
import type { Declaration, Figure, FigureTable } from './figure.js';

/** A figure with its span in the prose. */
export interface LocatedFigure extends Span {
  readonly figure: Figure;
}

/** The numbers of a table with their units. */
export type ReadTableUnits = Pick<TableReading, 'table' | 'counted' | 'unitPlaces'>;

const NO_IDS: ReadonlySet<string> = new Set();

/** A document with its figures and declarations. Their own offsets and texts are of the input, as in an answer. */
export class FigureDocument extends Document {
  private knownLocated: readonly LocatedFigure[] | undefined;
  private knownSettledIds: ReadonlySet<string> | undefined;
  private knownSentences: readonly SentenceSpan[] | undefined;
  private knownDeclarationEnds: ReadonlyMap<number, number> | undefined;

  /**
   * @param document the same text, without figures
   * @param figures in text order
   * @param spans of the figures in the prose, in the same order
   * @param declarationSpans of the declarations in the prose, in the same order
   * @param figureTables the tables that figures stand in
   * @param tableReadings how each of them was read, in the same order
   * @param findSettledIds finds {@link settledIds}, which only some checks ask for
   */
  constructor(
    document: Document,
    readonly figures: readonly Figure[],
    readonly spans: readonly Span[],
    readonly declarations: readonly Declaration[],
    readonly declarationSpans: readonly Span[],
    readonly figureTables: readonly FigureTable[] = [],
    readonly tableReadings: readonly ReadTableUnits[] = [],
    private readonly findSettledIds: () => ReadonlySet<string> = () => NO_IDS,
  ) {
    super(document.input, document.mediaType, document.prose, document);
  }

  /** Ids of the figures whose open mark means the currency of the request's region, or what it assumes. */
  get settledIds(): ReadonlySet<string> {
    return (this.knownSettledIds ??= this.findSettledIds());
  }

  /** The figures with their spans in the prose. */
  get located(): readonly LocatedFigure[] {
    return (this.knownLocated ??= this.figures.map((figure, index) => {
      const { start, end } = elementAt(this.spans, index);
      return { figure, start, end };
    }));
  }

  /** The sentences of the prose; a point inside a figure ends none. */
  get sentences(): readonly SentenceSpan[] {
    return (this.knownSentences ??= splitSentences(this.folded, this.spans));
  }

  /** Behind a declaration such as 「（人民幣，下同）」 that starts at an offset; undefined where none does. */
  declarationEnd(start: number): number | undefined {
    this.knownDeclarationEnds ??= new Map(this.declarationSpans.map((span) => [span.start, span.end]));
    return this.knownDeclarationEnds.get(start);
  }

  /** The same document, its figures read otherwise: one for one, at the same places. */
  withFigures(figures: readonly Figure[]): FigureDocument {
    const { spans, declarations, declarationSpans, figureTables, tableReadings } = this;
    return new FigureDocument(
      this,
      figures,
      spans,
      declarations,
      declarationSpans,
      figureTables,
      tableReadings,
      () => this.settledIds,
    );
  }
}
