import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Settings } from '../config/settings.js';
import { createStyleRegistry, type StyleRegistry } from '../../core/styles/registry.js';
import { StartError } from '../../support/start-error.js';
import { formatFaults } from '../operator-file.js';
import { validateStyles, type StyleFile } from '../validate-styles.js';

/**
 * The shipped house styles and those of STYLES_DIR.
 * @throws StartError that lists every error of every file: its field, what was found, what is allowed
 */
export function composeStyles({ stylesDir }: Pick<Settings, 'stylesDir'>): StyleRegistry {
  const { styles, faults } = validateStyles(stylesDir === '' ? [] : readStyleFiles(stylesDir));
  if (faults.length > 0)
    throw new StartError(formatFaults(`the house styles in STYLES_DIR, ${stylesDir}, cannot be used`, faults));
  return createStyleRegistry(styles);
}

function readStyleFiles(folder: string): readonly StyleFile[] {
  try {
    const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
    return names.sort().map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    throw new StartError(`cannot read the house styles in STYLES_DIR, ${folder}: ${message}`, { cause: error });
  }
}
