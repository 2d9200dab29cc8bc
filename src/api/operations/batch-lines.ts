import { answerLine, type LineAnswer, type LineContext } from './batch-line.js';
import { readNonBlankLines } from '../ndjson/read-lines.js';

/**
 * Answers the lines of a piece of a batch one by one; empty ones are passed over.
 * @param bytes whole lines; the last need not end
 * @param firstRow the number of the first line in its input, from 1
 */
export function* answerLines(bytes: Uint8Array, firstRow: number, context: LineContext): Iterable<LineAnswer> {
  for (const { line, row } of readNonBlankLines(bytes, firstRow)) yield answerLine(line, row, context);
}
