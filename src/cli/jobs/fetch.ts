import { setTimeout as wait } from 'node:timers/promises';
import type { CliContext } from '../context.js';
import { CliError, EXIT } from '../exit.js';
import { tell } from '../output.js';
import { startProgress } from '../progress-bar.js';
import { createJobClient } from './client.js';
import type { FetchOptions } from './fetch-options.js';
import { openOutlet, type Outlet } from './result-sink.js';
import { persevere } from './retry.js';
import { linesIn, parseLine, type Trailer } from './result-lines.js';
import { isOver } from './status.js';

const LOOK_EVERY_MS = 1000;

/** Fetches the results of a job, as far as they are there or to its end; what was cut off is gone on with. */
export async function fetchArchive(id: string, options: FetchOptions, context: CliContext): Promise<void> {
  const client = createJobClient(options, context);
  const outlet = openOutlet(id, options, context);
  const { lines } = await persevere(
    () => client.find(id),
    () => 0,
    context,
  );
  const progress = startProgress(lines.accepted, outlet.next, 'texts', context);
  const pull = async (): Promise<Trailer> => {
    for await (const text of linesIn(await client.results(id, outlet.next))) {
      const line = parseLine(text);
      if (!('status' in line)) return line;
      await outlet.take(line, text);
      progress.advance(1);
    }
    throw new Error('the answer was cut off');
  };
  try {
    for (;;) {
      const { state } = await persevere(pull, () => outlet.next, context);
      outlet.save();
      if (isOver({ state }) || !options.follow) {
        end(outlet, state, options, context);
        return;
      }
      await wait(LOOK_EVERY_MS);
    }
  } finally {
    outlet.save();
    progress.stop();
  }
}

function end(outlet: Outlet, state: Trailer['state'], { quiet }: FetchOptions, context: CliContext): void {
  if (state === 'cancelled') throw new CliError('the job was cancelled; what was answered before has been fetched');
  if (quiet !== true)
    tell(context, `${outlet.next} results fetched, ${outlet.failed} of them problems; the job is ${state}`);
  if (outlet.failed > 0) context.exitWith(EXIT.found);
}
