import { requestBase } from '../annotate/build-request.js';
import type { CliContext } from '../context.js';
import { CliError } from '../exit.js';
import { findFiles, STDIN } from '../input/find-files.js';
import type { AnnotateOptions } from '../options/annotate.js';
import { tell, write } from '../output.js';
import { startProgress } from '../progress-bar.js';
import { plural } from '../show/findings.js';
import { createJobClient } from './client.js';
import { linesOf } from './input-lines.js';
import { persevere } from './retry.js';

export type SubmitOptions = AnnotateOptions & { readonly resume?: string; readonly webhook?: string };

/** Sends files as a job; an upload that breaks off is gone on with, also by another call with `--resume`. */
export async function submitArchive(
  given: readonly string[],
  options: SubmitOptions,
  context: CliContext,
): Promise<void> {
  const client = createJobClient(options, context);
  if (given.includes(STDIN)) throw new CliError('name the files of the archive: standard input has no names for them');
  const files = await findFiles(given);
  const { mediaType: _lines, format: _own, ...base } = requestBase(options);
  const id = options.resume ?? (await client.open({ ...base, webhook: options.webhook })).id;
  if (options.resume === undefined && options.quiet !== true)
    tell(context, `job ${id}; if this is cut off, go on with --resume ${id}`);
  let offset = 0;
  await persevere(
    async () => {
      const { input } = await client.find(id);
      offset = input.offset;
      if (input.sealed) return;
      const progress = startProgress(files.length, 0, 'files', context);
      try {
        await client.send(
          id,
          offset,
          linesOf(files, options, offset, () => {
            progress.advance(1);
          }),
        );
      } finally {
        progress.stop();
      }
    },
    () => offset,
    context,
  );
  if (options.quiet !== true) tell(context, `${plural(files.length, 'file')} sent`);
  await write(context, `${id}\n`);
}
