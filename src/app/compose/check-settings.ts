import { readFileSync } from 'node:fs';
import { checkSettingsSchema, type CheckSettings } from '../../api/schemas/check-settings.js';
import { StartError } from '../../support/start-error.js';
import type { Settings } from '../config/settings.js';
import { formatFaults, parseOperatorFile, validateOperatorFile } from '../operator-file.js';

/**
 * The newsroom's own severities, of CHECKS_FILE; none where it is not set.
 * @throws StartError that names every field that is wrong
 */
export function composeCheckSettings({ checksFile }: Pick<Settings, 'checksFile'>): CheckSettings {
  if (checksFile === '') return {};
  let sent: unknown;
  try {
    sent = parseOperatorFile(readFileSync(checksFile, 'utf8'));
  } catch (error) {
    throw new StartError(`cannot read CHECKS_FILE, ${checksFile}: ${(error as Error).message}`, { cause: error });
  }
  const read = validateOperatorFile(sent, checkSettingsSchema);
  if ('value' in read) return read.value;
  throw new StartError(formatFaults(`the settings in CHECKS_FILE, ${checksFile}, cannot be used`, read.faults));
}
