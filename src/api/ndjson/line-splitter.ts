import { ProblemError } from '../problems/problem.js';
import { isBlankLine } from './read-lines.js';

const NEWLINE = 0x0a;
const BYTE_ORDER_MARK = Buffer.from('\ufeff');

/** Blank lines cost work and are answered by nothing: a line pays for some, and these are free. */
const MAX_BLANK_ROWS = 100_000;
const BLANK_ROWS_A_LINE = 100;

/** Whole lines in a row, out of an input. */
export interface LinePiece {
  /** The lines with their ends; one that is too long is cut off, one byte above the limit. */
  readonly bytes: Buffer;
  /** Lines that are not blank. */
  readonly lines: number;
  /** All lines. */
  readonly rows: number;
  /** Number of the first line in the input, from 1. */
  readonly firstRow: number;
  /** Bytes of the input up to the end of this piece. */
  readonly endOffset: number;
}

/** Where cutting begins, and how large the pieces are. */
interface LineSplitterOptions {
  /** Bytes of the longest line that is read; of a longer one no more than this is kept. */
  readonly maxLineBytes: number;
  /** A piece ends with the line that reaches so many bytes or lines. */
  readonly pieceBytes: number;
  readonly pieceLines: number;
  /** Bytes and rows of the input that are cut already. */
  readonly offset?: number;
  readonly rows?: number;
}

/** Cuts an input of any length into pieces of whole lines, holding one piece and one line at most. */
export class LineSplitter {
  private parts: Buffer[] = [];
  private size = 0;
  private lines = 0;
  private rows = 0;
  /** Of the line that has not ended. */
  private begun: Buffer[] = [];
  private begunSize = 0;
  /** Blank rows that no line has paid for. */
  private blankRows = 0;
  private offset: number;
  private rowsBefore: number;

  constructor(private readonly options: LineSplitterOptions) {
    this.offset = options.offset ?? 0;
    this.rowsBefore = options.rows ?? 0;
  }

  /** Takes more of the input and gives the pieces that it fills. */
  *push(data: Buffer): Iterable<LinePiece> {
    for (let start = 0; start < data.length;) {
      const newline = data.indexOf(NEWLINE, start);
      const end = newline < 0 ? data.length : newline + 1;
      this.extend(data.subarray(start, end));
      start = end;
      if (newline < 0) return;
      this.endLine();
      if (this.size >= this.options.pieceBytes || this.rows >= this.options.pieceLines) yield this.cut();
    }
  }

  /** The lines that have ended and fill no piece yet. */
  flush(): LinePiece | undefined {
    return this.rows === 0 ? undefined : this.cut();
  }

  /** What is left at the end of the input, with a last line that has no end. */
  end(): LinePiece | undefined {
    if (this.begunSize > 0) this.endLine();
    return this.flush();
  }

  private extend(part: Buffer): void {
    const room = this.options.maxLineBytes + 2 - this.begunSize;
    if (room > 0) this.begun.push(part.subarray(0, room));
    this.begunSize += part.length;
  }

  private endLine(): void {
    const [first] = this.begun;
    const line = first !== undefined && this.begun.length === 1 ? first : Buffer.concat(this.begun);
    const isFirst = this.offset === 0 && this.rows === 0;
    const kept = isFirst && line.subarray(0, 3).equals(BYTE_ORDER_MARK) ? line.subarray(3) : line;
    const whole = kept.at(-1) === NEWLINE ? kept.subarray(0, -1) : kept;
    const cutOff = whole.length > this.options.maxLineBytes ? Buffer.concat([whole, LINE_END]) : kept;
    this.parts.push(cutOff);
    this.size += cutOff.length;
    this.offset += this.begunSize;
    this.rows++;
    if (!isBlankLine(whole)) {
      this.lines++;
      this.blankRows = Math.max(0, this.blankRows - BLANK_ROWS_A_LINE);
    } else if (++this.blankRows > MAX_BLANK_ROWS)
      throw new ProblemError(
        'bad-request',
        `The input has more than ${MAX_BLANK_ROWS} blank lines without a line among them.`,
      );
    this.begun = [];
    this.begunSize = 0;
  }

  private cut(): LinePiece {
    const { lines, rows } = this;
    // Copied: what the network gave is free again.
    const bytes = Buffer.concat(this.parts);
    const piece = { bytes, lines, rows, firstRow: this.rowsBefore + 1, endOffset: this.offset };
    this.rowsBefore += rows;
    this.parts = [];
    this.size = this.lines = this.rows = 0;
    return piece;
  }
}

const LINE_END = Buffer.from('\n');
