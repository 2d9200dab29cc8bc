import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { decodeUtf8 } from '../../api/validation/utf8.js';
import type { CliContext } from '../context.js';
import { CliError } from '../exit.js';
import { STDIN } from '../options/files.js';

/** What standard input is called where a file is named. */
const STDIN_NAME = '<stdin>';

/** A text and what it is called in messages. */
export interface NamedText {
  readonly name: string;
  /** The file, or {@link STDIN}. */
  readonly file: string;
  readonly text: string;
}

/**
 * Reads a file, or standard input to its end.
 * @throws CliError when it cannot be read, DomainError when it is not UTF-8
 */
export async function readText(file: string, { stdin }: Pick<CliContext, 'stdin'>): Promise<NamedText> {
  const name = file === STDIN ? STDIN_NAME : file;
  const bytes = await (file === STDIN ? buffer(stdin) : readFile(file)).catch((error: unknown) => {
    throw new CliError(`${name} cannot be read: ${(error as Error).message}`);
  });
  return { name, file, text: decodeUtf8(bytes, `text of ${name}`) };
}
