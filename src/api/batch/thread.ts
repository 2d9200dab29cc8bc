import { move, transferableSymbol, valueSymbol } from 'piscina';
import { answerPiece } from './answer-piece.js';
import { toLineContext, type AnsweredPiece, type Batch, type BatchPiece } from './batch.js';
import { loadSharedStyles } from './shared-styles.js';
import { deserializeRates, type DeserializedRates, type SharedRates } from './shared-rates.js';

/** What a thread is told of one piece; the rates are only pointed at. */
export interface ThreadTask {
  readonly piece: BatchPiece;
  readonly rates: SharedRates;
  readonly batch: Omit<Batch, 'table' | 'sources'>;
  readonly packed: boolean;
}

/** Jobs of two revisions may take turns. */
const MAX_CACHED_TABLES = 2;
const cachedRates = new Map<number, DeserializedRates>();

loadSharedStyles();

/** Run by the pool, in a thread of its own. */
export function answer({ piece, rates, batch, packed }: ThreadTask): AnsweredPiece {
  const answered = answerPiece(piece, toLineContext({ ...batch, ...loadRates(rates) }), packed);
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
  const [oldest] = cachedRates.keys();
  if (cachedRates.size > MAX_CACHED_TABLES) cachedRates.delete(oldest!);
  return rates;
}
