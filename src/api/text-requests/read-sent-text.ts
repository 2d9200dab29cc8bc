import { z } from 'zod';
import { toValidationProblem } from '../problems/zod-problem.js';
import { textSchema } from '../schemas/text.js';
import { parseJsonObject } from '../validation/json-object.js';
import { checkTextLength } from '../validation/text-length.js';
import { decodeUtf8 } from '../validation/utf8.js';
import { validate } from '../validation/validate.js';

const TEXT_BODY = z.object({ text: textSchema });

/**
 * A JSON body with a `text`, as its schema outputs it.
 * @throws ProblemError 400 with the place of the syntax error, 413, 422 with the error of each field
 */
export function readSentJson<T>(bytes: Uint8Array, schema: z.ZodType<T>, maxText: number): T {
  const body = parseJsonObject(decodeUtf8(bytes, 'body'), 'body');
  const { text } = body;
  if (typeof text === 'string') checkTextLength(text, maxText);
  return validate(schema, body);
}

/**
 * A body that is the text itself. Nothing is removed: a byte order mark counts in the offsets.
 * @throws ProblemError 400, 413 or 422 as for the `text` of a JSON body
 */
export function readSentText(bytes: Uint8Array, maxText: number): string {
  const text = decodeUtf8(bytes, 'body');
  checkTextLength(text, maxText);
  const result = TEXT_BODY.safeParse({ text });
  if (result.success) return result.data.text;
  throw toValidationProblem(result.error, { text }, TEXT_BODY);
}
