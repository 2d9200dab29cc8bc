import type { Figure } from '../figures/figure.js';
import { foldWidth } from '../document/fold-width.js';
import type { MediaType } from '../document/markup/media-type.js';
import type { Prose } from '../document/markup/prose.js';
import type { Span } from '../document/span.js';
import type { ReferenceRates } from './reference/reference-rates.js';
import { headlinesOf } from '../document/headline.js';
import type { Placed } from './located-figure.js';
import { sentencesOf, type SentenceSpan } from '../document/sentences.js';
import { EMPTY_TEMPLATE, templateOf, type Template } from './masked-sentence.js';

/** A sentence that holds figures. */
export interface Sentence extends SentenceSpan {
  /** Its place among those that hold figures. */
  readonly index: number;
  readonly figures: readonly Placed[];
  readonly template: Template;
}

/** What the rules look at: the figures of a text where they stand, and the rates of its day. */
export interface Reading {
  /** The prose, full-width characters folded; spans of figures and sentences are of it. */
  readonly text: string;
  readonly figures: readonly Placed[];
  readonly byId: ReadonlyMap<string, Placed>;
  /** Those that hold figures, in text order. */
  readonly sentences: readonly Sentence[];
  readonly sentenceOf: (placed: Placed) => Sentence;
  /** The headline, or the titles that the markup has; empty when there is none. */
  readonly headlines: readonly Span[];
  readonly rates: ReferenceRates;
  /** Are findings that agree wanted too? */
  readonly wantsOk: boolean;
  /** Stands a figure in the input as it stands in the prose, so that a part of it can be written anew? */
  readonly isVerbatim: (placed: Placed) => boolean;
}

/** What a reading is made from. */
export interface ReadingInput {
  /** The text as sent. */
  readonly input: string;
  readonly figures: readonly Figure[];
  readonly prose: Prose;
  readonly mediaType?: MediaType | undefined;
  readonly rates: ReferenceRates;
  readonly wantsOk: boolean;
}

/** Reads a text once for all rules. */
export function createReading({ input, figures, prose, mediaType, rates, wantsOk }: ReadingInput): Reading {
  const text = foldWidth(prose.text);
  const placed = figures.map((figure) => ({ figure, ...prose.fromOriginal(figure.start, figure.end) }));
  const sentences = withFigures(text, sentencesOf(text, placed), placed);
  const owner = new Map(sentences.flatMap((sentence) => sentence.figures.map((each) => [each, sentence] as const)));
  return {
    text,
    figures: placed,
    byId: new Map(placed.map((each) => [each.figure.id, each])),
    sentences,
    sentenceOf: (each) => owner.get(each)!,
    headlines: headlinesOf(input, prose, mediaType),
    rates,
    wantsOk,
    isVerbatim: ({ figure, start, end }) => prose.text.slice(start, end) === figure.text,
  };
}

/** A sentence with more figures is a table: no claim is told over them, and its template is never asked for. */
const MOST_FIGURES = 40;

/** A class, whose getter all sentences share: one that an object literal has makes it an object unlike all others. */
class ReadSentence implements Sentence {
  readonly start: number;
  readonly end: number;
  readonly paragraph: number;
  private known: Template | undefined;

  constructor(
    private readonly text: string,
    { start, end, paragraph }: SentenceSpan,
    readonly index: number,
    readonly figures: readonly Placed[],
  ) {
    this.start = start;
    this.end = end;
    this.paragraph = paragraph;
  }

  get template(): Template {
    if (this.figures.length > MOST_FIGURES) return EMPTY_TEMPLATE;
    return (this.known ??= templateOf(this.text, this.start, this.end, this.figures));
  }
}

function withFigures(text: string, spans: readonly SentenceSpan[], placed: readonly Placed[]): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let next = 0;
  for (const span of spans) {
    const first = next;
    while (next < placed.length && placed[next]!.start < span.end) next++;
    if (next === first) continue;
    const figures = placed.slice(first, next);
    sentences.push(new ReadSentence(text, span, sentences.length, figures));
  }
  return sentences;
}
