import type { Readable } from 'node:stream';
import type { Request } from 'express';
import { createReusedKeyError } from '../../api/jobs/job-errors.js';
import type { Job } from '../../api/jobs/job.js';
import type { RequestDigest } from '../../api/jobs/request-digest.js';
import { ProblemError } from '../../api/problems/problem.js';

/** The header of draft-ietf-httpapi-idempotency-key-header. */
const IDEMPOTENCY_HEADER = 'Idempotency-Key';

const MAX_KEY_LENGTH = 200;

/** What the sender calls its request; undefined when it does not. @throws ProblemError bad-request */
export function readIdempotencyKey(request: Request): string | undefined {
  const sent = request.get(IDEMPOTENCY_HEADER);
  if (sent === undefined) return undefined;
  // A structured field: a string in quotation marks. Many senders leave them out.
  const key = /^"(.*)"$/.exec(sent)?.[1] ?? sent;
  if (/^[\x21-\x7e]+$/.test(key) && key.length <= MAX_KEY_LENGTH) return key;
  throw new ProblemError(
    'bad-request',
    `${IDEMPOTENCY_HEADER} must be 1 to ${MAX_KEY_LENGTH} visible ASCII characters, such as a UUID.`,
  );
}

/**
 * Reads the body of a request that has made a job before, and compares.
 * @throws DomainError idempotency-key-reused
 */
export async function compareRepeatedInput(input: Readable, job: Job, digest: RequestDigest): Promise<void> {
  for await (const data of input as AsyncIterable<Buffer>) {
    digest.update(data);
    if (digest.bytes > job.input.offset) break;
  }
  if (digest.toString() !== job.requestDigest) throw createReusedKeyError(job.idempotencyKey ?? '');
}
