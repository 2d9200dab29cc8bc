import type { Option } from 'commander';
import { SKIP_PLACES } from '../../core/styles/style.js';
import { choicesOption } from './choice.js';

/** The option that says where nothing is converted. */
export function skipOption(): Option {
  return choicesOption(
    '--skip <places>',
    'where nothing is converted, with commas between; "" for nowhere (default: quotations, the past, price targets, and what the style names)',
    SKIP_PLACES,
  );
}
