import { workerData } from 'node:worker_threads';
import { move, transferableSymbol, valueSymbol } from 'piscina';
import { answerPiece } from './answer-piece.js';
import { toLineContext, type AnsweredPiece, type Batch, type BatchPiece } from './batch.js';
import { createStyleRegistry } from '../../core/styles/registry.js';
import type { HouseStyle } from '../../core/styles/style.js';
import { deserializeRates, type DeserializedRates, type SharedRates } from './shared-rates.js';
import { deleteOldest } from '../../support/bounded-cache.js';

/** What every thread of a pool gets when it starts. */
export interface BatchThreadData {
  readonly addedStyles: readonly HouseStyle[];
}

/** One piece for a thread. The rates lie in shared memory and are not copied. */
export interface ThreadTask {
  readonly piece: BatchPiece;
  readonly rates: SharedRates;
  readonly batch: Omit<Batch, 'table' | 'sources'>;
  readonly packed: boolean;
}

/** Two tables: jobs of two revisions may alternate. */
const MAX_CACHED_TABLES = 2;
const cachedRates = new Map<number, DeserializedRates>();

const styles = createStyleRegistry((workerData as BatchThreadData).addedStyles);

/** Called by the pool, by this name. */
export function answer({ piece, rates, batch, packed }: ThreadTask): AnsweredPiece {
  const answered = answerPiece(piece, toLineContext({ ...batch, ...loadRates(rates) }, styles), packed);
  const { buffer, byteLength } = answered.bytes;
  // A small one may lie in memory that is shared with others, which cannot be handed over: it is copied.
  const handedOver = byteLength === buffer.byteLength ? [buffer] : [];
  return move({ [transferableSymbol]: handedOver, [valueSymbol]: answered }) as unknown as AnsweredPiece;
}

function loadRates(shared: SharedRates): DeserializedRates {
  const known = cachedRates.get(shared.key);
  if (known) return known;
  const rates = deserializeRates(shared);
  cachedRates.set(shared.key, rates);
  if (cachedRates.size > MAX_CACHED_TABLES) deleteOldest(cachedRates);
  return rates;
}
