import { withBackend } from '../backend/open.js';
import type { AnnotateCommandOptions } from '../options/annotate.js';
import { confirm } from '../confirm.js';
import type { CliContext } from '../context.js';
import { STDIN } from '../options/files.js';
import { readText } from '../input/read-text.js';
import { createColours, writeMessage, writeOutput } from '../output.js';
import { formatDiff } from '../show/diff.js';
import { pluralize } from '../../support/pluralize.js';
import { writeFileAtomic } from '../write-file.js';
import { buildBaseRequest, buildFileRequest } from './build-request.js';

/** A file and what it is to hold. */
interface FileChange {
  readonly file: string;
  readonly content: string;
}

/** Shows what changes in the files, asks when somebody is there to be asked, and writes them. */
export async function annotateInPlace(
  files: readonly string[],
  options: AnnotateCommandOptions,
  context: CliContext,
): Promise<void> {
  const changes = await findChanges(files, options, context);
  const what = `${pluralize(changes.length, 'file')} of ${files.length}`;
  if (options.inPlace !== true || options.dryRun === true) {
    if (options.quiet !== true) writeMessage(context, `${what} would change; nothing was written`);
    return;
  }
  if (changes.length > 0 && options.yes !== true && !(await confirm(`Write ${what}?`, context))) {
    writeMessage(context, 'nothing was written');
    return;
  }
  for (const { file, content } of changes) writeFileAtomic(file, content);
  if (options.quiet !== true) writeMessage(context, `${what} written`);
}

async function findChanges(
  files: readonly string[],
  options: AnnotateCommandOptions,
  context: CliContext,
): Promise<readonly FileChange[]> {
  const base = buildBaseRequest(options);
  const colours = createColours(context.stdout, context);
  const changes: FileChange[] = [];
  await withBackend(options, context, async (backend) => {
    for (const file of files) {
      const { name, text } = await readText(file, context);
      if (text === '') continue;
      const { content } = (await backend.annotate(buildFileRequest(base, file, text))).annotated;
      if (content === text) continue;
      await writeOutput(context, formatDiff(file === STDIN ? name : file, text, content, colours));
      changes.push({ file, content });
    }
  });
  return changes;
}
