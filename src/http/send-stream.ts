import type { Response } from 'express';

/** Error codes of a stream whose client has closed the connection. */
const CLIENT_GONE_CODES: ReadonlySet<string> = new Set([
  'ABORT_ERR',
  'ECONNRESET',
  'EPIPE',
  'ERR_STREAM_DESTROYED',
  'ERR_STREAM_PREMATURE_CLOSE',
]);

/** Has the client gone away? */
export function isClientGone(error: unknown): boolean {
  return CLIENT_GONE_CODES.has((error as NodeJS.ErrnoException).code ?? '');
}

/**
 * Sends pieces at the client's pace, each as soon as it is there. When the client goes away, the source is ended too.
 * @returns whether the whole answer was sent
 */
export async function sendStream(response: Response, pieces: AsyncIterable<Uint8Array | string>): Promise<boolean> {
  let isGone = false;
  let goOn = (): void => undefined;
  // One listener for all pieces: the compression middleware never removes one.
  response.on('drain', () => {
    goOn();
  });
  response.once('close', () => {
    isGone = true;
    goOn();
  });
  try {
    for await (const piece of pieces) {
      if (isGone) return false;
      const drained = new Promise<void>((resolve) => (goOn = resolve));
      const isFree = response.write(piece);
      // Otherwise compressed pieces wait in the compressor.
      (response as Response & { flush?: () => void }).flush?.();
      if (!isFree) await drained;
    }
    response.end();
    return !isGone;
  } catch (error) {
    if (isGone || isClientGone(error)) return false;
    throw error;
  }
}
