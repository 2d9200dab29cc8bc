import type { Response } from 'express';

/** What a stream says when there is nobody left to write to. */
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
 * Sends pieces at the pace of the client, each at once. A client that goes away ends the work.
 * @returns whether the whole answer was sent
 */
export async function sendStream(response: Response, pieces: AsyncIterable<Uint8Array | string>): Promise<boolean> {
  let isGone = false;
  let goOn = (): void => undefined;
  // One listener for all: the packer does not take them off again.
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
      // Packed answers wait in the packer otherwise.
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
