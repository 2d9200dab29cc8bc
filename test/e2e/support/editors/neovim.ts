import { hasProgram } from './programs.js';

/** `test` where there is a Neovim; elsewhere it is reported as skipped. */
export const testWithNeovim = hasProgram('nvim', '--version') ? test : test.skip;
