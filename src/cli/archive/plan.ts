import { dirname, extname, join, relative, resolve, sep } from 'node:path';
import type { AnnotationFormat } from '../../core/annotation/annotation.js';
import { CliError } from '../exit.js';
import type { FoundFile } from '../input/find-files.js';
import { detectMediaType, FORMAT_BY_MEDIA_TYPE } from '../input/media-type.js';
import type { ArchiveTask } from './task.js';

const EXTENSIONS: Readonly<Record<AnnotationFormat, string>> = {
  text: '.txt',
  html: '.html',
  markdown: '.md',
  'web-annotation': '.jsonld',
};

interface ArchivePlanOptions {
  readonly out: string;
  readonly format?: AnnotationFormat | undefined;
  readonly json: boolean;
}

/**
 * Where each result goes: in the same folders as its text under what the pattern starts with, or, for files that were
 * named one by one, under the deepest folder that holds them all. What lies in the folder of results is no text.
 * @throws CliError when two texts would be written to one file
 */
export function planArchive(found: readonly FoundFile[], options: ArchivePlanOptions): readonly ArchiveTask[] {
  const out = resolve(options.out);
  const texts = found.filter(({ file }) => !resolve(file).startsWith(out + sep));
  const common = findCommonFolder(
    texts.filter(({ under }) => under === undefined).map(({ file }) => resolve(dirname(file))),
  );
  const inputs = new Map<string, string>();
  return texts.map(({ file, under }) => {
    const output = join(
      options.out,
      relative(under === undefined ? common : resolve(under), resolve(outputNameOf(file, options))),
    );
    const other = inputs.get(output);
    if (other !== undefined) throw new CliError(`${other} and ${file} would both be written to ${output}`);
    inputs.set(output, file);
    return { input: file, output };
  });
}

function outputNameOf(file: string, { format, json }: ArchivePlanOptions): string {
  if (json) return `${file}.json`;
  if (format === undefined || format === FORMAT_BY_MEDIA_TYPE[detectMediaType(file)]) return file;
  return file.slice(0, file.length - extname(file).length) + EXTENSIONS[format];
}

function findCommonFolder(folders: readonly string[]): string {
  const [first = resolve('.'), ...others] = folders;
  let common = first.split(sep);
  for (const folder of others) {
    const parts = folder.split(sep);
    const differs = common.findIndex((part, i) => part !== parts[i]);
    if (differs >= 0) common = common.slice(0, differs);
  }
  return common.join(sep) || sep;
}
