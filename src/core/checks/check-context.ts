import type { SentenceSpan } from '../document/sentences.js';
import type { Span } from '../document/span.js';
import type { Table } from '../document/tables/table.js';
import type { FigureDocument, LocatedFigure } from '../figures/figure-document.js';
import type { ReferenceRates } from './reference/reference-rates.js';
import { EMPTY_MASKED_SENTENCE, maskFigures, type MaskedSentence } from './masked-sentence.js';
import { getOrThrow } from '../../support/get-or-throw.js';

/** A sentence that holds figures. */
export interface FigureSentence extends SentenceSpan {
  /** Its place among those that hold figures. */
  readonly index: number;
  readonly figures: readonly LocatedFigure[];
  readonly masked: MaskedSentence;
}

/** What the rules look at: the figures of a text where they stand, and the rates of its day. */
export class CheckContext {
  private knownFigures: readonly LocatedFigure[] | undefined;
  private knownById: ReadonlyMap<string, LocatedFigure> | undefined;
  private knownSentences: readonly FigureSentence[] | undefined;
  private knownUnscaled: ReadonlySet<string> | undefined;
  private knownPlaces: ReadonlyMap<LocatedFigure, number> | undefined;
  private knownCounted: readonly MaskedSentence[] | undefined;
  private knownOwners: ReadonlyMap<LocatedFigure, FigureSentence> | undefined;

  constructor(
    private readonly document: FigureDocument,
    readonly rates: ReferenceRates,
    /** Are findings that agree wanted too? */
    readonly wantsOk: boolean,
  ) {}

  /** The prose, full-width characters folded; spans of figures and sentences are of it. */
  get text(): string {
    return this.document.folded;
  }

  /** In text order, without quantities, which are in `countedSentences`. */
  get figures(): readonly LocatedFigure[] {
    return (this.knownFigures ??= withoutQuantities(this.document.located));
  }

  /** How many there are with the quantities. */
  get figureCount(): number {
    return this.document.figures.length;
  }

  get byId(): ReadonlyMap<string, LocatedFigure> {
    return (this.knownById ??= new Map(this.figures.map((each) => [each.figure.id, each])));
  }

  /** The figure before another one. */
  before(located: LocatedFigure): LocatedFigure | undefined {
    this.knownPlaces ??= new Map(this.figures.map((each, place) => [each, place]));
    return this.figures[getOrThrow(this.knownPlaces, located) - 1];
  }

  /** Those that hold figures, in text order. */
  get sentences(): readonly FigureSentence[] {
    return (this.knownSentences ??= groupFiguresBySentence(this.text, this.document.sentences, this.figures));
  }

  /** Sentences with two quantities of one unit or more, which are what the amounts are in them. */
  get countedSentences(): readonly MaskedSentence[] {
    return (this.knownCounted ??= maskCountedSentences(this.text, this.document));
  }

  /** The headline, or the titles that the markup has; empty when there is none. */
  get headlines(): readonly Span[] {
    return this.document.headlines;
  }

  /** Ids of the figures of cells whose scale no words of their table or above it state. */
  get unscaled(): ReadonlySet<string> {
    return (this.knownUnscaled ??= findUnscaled(this.document));
  }

  /** Ids of the figures whose open mark the request settles: by its region, or by what it assumes. */
  get settled(): ReadonlySet<string> {
    return this.document.settledIds;
  }

  /** The grids of the document; their spans are of the prose. */
  get tables(): readonly Table[] {
    return this.document.tables;
  }

  /** The sentence of a figure. */
  sentenceOf(located: LocatedFigure): FigureSentence {
    return getOrThrow((this.knownOwners ??= this.mapToSentences()), located);
  }

  private mapToSentences(): ReadonlyMap<LocatedFigure, FigureSentence> {
    const owners = new Map<LocatedFigure, FigureSentence>();
    for (const sentence of this.sentences) for (const each of sentence.figures) owners.set(each, sentence);
    return owners;
  }

  /** Has the input a figure as the prose has it, so that a part of it can be rewritten? */
  isVerbatim({ figure, start, end }: LocatedFigure): boolean {
    return this.document.prose.text.slice(start, end) === figure.text;
  }
}

function findUnscaled({ tableReadings, located }: FigureDocument): ReadonlySet<string> {
  const open = tableReadings.flatMap(({ counted }) => counted.filter(({ isScaleOpen }) => isScaleOpen));
  if (open.length === 0) return new Set();
  const starts = new Set(open.map(({ number }) => number.start));
  return new Set(located.filter(({ start }) => starts.has(start)).map(({ figure }) => figure.id));
}

function maskCountedSentences(text: string, { located, sentences }: FigureDocument): readonly MaskedSentence[] {
  if (!located.some(isQuantity)) return [];
  return groupFiguresBySentence(text, sentences, located)
    .filter(({ figures }) => figures.length <= MAX_SENTENCE_FIGURES && hasRepeatedUnit(figures))
    .map(({ start, end, figures }) => maskFigures(text, start, end, figures, { amountKind: 'quantity' }));
}

function hasRepeatedUnit(figures: readonly LocatedFigure[]): boolean {
  const units = figures.filter(isQuantity).map(({ figure: { unit } }) => unit);
  return new Set(units).size < units.length;
}

function isQuantity({ figure }: LocatedFigure): boolean {
  return figure.kind === 'quantity';
}

function withoutQuantities(located: readonly LocatedFigure[]): readonly LocatedFigure[] {
  return located.some(isQuantity) ? located.filter((each) => !isQuantity(each)) : located;
}

/** A sentence with more figures is a table: no claim is read from it, and it is not masked. */
const MAX_SENTENCE_FIGURES = 40;

/** A class, whose getter all sentences share: one that an object literal has makes it an object unlike all others. */
class LazyFigureSentence implements FigureSentence {
  readonly start: number;
  readonly end: number;
  readonly paragraph: number;
  private known: MaskedSentence | undefined;

  constructor(
    private readonly text: string,
    { start, end, paragraph }: SentenceSpan,
    readonly index: number,
    readonly figures: readonly LocatedFigure[],
  ) {
    this.start = start;
    this.end = end;
    this.paragraph = paragraph;
  }

  get masked(): MaskedSentence {
    if (this.figures.length > MAX_SENTENCE_FIGURES) return EMPTY_MASKED_SENTENCE;
    return (this.known ??= maskFigures(this.text, this.start, this.end, this.figures));
  }
}

function groupFiguresBySentence(
  text: string,
  spans: readonly SentenceSpan[],
  located: readonly LocatedFigure[],
): readonly FigureSentence[] {
  const sentences: FigureSentence[] = [];
  let next = 0;
  for (const span of spans) {
    const first = next;
    for (let each = located[next]; each && each.start < span.end; each = located[next]) next++;
    if (next === first) continue;
    const figures = located.slice(first, next);
    sentences.push(new LazyFigureSentence(text, span, sentences.length, figures));
  }
  return sentences;
}
