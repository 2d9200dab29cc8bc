import { operateRates } from './app/rates-command.js';

process.exitCode = await operateRates(process.argv.slice(2));
