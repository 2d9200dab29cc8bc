import type { Prose } from '../document/markup/prose.js';
import { findFirstFrom } from '../document/sorted-spans.js';
import type { Span } from '../document/span.js';
import type { CellReference } from './engine/mention.js';
import type { DeclarationRule } from './engine/refine-context.js';
import { shiftPoint } from './engine/numeral.js';
import type { TableReading } from './engine/tables/read-tables.js';
import type { ScopedUnit } from './engine/tables/unit-scopes.js';
import type { FigureCell, FigureTable, FigureTableUnit } from './figure.js';

/** Longer words are no label. */
const MAX_LABEL_LENGTH = 200;
/** A table of a thousand rows may say a thousand units; an answer names the first ones. */
const MAX_UNITS = 200;

/**
 * Says where figures stand in their tables, with the words that head them: all numbers of a column share the list of its
 * headings, and those of a row its label.
 */
export function createCellWriter(prose: Prose): (cell: CellReference) => FigureCell {
  const labelsOf = new Map<readonly Span[], readonly string[]>();
  let lastLabel: Span | undefined;
  let lastWords = '';
  return ({ table, row, column, label, headings }) => {
    let columnLabels = labelsOf.get(headings);
    if (!columnLabels) labelsOf.set(headings, (columnLabels = headings.map((heading) => quote(heading, prose))));
    if (label && label !== lastLabel) lastWords = quote(label, prose);
    lastLabel = label;
    return toFigureCell({ table, row, column, rowLabel: label && lastWords, columnLabels });
  };
}

function toFigureCell({
  table,
  row,
  column,
  rowLabel,
  columnLabels,
}: Omit<FigureCell, 'rowLabel'> & { readonly rowLabel: string | undefined }): FigureCell {
  return { table, row, column, ...(rowLabel ? { rowLabel } : {}), columnLabels };
}

/** A table as it is answered. @param declarations what was settled of the currencies that headings name */
export function toFigureTable(
  { table, id, scoped, title }: TableReading,
  prose: Prose,
  declarations: readonly DeclarationRule[],
): FigureTable {
  const { start, end } = prose.toOriginal(table.start, table.end);
  const name = title && quote(title, prose);
  const seen = new Set<string>();
  const units = scoped
    .filter(({ scope, index, unit }) => {
      const key = `${scope} ${index ?? ''} ${unit.start}`;
      return !seen.has(key) && seen.add(key);
    })
    .slice(0, MAX_UNITS)
    .map((each) => toTableUnit(each, prose, declarations));
  return { id, start, end, rows: table.rows, columns: table.columns, ...(name ? { title: name } : {}), units };
}

function toTableUnit(
  { scope, index, unit }: ScopedUnit,
  prose: Prose,
  declarations: readonly DeclarationRule[],
): FigureTableUnit {
  const last = declarations[findFirstFrom(declarations, unit.start + 1) - 1];
  const currency = unit.mark && last && unit.start < last.end ? last.currency : undefined;
  const power = unit.power ?? 0;
  return {
    scope,
    ...(index === undefined ? {} : { index }),
    text: quote(unit, prose),
    ...(currency === undefined ? {} : { currency }),
    ...(power > 0 ? { scale: shiftPoint('1', power) } : {}),
    ...(unit.kind === 'money' ? {} : { unit: unit.kind }),
  };
}

function quote({ start, end }: Span, { text }: Prose): string {
  return text
    .slice(start, Math.min(end, start + MAX_LABEL_LENGTH))
    .replace(/\s+/g, ' ')
    .trim();
}
