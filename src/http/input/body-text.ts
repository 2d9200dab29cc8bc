import type { Request } from 'express';
import { decodeUtf8 } from '../../api/validation/utf8.js';

/**
 * The body as text, nothing taken away: a byte order mark counts in the offsets.
 * @throws ProblemError 400 when it is not UTF-8
 */
export function decodeBody(request: Request): string {
  return decodeUtf8(Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0), 'body');
}
