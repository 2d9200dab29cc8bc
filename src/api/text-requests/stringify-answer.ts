import { ProblemError } from '../problems/problem.js';

/** Lists of an answer lie no deeper: the figures of one source of a comparison. */
const LIST_DEPTH = 3;
/** A shorter list is written in one go. */
const SHORT_LIST = 1000;

/**
 * An answer as JSON.
 * @param maxBytes of it in UTF-8
 * @throws ProblemError 413 as soon as it is longer, before the rest is written
 */
export function stringifyAnswer(answer: unknown, maxBytes = Infinity): string {
  const parts: string[] = [];
  let length = 0;
  const add = (part: string): void => {
    length += part.length;
    if (length > maxBytes) throw createAnswerTooLargeError(maxBytes);
    parts.push(part);
  };
  writeJson(answer, LIST_DEPTH, add);
  const json = parts.length === 1 ? (parts[0] ?? '') : parts.join('');
  // Some characters take three bytes.
  if (length * 3 > maxBytes && Buffer.byteLength(json) > maxBytes) throw createAnswerTooLargeError(maxBytes);
  return json;
}

/** Writes long lists element by element, everything else in one go. */
function writeJson(value: unknown, depth: number, add: (part: string) => void): void {
  if (depth === 0 || !holdsLongList(value, depth)) {
    add(JSON.stringify(value) ?? 'null');
    return;
  }
  const isList = Array.isArray(value);
  let separator = isList ? '[' : '{';
  for (const [key, child] of Object.entries(value as object)) {
    if (child === undefined && !isList) continue;
    add(isList ? separator : `${separator}${JSON.stringify(key)}:`);
    separator = ',';
    if (isList) add(JSON.stringify(child) ?? 'null');
    else writeJson(child, depth - 1, add);
  }
  add(isList ? ']' : '}');
}

function holdsLongList(value: unknown, depth: number): boolean {
  if (Array.isArray(value)) return value.length > SHORT_LIST;
  if (depth === 0 || typeof value !== 'object' || value === null) return false;
  return Object.values(value).some((child) => holdsLongList(child, depth - 1));
}

/** 413 for an answer that would be longer than the operator allows. */
export function createAnswerTooLargeError(maxBytes: number): ProblemError {
  return new ProblemError(
    'answer-too-large',
    `The answer would be longer than ${maxBytes} bytes, the limit for one text. Send the text in parts, or ask for fewer currencies.`,
  );
}
