import { runKeysCommand } from './app/keys-command.js';

process.exitCode = runKeysCommand(process.argv.slice(2));
