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
        const words = read.wordsOf(cell);
        if ((!unit && SIGNED_NUMBER.test(words)) || ARROW.test(words)) spans.push(cell);
      } else if (!taken.has(cell.start)) {
        const isBeside = cell.column > read.firstColumn && !scopes.isUnitColumn(cell.column);
        const words = read.wordsOf(cell);
        if ((isBeside && /\d/.test(words)) || !unit || ARROW.test(words)) spans.push(cell);
        else if (unit.start !== cell.start) spans.push(merge(cell, { end: unit.start }));
      }
    }
  return spans;
}

/** "$93 -> $91": two amounts, and neither heading nor unit. */
const ARROW = /\d\D{0,4}(?:->|→|⇒|➔)\s?\p{Sc}?\d/u;
const SIGNED_NUMBER = /\p{Sc}\s?\d/u;
