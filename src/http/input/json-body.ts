import type { Request } from 'express';
import type { z } from 'zod';
import { validate } from '../../api/validation/validate.js';
import { decodeBody } from './body-text.js';
import { parseJsonObject } from '../../api/validation/json-object.js';
import { checkTextLength } from '../../api/validation/text-length.js';

/**
 * The body as a schema of a request with a `text` wants it.
 * @throws ProblemError 400 that says where the JSON breaks off, 413, 422 that says what is wrong with each field
 */
export function readJsonBody<T>(request: Request, schema: z.ZodType<T>, maxText: number): T {
  const body = parseJsonObject(decodeBody(request), 'body');
  const { text } = body;
  if (typeof text === 'string') checkTextLength(text, maxText);
  return validate(schema, body);
}
