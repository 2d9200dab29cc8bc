import type { LineDefaults } from '../operations/line-defaults.js';
import type { AnswerContext } from '../context.js';
import type { LineContext } from '../operations/batch-line.js';
import type { StyleRegistry } from '../../core/styles/registry.js';
import type { RateTable } from '../../core/rate-table/rate-table.js';

/** A batch of lines, or a job: everything that its answers depend on, except the lines. */
export interface Batch {
  readonly table: RateTable;
  readonly sources: AnswerContext['sources'];
  /** When it was accepted: the day of a line that names none. */
  readonly at: Date;
  /** The rates of a line that names no revision; none may name a later one. */
  readonly revision: number;
  readonly defaults: LineDefaults;
  /** Longest text, in UTF-16 units. */
  readonly maxText: number;
}

/**
 * What each line of a batch is answered from.
 * @param common what all batches of the process have in common
 */
export function toLineContext(
  { table, at, ...others }: Batch,
  styles: StyleRegistry,
  common: Pick<AnswerContext, 'answerLimits' | 'checkSettings'>,
): LineContext {
  return { ...others, styles, rates: { current: table }, clock: () => at, ...common };
}

/** Whole lines of a batch. */
export interface BatchPiece {
  readonly bytes: Uint8Array;
  /** Number of the first line in the input, from 1. */
  readonly firstRow: number;
}

/** The answers to a piece. */
export interface AnsweredPiece {
  /** One line each, with its line end; compressed when the options say so. */
  readonly bytes: Buffer;
  readonly lines: number;
  /** How many of them are problems. */
  readonly failed: number;
}
