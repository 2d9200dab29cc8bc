import { constants, gzipSync } from 'node:zlib';
import { answerLines, type LineContext } from '../operations/batch-line.js';
import type { AnsweredPiece, BatchPiece } from './batch.js';

const ENCODER = new TextEncoder();

/** Answers a piece in one go. */
export function answerPiece({ bytes, firstRow }: BatchPiece, context: LineContext, packed: boolean): AnsweredPiece {
  let text = '';
  let lines = 0;
  let failed = 0;
  for (const answer of answerLines(bytes, firstRow, context)) {
    text += `${answer.json}\n`;
    lines++;
    if (answer.failed) failed++;
  }
  return { bytes: encodeAnswers(text, packed), lines, failed };
}

/** Answers as they are stored or sent: of a stored one speed counts more than its last tenth. */
export function encodeAnswers(text: string, packed: boolean): Buffer {
  return packed ? gzipSync(text, { level: constants.Z_BEST_SPEED }) : Buffer.from(ENCODER.encode(text).buffer);
}
