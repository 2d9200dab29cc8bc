import { raw, type Request, type RequestHandler } from 'express';
import { ProblemError } from '../../api/problems/problem.js';
import { maxBodyBytes } from '../../api/validation/size-limits.js';
import { decodeUtf8 } from '../../api/validation/utf8.js';
import { createEncodingProblem } from './content-type.js';

/**
 * Reads the bytes of the body, at most {@link maxBodyBytes} of them; gzip, deflate and br are unpacked within the same
 * limit. The rest of a longer body is read and dropped, so that the client can read the answer.
 */
export function readBody(maxText: number): RequestHandler {
  const limit = maxBodyBytes(maxText);
  return readBytes(limit, `the limit for a text of ${maxText} UTF-16 units`);
}

/** Reads a body that holds the API key, whose sender is not known before: a paragraph or a page, no book. */
export function readUnprovenBody(maxText: number): RequestHandler {
  const limit = Math.min(MAX_UNPROVEN_BYTES, maxBodyBytes(maxText));
  return readBytes(
    limit,
    'the limit while the API key is in the body; for a longer one send the key as "Authorization: Bearer KEY"',
  );
}

const MAX_UNPROVEN_BYTES = 262_144;

function readBytes(limit: number, reason: string): RequestHandler {
  const read: RequestHandler = raw({ type: () => true, limit });
  return (request, response, next) => {
    read(request, response, (error: unknown) => {
      const coding = request.get('Content-Encoding') ?? 'identity';
      next(error === undefined ? undefined : toBodyProblem(error as BodyError, coding, limit, reason));
    });
  };
}

/** An error of raw-body or zlib. */
interface BodyError {
  readonly status?: number;
  readonly code?: string;
  readonly message: string;
}

function toBodyProblem(error: BodyError, coding: string, limit: number, reason: string): unknown {
  if (error.status === 413) return new ProblemError('too-large', `The body is longer than ${limit} bytes, ${reason}.`);
  if (error.status === 415) return createEncodingProblem(coding);
  if (/^(?:Z_|ERR_)/.test(error.code ?? ''))
    return new ProblemError(
      'bad-request',
      `The body cannot be unpacked as ${coding.slice(0, 40)}, which its Content-Encoding says it is: ${error.message}.`,
    );
  return error;
}

/**
 * The body as text. Nothing is removed: a byte order mark counts in the offsets.
 * @throws ProblemError 400 when it is not UTF-8
 */
export function decodeBody(request: Request): string {
  return decodeUtf8(bytesOf(request), 'body');
}

/** The bytes of a body that {@link readBody} has read. */
export function bytesOf(request: Request): Uint8Array {
  return Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
}

/**
 * With a JSON body every option is a field of it; one in the query would be ignored silently.
 * @param allowed parameters that are read from the query with JSON too
 * @throws ProblemError 422
 */
export function rejectQueryBesideJson(request: Request, allowed: readonly string[] = []): void {
  const faults = Object.keys(request.query)
    .filter((key) => !allowed.includes(key))
    .map((key) => ({
      pointer: `/${key.slice(0, 100)}`,
      detail: 'is a parameter of the query; with a JSON body every option is a field of the body.',
    }));
  const [first] = faults;
  if (first) throw new ProblemError('invalid-request', `${first.pointer.slice(1)}: ${first.detail}`, { faults });
}
