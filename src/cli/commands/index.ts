import type { CliCommand } from '../command.js';
import { annotateCommand } from './annotate.js';
import { archiveCommand } from './archive.js';
import { auditCommand } from './audit.js';
import { checkCommand } from './check.js';
import { compareCommand } from './compare.js';
import { completionCommand } from './completion.js';
import { convertCommand } from './convert.js';
import { figuresCommand } from './figures.js';
import { keysCommand } from './keys.js';
import { lspCommand } from './lsp.js';
import { mcpCommand } from './mcp.js';
import { ratesCommand } from './rates.js';
import { serveCommand } from './serve.js';
import { stylesCommand } from './styles.js';
import { workerCommand } from './worker.js';

/** Every command in the order of `--help`; one line a file. */
export const COMMANDS: readonly CliCommand[] = [
  annotateCommand,
  figuresCommand,
  checkCommand,
  auditCommand,
  compareCommand,
  convertCommand,
  ratesCommand,
  stylesCommand,
  archiveCommand,
  serveCommand,
  keysCommand,
  workerCommand,
  mcpCommand,
  lspCommand,
  completionCommand,
];
