import { raw, type RequestHandler } from 'express';
import { maxBodyBytes } from '../../api/validation/size-limits.js';
import { ProblemError } from '../../api/problems/problem.js';

/**
 * Reads the body's bytes, up to {@link maxBodyBytes}; gzip, deflate and br are unpacked within the same limit. The rest of
 * a body that is longer is read off and thrown away, so that the client can read the answer.
 */
export function readBody(maxText: number): RequestHandler {
  const limit = maxBodyBytes(maxText);
  const read: RequestHandler = raw({ type: () => true, limit });
  return (request, response, next) => {
    read(request, response, (error: unknown) => {
      const coding = request.get('Content-Encoding') ?? 'identity';
      next(error === undefined ? undefined : toBodyProblem(error as BodyError, coding, limit, maxText));
    });
  };
}

/** What raw-body and zlib say. */
interface BodyError {
  readonly status?: number;
  readonly code?: string;
  readonly message: string;
}

function toBodyProblem(error: BodyError, coding: string, limit: number, maxText: number): unknown {
  if (error.status === 413)
    return new ProblemError(
      'too-large',
      `The body is longer than ${limit} bytes, the limit for a text of ${maxText} UTF-16 units.`,
    );
  if (error.status === 415)
    return new ProblemError(
      'unsupported-media-type',
      `The Content-Encoding ${JSON.stringify(coding.slice(0, 40))} is not read here; allowed: gzip, deflate, br or none.`,
      { headers: { 'Accept-Encoding': 'gzip, deflate, br' } },
    );
  if (/^(?:Z_|ERR_)/.test(error.code ?? ''))
    return new ProblemError(
      'bad-request',
      `The body cannot be unpacked as ${coding.slice(0, 40)}, which its Content-Encoding says it is: ${error.message}.`,
    );
  return error;
}
