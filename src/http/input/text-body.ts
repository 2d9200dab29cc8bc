import type { Request } from 'express';
import { z } from 'zod';
import { ProblemError } from '../../api/problems/problem.js';
import { toValidationProblem } from '../../api/problems/zod-problem.js';
import { textSchema } from '../../api/schemas/text.js';
import { decodeBody } from './body-text.js';
import { checkTextLength } from '../../api/validation/text-length.js';

const TEXT_BODY = z.object({ text: textSchema });

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
 * Options beside a JSON body belong in it; in the query they would be ignored in silence.
 * @param allowed parameters that are read from the query beside JSON too
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
