import { failedLine, readLineId } from '../api/operations/batch-line.js';
import { wholeLines } from '../api/ndjson/read-lines.js';
import { HttpProblem } from '../api/problems/problem.js';
import type { DeadLine } from '../api/jobs/job.js';
import type { Lease } from '../api/jobs/job-store.js';
import { written } from '../api/batch/answer-piece.js';
import type { AnsweredPiece } from '../api/batch/batch.js';

/** The answer to a line that was given up, and what is told of it. */
export function giveUpLine(
  { firstLine, attempt }: Pick<Lease, 'firstLine' | 'attempt'>,
  { line, row }: { readonly line: Uint8Array; readonly row: number },
  index: number,
  reason: string,
  at: Date,
): { readonly json: string; readonly dead: DeadLine } {
  const id = readLineId(line);
  const problem = new HttpProblem('line-given-up', `The line was given up after ${attempt} attempts: ${reason}.`);
  const dead = { line: firstLine + index, row, id, reason, attempts: attempt, at };
  return { json: failedLine(id, row, problem).json, dead };
}

/** Gives up all lines of a chunk. */
export function giveUp(
  lease: Lease,
  reason: string,
  at: Date,
): { readonly answers: AnsweredPiece; readonly dead: readonly DeadLine[] } {
  const given = [...wholeLines(lease.bytes, lease.firstRow)].map((each, i) => giveUpLine(lease, each, i, reason, at));
  const text = given.map(({ json }) => `${json}\n`).join('');
  return {
    answers: { bytes: written(text, true), lines: given.length, failed: given.length },
    dead: given.map(({ dead }) => dead),
  };
}
