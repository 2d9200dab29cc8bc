import { workerData } from 'node:worker_threads';
import { move, transferableSymbol, valueSymbol } from 'piscina';
import { answerPiece } from './answer-piece.js';
import { toLineContext, type AnsweredPiece, type Batch, type BatchPiece } from './batch.js';
import { createStyleRegistry } from '../../core/styles/registry.js';
import type { HouseStyle } from '../../core/styles/style.js';
import type { AnswerLimits } from '../answer-limits.js';
import type { CheckSettings } from '../schemas/check-settings.js';
import { answerTextRequest } from '../text-requests/answer-text-request.js';
import type { EncodedTextAnswer, TextContext, TextRequest } from '../text-requests/text-request.js';
import { deserializeRates, type DeserializedRates, type SharedRates } from './shared-rates.js';
import { toSentProblem, type SentProblem } from './thread-failure.js';
import { deleteOldest } from '../../support/bounded-cache.js';
import { omitUndefined } from '../../support/omit-undefined.js';

/** What every thread of a pool gets when it starts. */
export interface BatchThreadData {
  readonly addedStyles: readonly HouseStyle[];
  readonly answerLimits: AnswerLimits | undefined;
  readonly checkSettings: CheckSettings | undefined;
}

/** One piece for a thread. The rates lie in shared memory and are not copied. */
export interface PieceTask {
  readonly piece: BatchPiece;
  readonly rates: SharedRates;
  readonly batch: Omit<Batch, 'table' | 'sources'>;
  readonly packed: boolean;
}

/** One text for a thread. */
export interface TextTask {
  readonly request: TextRequest;
  readonly rates: SharedRates;
  readonly at: Date;
  readonly context: Pick<TextContext, 'maxText' | 'checkSettings'>;
}

/** What a thread makes of a {@link TextTask}: the answer, or what the sender can mend. */
export type TextOutcome = EncodedTextAnswer | { readonly problem: SentProblem };

/** Two tables: jobs of two revisions may alternate. */
const MAX_CACHED_TABLES = 2;
const cachedRates = new Map<number, DeserializedRates>();

const { addedStyles, answerLimits, checkSettings } = workerData as BatchThreadData;
const styles = createStyleRegistry(addedStyles);

/** Called by the pool, by this name. */
export function answer({ piece, rates, batch, packed }: PieceTask): AnsweredPiece {
  const common = omitUndefined({ answerLimits, checkSettings });
  const answered = answerPiece(piece, toLineContext({ ...batch, ...loadRates(rates) }, styles, common), packed);
  return handOver(answered, answered.bytes);
}

/** Called by the pool, by this name. */
export function answerText({ request, rates, at, context }: TextTask): TextOutcome {
  const { table, sources } = loadRates(rates);
  const known = { rates: { current: table }, sources, styles, clock: () => at, ...omitUndefined({ answerLimits }) };
  try {
    const { content, ...answered } = answerTextRequest(request, { ...context, ...known });
    const bytes = new TextEncoder().encode(content);
    return handOver({ ...answered, content: bytes }, bytes);
  } catch (error) {
    return { problem: toSentProblem(error) };
  }
}

/** Moves the bytes of an answer to the thread that asked. */
function handOver<T extends object>(answered: T, { buffer, byteLength }: Uint8Array): T {
  // Small ones may lie in memory that is shared with others, which cannot be handed over: they are copied.
  const handedOver = byteLength === buffer.byteLength ? [buffer as ArrayBuffer] : [];
  return move({ [transferableSymbol]: handedOver, [valueSymbol]: answered }) as unknown as T;
}

function loadRates(shared: SharedRates): DeserializedRates {
  const known = cachedRates.get(shared.key);
  if (known) return known;
  const rates = deserializeRates(shared);
  cachedRates.set(shared.key, rates);
  if (cachedRates.size > MAX_CACHED_TABLES) deleteOldest(cachedRates);
  return rates;
}
