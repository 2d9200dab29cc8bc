import type { Command } from 'commander';

/** Variables of the environment that the command line reads itself; the service does not know them. */
export const SERVER_VARIABLE = 'CROSSRATE_SERVER';
export const API_KEY_VARIABLE = 'CROSSRATE_API_KEY';

/** Where the answers come from. */
export interface BackendOptions {
  readonly server?: string;
  readonly quiet?: boolean;
}

/** The options of every command that asks for an answer. */
export function addBackendOptions(command: Command): Command {
  return command
    .option('--server <url>', `ask a running service (also ${SERVER_VARIABLE}; its key in ${API_KEY_VARIABLE})`)
    .option('-q, --quiet', 'say nothing on standard error but what went wrong');
}
