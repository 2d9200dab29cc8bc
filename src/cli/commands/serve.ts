import type { CliCommand } from '../command.js';

export const serveCommand: CliCommand = {
  name: 'serve',
  summary: 'run the service; the environment says how (HOST, PORT, DATA_DIR …: see the README)',
  define: (command, { tools }) => {
    command.action(() => tools.serve());
  },
};
