import { setTimeout as wait } from 'node:timers/promises';
import type { CliContext } from '../context.js';
import { CliError, EXIT_CODES } from '../exit.js';
import { writeMessage } from '../output.js';
import { startProgressBar } from '../progress-bar.js';
import { createJobClient } from './client.js';
import type { FetchCommandOptions } from './result-sink.js';
import { openResultSink, type ResultSink } from './result-sink.js';
import { retryWhileProgressing } from './retry.js';
import { readLines, parseResultLine, type ResultTrailer } from './result-lines.js';
import { hasEnded } from '../../api/jobs/job.js';

const POLL_INTERVAL_MS = 1000;

/** Fetches the results of a job, those that are there or all up to its end; resumes an interrupted transfer. */
export async function fetchArchive(id: string, options: FetchCommandOptions, context: CliContext): Promise<void> {
  const client = createJobClient(options, context);
  const sink = openResultSink(id, options, context);
  const { lines } = await retryWhileProgressing(
    () => client.getJob(id),
    () => 0,
    context,
  );
  const progress = startProgressBar(lines.accepted, sink.next, 'texts', context);
  const pull = async (): Promise<ResultTrailer> => {
    for await (const text of readLines(await client.fetchResults(id, sink.next))) {
      const line = parseResultLine(text);
      if (!('status' in line)) return line;
      await sink.accept(line, text);
      progress.advance(1);
    }
    throw new Error('the answer was cut off');
  };
  try {
    for (;;) {
      const { state } = await retryWhileProgressing(pull, () => sink.next, context);
      sink.save();
      if (hasEnded({ state }) || !options.follow) {
        reportEnd(sink, state, options, context);
        return;
      }
      await wait(POLL_INTERVAL_MS);
    }
  } finally {
    sink.save();
    progress.stop();
  }
}

function reportEnd(
  sink: ResultSink,
  state: ResultTrailer['state'],
  { quiet }: FetchCommandOptions,
  context: CliContext,
): void {
  if (state === 'cancelled') throw new CliError('the job was cancelled; what was answered before has been fetched');
  if (quiet !== true)
    writeMessage(context, `${sink.next} results fetched, ${sink.failed} of them problems; the job is ${state}`);
  if (sink.failed > 0) context.exitWith(EXIT_CODES.found);
}
