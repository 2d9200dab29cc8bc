import type { Table } from '../../../document/tables/table.js';
import type { Lexicon } from '../lexicon.js';
import { testAny } from '../rule-set.js';

/** What stands before the fraction of the numbers of a table. */
export type DecimalMark = '.' | ',';

const MAX_NUMBER_LENGTH = 40;
/** Prose above a table that may name its unit in a language that writes a decimal comma. */
const MAX_ABOVE = 200;

const DATE = /\d{1,2}\.\d{1,2}\.(?:\d{2}){1,2}/;
/** 12,5 and 1.234,5: no comma between thousands has one or two digits behind it. */
const COMMA_FRACTION = /\d,(?:\d{1,2}|\d{4,})(?![\d.,])|\.\d{3},\d/;
const POINT_FRACTION = /(?:^|[^\d.])\d+\.(?:\d{1,2}|\d{4,})(?![\d.,])|,\d{3}\.\d/;
const POINT_GROUP = /(?:^|[^\d.,])\d{1,3}\.\d{3}(?![\d.])/;
const POINT_GROUPS = /(?:^|[^\d.,])\d{1,3}\.\d{3}\.\d{3}/;
const COMMA_GROUP = /\d,\d{3}(?!\d)/;

/**
 * Which of comma and point the numbers of a table have before their fraction. All of its cells are one writer's: one cell
 * such as "1.234,5" shows how "12.345" is meant beside it. Numbers of three digits behind every point show it only where the
 * unit is in a language that writes them so ("TEUR", "Mio. EUR").
 */
export function findDecimalMark(text: string, table: Table, lexicon: Lexicon): DecimalMark {
  let commas = 0;
  let pointGroups = 0;
  let commaGroups = 0;
  let isGrouped = false;
  for (const { start, end } of table.cells) {
    if (end - start > MAX_NUMBER_LENGTH || end - start < 3) continue;
    const words = text.slice(start, end);
    if (!words.includes(',') && !words.includes('.')) continue;
    if (DATE.test(words)) continue;
    if (POINT_FRACTION.test(words)) return '.';
    if (COMMA_FRACTION.test(words)) commas++;
    else if (COMMA_GROUP.test(words)) commaGroups++;
    if (POINT_GROUP.test(words)) pointGroups++;
    isGrouped ||= POINT_GROUPS.test(words);
  }
  if (commas > 0) return commaGroups === 0 || pointGroups > 0 ? ',' : '.';
  if (pointGroups === 0 || commaGroups > 0) return '.';
  return isGrouped || hasCommaUnit(text, table, lexicon) ? ',' : '.';
}

/** Do the headings, or the words above, name the unit in a language with a decimal comma? */
function hasCommaUnit(text: string, { start, cells, caption }: Table, lexicon: Lexicon): boolean {
  const patterns = lexicon.tables.flatMap(({ commaUnits }) => commaUnits ?? []);
  if (patterns.length === 0) return false;
  if (testAny(patterns, text.slice(Math.max(0, start - MAX_ABOVE), start))) return true;
  if (caption && testAny(patterns, text.slice(caption.start, Math.min(caption.end, caption.start + MAX_ABOVE))))
    return true;
  return cells.some(
    (cell) => cell.end - cell.start <= MAX_NUMBER_LENGTH && testAny(patterns, text.slice(cell.start, cell.end)),
  );
}
