import type { Dismissal } from '../../core/checks/dismissal.js';
import { ProblemError } from '../problems/problem.js';
import { validate } from '../validation/validate.js';
import { findSettingsFile, toSettingsPath } from './settings-file.js';
import { workspaceSettings, type WorkspaceSettings } from './settings.js';

/** What is set for one text. */
export interface TextSettings {
  readonly settings: WorkspaceSettings;
  /** The dismissals that are for this text. */
  readonly dismiss: readonly Dismissal[];
}

/**
 * What is set for a text by the nearest settings file.
 * @param file the text; undefined for one that is in no file
 * @param root the last folder in which a settings file is looked for
 * @param fallback fields that the settings file may override
 * @throws DomainError for settings that cannot be understood
 */
export async function resolveSettings(
  file: string | undefined,
  root: string | undefined,
  fallback: Readonly<Record<string, unknown>> = {},
): Promise<TextSettings> {
  const found = file === undefined ? undefined : await findSettingsFile(file, root);
  const settings = validateSettings({ ...fallback, ...found?.content }, found?.path);
  const name = file !== undefined && found ? toSettingsPath(found.path, file) : undefined;
  const dismiss = settings.dismiss
    .filter(({ file: only }) => only === undefined || only === name)
    .map(({ file: _only, ...dismissal }) => dismissal);
  return { settings, dismiss };
}

/** Settings from several places are validated together; errors name the file, where there is one. */
function validateSettings(content: object, path: string | undefined): WorkspaceSettings {
  try {
    return validate(workspaceSettings, content);
  } catch (error) {
    if (path === undefined || !(error instanceof ProblemError)) throw error;
    throw new ProblemError('invalid-request', `${path}: ${error.message}`);
  }
}
