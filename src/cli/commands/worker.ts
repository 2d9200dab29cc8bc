import type { CliCommand } from '../command.js';
import { wholeOption } from '../options/choice.js';

export const workerCommand: CliCommand = {
  name: 'worker',
  summary: 'work off the jobs of a shared database (DATABASE_URL …: see the README)',
  define: (command, { tools }) => {
    command
      .addOption(wholeOption('--threads <number>', 'threads (default: all cores)'))
      .addOption(wholeOption('--nice <number>', 'how far it stands back on its machine, from 0 to 19 (default: 5)'))
      .action((how: { readonly threads?: number; readonly nice?: number }) => tools.work(how));
  },
};
