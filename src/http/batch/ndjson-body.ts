import { Transform, type Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import type { Request, Response } from 'express';
import { createEncodingProblem, requireContentType } from '../input/content-type.js';
import { ProblemError } from '../../api/problems/problem.js';

/** Names under which newline-delimited JSON is sent; the first is the one we use. */
export const NDJSON_TYPES = [
  'application/x-ndjson',
  'application/ndjson',
  'application/jsonl',
  'application/x-jsonlines',
  'application/json-lines',
] as const;

export const NDJSON = NDJSON_TYPES[0];

const DECOMPRESSORS: Readonly<Record<string, (() => Transform) | undefined>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

/**
 * The body of a request as a stream of NDJSON, decompressed. Nothing is read before the stream is, and it ends with its
 * client, also when the body has arrived whole.
 * @throws ProblemError 415 for another type or Content-Encoding
 */
export function openNdjsonBody(request: Request, response: Response): Readable {
  requireContentType(request, NDJSON_TYPES);
  const coding = (request.get('Content-Encoding') ?? 'identity').trim().toLowerCase();
  if (coding === 'identity' || coding === '') return request;
  const unpack = DECOMPRESSORS[coding];
  if (!unpack) throw createEncodingProblem(coding);
  const unpacked = unpack();
  request.once('error', (error) => unpacked.destroy(error));
  request.once('close', () => {
    if (!request.complete) unpacked.destroy(new ClientGoneError());
  });
  response.once('close', () => {
    if (!response.writableFinished) unpacked.destroy(new ClientGoneError());
  });
  return limitExpansion(request.pipe(unpacked), request);
}

/** NDJSON of news is packed to a tenth; a bomb of one repeated byte to a hundred thousandth. */
const MAX_EXPANSION = 200;
/** So much is always unpacked. */
const FREE_BYTES = 16_000_000;

/** Refuses a body that grows too much when it is unpacked: work is paid for by bytes that are sent. */
function limitExpansion(unpacked: Transform, request: Request): Readable {
  const before = request.socket.bytesRead;
  let bytes = 0;
  const limited = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length;
      // The headers of the request are among the bytes read, which does no harm.
      const sent = Math.max(1, request.socket.bytesRead - before);
      if (bytes <= FREE_BYTES || bytes <= sent * MAX_EXPANSION) done(null, chunk);
      else
        done(new ProblemError('too-large', `The body grows by more than ${MAX_EXPANSION} times when it is unpacked.`));
    },
  });
  // Not a pipeline(): that would close the connection with the first error, before the answer says what it is.
  unpacked.once('error', (error) => limited.destroy(error));
  limited.once('close', () => unpacked.destroy());
  return unpacked.pipe(limited);
}

/** The client has closed the connection before its request was whole. */
class ClientGoneError extends Error {
  override readonly name = 'ClientGoneError';
  readonly code = 'ECONNRESET';
}

/** An error of the decompression as a problem of the sender; any other error as it is. */
export function toInputProblem(error: unknown): unknown {
  const { code = '', message } = error as NodeJS.ErrnoException;
  if (!/^(?:Z_|ERR_(?:_ERROR|BROTLI|PADDING|FORMAT))/.test(code)) return error;
  return new ProblemError('bad-request', `The body cannot be unpacked as its Content-Encoding says: ${message}.`);
}
