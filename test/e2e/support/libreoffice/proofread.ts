import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { hasProgram } from '../editors/programs.js';

/** That of Debian: another Python on the path has no UNO. */
const PYTHON = '/usr/bin/python3';
const SCRIPT = fileURLToPath(new URL('proofread.py', import.meta.url));

/** `test` where there are LibreOffice and its UNO for Python; elsewhere it is reported as skipped. */
export const testWithLibreOffice =
  hasProgram(PYTHON, '-c', 'import uno') && hasProgram('soffice', '--headless', '--version') ? test : test.skip;

/** What LibreOffice makes of a paragraph. */
export interface Proofread {
  readonly marks: readonly {
    readonly text: string;
    readonly message: string;
    readonly replacements: readonly string[];
  }[];
  /** The paragraph with the first replacement of each mark. */
  readonly corrected: string;
}

/**
 * Lets LibreOffice proofread paragraphs.
 * @param server as it is entered in LibreOffice
 * @param paragraphs each with its language
 */
export async function proofread(
  server: string,
  paragraphs: readonly (readonly [text: string, language: string])[],
): Promise<readonly Proofread[]> {
  const answer = promisify(execFile)(PYTHON, [SCRIPT]);
  answer.child.stdin!.end(JSON.stringify({ server, paragraphs }));
  return JSON.parse((await answer).stdout) as readonly Proofread[];
}
