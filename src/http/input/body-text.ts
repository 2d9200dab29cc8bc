import type { Request } from 'express';
import { textOf } from '../../api/validation/utf8.js';

/**
 * The body as text, nothing taken away: a byte order mark counts in the offsets.
 * @throws HttpProblem 400 when it is not UTF-8
 */
export function bodyText(request: Request): string {
  return textOf(Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0), 'body');
}
