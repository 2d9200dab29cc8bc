import type { Clock } from '../../support/clock.js';
import { createDeadLine } from '../dead-letter.js';
import type { DeadLine } from '../../api/jobs/job.js';
import type { ChunkLease } from '../../api/jobs/job-store.js';
import { answerOrGiveUp } from '../../api/batch/answer-apart.js';
import type { BatchPool } from '../../api/batch/thread-pool.js';
import type { AnsweredPiece, Batch } from '../../api/batch/batch.js';

/** The answers to a chunk, and the lines that could not be answered. */
interface ChunkAnswers {
  readonly answers: AnsweredPiece;
  readonly dead: readonly DeadLine[];
}

/** Answers a chunk in a thread; a line that crashes its thread becomes a dead letter. */
export async function answerChunk(
  lease: ChunkLease,
  batch: Batch,
  answerer: BatchPool,
  clock: Clock,
): Promise<ChunkAnswers> {
  const { bytes, firstRow } = lease;
  const dead: DeadLine[] = [];
  const answers = await answerOrGiveUp({ bytes, firstRow }, batch, answerer, true, (each, index, error) => {
    const given = createDeadLine(lease, each, index, error.message, clock());
    dead.push(given.dead);
    return given.json;
  });
  return { answers, dead };
}
