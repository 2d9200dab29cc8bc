import { Option } from 'commander';
import type { CliCommand } from '../command.js';
import { integerOption } from '../options/choice.js';

export const lspCommand: CliCommand = {
  name: 'lsp',
  summary: 'serve an editor by the Language Server Protocol over standard input and output, or a port',
  define: (command, { tools }) => {
    command
      .option('--stdio', 'over standard input and output, as without any option')
      .addOption(integerOption('--port <number>', 'for every client that connects to this port of 127.0.0.1; 0: any'))
      // Clients of VS Code add it; a session ends with its streams.
      .addOption(new Option('--clientProcessId <id>').hideHelp())
      .action(({ port }: { readonly port?: number }) => tools.serveLsp(port));
  },
};
