import type { Span } from '../span.js';

/**
 * Pieces of prose and the pieces of input that they stand for, in order. A piece as long as what it stands for maps
 * character by character; any other (a decoded reference, a line end that no character stands for) maps as a whole.
 */
export class SourceMap {
  private readonly prose: number[] = [];
  private readonly from: number[] = [];
  private readonly to: number[] = [];
  private length = 0;

  /** Adds `length` characters of prose that stand for `[from, to)` of the input. */
  add(length: number, from: number, to: number): void {
    const last = this.prose.length - 1;
    const continuesLast = last >= 0 && this.to[last] === from && this.isOneToOne(last) && to - from === length;
    if (continuesLast) this.to[last] = to;
    else {
      this.prose.push(this.length);
      this.from.push(from);
      this.to.push(to);
    }
    this.length += length;
  }

  toOriginal(start: number, end: number): Span {
    if (end <= start) {
      const at = start < this.length ? this.startOf(start) : (this.to.at(-1) ?? 0);
      return { start: at, end: at };
    }
    return { start: this.startOf(start), end: this.endOf(end - 1) };
  }

  fromOriginal(start: number, end: number): Span {
    const first = this.proseAt(start);
    return { start: first, end: end <= start ? first : this.proseAfter(end - 1) };
  }

  private startOf(at: number): number {
    const index = findLastAtMost(this.prose, at);
    return this.isOneToOne(index) ? this.from[index]! + at - this.prose[index]! : this.from[index]!;
  }

  private endOf(at: number): number {
    const index = findLastAtMost(this.prose, at);
    return this.isOneToOne(index) ? this.from[index]! + at - this.prose[index]! + 1 : this.to[index]!;
  }

  private proseAt(offset: number): number {
    const index = findLastAtMost(this.from, offset);
    if (index < 0) return 0;
    if (offset >= this.to[index]!) return this.nextProse(index);
    return this.isOneToOne(index) ? this.prose[index]! + offset - this.from[index]! : this.prose[index]!;
  }

  private proseAfter(offset: number): number {
    const index = findLastAtMost(this.from, offset);
    if (index < 0) return 0;
    if (offset >= this.to[index]! || !this.isOneToOne(index)) return this.nextProse(index);
    return this.prose[index]! + offset - this.from[index]! + 1;
  }

  private nextProse(index: number): number {
    return this.prose[index + 1] ?? this.length;
  }

  private isOneToOne(index: number): boolean {
    const length = this.nextProse(index) - this.prose[index]!;
    return this.from[index]! + length === this.to[index];
  }
}

/** Index of the last entry that is not greater than `value`; -1 when all are. The entries ascend. */
function findLastAtMost(entries: readonly number[], value: number): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (entries[middle]! <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
