import type { Request } from 'express';
import type { z } from 'zod';
import { judged } from '../../api/validation/validate.js';
import { bodyText } from './body-text.js';
import { jsonObject } from '../../api/validation/json-object.js';
import { checkLength } from '../../api/validation/text-length.js';

/**
 * The body as a schema of a request with a `text` wants it.
 * @throws HttpProblem 400 that says where the JSON breaks off, 413, 422 that says what is wrong with each field
 */
export function readJson<T>(request: Request, schema: z.ZodType<T>, maxText: number): T {
  const body = jsonObject(bodyText(request), 'body');
  const { text } = body;
  if (typeof text === 'string') checkLength(text, maxText);
  return judged(schema, body);
}
