import type { Span } from '../../../document/span.js';
import { areCompatible } from './compatible-marks.js';
import type { NumberCell } from './number-cell.js';
import type { ResolvedUnit } from './resolve-unit.js';
import { findMoneyUnits, readMarkAt, type TableUnit } from './unit-text.js';
import type { ReadTable } from './table-cells.js';

/** A number of a cell, with the words that gave its currency and its scale: what a copy of the table writes anew. */
export interface CountedCell {
  readonly number: NumberCell;
  readonly unit: ResolvedUnit;
  /** The cell beside it that holds its mark. */
  readonly besideSpan: Span | undefined;
  /** No words state the scale: the number is taken as it is written. */
  readonly isScaleOpen: boolean;
}

/** Where a table names a currency apart from its numbers: in headings, labels, remarks, cells of signs. */
export interface UnitPlace {
  /** The mark and the scale, without brackets. */
  readonly words: Span;
  /** Absent for a sign in a cell of its own. */
  readonly unit?: TableUnit;
  /** The unit in the same words that this one says again: in another language, or of some rows. */
  readonly beside?: TableUnit;
}

/** Every place of a table that names a currency apart from its numbers, in text order. */
export function findUnitPlaces(
  read: ReadTable,
  headingRows: ReadonlySet<number>,
  captionUnit?: TableUnit,
): readonly UnitPlace[] {
  const { caption } = read.table;
  const places: UnitPlace[] = caption && captionUnit ? placesIn(read, caption, captionUnit) : [];
  for (const row of read.rows)
    for (const each of row) {
      const { start, end } = each.cell;
      if (each.kind === 'symbol' && !headingRows.has(each.cell.row)) {
        const mark = readMarkAt(read.text, start, end, read.lexicon);
        if (mark) places.push({ words: { start, end: mark.end } });
        continue;
      }
      const unit = read.unitOf(each);
      if (unit) places.push(...placesIn(read, each.cell, unit));
    }
  return places;
}

function placesIn({ text, lexicon }: ReadTable, span: Span, unit: TableUnit): UnitPlace[] {
  const { mark, words } = unit;
  if (!mark || !words) return [];
  const others = findMoneyUnits(text, span, lexicon).flatMap((other): UnitPlace[] => {
    const isOther = other.words && (other.words.end <= words.start || other.words.start >= words.end);
    return isOther && other.mark && areCompatible(other.mark, mark)
      ? [{ words: other.words, unit: other, beside: unit }]
      : [];
  });
  return [{ words, unit }, ...others];
}
