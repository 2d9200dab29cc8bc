import { SHIPPED_STYLE_REGISTRY } from '../core/styles/registry.js';
import type { HouseStyle } from '../core/styles/style.js';
import { didYouMean, quoteInput } from '../support/suggest.js';

/** A shipped style by its key. */
export function findStyle(key: string): HouseStyle | undefined {
  return SHIPPED_STYLE_REGISTRY.find(key);
}

/** Every shipped style with its evidence, the plain ones first. */
export function listStyles(): readonly HouseStyle[] {
  return SHIPPED_STYLE_REGISTRY.list();
}

/**
 * The style of an option: a shipped one by its key, or the caller's own as it is.
 * @throws RangeError with the nearest key
 */
export function resolveStyleOption(style: string | HouseStyle): HouseStyle {
  if (typeof style !== 'string') return style;
  const found = findStyle(style);
  if (found) return found;
  const keys = listStyles().map(({ key }) => key);
  throw new RangeError(`there is no house style ${quoteInput(style)}; ${didYouMean(style, keys)}`);
}
