import { setTimeout as wait } from 'node:timers/promises';
import type { CliContext } from '../context.js';
import { EXIT_CODES } from '../exit.js';
import type { BackendOptions } from '../options/backend.js';
import { writeOutput } from '../output.js';
import { startProgressBar } from '../progress-bar.js';
import { hasEnded } from '../../api/jobs/job.js';
import type { JobProgress } from '../../api/jobs/progress.js';
import { createJobClient } from './client.js';
import { retryWhileProgressing } from './retry.js';

const POLL_INTERVAL_MS = 1000;

export type StatusCommandOptions = BackendOptions & { readonly watch?: boolean; readonly json?: boolean };

/** Prints the progress of a job, once or until it has ended. */
export async function showStatus(id: string, options: StatusCommandOptions, context: CliContext): Promise<void> {
  const client = createJobClient(options, context);
  const look = (): Promise<JobProgress> =>
    retryWhileProgressing(
      () => client.getJob(id),
      () => 0,
      context,
    );
  let job = await look();
  if (options.watch === true) {
    const progress = startProgressBar(job.lines.accepted, job.lines.done, 'texts', context);
    while (!hasEnded(job)) {
      await wait(POLL_INTERVAL_MS);
      const before = job.lines.done;
      job = await look();
      progress.advance(job.lines.done - before);
    }
    progress.stop();
  }
  await writeOutput(context, options.json === true ? `${JSON.stringify(job)}\n` : formatStatus(job));
  if (job.state === 'failed' || job.state === 'cancelled') context.exitWith(EXIT_CODES.found);
}

function formatStatus(job: JobProgress): string {
  const { state, lines, perSecond, secondsLeft, expiresAt, deadLetters, revision } = job;
  const left = secondsLeft === null || hasEnded(job) ? '' : `, ${secondsLeft} s left`;
  const dead = deadLetters === 0 ? '' : `, ${deadLetters} given up`;
  return (
    `${state}: ${lines.done} of ${lines.accepted} texts done, ${lines.failed} with a problem${dead}; ` +
    `${perSecond} a second${left}; rates of revision ${revision}; kept until ${expiresAt}\n`
  );
}
