import type { Command } from 'commander';
import type { CliCommand } from '../command.js';

/** Its arguments are read by the operator's command: they are handed on as they are. */
export const keysCommand: CliCommand = {
  name: 'keys',
  summary:
    'create, list, rotate and revoke the API keys of a service: crossrate keys create --name cms --file keys.json',
  define: (command, { tools, exitWith }) => {
    command
      .helpOption(false)
      .allowUnknownOption()
      .allowExcessArguments()
      .passThroughOptions()
      .action(async (_options: unknown, self: Command) => {
        exitWith(await tools.runKeysCommand(self.args));
      });
  },
};
