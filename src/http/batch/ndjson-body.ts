import type { Readable, Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import type { Request } from 'express';
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
 * The body of a request as a stream of NDJSON, decompressed. Nothing is read before the stream is.
 * @throws ProblemError 415 for another type or Content-Encoding
 */
export function openNdjsonBody(request: Request): Readable {
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
  return request.pipe(unpacked);
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
