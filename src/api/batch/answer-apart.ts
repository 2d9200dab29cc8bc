import { gunzipSync } from 'node:zlib';
import { readNonBlankLines, type NumberedLine } from '../ndjson/read-lines.js';
import { encodeAnswers } from './answer-piece.js';
import type { AnsweredPiece, Batch, BatchPiece } from './batch.js';
import type { BatchPool } from './thread-pool.js';

/** A piece takes one or two seconds; one that takes so long has hit something that is not linear. */
const PIECE_TIMEOUT_MS = 120_000;
const LINE_TIMEOUT_MS = 30_000;

/**
 * Answers a piece in a thread. When the thread crashes or is too slow, each line is answered by itself, so that only the
 * line that is at fault is given up.
 * @param packed compress the answers
 * @param giveUp writes the answer to a line that cannot be answered, as JSON
 */
export async function answerOrGiveUp(
  piece: BatchPiece,
  batch: Batch,
  pool: BatchPool,
  packed: boolean,
  giveUp: (line: NumberedLine, index: number, error: Error) => string,
): Promise<AnsweredPiece> {
  try {
    return await pool.answerPiece(piece, batch, { packed, signal: AbortSignal.timeout(PIECE_TIMEOUT_MS) });
  } catch {
    // The reason is reported with the line that causes it.
    return answerLinesApart(piece, batch, pool, packed, giveUp);
  }
}

async function answerLinesApart(
  { bytes, firstRow }: BatchPiece,
  batch: Batch,
  pool: BatchPool,
  packed: boolean,
  giveUp: (line: NumberedLine, index: number, error: Error) => string,
): Promise<AnsweredPiece> {
  let text = '';
  let failed = 0;
  let lines = 0;
  for (const each of readNonBlankLines(bytes, firstRow)) {
    try {
      const answered = await answerLineAlone(each, batch, pool);
      text += answered.text;
      failed += answered.failed;
    } catch (error) {
      text += `${giveUp(each, lines, error as Error)}\n`;
      failed++;
    }
    lines++;
  }
  return { bytes: encodeAnswers(text, packed), lines, failed };
}

async function answerLineAlone(
  { line, row }: NumberedLine,
  batch: Batch,
  pool: BatchPool,
): Promise<{ readonly text: string; readonly failed: number }> {
  const options = { packed: true, signal: AbortSignal.timeout(LINE_TIMEOUT_MS) };
  const { bytes, failed } = await pool.answerPiece({ bytes: line, firstRow: row }, batch, options);
  return { text: gunzipSync(bytes).toString(), failed };
}
