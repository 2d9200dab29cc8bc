import { findFirstIndex } from '../../../support/binary-search.js';
import { elementAt } from '../../../support/get-or-throw.js';
import type { Span } from '../span.js';

/** A piece of prose, `length` characters from `prose` on, and the `[from, to)` of the input that it stands for. */
interface Piece {
  readonly prose: number;
  length: number;
  readonly from: number;
  to: number;
}

/**
 * Pieces of prose and the pieces of input that they stand for, in order. A piece as long as what it stands for maps
 * character by character; any other (a decoded reference, a line end that no character stands for) maps as a whole.
 */
export class SourceMap {
  private readonly pieces: Piece[] = [];
  private length = 0;

  /** Adds `length` characters of prose that stand for `[from, to)` of the input. */
  add(length: number, from: number, to: number): void {
    const last = this.pieces.at(-1);
    if (last?.to === from && isOneToOne(last) && to - from === length) {
      last.length += length;
      last.to = to;
    } else this.pieces.push({ prose: this.length, length, from, to });
    this.length += length;
  }

  toOriginal(start: number, end: number): Span {
    if (end <= start) {
      const at = start < this.length ? this.startOf(start) : (this.pieces.at(-1)?.to ?? 0);
      return { start: at, end: at };
    }
    return { start: this.startOf(start), end: this.endOf(end - 1) };
  }

  fromOriginal(start: number, end: number): Span {
    const first = this.proseAt(start);
    return { start: first, end: end <= start ? first : this.proseAfter(end - 1) };
  }

  private startOf(at: number): number {
    const piece = this.pieceOfProse(at);
    return isOneToOne(piece) ? piece.from + at - piece.prose : piece.from;
  }

  private endOf(at: number): number {
    const piece = this.pieceOfProse(at);
    return isOneToOne(piece) ? piece.from + at - piece.prose + 1 : piece.to;
  }

  private proseAt(offset: number): number {
    const piece = this.pieceOfInput(offset);
    if (!piece) return 0;
    if (offset >= piece.to) return piece.prose + piece.length;
    return isOneToOne(piece) ? piece.prose + offset - piece.from : piece.prose;
  }

  private proseAfter(offset: number): number {
    const piece = this.pieceOfInput(offset);
    if (!piece) return 0;
    if (offset >= piece.to || !isOneToOne(piece)) return piece.prose + piece.length;
    return piece.prose + offset - piece.from + 1;
  }

  /** The piece that an offset of the prose is in. */
  private pieceOfProse(at: number): Piece {
    return elementAt(this.pieces, findFirstIndex(this.pieces, ({ prose }) => prose <= at) - 1);
  }

  /** The last piece that begins at or before an offset of the input. */
  private pieceOfInput(offset: number): Piece | undefined {
    return this.pieces[findFirstIndex(this.pieces, ({ from }) => from <= offset) - 1];
  }
}

function isOneToOne({ length, from, to }: Piece): boolean {
  return to - from === length;
}
