import { readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import type { Dismissal } from '../../core/checks/dismissal.js';
import { parseJsonObject } from '../validation/json-object.js';

/** The file with the settings of a folder of texts: JSON. */
export const SETTINGS_FILE = '.crossraterc';

/** Settings as they are written, before validation. */
interface SettingsFile {
  readonly path: string;
  readonly content: Readonly<Record<string, unknown>>;
}

/**
 * The nearest settings file of a text: in its folder, or in one above it.
 * @param root the last folder that is looked in; default: that of the text
 * @throws ProblemError for one that is no JSON object
 */
export async function findSettingsFile(file: string, root = dirname(file)): Promise<SettingsFile | undefined> {
  for (let folder = dirname(file); ; folder = dirname(folder)) {
    const path = join(folder, SETTINGS_FILE);
    const content = await readJsonFile(path);
    if (content) return { path, content };
    const isWithin = folder.startsWith(root.endsWith(sep) ? root : `${root}${sep}`);
    if (folder === root || !isWithin) return undefined;
  }
}

/** The path by which a settings file names a text. */
export function toSettingsPath(settingsPath: string, file: string): string {
  return relative(dirname(settingsPath), file).split(sep).join('/');
}

/**
 * Adds a dismissal to the settings file of a text; makes one in `root` where there is none.
 * @returns the path of the settings file
 * @throws ProblemError for a file that is no JSON object
 */
export async function addDismissal(file: string, root: string, dismissal: Dismissal): Promise<string> {
  const { path, content } = (await findSettingsFile(file, root)) ?? { path: join(root, SETTINGS_FILE), content: {} };
  const before = Array.isArray(content.dismiss) ? (content.dismiss as readonly unknown[]) : [];
  const added = { file: toSettingsPath(path, file), ...dismissal };
  const written = JSON.stringify({ ...content, dismiss: [...before, added] }, undefined, 2);
  // Renamed into place, so that no reader sees half of it.
  const partial = `${path}.${process.pid}.tmp`;
  await writeFile(partial, `${written}\n`);
  await rename(partial, path);
  return path;
}

async function readJsonFile(path: string): Promise<Readonly<Record<string, unknown>> | undefined> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw error;
  });
  return text === undefined ? undefined : parseJsonObject(text, path);
}
