import type { Figure } from '../../figures/figure.js';
import type { CurrencyCode } from '../../money/currencies.js';
import type { IsoDate } from '../../rate-table/quote.js';
import type { LocatedFigure } from '../located-figure.js';
import type { ReferenceRate } from '../reference/reference-rates.js';

/** What became of a stated conversion when it was compared with the rates. */
export type StatedConversionOutcome =
  | { readonly kind: 'agrees'; readonly by: 'reference' | 'rate-note' | 'named-year' }
  /** Agrees when a bare mark is read as another of its currencies. */
  | { readonly kind: 'other-reading'; readonly base: CurrencyCode; readonly quote: CurrencyCode }
  /** Off by this power of ten: the stated amount times 10^power agrees. */
  | { readonly kind: 'scale'; readonly power: number }
  /** Multiplied by the rate where it should be divided by it, or the other way round. */
  | { readonly kind: 'inverted' }
  /** What the original would come to if it were in `base`, or if the result were in `quote`. */
  | { readonly kind: 'other-pair'; readonly base: CurrencyCode; readonly quote: CurrencyCode }
  /** The rate of another day; `never` as far back as `since` when there is no such day. */
  | { readonly kind: 'other-day'; readonly lastTrue: IsoDate }
  | { readonly kind: 'never'; readonly since: IsoDate | undefined }
  /** Agrees only if the original was rounded before it was printed: "more than 2 trillion yuan ($340 billion)". */
  | { readonly kind: 'rounded-original' }
  | { readonly kind: 'unexplained' };

/** A stated conversion, what it was compared with, and the outcome. */
export interface StatedConversion {
  readonly stated: LocatedFigure;
  readonly original: Figure;
  readonly reference: ReferenceRate;
  readonly outcome: StatedConversionOutcome;
}
