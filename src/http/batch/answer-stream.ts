import type { Readable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { LineSplitter, type LinePiece } from '../../api/ndjson/line-splitter.js';
import type { NumberedLine } from '../../api/ndjson/read-lines.js';
import { createFailedLine, readLineId } from '../../api/operations/batch-line.js';
import { DomainError } from '../../support/domain-error.js';
import { answerOrGiveUp } from '../../api/batch/answer-apart.js';
import { maxBodyBytes } from '../../api/validation/size-limits.js';
import type { AnsweredPiece, Batch } from '../../api/batch/batch.js';
import type { BatchPool } from '../../api/batch/thread-pool.js';
import { OrderedQueue } from './ordered-queue.js';

/** A piece for a thread: some 300 sentences, or one article after another. */
const PIECE_BYTES = 65_536;
const PIECE_LINES = 256;
/** Up to this size answering here is faster than handing the lines to a thread. */
const MAX_INLINE_BYTES = 4_096;
/** Limits of a piece that is answered in this thread, where other requests wait meanwhile. */
const INLINE_PIECE_LINES = 8;
const INLINE_PIECE_BYTES = 16_384;

/**
 * Answers a stream of lines as they come, in their order, no faster than the answers are taken: what is read ahead is a
 * few pieces for each thread.
 * @param input bytes of NDJSON
 * @throws whatever the input throws when it breaks off
 */
export async function* streamAnswers(
  input: Readable,
  batch: Batch,
  answerer: BatchPool,
): AsyncGenerator<AnsweredPiece, void, undefined> {
  const { threads } = answerer;
  const queue = new OrderedQueue<AnsweredPiece>(Math.max(1, threads) * 2);
  let isFirst = true;
  const answer = async (piece: LinePiece): Promise<AnsweredPiece> => {
    if (threads > 0 && !(isFirst && piece.bytes.length <= MAX_INLINE_BYTES))
      return answerOrGiveUp(piece, batch, answerer, false, giveUpLine);
    if (threads === 0) await setImmediate();
    return answerer.answerHere(piece, batch);
  };
  const feeding = feedQueue(input, createSplitter(batch, threads), queue, async (piece) => {
    const answered = answer(piece);
    isFirst = false;
    return answered;
  });
  // Its error is thrown by the queue; when the reader has gone, nothing else awaits it.
  feeding.catch(() => undefined);
  try {
    yield* queue;
  } finally {
    queue.close();
    input.destroy();
  }
}

/** The answer to a line that crashed the thread in which it was answered alone. */
function giveUpLine({ line, row }: NumberedLine, _index: number, { message }: Error): string {
  const problem = new DomainError('line-given-up', `The line could not be answered: ${message}.`);
  return createFailedLine(readLineId(line), row, problem).json;
}

async function feedQueue(
  input: Readable,
  cutter: LineSplitter,
  queue: OrderedQueue<AnsweredPiece>,
  answer: (piece: LinePiece) => Promise<AnsweredPiece>,
): Promise<void> {
  const offer = async (piece: LinePiece | undefined): Promise<boolean> =>
    piece === undefined || piece.lines === 0 || (await queue.add(() => answer(piece)));
  try {
    for await (const data of input as AsyncIterable<Buffer>) {
      for (const piece of cutter.push(data)) if (!(await offer(piece))) return;
      // A client that sends one line and waits for its answer must not wait until a piece is full.
      if (!(await offer(cutter.flush()))) return;
    }
    await offer(cutter.end());
    queue.end();
  } catch (error) {
    queue.fail(error);
  }
}

function createSplitter({ maxText }: Batch, threads: number): LineSplitter {
  const size =
    threads > 0
      ? { pieceBytes: PIECE_BYTES, pieceLines: PIECE_LINES }
      : { pieceBytes: INLINE_PIECE_BYTES, pieceLines: INLINE_PIECE_LINES };
  return new LineSplitter({ maxLineBytes: maxBodyBytes(maxText), ...size });
}
