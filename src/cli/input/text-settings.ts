import { relative, resolve } from 'node:path';
import { resolveSettings, type TextSettings } from '../../api/workspace/resolve-settings.js';
import { STDIN } from '../options/files.js';

/** What is set for a file: in its folder, or in one above it up to the folder in which the command runs. */
export function readTextSettings(file: string): Promise<TextSettings> {
  if (file === STDIN) return resolveSettings(undefined, undefined);
  const [path, folder] = [resolve(file), process.cwd()];
  return resolveSettings(path, relative(folder, path).startsWith('..') ? undefined : folder);
}
