import { readMarkAt, type TableUnit } from './unit-text.js';
import type { ReadTable } from './table-cells.js';
import { says } from './table-layout.js';

/** How far before the unit of the table the words may stand that say what its numbers are. */
const MAX_TITLE = 80;

/**
 * "USD 15.20 15.35" under "Bank of Ghana rates (GHS)": the label is the name of a currency, and the words over it are those of
 * exchange rates. Sums by currency ("Debt by currency") have no such words, or a scale.
 */
export function isRateOfBoard(
  read: ReadTable,
  label: string,
  headings: readonly string[],
  source: TableUnit | undefined,
): boolean {
  const name = label.trim();
  const mark = name === '' ? undefined : readMarkAt(name, 0, name.length, read.lexicon);
  if (mark?.end !== name.length) return false;
  if (headings.some((words) => says(read, words, 'rateBoard'))) return true;
  if (!source) return false;
  const { text } = read;
  const from = text.lastIndexOf('\n', source.start - 1) + 1;
  const title = text.slice(Math.max(from, source.start - MAX_TITLE), source.end);
  return says(read, title, 'rateBoard');
}
