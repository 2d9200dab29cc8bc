import type { Figure } from '../figures/figure.js';

/** A figure with its span in the prose. */
export interface LocatedFigure {
  readonly figure: Figure;
  readonly start: number;
  readonly end: number;
}
