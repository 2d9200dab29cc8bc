import type { CliCommand } from '../command.js';
import { integerOption } from '../options/choice.js';

export const workerCommand: CliCommand = {
  name: 'worker',
  summary: 'process the jobs of a shared database (DATABASE_URL …: see docs/configuration.md)',
  define: (command, { tools }) => {
    command
      .addOption(integerOption('--threads <number>', 'threads (default: all cores)'))
      .addOption(integerOption('--nice <number>', 'how far it stands back on its machine, from 0 to 19 (default: 5)'))
      .action((how: { readonly threads?: number; readonly nice?: number }) => tools.runWorker(how));
  },
};
