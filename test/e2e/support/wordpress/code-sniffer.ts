import { hasProgram } from '../editors/programs.js';

/** `test` where there are PHP and PHP_CodeSniffer; elsewhere it is reported as skipped. */
export const testWithCodeSniffer = hasProgram('phpcs', '--version') ? test : test.skip;
