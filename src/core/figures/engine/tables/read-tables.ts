import { elementAt } from '../../../../support/get-or-throw.js';
import type { Span } from '../../../document/span.js';
import type { Table, TableCell } from '../../../document/tables/table.js';
import type { Lexicon } from '../lexicon.js';
import type { Mark } from '../mark.js';
import type { Mention } from '../mention.js';
import { findPerUnit } from '../per-unit.js';
import { REASONS, type Reason } from '../reasons.js';
import { isYearLike, type NumberCell } from './number-cell.js';
import type { ProseFacts } from './scale-evidence.js';
import { createUnitReasons, findDefaultMark, toCountMention, toMention } from './table-mention.js';
import { findProseCells } from './prose-cells.js';
import { ReadTable, type ReadCell } from './table-cells.js';
import { layOut, says, type DataRow, type TableLayout } from './table-layout.js';
import { UnitScopes, type ScopedUnit } from './unit-scopes.js';
import { UnitResolver, type ResolvedUnit } from './resolve-unit.js';
import { findUnitPlaces, type CountedCell, type UnitPlace } from './unit-places.js';
import { findUnitsAbove } from './units-above.js';
import { readUnitText } from './heading-unit.js';
import type { TableUnit } from './unit-text.js';

/** A table with its figures. */
export interface TableReading {
  readonly table: Table;
  readonly id: string;
  readonly mentions: readonly Mention[];
  /** Where the prose of the document continues: cells that hold words, without their units. */
  readonly prose: readonly TableCell[];
  readonly scoped: readonly ScopedUnit[];
  readonly title: Span | undefined;
  /** The numbers that are figures, in text order. */
  readonly counted: readonly CountedCell[];
  /** Read when a copy of the table is to be written. */
  readonly unitPlaces: () => readonly UnitPlace[];
}

type FoundCell = { -readonly [Key in keyof CountedCell]: CountedCell[Key] };

/**
 * Reads the tables of a document, each cell by itself: no figure reaches from one into the next. A table without any figure,
 * unless it is a grid of numbers under headings, is left to be read as prose.
 * @param text folded prose
 * @param facts what the prose says about numbers whose scale or currency no heading states
 * @param asksQuantities are numbers of people and things wanted too?
 */
export function readTableFigures(
  text: string,
  tables: readonly Table[],
  lexicon: Lexicon,
  facts: ProseFacts,
  asksQuantities = false,
): readonly TableReading[] {
  const readings: TableReading[] = [];
  let end = 0;
  let general: TableUnit | undefined;
  for (const table of tables) {
    const above = findUnitsAbove(text, { start: end, end: table.start }, lexicon);
    general = above.general ?? general;
    const units = [...above.units, ...(general && above.units.length === 0 ? [general] : [])];
    const reader = new TableReader(text, table, lexicon, units, facts, asksQuantities);
    const reading = reader.readFigures(`t${readings.length + 1}`, above.title);
    if (reading) readings.push(reading);
    end = table.end;
  }
  return readings;
}

class TableReader {
  private readonly read: ReadTable;
  private readonly layout: TableLayout;
  private readonly scopes: UnitScopes;
  private readonly resolver: UnitResolver;
  private readonly captionUnit: TableUnit | undefined;
  private readonly hasPlainThousands: boolean;
  private readonly hasMoneyWords: boolean;
  private readonly reasonOf: (source: TableUnit) => Reason;
  private knownDefault: { readonly mark: Mark | undefined } | undefined;
  private readonly findMark = (): Mark | undefined =>
    this.facts.commonMark ??
    (this.knownDefault ??= { mark: findDefaultMark(this.text, this.table, this.lexicon) }).mark;

