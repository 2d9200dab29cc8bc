import { setImmediate } from 'node:timers/promises';
import { Unzip, UnzipInflate } from 'fflate';
import { getErrorMessage } from '../../support/error-message.js';
import { ParseError } from './source.js';

/** Packed bytes between two yields to the event loop: a few milliseconds of unpacking. */
const CHUNK_BYTES = 32 * 1024;

/**
 * The text of one member of a zip archive, piece by piece: a release of 40 MB is never in memory as a whole, and requests
 * are answered meanwhile.
 * @param limit largest size of the member, in bytes
 * @throws ParseError when the archive is torn, has no such member, or one of more bytes
 */
export async function* unzipText(archive: Uint8Array, member: string, limit: number): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const pieces: string[] = [];
  let size = 0;
  let found = false;
  let whole = false;
  const unzip = new Unzip((file) => {
    if (file.name !== member || found) return;
    found = true;
    file.ondata = (error, data, final) => {
      if (error) throw error;
      size += data.length;
      if (size > limit) throw new ParseError(`${member} is larger than ${limit} bytes`);
      pieces.push(decoder.decode(data, { stream: !final }));
      whole ||= final;
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  for (let at = 0; at < archive.length && !whole; at += CHUNK_BYTES) {
    try {
      unzip.push(archive.subarray(at, at + CHUNK_BYTES), at + CHUNK_BYTES >= archive.length);
    } catch (error) {
      if (error instanceof ParseError) throw error;
      throw new ParseError(`${member} cannot be unpacked: ${getErrorMessage(error)}`, { cause: error });
    }
    yield* pieces.splice(0);
    await setImmediate();
  }
  if (!found) throw new ParseError(`the archive has no ${member}`);
  if (!whole) throw new ParseError(`the archive breaks off within ${member}`);
}
