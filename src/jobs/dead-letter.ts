import { createFailedLine, readLineId } from '../api/operations/batch-line.js';
import { readNonBlankLines } from '../api/ndjson/read-lines.js';
import { DomainError } from '../support/domain-error.js';
import type { DeadLine } from '../api/jobs/job.js';
import type { ChunkLease } from '../api/jobs/job-store.js';
import { encodeAnswers } from '../api/batch/answer-piece.js';
import type { AnsweredPiece } from '../api/batch/batch.js';

/** Makes the dead letter of a line and its answer, a problem. */
export function createDeadLine(
  { firstLine, attempt }: Pick<ChunkLease, 'firstLine' | 'attempt'>,
  { line, row }: { readonly line: Uint8Array; readonly row: number },
  index: number,
  reason: string,
  at: Date,
): { readonly json: string; readonly dead: DeadLine } {
  const id = readLineId(line);
  const problem = new DomainError('line-given-up', `The line was given up after ${attempt} attempts: ${reason}.`);
  const dead = { line: firstLine + index, row, id, reason, attempts: attempt, at };
  return { json: createFailedLine(id, row, problem).json, dead };
}

/** Makes the dead letters of all lines of a chunk. */
export function createDeadChunk(
  lease: ChunkLease,
  reason: string,
  at: Date,
): { readonly answers: AnsweredPiece; readonly dead: readonly DeadLine[] } {
  const given = [...readNonBlankLines(lease.bytes, lease.firstRow)].map((each, i) =>
    createDeadLine(lease, each, i, reason, at),
  );
  const text = given.map(({ json }) => `${json}\n`).join('');
  return {
    answers: { bytes: encodeAnswers(text, true), lines: given.length, failed: given.length },
    dead: given.map(({ dead }) => dead),
  };
}
