import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Settings } from '../config/settings.js';
import { shareOperatorStyles } from '../../api/batch/shared-styles.js';
import { StartError } from '../../support/start-error.js';
import { validateStyles, type StyleFault, type StyleFile } from '../validate-styles.js';

/**
 * Reads the operator's house styles and takes them in.
 * @throws StartError that tells every fault of every file: its field, what was found, what is allowed
 */
export function composeStyles({ stylesDir }: Pick<Settings, 'stylesDir'>): void {
  const { styles, faults } = validateStyles(stylesDir === '' ? [] : readStyleFiles(stylesDir));
  if (faults.length > 0) throw new StartError(formatStyleFaults(stylesDir, faults));
  shareOperatorStyles(styles);
}

/** All faults, one a line. */
export function formatStyleFaults(folder: string, faults: readonly StyleFault[]): string {
  const lines = faults.map(
    ({ file, pointer, detail }) => `\n  ${file}${pointer === '' ? '' : ` ${pointer}`}: ${detail}`,
  );
  return `the house styles in STYLES_DIR, ${folder}, cannot be used:${lines.join('')}`;
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
