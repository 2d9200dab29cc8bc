import type { Figure } from '../figures/figure.js';
import { foldWidth } from '../document/fold-width.js';
import type { MediaType } from '../document/markup/media-type.js';
import type { Prose } from '../document/markup/prose.js';
import type { Span } from '../document/span.js';
import type { ReferenceRates } from './reference/reference-rates.js';
import { findHeadlines } from '../document/headline.js';
import type { LocatedFigure } from './located-figure.js';
import { splitSentences, type SentenceSpan } from '../document/sentences.js';
import { EMPTY_MASKED_SENTENCE, maskFigures, type MaskedSentence } from './masked-sentence.js';

/** A sentence that holds figures. */
export interface FigureSentence extends SentenceSpan {
  /** Its place among those that hold figures. */
  readonly index: number;
  readonly figures: readonly LocatedFigure[];
  readonly masked: MaskedSentence;
}

/** What the rules look at: the figures of a text where they stand, and the rates of its day. */
export interface CheckContext {
  /** The prose, full-width characters folded; spans of figures and sentences are of it. */
  readonly text: string;
  readonly figures: readonly LocatedFigure[];
  readonly byId: ReadonlyMap<string, LocatedFigure>;
  /** Those that hold figures, in text order. */
  readonly sentences: readonly FigureSentence[];
  readonly sentenceOf: (placed: LocatedFigure) => FigureSentence;
  /** The headline, or the titles that the markup has; empty when there is none. */
  readonly headlines: readonly Span[];
  readonly rates: ReferenceRates;
  /** Are findings that agree wanted too? */
  readonly wantsOk: boolean;
  /** Stands a figure in the input as it stands in the prose, so that a part of it can be written anew? */
  readonly isVerbatim: (placed: LocatedFigure) => boolean;
}

/** What a reading is made from. */
export interface CheckContextInput {
  /** The text as sent. */
  readonly input: string;
  readonly figures: readonly Figure[];
  readonly prose: Prose;
  readonly mediaType?: MediaType | undefined;
  readonly rates: ReferenceRates;
  readonly wantsOk: boolean;
}

/** Reads a text once for all rules. */
export function createCheckContext({
  input,
  figures,
  prose,
  mediaType,
  rates,
  wantsOk,
}: CheckContextInput): CheckContext {
  const text = foldWidth(prose.text);
  const placed = figures.map((figure) => ({ figure, ...prose.fromOriginal(figure.start, figure.end) }));
  const sentences = groupFiguresBySentence(text, splitSentences(text, placed), placed);
  const owner = new Map(sentences.flatMap((sentence) => sentence.figures.map((each) => [each, sentence] as const)));
  return {
    text,
    figures: placed,
    byId: new Map(placed.map((each) => [each.figure.id, each])),
    sentences,
    sentenceOf: (each) => owner.get(each)!,
    headlines: findHeadlines(input, prose, mediaType),
    rates,
    wantsOk,
    isVerbatim: ({ figure, start, end }) => prose.text.slice(start, end) === figure.text,
  };
}

/** A sentence with more figures is a table: no claim is told over them, and its template is never asked for. */
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
  placed: readonly LocatedFigure[],
): readonly FigureSentence[] {
  const sentences: FigureSentence[] = [];
  let next = 0;
  for (const span of spans) {
    const first = next;
    while (next < placed.length && placed[next]!.start < span.end) next++;
    if (next === first) continue;
    const figures = placed.slice(first, next);
    sentences.push(new LazyFigureSentence(text, span, sentences.length, figures));
  }
  return sentences;
}
