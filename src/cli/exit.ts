/** Exit codes of every program of the package: documented in docs/cli.md, and scripts rely on them. */
export const EXIT_CODES = {
  fine: 0,
  /** `check` has found an error, there is no rate, or files of an archive could not be annotated. */
  found: 1,
  /** The program failed or could not start. */
  failed: 1,
  /** The command or its settings are wrong, or it could not do its work. */
  misuse: 2,
  /** Ended by Ctrl-C: 128 and the number of the signal, as shells have it. */
  interrupted: 130,
} as const;

/** Ends a command with a message of one or a few lines, without a stack. */
export class CliError extends Error {
  override readonly name = 'CliError';

  constructor(
    message: string,
    readonly exitCode: number = EXIT_CODES.misuse,
  ) {
    super(message);
  }
}
