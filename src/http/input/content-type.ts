import type { Request } from 'express';
import { ProblemError } from '../../api/problems/problem.js';

const UTF8_NAMES = new Set(['utf-8', 'utf8', 'us-ascii']);

/** The media type of a body out of `allowed`. @throws ProblemError 415 that lists them */
export function requireContentType<const T extends string>(request: Request, allowed: readonly T[]): T {
  const sent = request.get('Content-Type');
  const [type, ...parameters] = (sent ?? '').toLowerCase().split(';');
  const matched = allowed.find((each) => each === type?.trim());
  const list = allowed.join(', ');
  if (!matched)
    throw new ProblemError(
      'unsupported-media-type',
      sent === undefined
        ? `The request has no Content-Type; allowed here: ${list}.`
        : `The Content-Type ${JSON.stringify(sent.slice(0, 80))} is not read here; allowed: ${list}.`,
      { headers: { 'Accept-Post': list } },
    );
  const charset = parameters.map(parseCharset).find((each) => each !== undefined);
  if (charset !== undefined && !UTF8_NAMES.has(charset))
    throw new ProblemError(
      'unsupported-media-type',
      `The charset ${JSON.stringify(charset.slice(0, 40))} is not read here; convert the text to UTF-8.`,
    );
  return matched;
}

function parseCharset(parameter: string): string | undefined {
  const [name, value] = parameter.split('=');
  return name?.trim() === 'charset' ? (value ?? '').trim().replaceAll('"', '') : undefined;
}

/** 415 for a Content-Encoding that is not read. */
export function createEncodingProblem(coding: string): ProblemError {
  return new ProblemError(
    'unsupported-media-type',
    `The Content-Encoding ${JSON.stringify(coding.slice(0, 40))} is not read here; allowed: gzip, deflate, br or none.`,
    { headers: { 'Accept-Encoding': 'gzip, deflate, br' } },
  );
}
