import { Presets, SingleBar } from 'cli-progress';
import type { CliContext } from './context.js';

/** How far a long work has come. */
interface ProgressBar {
  readonly advance: (count: number) => void;
  readonly stop: () => void;
}

const SILENT_BAR: ProgressBar = { advance: () => undefined, stop: () => undefined };

/** A bar on standard error, where that is a terminal; nothing elsewhere: a log is no place for it. */
export function startProgressBar(
  total: number,
  done: number,
  noun: string,
  { stderr, environment }: CliContext,
): ProgressBar {
  if (stderr.isTTY !== true || environment.TERM === 'dumb') return SILENT_BAR;
  const bar = new SingleBar(
    {
      format: `{bar} {percentage}% | {value}/{total} ${noun} | {eta_formatted} left`,
      stream: stderr,
      hideCursor: true,
    },
    Presets.shades_classic,
  );
  bar.start(total, done);
  return {
    advance: (count) => {
      bar.increment(count);
    },
    stop: () => {
      bar.stop();
    },
  };
}
