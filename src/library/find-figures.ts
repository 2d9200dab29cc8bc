import type { FigureOptions } from '../core/figures/figure-options.js';
import type { Recognition } from '../core/figures/figure.js';
import { findFigures as findFiguresOfText } from '../core/figures/find-figures.js';
import { refuseNoText, TEXT_OPTIONS } from './text-options.js';
import { refuseInvalidOptions } from './validate-options.js';

/**
 * Finds every figure of a text, in text order, without overlaps. Spans are of the text, markup and all.
 * @throws RangeError for options that cannot be understood
 */
export function findFigures(text: string, options: FigureOptions = {}): Recognition {
  refuseNoText(text);
  refuseInvalidOptions(options, TEXT_OPTIONS);
  return findFiguresOfText(text, options);
}
