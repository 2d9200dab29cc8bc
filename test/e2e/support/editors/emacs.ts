import { hasProgram } from './programs.js';

/** `test` where there is an Emacs with Eglot; elsewhere it is reported as skipped. */
export const testWithEmacs = hasProgram(
  'emacs',
  '-q',
  '--batch',
  '--eval',
  "(progn (package-initialize) (require 'eglot))",
)
  ? test
  : test.skip;
