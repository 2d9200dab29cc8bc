import { ParseError } from './source.js';

/**
 * The text of a document in UTF-8.
 * @throws ParseError when its bytes are not
 */
export function decodeText(bytes: Uint8Array, what: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    throw new ParseError(`${what} is not text in UTF-8`, { cause: error });
  }
}
