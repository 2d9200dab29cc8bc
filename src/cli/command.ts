import type { Command } from 'commander';
import type { CliContext } from './context.js';

/** One command: its name, what `--help` says of it, and its options, arguments and action. */
export interface CliCommand {
  readonly name: string;
  readonly summary: string;
  readonly define: (command: Command, context: CliContext) => void;
}
