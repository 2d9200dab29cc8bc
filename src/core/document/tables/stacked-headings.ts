import { elementAt } from '../../../support/get-or-throw.js';
import type { Span } from '../span.js';
import { isPeriodLine, PERIOD_LINE } from './stacked-lines.js';
import { plainCell, type RawCell } from './table.js';

/** The headings of a table with one cell a line. */
interface StackedHeadings {
  readonly rows: readonly RawCell[][];
  /** Columns of numbers, from 0, that a period heads, where the headings of others name none. */
  readonly periods: readonly number[];
}

/** A unit alone: RMB'000, HK$ million, %, 千港元, 百萬元; and the heading of changes, which stands under periods too. */
const UNIT_LINE =
  /^(?:[(（]?(?:%|[A-Z]{0,4}[\p{Sc}£€]?\s?['’‘]?(?:000s?|m|mn|bn|million|billion|thousands?)|[A-Z]{3}|[A-Z]{0,3}\p{Sc}|.{0,6}[千万萬億亿百]+.{0,3}[元円圓幣币]|[人民币幣港美]{0,3}元|%?\s?change|pp|bps)[)）]?)$/iu;
/** What heads no column: a longer line is a title. */
const MAX_HEADING_LENGTH = 48;

/**
 * Puts the lines before the first label in their places: the last ones are the headings of the columns, row by row or
 * column by column; what stands above them, titles and the unit of the table, is a row each.
 *
 * @param width columns of numbers
 * @param labels columns of words before them
 */
export function placeHeadings(text: string, lines: readonly Span[], width: number, labels: number): StackedHeadings {
  const alone = (count: number): RawCell[][] => lines.slice(0, count).map((line) => [toCell(line)]);
  const last = lines.slice(-width);
  if (last.length < width || !last.every(isShort)) return { rows: alone(lines.length), periods: [] };
  const isUnit = ({ start, end }: Span): boolean => UNIT_LINE.test(text.slice(start, end));
  const periodsOf = (cells: readonly Span[]): readonly number[] => {
    const found = cells.flatMap((cell, i) => (isPeriodLine(text, cell) ? [i] : []));
    return found.length < width ? found : [];
  };
  const pairs = lines.slice(-width * 2);
  // "2024 / RMB'000 / 2023 / RMB'000": column by column.
  if (pairs.length === width * 2 && pairs.every((line, i) => isUnit(line) === (i % 2 === 1))) {
    const upper = pairs.filter((_line, i) => i % 2 === 0);
    const both = upper.map(({ start }, i) => ({ start, end: elementAt(pairs, i * 2 + 1).end }));
    return { rows: [...alone(lines.length - width * 2), toRow(both, labels)], periods: periodsOf(upper) };
  }
  if (labels > 1 && lines.length >= width + labels) {
    const named = lines.slice(-width - labels).map(toCell);
    return { rows: [...alone(lines.length - named.length), named], periods: periodsOf(last) };
  }
  const rows = [toRow(last, labels)];
  let left = lines.length - width;
  let periods = periodsOf(last);
  const upper = lines.slice(Math.max(0, left - width), left);
  const isOverUnits = last.filter(isUnit).length * 2 >= width && upper.length === width;
  if (isOverUnits && upper.every((line) => isShort(line) && !isUnit(line))) {
    rows.unshift(toRow(upper, labels));
    left -= width;
    periods = periodsOf(upper);
  }
  const spanning = countSpanning(text, lines.slice(0, left), elementAt(rows, 0).slice(-width));
  if (spanning > 0) {
    rows.unshift(toRow(lines.slice(left - spanning, left), labels, width / spanning));
    left -= spanning;
  }
  return { rows: [...alone(left), ...rows], periods };
}

const toCell = ({ start, end }: Span): RawCell => plainCell(start, end);

function toRow(cells: readonly Span[], labels: number, colSpan = 1): RawCell[] {
  const { start } = elementAt(cells, 0);
  const blanks = Array.from({ length: labels }, () => plainCell(start, start));
  return [...blanks, ...cells.map((cell) => ({ ...toCell(cell), colSpan }))];
}

function isShort({ start, end }: Span): boolean {
  return end - start <= MAX_HEADING_LENGTH;
}

/** How many lines head several columns each: where the same headings stand again and again under them. */
function countSpanning(text: string, above: readonly Span[], row: readonly Span[]): number {
  const words = row.map(({ start, end }) => text.slice(start, end));
  const distinct = new Set(words).size;
  const isRepeated = distinct < words.length && words.every((each, i) => each === words[i % distinct]);
  if (!isRepeated || distinct === 1 || words.length % distinct !== 0) return 0;
  const count = words.length / distinct;
  const lines = above.slice(-count);
  const isOver = lines.every((line) => isShort(line) && !PERIOD_LINE.test(text.slice(line.start, line.end)));
  return isOver && lines.length === count ? count : 0;
}
