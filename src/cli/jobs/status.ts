import { setTimeout as wait } from 'node:timers/promises';
import type { CliContext } from '../context.js';
import { EXIT } from '../exit.js';
import type { ServerOptions } from '../options/backend.js';
import { write } from '../output.js';
import { startProgress } from '../progress-bar.js';
import { createJobClient, type RemoteJob } from './client.js';
import { persevere } from './retry.js';

const LOOK_EVERY_MS = 1000;

export type StatusOptions = ServerOptions & { readonly watch?: boolean; readonly json?: boolean };

/** Has a job ended? */
export function isOver({ state }: Pick<RemoteJob, 'state'>): boolean {
  return state === 'done' || state === 'failed' || state === 'cancelled';
}

/** Tells how a job goes, once or until it has ended. */
export async function showStatus(id: string, options: StatusOptions, context: CliContext): Promise<void> {
  const client = createJobClient(options, context);
  const look = (): Promise<RemoteJob> =>
    persevere(
      () => client.find(id),
      () => 0,
      context,
    );
  let job = await look();
  if (options.watch === true) {
    const progress = startProgress(job.lines.accepted, job.lines.done, 'texts', context);
    while (!isOver(job)) {
      await wait(LOOK_EVERY_MS);
      const before = job.lines.done;
      job = await look();
      progress.advance(job.lines.done - before);
    }
    progress.stop();
  }
  await write(context, options.json === true ? `${JSON.stringify(job)}\n` : inWords(job));
  if (job.state === 'failed' || job.state === 'cancelled') context.exitWith(EXIT.found);
}

function inWords(job: RemoteJob): string {
  const { state, lines, perSecond, secondsLeft, expiresAt, deadLetters, revision } = job;
  const left = secondsLeft === null || isOver(job) ? '' : `, ${secondsLeft} s left`;
  const dead = deadLetters === 0 ? '' : `, ${deadLetters} given up`;
  return (
    `${state}: ${lines.done} of ${lines.accepted} texts done, ${lines.failed} with a problem${dead}; ` +
    `${perSecond} a second${left}; rates of revision ${revision}; kept until ${expiresAt}\n`
  );
}
