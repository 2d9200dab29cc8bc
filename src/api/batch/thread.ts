import { move, transferableSymbol, valueSymbol } from 'piscina';
import { answerPiece } from './answer-piece.js';
import { lineContextOf, type AnsweredPiece, type Batch, type Piece } from './batch.js';
import { openStyles } from './shared-styles.js';
import { openRates, type OpenedRates, type SharedRates } from './shared-rates.js';

/** What a thread is told of one piece; the rates are only pointed at. */
export interface ThreadTask {
  readonly piece: Piece;
  readonly rates: SharedRates;
  readonly batch: Omit<Batch, 'table' | 'sources'>;
  readonly packed: boolean;
}

/** Jobs of two revisions may take turns. */
const KEPT = 2;
const opened = new Map<number, OpenedRates>();

openStyles();

/** Run by the pool, in a thread of its own. */
export function answer({ piece, rates, batch, packed }: ThreadTask): AnsweredPiece {
  const answered = answerPiece(piece, lineContextOf({ ...batch, ...ratesOf(rates) }), packed);
  const { buffer, byteLength } = answered.bytes;
  // A small one may lie in memory that is shared with others, which cannot be handed over: it is copied.
  const handedOver = byteLength === buffer.byteLength ? [buffer] : [];
  return move({ [transferableSymbol]: handedOver, [valueSymbol]: answered }) as unknown as AnsweredPiece;
}

function ratesOf(shared: SharedRates): OpenedRates {
  const known = opened.get(shared.key);
  if (known) return known;
  const rates = openRates(shared);
  opened.set(shared.key, rates);
  const [oldest] = opened.keys();
  if (opened.size > KEPT) opened.delete(oldest!);
  return rates;
}
