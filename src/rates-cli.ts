import { runRatesCommand } from './app/rates-command.js';

process.exitCode = await runRatesCommand(process.argv.slice(2));