  constructor(
    private readonly text: string,
    private readonly table: Table,
    private readonly lexicon: Lexicon,
    above: readonly TableUnit[],
    private readonly facts: ProseFacts,
    private readonly asksQuantities: boolean,
  ) {
    this.read = new ReadTable(table, text, lexicon);
    this.reasonOf = createUnitReasons(text);
    this.layout = layOut(this.read);
    const caption = table.caption && readUnitText(text, table.caption, lexicon);
    this.captionUnit = caption?.kind === 'money' ? caption : undefined;
    const scope = [...(this.captionUnit ? [this.captionUnit] : []), ...above];
    this.scopes = new UnitScopes(this.read, this.layout, scope);
    this.resolver = new UnitResolver(this.read, this.scopes, this.countCurrencies() > 1);
    const numbers = this.layout.data.flatMap(({ cells }) => cells.flatMap((cell) => cell.numbers));
    this.hasPlainThousands = numbers.some(
      (number) => !number.grouped && !isYearLike(number) && /^\d{4,}/.test(number.digits),
    );
    this.hasMoneyWords = this.layout.data.some(({ leading }) =>
      leading.some(({ cell }) => says(this.read, this.read.wordsOf(cell), 'money')),
    );
  }

  readFigures(id: string, title: Span | undefined): TableReading | undefined {
    const mentions: Mention[] = [];
    // Beside the mentions and not with them: these live as long as the figures, the mentions do not.
    const counted: FoundCell[] = [];
    let hasNumbers = false;
    for (const row of this.layout.data) {
      const rowUnit = this.scopes.rowUnit(row);
      for (const cell of row.cells) {
        if (cell.kind !== 'number' && !(cell.kind === 'year' && this.isAmountYear(row, cell))) continue;
        if (
          cell.cell.column === this.read.firstColumn &&
          row.leading.length === 0 &&
          this.table.columns > 1 &&
          !this.hasUnit(row, cell)
        )
          continue;
        hasNumbers = true;
        for (const number of cell.numbers) {
          const unit = this.unitOfNumber(row, cell, number, rowUnit);
          const mention = unit && this.toMention(number, unit);
          if (!unit || !mention) continue;
          mention.cell = this.referenceOf(id, row, cell);
          if (mention.per === undefined && mention.mark) mention.per = this.perOf(row, unit);
          mentions.push(mention);
          counted.push({ number, unit, besideSpan: cell.besideSpan, isScaleOpen: false });
        }
      }
    }
    if (!hasNumbers || this.layout.data.length === 0) return undefined;
    this.settleScales(mentions, counted);
    const isKept = mentions.length > 0 || this.scopes.declared.length > 0 || this.resolver.hasRates;
    if (!isKept && !this.isGridOfNumbers()) return undefined;
    return {
      table: this.table,
      id,
      mentions,
      prose: findProseCells(this.read, this.layout, this.scopes, mentions),
      scoped: this.declaredUnits(),
      title: this.titleSpan(title),
      counted,
      unitPlaces: () => findUnitPlaces(this.read, this.layout.headingRows, this.captionUnit),
    };
  }

  /** Rates, scores, counts: read as prose, a number would count what stands in the next cell. */
  private isGridOfNumbers(): boolean {
    const isRow = ({ cells }: DataRow): boolean =>
      cells.filter(({ kind, cell }) => kind === 'number' && cell.column > this.read.firstColumn).length >= MIN_GRID;
    return this.layout.headingRows.size > 0 && this.layout.data.filter(isRow).length >= MIN_GRID;
  }

  /** Money, a percentage or a multiple; undefined for a number that counts neither or does not say. */
  private unitOfNumber(
    row: DataRow,
    cell: ReadCell,
    number: NumberCell,
    rowUnit: TableUnit | undefined,
  ): ResolvedUnit | undefined {
    const ratio = number.ratio ?? cell.besideRatio;
    if (ratio) return { kind: ratio.kind };
    const unit = this.resolver.resolve(row, cell, number, rowUnit);
    if (unit.kind === 'money' && !unit.mark) {
      // A scale without a currency counts money where the words mention it.
      if (unit.power === undefined || unit.power === 0) return undefined;
      if (!this.hasMoneyWords && !this.facts.commonMark && !this.isMoneyColumn(row, cell)) return undefined;
    }
    return unit;
  }

