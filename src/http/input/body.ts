import { raw, type Request, type RequestHandler } from 'express';
import { z } from 'zod';
import { ProblemError } from '../../api/problems/problem.js';
import { toValidationProblem } from '../../api/problems/zod-problem.js';
import { textSchema } from '../../api/schemas/text.js';
import { parseJsonObject } from '../../api/validation/json-object.js';
import { maxBodyBytes } from '../../api/validation/size-limits.js';
import { checkTextLength } from '../../api/validation/text-length.js';
import { decodeUtf8 } from '../../api/validation/utf8.js';
import { validate } from '../../api/validation/validate.js';
import { createEncodingProblem } from './content-type.js';

const TEXT_BODY = z.object({ text: textSchema });

/**
 * Reads the bytes of the body, at most {@link maxBodyBytes} of them; gzip, deflate and br are unpacked within the same
 * limit. The rest of a longer body is read and dropped, so that the client can read the answer.
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

/** An error of raw-body or zlib. */
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
  return decodeUtf8(Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0), 'body');
}

/**
 * A JSON body with a `text`, as its schema outputs it.
 * @throws ProblemError 400 with the place of the syntax error, 413, 422 with the error of each field
 */
export function readJsonBody<T>(request: Request, schema: z.ZodType<T>, maxText: number): T {
  const body = parseJsonObject(decodeBody(request), 'body');
  const { text } = body;
  if (typeof text === 'string') checkTextLength(text, maxText);
  return validate(schema, body);
}

/**
 * A body that is the text itself.
 * @throws ProblemError 400, 413 or 422 as for the `text` of a JSON body
 */
export function readTextBody(request: Request, maxText: number): string {
  const text = decodeBody(request);
  checkTextLength(text, maxText);
  const result = TEXT_BODY.safeParse({ text });
  if (result.success) return result.data.text;
  throw toValidationProblem(result.error, { text }, TEXT_BODY);
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
