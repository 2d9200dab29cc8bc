import { operateRates } from './compose/operate-rates.js';

process.exitCode = await operateRates(process.argv.slice(2));
