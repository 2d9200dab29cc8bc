import { readFileSync } from 'node:fs';
import { toValidationProblem } from '../../api/problems/zod-problem.js';
import { checkSettingsSchema, type CheckSettings } from '../../api/schemas/check-settings.js';
import { StartError } from '../../support/start-error.js';
import type { Settings } from '../config/settings.js';

/**
 * The newsroom's own severities, of CHECKS_FILE; none where it is not set.
 * @throws StartError that names every field that is wrong
 */
export function composeCheckSettings({ checksFile }: Pick<Settings, 'checksFile'>): CheckSettings {
  if (checksFile === '') return {};
  let sent: unknown;
  try {
    sent = JSON.parse(readFileSync(checksFile, 'utf8').replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new StartError(`cannot read CHECKS_FILE, ${checksFile}: ${(error as Error).message}`, { cause: error });
  }
  const result = checkSettingsSchema.safeParse(sent);
  if (result.success) return result.data;
  const { faults } = toValidationProblem(result.error, sent, checkSettingsSchema);
  const lines = faults.map(({ pointer, detail }) => `\n  ${pointer === '' ? '' : `${pointer} `}${detail}`);
  throw new StartError(`the settings in CHECKS_FILE, ${checksFile}, cannot be used:${lines.join('')}`);
}
