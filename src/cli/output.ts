import { once } from 'node:events';
import pico from 'picocolors';
import type { CliContext } from './context.js';

/** The functions that colour text, or return it unchanged. */
export type Colours = ReturnType<typeof pico.createColors>;

/** Writes results as fast as their reader takes them. */
export async function writeOutput({ stdout }: Pick<CliContext, 'stdout'>, text: string): Promise<void> {
  if (text !== '' && !stdout.write(text)) await once(stdout, 'drain');
}

/** Writes a message about the results to standard error, after "crossrate: ". */
export function writeMessage({ stderr }: Pick<CliContext, 'stderr'>, message: string): void {
  for (const line of message.split('\n')) stderr.write(`crossrate: ${line}\n`);
}

/** Colours for a stream: only on a terminal that has them, and never against NO_COLOR (no-color.org). */
export function createColours(
  stream: { readonly isTTY?: boolean },
  { environment }: Pick<CliContext, 'environment'>,
): Colours {
  const { NO_COLOR, FORCE_COLOR, TERM } = environment;
  const isForced = FORCE_COLOR !== undefined && FORCE_COLOR !== '0';
  const isRefused = (NO_COLOR !== undefined && NO_COLOR !== '') || FORCE_COLOR === '0';
  return pico.createColors(!isRefused && (isForced || (stream.isTTY === true && TERM !== 'dumb')));
}
