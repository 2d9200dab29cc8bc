import { parse as locate } from 'lossless-json';
import { quoteInput } from '../../support/suggest.js';
import { ProblemError } from '../problems/problem.js';
import { MAX_OPTIONS_LENGTH } from './size-limits.js';
import { measureLongestString } from './longest-string.js';

/**
 * The JSON object of a request.
 * @param what names the JSON in errors: "body", "line"
 * @throws ProblemError 400 that says where the JSON breaks off, 413 when there is too much beside the text, 422 when it is
 * no object
 */
export function parseJsonObject(text: string, what: string): Readonly<Record<string, unknown>> {
  const json = text.startsWith('\ufeff') ? text.slice(1) : text;
  if (json.trim() === '') throw new ProblemError('malformed-json', `The ${what} is empty; a JSON object is expected.`);
  checkOptionsLength(json);
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    throw new ProblemError('malformed-json', `The ${what} is not JSON: ${describeSyntaxError(json, error as Error)}.`);
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  const sent = Array.isArray(value) ? 'an array' : quoteInput(value);
  throw new ProblemError('invalid-request', `The ${what} is ${sent}; a JSON object like {"text": "…"} is expected.`);
}

/** Checked before validation: a list of a million wrong codes would make a million errors, each with a suggestion. */
function checkOptionsLength(json: string): void {
  if (json.length <= MAX_OPTIONS_LENGTH) return;
  const beside = json.length - measureLongestString(json);
  if (beside > MAX_OPTIONS_LENGTH)
    throw new ProblemError(
      'too-large',
      `The JSON beside the text takes ${beside} characters; at most ${MAX_OPTIONS_LENGTH} are read.`,
    );
}

/** V8's JSON.parse does not always report the position; the parser of lossless-json does, but is slow. */
function describeSyntaxError(json: string, error: Error): string {
  const position = json.length > MAX_OPTIONS_LENGTH ? undefined : findSyntaxError(json);
  if (position === undefined) return error.message;
  const before = json.slice(0, position);
  const line = before.split('\n').length;
  const column = before.length - before.lastIndexOf('\n');
  const found = position < json.length ? JSON.stringify(json.charAt(position)) : 'the end';
  return `unexpected ${found} at line ${line}, column ${column}`;
}

function findSyntaxError(json: string): number | undefined {
  try {
    locate(json);
  } catch (error) {
    const position = /position (\d+)/.exec((error as Error).message)?.[1];
    return position === undefined ? undefined : Number(position);
  }
  return undefined;
}
