import { readFileSync } from 'node:fs';
import { Option } from 'commander';
import { CliError } from '../exit.js';
import { offering } from './offered-values.js';

/**
 * The option that names a house style: a key, or a file with a style of one's own.
 * @param description what it is for
 */
export function styleOption(
  description = 'house style: a key of "crossrate styles", or a file (default: plain)',
): Option {
  return offering('style', new Option('--style <key|file.json>', description));
}

/**
 * The style as a request has it.
 * @throws CliError for a file that cannot be read as JSON
 */
export function readStyleOption(sent: string | undefined): string | object | undefined {
  if (sent?.endsWith('.json') !== true) return sent;
  try {
    return JSON.parse(readFileSync(sent, 'utf8')) as object;
  } catch (error) {
    throw new CliError(`--style ${sent}: ${(error as Error).message}`);
  }
}
