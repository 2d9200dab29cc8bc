import { withBackend } from '../backend/open.js';
import type { AnnotateOptions } from '../options/annotate.js';
import { confirm } from '../confirm.js';
import type { CliContext } from '../context.js';
import { STDIN } from '../input/stdin.js';
import { readText } from '../input/read-text.js';
import { coloursFor, tell, write } from '../output.js';
import { diffOf } from '../show/diff.js';
import { plural } from '../show/findings.js';
import { writeWhole } from '../write-file.js';
import { requestBase, requestFor } from './build-request.js';

/** A file and what it is to hold. */
interface Change {
  readonly file: string;
  readonly content: string;
}

/** Shows what changes in the files, asks when somebody is there to be asked, and writes them. */
export async function annotateInPlace(
  files: readonly string[],
  options: AnnotateOptions,
  context: CliContext,
): Promise<void> {
  const changes = await findChanges(files, options, context);
  const what = `${plural(changes.length, 'file')} of ${files.length}`;
  if (options.inPlace !== true || options.dryRun === true) {
    if (options.quiet !== true) tell(context, `${what} would change; nothing was written`);
    return;
  }
  if (changes.length > 0 && options.yes !== true && !(await confirm(`Write ${what}?`, context))) {
    tell(context, 'nothing was written');
    return;
  }
  for (const { file, content } of changes) writeWhole(file, content);
  if (options.quiet !== true) tell(context, `${what} written`);
}

async function findChanges(
  files: readonly string[],
  options: AnnotateOptions,
  context: CliContext,
): Promise<readonly Change[]> {
  const base = requestBase(options);
  const colours = coloursFor(context.stdout, context);
  const changes: Change[] = [];
  await withBackend(options, context, async (backend) => {
    for (const file of files) {
      const { name, text } = await readText(file, context);
      if (text === '') continue;
      const { content } = (await backend.annotate(requestFor(base, file, text))).annotated;
      if (content === text) continue;
      await write(context, diffOf(file === STDIN ? name : file, text, content, colours));
      changes.push({ file, content });
    }
  });
  return changes;
}
