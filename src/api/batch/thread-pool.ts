import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';
import { answerPiece } from './answer-piece.js';
import { toLineContext, type AnsweredPiece, type Batch, type BatchPiece } from './batch.js';
import { SHIPPED_STYLE_REGISTRY, type StyleRegistry } from '../../core/styles/registry.js';
import { serializeRates, type SharedRates } from './shared-rates.js';
import type { BatchThreadData, ThreadTask } from './thread.js';

/** How a piece is to be answered. */
interface AnswerOptions {
  /** Compress the answers with gzip. */
  readonly packed?: boolean;
  /** Aborts the work by terminating the thread. */
  readonly signal?: AbortSignal;
}

/** Answers pieces of batches: in threads, or in this one. */
export interface BatchPool {
  /** Threads beside this one; 0 when the answers are made in this one. */
  readonly threads: number;
  /** Answers a piece in a thread. @throws when the thread dies, or is ended by the signal */
  answerPiece(piece: BatchPiece, batch: Batch, options?: AnswerOptions): Promise<AnsweredPiece>;
  /** Answers a piece at once, in this thread: for what is smaller than the way to another one. */
  answerHere(piece: BatchPiece, batch: Batch): AnsweredPiece;
  close(): Promise<void>;
}

/** Where the thread's code lies; beside this file once it is compiled. */
const THREAD_FILE = fileURLToPath(new URL('./thread.js', import.meta.url));

/** A thread that has had nothing to do for so long gives its memory back. */
const IDLE_TIMEOUT_MS = 60_000;

/** What a pool is made with. */
interface BatchPoolOptions {
  /** House styles that a line can name; default: the shipped ones. */
  readonly styles?: StyleRegistry;
  /** Path of the compiled thread. */
  readonly file?: string;
}

/**
 * Makes a pool; the first thread starts with the first piece.
 * @param threads 0 to answer in this thread
 */
export function createBatchPool(
  threads: number,
  { styles = SHIPPED_STYLE_REGISTRY, file = THREAD_FILE }: BatchPoolOptions = {},
): BatchPool {
  const workerData: BatchThreadData = { addedStyles: styles.added };
  let pool: Piscina<ThreadTask, AnsweredPiece> | undefined;
  const shared = new WeakMap<Batch['table'], SharedRates>();
  let tables = 0;
  const ratesOf = ({ table, sources }: Batch): SharedRates => {
    const known = shared.get(table);
    if (known) return known;
    const rates = serializeRates(table, sources, ++tables);
    shared.set(table, rates);
    return rates;
  };
  const answerHere = (piece: BatchPiece, batch: Batch, packed = false): AnsweredPiece =>
    answerPiece(piece, toLineContext(batch, styles), packed);
  return {
    threads,
    answerHere,
    async answerPiece(piece, batch, { packed = false, signal } = {}) {
      if (threads === 0) return answerHere(piece, batch, packed);
      pool ??= new Piscina({
        filename: file,
        name: 'answer',
        minThreads: 0,
        maxThreads: threads,
        idleTimeout: IDLE_TIMEOUT_MS,
        workerData,
      });
      const { table: _table, sources: _sources, ...rest } = batch;
      const task: ThreadTask = { piece, rates: ratesOf(batch), batch: rest, packed };
      const { bytes, ...counts } = await pool.run(task, signal ? { signal } : {});
      return { bytes: Buffer.from(bytes.buffer as ArrayBuffer, bytes.byteOffset, bytes.byteLength), ...counts };
    },
    async close() {
      await pool?.destroy();
      pool = undefined;
    },
  };
}
