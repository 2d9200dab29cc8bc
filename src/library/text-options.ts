import { MEDIA_TYPES } from '../core/document/markup/media-type.js';
import { FIGURE_KINDS } from '../core/figures/figure.js';
import { LANGUAGE_CHOICES } from '../core/figures/lexicon-registry.js';
import { quoteInput } from '../support/suggest.js';
import { isCount, isObject, isRegion, listOf, oneOf, type OptionTable } from './validate-options.js';

/** What can be said about a text. */
export const TEXT_OPTIONS: OptionTable = {
  mediaType: oneOf(MEDIA_TYPES),
  language: oneOf(LANGUAGE_CHOICES),
  region: isRegion,
  assume: isObject,
  kinds: listOf(oneOf(FIGURE_KINDS)),
  maxFigures: isCount,
};

/** @throws RangeError for what is no text */
export function refuseNoText(text: unknown): void {
  if (typeof text !== 'string') throw new RangeError(`${quoteInput(text)} is not a text`);
}
