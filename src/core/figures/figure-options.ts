import type { MediaType } from '../document/markup/media-type.js';
import type { FigureKind, MarkAssumptions } from './figure.js';
import type { LanguageChoice } from './lexicon-registry.js';

/** Options of a caller for a text. */
export interface FigureOptions extends MarkAssumptions {
  /** Markup and code are not read; offsets stay those of the input. Default `text/plain`. */
  readonly mediaType?: MediaType;
  readonly language?: LanguageChoice;
  /** Kinds of figures wanted; all but `quantity` by default. */
  readonly kinds?: readonly FigureKind[];
  /** A text with more figures is refused. Default: no limit. */
  readonly maxFigures?: number;
}
