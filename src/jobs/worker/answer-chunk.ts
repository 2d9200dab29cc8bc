import { gunzipSync } from 'node:zlib';
import { readNonBlankLines, type NumberedLine } from '../../api/ndjson/read-lines.js';
import type { Clock } from '../../support/clock.js';
import { createDeadLine } from '../dead-letter.js';
import type { DeadLine } from '../../api/jobs/job.js';
import type { ChunkLease } from '../../api/jobs/job-store.js';
import { encodeAnswers } from '../../api/batch/answer-piece.js';
import type { BatchPool } from '../../api/batch/thread-pool.js';
import type { AnsweredPiece, Batch } from '../../api/batch/batch.js';

/** A chunk takes one or two seconds; one that takes so long has hit something that is not linear. */
const CHUNK_TIMEOUT_MS = 120_000;
const LINE_TIMEOUT_MS = 30_000;

/** The answers to a chunk, and the lines that could not be answered. */
interface ChunkAnswers {
  readonly answers: AnsweredPiece;
  readonly dead: readonly DeadLine[];
}

/**
 * Answers a chunk in a thread. When the thread crashes, each line is answered in a thread of its own, so that only the
 * line that crashes it becomes a dead letter.
 */
export async function answerChunk(
  lease: ChunkLease,
  batch: Batch,
  answerer: BatchPool,
  clock: Clock,
): Promise<ChunkAnswers> {
  const { bytes, firstRow } = lease;
  try {
    const answers = await answerer.answerPiece({ bytes, firstRow }, batch, {
      packed: true,
      signal: AbortSignal.timeout(CHUNK_TIMEOUT_MS),
    });
    return { answers, dead: [] };
  } catch {
    // The reason is reported with the line that causes it.
    return answerLinesOneByOne(lease, batch, answerer, clock);
  }
}

async function answerLinesOneByOne(
  lease: ChunkLease,
  batch: Batch,
  answerer: BatchPool,
  clock: Clock,
): Promise<ChunkAnswers> {
  const dead: DeadLine[] = [];
  let text = '';
  let failed = 0;
  let index = 0;
  for (const each of readNonBlankLines(lease.bytes, lease.firstRow)) {
    try {
      const answered = await answerLineAlone(each, batch, answerer);
      text += answered.text;
      failed += answered.failed;
    } catch (error) {
      const given = createDeadLine(lease, each, index, (error as Error).message, clock());
      text += `${given.json}\n`;
      dead.push(given.dead);
      failed++;
    }
    index++;
  }
  return { answers: { bytes: encodeAnswers(text, true), lines: index, failed }, dead };
}

async function answerLineAlone(
  { line, row }: NumberedLine,
  batch: Batch,
  answerer: BatchPool,
): Promise<{ readonly text: string; readonly failed: number }> {
  const options = { packed: true, signal: AbortSignal.timeout(LINE_TIMEOUT_MS) };
  const { bytes, failed } = await answerer.answerPiece({ bytes: line, firstRow: row }, batch, options);
  return { text: gunzipSync(bytes).toString(), failed };
}