  private isMoneyColumn({ block }: DataRow, { cell }: ReadCell): boolean {
    return this.scopes
      .headingsOf(block, cell.column)
      .some((heading) => says(this.read, this.read.wordsOf(heading.cell), 'money'));
  }

  private toMention(number: NumberCell, unit: ResolvedUnit): Mention | undefined {
    if (unit.kind === 'quantity')
      return this.asksQuantities ? toCountMention(this.text, number, unit, this.lexicon) : undefined;
    return toMention(number, unit, this.findMark, this.reasonOf);
  }

  /** Where no heading states the scale, prose that gives a number of the table in full may show it. */
  private settleScales(mentions: readonly Mention[], counted: readonly FoundCell[]): void {
    const isOpen = ({ unit, number }: FoundCell): boolean =>
      unit.kind === 'money' && unit.power === undefined && !number.scaled;
    const open = counted.filter(isOpen);
    if (open.length === 0) return;
    const evidence = this.facts.findScale(open.map(({ number }) => number));
    mentions.forEach((mention, i) => {
      const cell = elementAt(counted, i);
      if (!isOpen(cell)) return;
      if (evidence) {
        mention.power += evidence.power;
        mention.cellReason = REASONS.tableScaleInText(evidence.text);
        mention.cellCertainty = 'inherited';
      } else if (!statesOwnAmount(cell.number)) {
        mention.cellReason = REASONS.tableScaleOpen;
        mention.cellCertainty = 'assumed';
        cell.isScaleOpen = true;
      }
    });
  }

  private hasUnit({ block }: DataRow, { cell }: ReadCell): boolean {
    return this.scopes.columnUnits(block, cell.column).length > 0;
  }

  /** A number like a year is an amount where the table writes no group marks and the row is no heading. */
  private isAmountYear(row: DataRow, { cell, numbers }: ReadCell): boolean {
    if (numbers.some(({ mark }) => mark)) return true;
    if (!this.hasPlainThousands || row.leading.length === 0) return false;
    const words = [...row.leading, ...this.scopes.headingsOf(row.block, cell.column)].map((each) =>
      this.read.wordsOf(each.cell),
    );
    return !words.some((each) => says(this.read, each, 'years'));
  }

  /** What its label says an amount is counted per, or the label above; of a share where they say no more. */
  private perOf({ label, section }: DataRow, unit: ResolvedUnit): string | undefined {
    for (const named of [label, section]) {
      const words = named && this.read.wordsOf(named.cell);
      if (words === undefined || !says(this.read, words, 'perShare')) continue;
      const per = findPerUnit(words, this.lexicon, words.length, words.length);
      if (per !== undefined && (named === label || unit.per !== undefined)) return per;
    }
    return unit.per;
  }

  private referenceOf(table: string, row: DataRow, { cell }: ReadCell): Mention['cell'] {
    return {
      table,
      row: cell.row,
      column: cell.column,
      label: row.label?.cell,
      headings: this.scopes.headingSpans(row.block, cell.column),
    };
  }

  private countCurrencies(): number {
    const currencies = new Set<string>();
    for (const row of this.layout.headingRows)
      for (const cell of this.read.cellsOf(row)) {
        const { currency, ambiguous } = this.read.unitOf(cell)?.mark ?? {};
        const key = currency ?? ambiguous?.key;
        if (key !== undefined && cell.cell.column > this.read.firstColumn) currencies.add(key);
      }
    return currencies.size;
  }

  private declaredUnits(): readonly ScopedUnit[] {
    const first = this.layout.data[0];
    const table = first ? this.scopes.tableUnits(first) : [];
    return [...table.map((unit) => ({ scope: 'table', unit }) as const), ...this.scopes.declared];
  }

  private titleSpan(title: Span | undefined): Span | undefined {
    return this.table.caption ?? this.layout.titles[0]?.cell ?? title;
  }
}

const MIN_GRID = 2;

/** HK$12.50 and $3 million say what they are; $1,452 in a table may be thousands. */
function statesOwnAmount({ mark, digits, scaled }: NumberCell): boolean {
  return mark !== undefined && (scaled || /\.\d\d$/.test(digits));
}
