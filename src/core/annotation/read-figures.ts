import type { Declaration, Figure, FigureOptions, Recognition } from '../figures/figure.js';
import { findFigures } from '../figures/find-figures.js';
import type { Prose } from '../document/markup/prose.js';
import type { Span } from '../document/span.js';

/** The figures and declarations of a text, and where each stands in the prose. */
export interface FiguresInProse extends Recognition {
  /** Spans of the figures in the prose, in the same order. */
  readonly spans: readonly Span[];
  /** Spans of the declarations in the prose. */
  readonly declarationSpans: readonly Span[];
}

/** Finds the figures of a prose that has been read; offsets and texts of figures and declarations are of the input. */
export function readFigures(input: string, prose: Prose, options: FigureOptions): FiguresInProse {
  const inProse = findFigures(prose.text, { ...options, mediaType: 'text/plain' });
  const { figures: spans, declarations: declared } = inProse;
  if (prose.text === input) return { figures: spans, declarations: declared, spans, declarationSpans: declared };
  const inInput = <T extends Figure | Declaration>(found: T): T => {
    const { start, end } = prose.toOriginal(found.start, found.end);
    return { ...found, start, end, text: input.slice(start, end) };
  };
  return { figures: spans.map(inInput), declarations: declared.map(inInput), spans, declarationSpans: declared };
}
