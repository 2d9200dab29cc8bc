import type { CliCommand } from '../command.js';

export const serveCommand: CliCommand = {
  name: 'serve',
  summary: 'run the service; the environment says how (HOST, PORT, DATA_DIR …: see docs/configuration.md)',
  define: (command, { tools }) => {
    command.action(() => tools.serve());
  },
};
