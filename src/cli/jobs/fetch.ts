import { setTimeout as wait } from 'node:timers/promises';
import type { CliContext } from '../context.js';
import { CliError, EXIT_CODES } from '../exit.js';
import { writeMessage } from '../output.js';
import { startProgressBar } from '../progress-bar.js';
import { createJobClient } from './client.js';
import type { FetchCommandOptions } from './fetch-options.js';
import { openResultSink, type ResultSink } from './result-sink.js';
import { retryWhileProgressing } from './retry.js';
import { readLines, parseResultLine, type ResultTrailer } from './result-lines.js';
import { hasJobEnded } from './status.js';

const POLL_INTERVAL_MS = 1000;

/** Fetches the results of a job, as far as they are there or to its end; what was cut off is gone on with. */
export async function fetchArchive(id: string, options: FetchCommandOptions, context: CliContext): Promise<void> {
  const client = createJobClient(options, context);
  const outlet = openResultSink(id, options, context);
  const { lines } = await retryWhileProgressing(
    () => client.getJob(id),
    () => 0,
    context,
  );
  const progress = startProgressBar(lines.accepted, outlet.next, 'texts', context);
  const pull = async (): Promise<ResultTrailer> => {
    for await (const text of readLines(await client.fetchResults(id, outlet.next))) {
      const line = parseResultLine(text);
      if (!('status' in line)) return line;
      await outlet.accept(line, text);
      progress.advance(1);
    }
    throw new Error('the answer was cut off');
  };
  try {
    for (;;) {
      const { state } = await retryWhileProgressing(pull, () => outlet.next, context);
      outlet.save();
      if (hasJobEnded({ state }) || !options.follow) {
        reportEnd(outlet, state, options, context);
        return;
      }
      await wait(POLL_INTERVAL_MS);
    }
  } finally {
    outlet.save();
    progress.stop();
  }
}

function reportEnd(
  outlet: ResultSink,
  state: ResultTrailer['state'],
  { quiet }: FetchCommandOptions,
  context: CliContext,
): void {
  if (state === 'cancelled') throw new CliError('the job was cancelled; what was answered before has been fetched');
  if (quiet !== true)
    writeMessage(context, `${outlet.next} results fetched, ${outlet.failed} of them problems; the job is ${state}`);
  if (outlet.failed > 0) context.exitWith(EXIT_CODES.found);
}
