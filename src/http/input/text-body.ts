import type { Request } from 'express';
import { z } from 'zod';
import { HttpProblem } from '../../api/problems/problem.js';
import { problemOf } from '../../api/problems/zod-problem.js';
import { text as textSchema } from '../../api/schemas/text.js';
import { bodyText } from './body-text.js';
import { checkLength } from '../../api/validation/text-length.js';

const BODY = z.object({ text: textSchema });

/**
 * A body that is the text itself.
 * @throws HttpProblem 400, 413 or 422 as for the `text` of a JSON body
 */
export function readText(request: Request, maxText: number): string {
  const text = bodyText(request);
  checkLength(text, maxText);
  const result = BODY.safeParse({ text });
  if (result.success) return result.data.text;
  throw problemOf(result.error, { text }, BODY);
}

/**
 * Options beside a JSON body belong in it; in the query they would be ignored in silence.
 * @param allowed parameters that are read from the query beside JSON too
 * @throws HttpProblem 422
 */
export function noQueryBesideJson(request: Request, allowed: readonly string[] = []): void {
  const faults = Object.keys(request.query)
    .filter((key) => !allowed.includes(key))
    .map((key) => ({
      pointer: `/${key.slice(0, 100)}`,
      detail: 'is a parameter of the query; with a JSON body every option is a field of the body.',
    }));
  const [first] = faults;
  if (first) throw new HttpProblem('invalid-request', `${first.pointer.slice(1)}: ${first.detail}`, { faults });
}
