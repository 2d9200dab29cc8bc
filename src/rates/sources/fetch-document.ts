import { ParseError, type FetchContext } from './source.js';

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

/**
 * The bytes of a document that is asked for without a validator.
 * @throws ParseError when the publisher answers that it has not changed
 */
export async function fetchUnconditionally(
  request: { readonly url: string; readonly accept: string },
  publisher: string,
  { http, signal }: Pick<FetchContext, 'http' | 'signal'>,
): Promise<Uint8Array> {
  const answer = await http.get({ ...request, signal });
  if (answer.notModified) throw new ParseError(`${publisher} answered "not modified" to an unconditional request`);
  return answer.body;
}
