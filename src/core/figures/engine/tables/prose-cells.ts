import { merge } from '../../../../support/merge.js';
import type { TableCell } from '../../../document/tables/table.js';
import type { Mention } from '../mention.js';
import type { ReadTable } from './table-cells.js';
import type { TableLayout } from './table-layout.js';
import type { UnitScopes } from './unit-scopes.js';

/** Cells with words are prose, each by itself; what they say of units is not. */
export function findProseCells(
  read: ReadTable,
  { headingRows }: TableLayout,
  scopes: UnitScopes,
  mentions: readonly Mention[],
): readonly TableCell[] {
  const spans: TableCell[] = [];
  const taken = new Set(mentions.map(({ numeral }) => numeral.start));
  for (const row of read.rows)
    for (const each of row) {
      if (each.kind !== 'text') continue;
      const { cell } = each;
      const unit = read.unitOf(each);
      if (headingRows.has(cell.row)) {
        // "At a price of HK$12.00" heads a column, and is an amount.
        if (!unit && SIGNED_NUMBER.test(read.wordsOf(cell))) spans.push(cell);
      } else if (!taken.has(cell.start)) {
        const isBeside = cell.column > read.firstColumn && !scopes.isUnitColumn(cell.column);
        if ((isBeside && /\d/.test(read.wordsOf(cell))) || !unit) spans.push(cell);
        else if (unit.start !== cell.start) spans.push(merge(cell, { end: unit.start }));
      }
    }
  return spans;
}

const SIGNED_NUMBER = /\p{Sc}\s?\d/u;
