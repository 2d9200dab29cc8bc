import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';
import { answerPiece } from './answer-piece.js';
import { toLineContext, type AnsweredPiece, type Batch, type BatchPiece } from './batch.js';
import { SHIPPED_STYLE_REGISTRY, type StyleRegistry } from '../../core/styles/registry.js';
import type { RateTable } from '../../core/rate-table/rate-table.js';
import { omitUndefined } from '../../support/omit-undefined.js';
import type { AnswerLimits } from '../answer-limits.js';
import type { CheckSettings } from '../schemas/check-settings.js';
import type { EncodedTextAnswer, TextContext, TextRequest } from '../text-requests/text-request.js';
import { serializeRates, type SharedRates } from './shared-rates.js';
import { URGENT, UrgentFirstQueue } from './task-queue.js';
import type { BatchThreadData, PieceTask, TextOutcome, TextTask } from './thread.js';
import { createOutOfMemoryError, createTextTimeoutError, fromSentProblem } from './thread-failure.js';

/** How a piece is to be answered. */
interface AnswerOptions {
  /** Compress the answers with gzip. */
  readonly packed?: boolean;
  /** Aborts the work by terminating the thread. */
  readonly signal?: AbortSignal;
}

/** Answers pieces of batches, and long texts: in threads, or in this one. */
export interface BatchPool {
  /** Threads beside this one; 0 when the answers are made in this one. */
  readonly threads: number;
  /** Answers a piece in a thread. @throws when the thread dies, or is ended by the signal */
  answerPiece(piece: BatchPiece, batch: Batch, options?: AnswerOptions): Promise<AnsweredPiece>;
  /** Answers a piece at once, in this thread: for what is smaller than the way to another one. */
  answerHere(piece: BatchPiece, batch: Batch): AnsweredPiece;
  /**
   * Answers a text in a thread, before the pieces that wait for one.
   * @param gone ends the work of a client that has left
   * @throws DomainError for what the sender can mend, also when the text takes too much time or memory
   */
  answerText(request: TextRequest, context: TextContext, gone: AbortSignal): Promise<EncodedTextAnswer>;
  close(): Promise<void>;
}

/** What the work on one text, or one piece, may take in a thread. */
interface ThreadLimits {
  /** Seconds until a text is answered, waiting included. */
  readonly textSeconds: number;
  /** Megabytes of a thread's memory. */
  readonly megabytes: number;
}

/** Where the thread's code lies; beside this file once it is compiled. */
const THREAD_FILE = fileURLToPath(new URL('./thread.js', import.meta.url));

/** A thread that has had nothing to do for so long gives its memory back. An editor is back with the next story sooner. */
export const THREAD_IDLE_TIMEOUT_MS = 600_000;

const DEFAULT_THREAD_LIMITS: ThreadLimits = { textSeconds: 20, megabytes: 1024 };

/** What a pool is made with. */
interface BatchPoolOptions {
  /** House styles that a line can name; default: the shipped ones. */
  readonly styles?: StyleRegistry;
  /** Limits of each answer; default: none. */
  readonly answerLimits?: AnswerLimits;
  /** The newsroom's own severities, for the findings of lines; default: none. */
  readonly checkSettings?: CheckSettings;
  readonly threadLimits?: ThreadLimits;
  /** Path of the compiled thread. */
  readonly file?: string;
}

/**
 * Makes a pool; the first thread starts with the first piece or text.
 * @param threads 0 to answer in this thread
 */
export function createBatchPool(
  threads: number,
  {
    styles = SHIPPED_STYLE_REGISTRY,
    answerLimits,
    checkSettings,
    threadLimits = DEFAULT_THREAD_LIMITS,
    file = THREAD_FILE,
  }: BatchPoolOptions = {},
): BatchPool {
  let pool: Piscina | undefined;
  const openPool = (): Piscina =>
    (pool ??= new Piscina({
      filename: file,
      minThreads: 0,
      maxThreads: threads,
      idleTimeout: THREAD_IDLE_TIMEOUT_MS,
      taskQueue: new UrgentFirstQueue(),
      resourceLimits: { maxOldGenerationSizeMb: threadLimits.megabytes },
      workerData: { addedStyles: styles.added, answerLimits, checkSettings } satisfies BatchThreadData,
    }));
  const shared = new WeakMap<RateTable, SharedRates>();
  let tables = 0;
  const ratesOf = (table: RateTable, sources: Batch['sources']): SharedRates => {
    const known = shared.get(table);
    if (known) return known;
    const rates = serializeRates(table, sources, ++tables);
    shared.set(table, rates);
    return rates;
  };
  const answerHere = (piece: BatchPiece, batch: Batch, packed = false): AnsweredPiece =>
    answerPiece(piece, toLineContext(batch, styles, omitUndefined({ answerLimits, checkSettings })), packed);
  return {
    threads,
    answerHere,
    async answerPiece(piece, batch, { packed = false, signal } = {}) {
      if (threads === 0) return answerHere(piece, batch, packed);
      const { table, sources, ...rest } = batch;
      const task: PieceTask = { piece, rates: ratesOf(table, sources), batch: rest, packed };
      const options = { name: 'answer', ...(signal ? { signal } : {}) };
      const { bytes, ...counts } = (await openPool().run(task, options)) as AnsweredPiece;
      return { bytes: Buffer.from(bytes.buffer as ArrayBuffer, bytes.byteOffset, bytes.byteLength), ...counts };
    },
    async answerText(request, { rates, sources, clock, maxText, checkSettings }, gone) {
      const late = AbortSignal.timeout(threadLimits.textSeconds * 1000);
      const context = { maxText, ...omitUndefined({ checkSettings }) };
      const task: TextTask = { request, rates: ratesOf(rates.current, sources), at: clock(), context };
      let outcome: TextOutcome;
      try {
        const options = { name: 'answerText', signal: AbortSignal.any([late, gone]) };
        outcome = (await openPool().run({ ...task, ...URGENT }, options)) as TextOutcome;
      } catch (error) {
        if (late.aborted) throw createTextTimeoutError(threadLimits.textSeconds);
        if ((error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY')
          throw createOutOfMemoryError(threadLimits.megabytes);
        throw error;
      }
      if ('problem' in outcome) throw fromSentProblem(outcome.problem);
      return outcome;
    },
    async close() {
      await pool?.destroy();
      pool = undefined;
    },
  };
}
