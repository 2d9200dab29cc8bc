import type { IsoDate } from '../../rate-table/quote.js';
import type { SkipPlace } from '../../styles/style.js';
import type { Span } from '../../document/span.js';
import type { Occurrence } from '../occurrence.js';

/** What a skip rule may look at. Offsets are of the prose. */
export interface SkipContext {
  readonly text: string;
  readonly date: IsoDate;
  /** Where the style that was asked for writes no conversion, in whatever words of a twin. */
  readonly skips: readonly SkipPlace[];
  /** Of a text without markup. */
  readonly headline: Span | undefined;
  readonly isTitle: (at: number) => boolean;
  readonly isQuoted: (occurrence: Occurrence) => boolean;
}

/** Does a newsroom leave this figure as it is? One kind of skip, one rule. */
export type SkipRule = (occurrence: Occurrence, story: SkipContext) => boolean;
