import { buildBaseRequest } from '../annotate/build-request.js';
import type { CliContext } from '../context.js';
import { CliError } from '../exit.js';
import { findFiles } from '../input/find-files.js';
import { STDIN } from '../options/files.js';
import type { AnnotateCommandOptions } from '../options/annotate.js';
import { writeMessage, writeOutput } from '../output.js';
import { startProgressBar } from '../progress-bar.js';
import { pluralize } from '../../support/pluralize.js';
import { createJobClient } from './client.js';
import { createInputLines } from './input-lines.js';
import { retryWhileProgressing } from './retry.js';

export type SubmitCommandOptions = AnnotateCommandOptions & {
  readonly resume?: string;
  readonly webhook?: string;
  readonly audit?: boolean;
};

/** Sends files as a job; an interrupted upload is resumed, also by another call with `--resume`. */
export async function submitArchive(
  given: readonly string[],
  options: SubmitCommandOptions,
  context: CliContext,
): Promise<void> {
  const client = createJobClient(options, context);
  if (given.includes(STDIN)) throw new CliError('name the files of the archive: standard input has no names for them');
  const files = await findFiles(given);
  const { mediaType: _lines, format: _own, ...base } = buildBaseRequest(options);
  const answer = options.audit === true ? { answer: 'audit' } : {};
  const id = options.resume ?? (await client.createJob({ ...base, webhook: options.webhook, ...answer })).id;
  if (options.resume === undefined && options.quiet !== true)
    writeMessage(context, `job ${id}; if this is interrupted, continue with --resume ${id}`);
  let offset = 0;
  await retryWhileProgressing(
    async () => {
      const { input } = await client.getJob(id);
      offset = input.offset;
      if (input.sealed) return;
      const progress = startProgressBar(files.length, 0, 'files', context);
      try {
        await client.sendInput(
          id,
          offset,
          createInputLines(files, options, offset, () => {
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
  if (options.quiet !== true) writeMessage(context, `${pluralize(files.length, 'file')} sent`);
  await writeOutput(context, `${id}\n`);
}
