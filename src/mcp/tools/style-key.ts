import { styleKeyInput } from '../../api/schemas/style.js';
import { listStyles } from '../../core/styles/registry.js';

/** The key of a house style, with all of them named, the operator's too: an assistant does not look them up. */
export function createStyleKeyInput() {
  const keys = listStyles().map(({ key }) => key);
  return styleKeyInput.meta({
    description: `How amounts and conversions are written. One of: ${keys.join(', ')}.`,
    example: 'scmp',
  });
}
