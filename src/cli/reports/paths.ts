import { isAbsolute, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { STDIN } from '../options/files.js';
import type { CheckedText } from './report.js';

/** What standard input is called where a path is required: "<" and ">" are in none. */
const STDIN_PATH = 'stdin';

/**
 * The path of a text as repositories write it: relative to a folder, with slashes; absolute where it lies elsewhere.
 * @param folder absolute
 */
export function toReportPath({ file }: Pick<CheckedText, 'file'>, folder: string): string {
  if (file === STDIN) return STDIN_PATH;
  const path = resolve(folder, file);
  const below = relative(folder, path);
  const isBelow = !isAbsolute(below) && below.split(sep)[0] !== '..';
  return (isBelow ? below : path).split(sep).join('/');
}

/** The same as the reference of RFC 3986 that SARIF requires; absolute for a file outside the folder. */
export function toReportUri(text: Pick<CheckedText, 'file'>, folder: string): string {
  const path = toReportPath(text, folder);
  return isAbsolute(path) ? pathToFileURL(path).href : path.split('/').map(encodeURIComponent).join('/');
}
