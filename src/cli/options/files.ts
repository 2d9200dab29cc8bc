import type { Command } from 'commander';

/** The file name that means standard input. */
export const STDIN = '-';

/** The texts that a command works on. */
export function addFileArguments(command: Command): Command {
  return command.argument('[files...]', 'files or patterns like \'archive/**/*.txt\'; "-" or none: standard input', [
    STDIN,
  ]);
}
