import { readdirSync, statSync } from 'node:fs';
import { basename, dirname, isAbsolute, join } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { findNearest } from '../../support/suggest.js';
import { CliError } from '../exit.js';
import { STDIN } from '../options/files.js';

/** A file, and the folder under which its pattern has found it; none for a file that was named itself. */
export interface FoundFile {
  readonly file: string;
  readonly under: string | undefined;
}

/** The files that the arguments name: see {@link findFiles}. */
export async function expandFiles(given: readonly string[]): Promise<readonly string[]> {
  return (await findFiles(given)).map(({ file }) => file);
}

/**
 * The files that the arguments name, each once, in the order of the arguments; those of a pattern by name. Shells expand
 * patterns too, but not all of them `**`, and none a million names.
 * @throws CliError for a file that is not there, a folder, and a pattern that matches nothing
 */
export async function findFiles(given: readonly string[]): Promise<readonly FoundFile[]> {
  const found = new Map<string, FoundFile>();
  for (const each of given)
    for (const file of await expandArgument(each)) found.set(file.file, found.get(file.file) ?? file);
  return [...found.values()];
}

async function expandArgument(given: string): Promise<readonly FoundFile[]> {
  if (given === STDIN) return [{ file: STDIN, under: undefined }];
  const stats = statSync(given, { throwIfNoEntry: false });
  if (stats?.isDirectory())
    throw new CliError(`${given} is a folder; name its files, e.g. '${join(given, '**/*.txt')}'`);
  if (stats) return [{ file: given, under: undefined }];
  if (!isDynamicPattern(given)) throw new CliError(`there is no file ${given}${suggestFile(given)}`);
  const files = await glob(given, { expandDirectories: false, absolute: isAbsolute(given) });
  if (files.length === 0) throw new CliError(`no file matches ${given}`);
  const under = patternFolder(given);
  return files.sort().map((file) => ({ file, under }));
}

/** The folder that a pattern starts with, before its first part with a wildcard. */
function patternFolder(pattern: string): string {
  const parts = pattern.split('/');
  const plain = parts.slice(
    0,
    parts.findIndex((part) => isDynamicPattern(part)),
  );
  return plain.length === 1 && plain[0] === '' ? '/' : plain.join('/') || '.';
}

function suggestFile(missing: string): string {
  const folder = dirname(missing);
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return `: there is no folder ${folder}`;
  const near = findNearest(basename(missing), readdirSync(folder));
  return near === undefined ? '' : `; did you mean ${join(folder, near)}?`;
}
