import type { Request } from 'express';
import { parse as locate } from 'lossless-json';
import type { z } from 'zod';
import { quoteSent } from '../../support/suggest.js';
import { MOST_FOR_OPTIONS } from '../middleware/body.js';
import { HttpProblem } from '../problems/problem.js';
import { problemOf } from '../problems/teach.js';
import { bodyText } from './body-text.js';
import { longestString } from './longest-string.js';
import { checkLength } from './text-length.js';

/**
 * The body as a schema of a request with a `text` wants it.
 * @throws HttpProblem 400 that says where the JSON breaks off, 413, 422 that says what is wrong with each field
 */
export function readJson<T>(request: Request, schema: z.ZodType<T>, maxText: number): T {
  const body = parse(bodyText(request));
  const { text } = body;
  if (typeof text === 'string') checkLength(text, maxText);
  const result = schema.safeParse(body);
  if (result.success) return result.data;
  throw problemOf(result.error, body, schema);
}

function parse(text: string): Readonly<Record<string, unknown>> {
  const json = text.startsWith('\ufeff') ? text.slice(1) : text;
  if (json.trim() === '') throw new HttpProblem('malformed-json', 'The body is empty; a JSON object is expected.');
  checkSize(json);
  let body: unknown;
  try {
    body = JSON.parse(json);
  } catch (error) {
    throw new HttpProblem('malformed-json', `The body is not JSON: ${whereBroken(json, error as Error)}.`);
  }
  if (typeof body === 'object' && body !== null && !Array.isArray(body)) return body as Record<string, unknown>;
  const sent = Array.isArray(body) ? 'an array' : quoteSent(body);
  throw new HttpProblem('invalid-request', `The body is ${sent}; a JSON object like {"text": "…"} is expected.`);
}

/** Judged before anything else: a list of a million wrong codes would make a million faults, each with a suggestion. */
function checkSize(json: string): void {
  if (json.length <= MOST_FOR_OPTIONS) return;
  const beside = json.length - longestString(json);
  if (beside > MOST_FOR_OPTIONS)
    throw new HttpProblem(
      'too-large',
      `The JSON beside the text takes ${beside} characters; at most ${MOST_FOR_OPTIONS} are read.`,
    );
}

/** JSON.parse of V8 does not always tell the position; the parser of lossless-json does, slowly. */
function whereBroken(json: string, error: Error): string {
  const position = json.length > MOST_FOR_OPTIONS ? undefined : brokenAt(json);
  if (position === undefined) return error.message;
  const before = json.slice(0, position);
  const line = before.split('\n').length;
  const column = before.length - before.lastIndexOf('\n');
  const found = position < json.length ? JSON.stringify(json.charAt(position)) : 'the end';
  return `unexpected ${found} at line ${line}, column ${column}`;
}

function brokenAt(json: string): number | undefined {
  try {
    locate(json);
  } catch (error) {
    const position = /position (\d+)/.exec((error as Error).message)?.[1];
    return position === undefined ? undefined : Number(position);
  }
  return undefined;
}
