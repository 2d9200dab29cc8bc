import type { Mark } from '../mark.js';
import { withMinor } from '../mark.js';
import { areCompatible } from './compatible-marks.js';
import { CountedRows, toCounted } from './counted-rows.js';
import type { NumberCell } from './number-cell.js';
import type { ReadCell, ReadTable } from './table-cells.js';
import { isDifferenceInRow } from './points-change.js';
import { isRateOfBoard } from './rate-board.js';
import { says, type DataRow } from './table-layout.js';
import { isOpenLabel, ShareAmounts } from './share-amounts.js';
import type { UnitScopes } from './unit-scopes.js';
import { isRatioUnit, type CountedKind, type TableUnit } from './unit-text.js';

/** What a number of a table counts, and which words say so. */
export interface ResolvedUnit {
  readonly kind: CountedKind;
  readonly mark?: Mark | undefined;
  readonly power?: number | undefined;
  readonly per?: string | undefined;
  /** The nearest words that gave a part of the unit. */
  readonly source?: TableUnit | undefined;
  /** The words that named the currency, and those that gave the scale. */
  readonly markSources?: readonly TableUnit[] | undefined;
  readonly powerSource?: TableUnit | undefined;
  /** Only a neighbour's mark says that it is money. */
  readonly isByNeighbour?: boolean;
}

/** What the words of a row say, read once for all of its numbers. */
interface RowWords {
  readonly row: DataRow;
  readonly label: string;
  readonly tableUnits: readonly TableUnit[];
}

/** What counts neither money nor a ratio, as these words say. */
function counts(source?: TableUnit, power?: number): ResolvedUnit {
  if (!source) return { kind: 'quantity' };
  return power === undefined ? { kind: 'quantity', source } : { kind: 'quantity', source, power };
}

/** Reads what the numbers of a row count: the nearest words win, and each part that they leave open comes from further off. */
export class UnitResolver {
  /** Some of the numbers are exchange rates. */
  hasRates = false;
  private knownFractions: boolean | undefined;
  private knownRow: RowWords | undefined;
  private readonly counted = new CountedRows<ResolvedUnit>();
  private readonly shares: ShareAmounts;

  constructor(
    private readonly read: ReadTable,
    private readonly scopes: UnitScopes,
    /** More than one currency heads columns. */
    private readonly hasSeveralCurrencies: boolean,
  ) {
    this.shares = new ShareAmounts(read, scopes);
  }

  /** Rows are resolved in their order. */
  resolve(row: DataRow, read: ReadCell, number: NumberCell, rowUnit: TableUnit | undefined): ResolvedUnit {
    const unit = this.resolveAlone(row, read, number, rowUnit);
    const { counted } = this;
    if (unit.kind === 'quantity') counted.add(row, read, unit);
    else if (!counted.isEmpty && unit.kind === 'money') {
      const above = counted.above(read);
      const isTotal =
        above && !read.besideMark && isBareWhole(number) && says(this.read, this.wordsOf(row).label, 'total');
      if (isTotal) return above;
      counted.end(read);
    }
    return unit;
  }

  private resolveAlone(row: DataRow, read: ReadCell, number: NumberCell, rowUnit: TableUnit | undefined): ResolvedUnit {
    const { block } = row;
    const { column } = read.cell;
    const columnUnits = this.scopes.columnUnits(block, column);
    const columnUnit = columnUnits[0] ?? this.signedRatio(row, read, number, rowUnit);
    const own = number.mark ?? read.besideMark;
    const { label } = this.wordsOf(row);
    const isShare = this.shares.findPer(row, read, number, label);
    const per = rowUnit?.per ?? columnUnit?.per ?? (isShare === 'share' ? 'share' : undefined);
    if (!own) {
      if (columnUnit?.kind === 'percentage_points' && this.isOfLevels(row, read, rowUnit)) return counts();
      if (
        columnUnit &&
        isRatioUnit(columnUnit) &&
        !(rowUnit?.kind === 'money' && rowUnit.mark && rowUnit.isWhole && columnUnit.kind !== 'percent')
      )
        return { kind: columnUnit.kind, source: columnUnit };
      if (columnUnit?.kind === 'quantity') return counts(columnUnit, this.sharePower(row));
      if (rowUnit && isRatioUnit(rowUnit))
        return rowUnit.kind === 'percent' && number.grouped
          ? counts()
          : { kind: this.changedKind(row, read, number, rowUnit.kind), source: rowUnit };
      // "Unit: tonnes", and a column beside the numbers of tonnes that is headed "Value (RMB million)".
      if (rowUnit?.kind === 'quantity' && !this.isMoneyColumn(row, read, number))
        return counts(rowUnit, this.sharePower(row));
      const section = this.sectionUnit(row);
      if (section?.kind === 'quantity' && !rowUnit && isOpenLabel(this.read, label))
        return counts(section, this.sharePower(row));
      if (section && isRatioUnit(section) && !rowUnit && !number.grouped)
        return { kind: section.kind, source: section };
      // "Debt to equity ratio 0.45": neither money nor, for sure, a percentage.
      if (!rowUnit && !number.grouped && says(this.read, label, 'rates') && !this.isMoneyColumn(row, read))
        return counts();
      if (!rowUnit && this.isCountRow(row, label, columnUnit)) return counts(toCounted(row));
    }
    const chain = this.chainOf(row, rowUnit, columnUnits);
    if (!own && !chain.some(({ power }) => power !== undefined) && this.isRate(row, column, label, chain.at(-1)))
      return counts();
    return this.combine(chain, { own, isPerShare: isShare !== undefined, per, row, column, rowUnit });
  }

  private isRate({ block }: DataRow, column: number, label: string, unit: TableUnit | undefined): boolean {
    const headings = this.scopes.headingsOf(block, column).map(({ cell }) => this.read.wordsOf(cell));
    const isRate = isRateOfBoard(this.read, label, headings, unit);
    this.hasRates ||= isRate;
    return isRate;
  }

  /** "Change (pts)" of an index, whose level is no percentage. */
  private isOfLevels({ block, cells }: DataRow, read: ReadCell, rowUnit: TableUnit | undefined): boolean {
    const headings = this.scopes.headingsOf(block, read.cell.column);
    if (isRatioUnit(rowUnit) || !headings.some(({ cell }) => says(this.read, this.read.wordsOf(cell), 'barePoints')))
      return false;
    return !cells
      .slice(0, cells.indexOf(read))
      .some(
        ({ cell, numbers, besideRatio }) =>
          (numbers.length > 0 && isRatioUnit(this.scopes.columnUnits(block, cell.column)[0])) ||
          besideRatio !== undefined ||
          numbers.some(({ ratio }) => ratio),
      );
  }

  /** Two percentages differ by percentage points: "45.2 44.1 1.1" under "Change". */
  private changedKind(row: DataRow, read: ReadCell, number: NumberCell, kind: CountedKind): CountedKind {
    if (kind !== 'percent' || number.ratio) return kind;
    const isChange = this.scopes
      .headingsOf(row.block, read.cell.column)
      .some(({ cell }) => says(this.read, this.read.wordsOf(cell), 'change'));
    return isChange && isDifferenceInRow(row.cells, read, number) ? 'percentage_points' : kind;
  }

  /** In a column of changes most of which are percentages, a whole number in a row of counts is a count: "Stores 204 188 +16". */
  private signedRatio(
    { block }: DataRow,
    { cell }: ReadCell,
    { digits }: NumberCell,
    rowUnit: TableUnit | undefined,
  ): TableUnit | undefined {
    const ratio = this.scopes.signedRatio(block, cell.column);
    // A change of a multiple is one too.
    if (rowUnit?.kind === 'multiple') return undefined;
    return ratio && rowUnit?.kind === 'quantity' && !digits.includes('.') ? undefined : ratio;
  }

  private chainOf(
    row: DataRow,
    rowUnit: TableUnit | undefined,
    columnUnits: readonly TableUnit[],
  ): readonly TableUnit[] {
    const chain: TableUnit[] = [];
    const add = (unit: TableUnit | undefined): void => {
      if (unit?.kind === 'money') chain.push(unit);
    };
    add(rowUnit ?? this.sectionUnit(row));
    for (const unit of columnUnits) add(unit);
    for (const unit of this.wordsOf(row).tableUnits) add(unit);
    return chain;
  }

  private combine(
    chain: readonly TableUnit[],
    cell: {
      readonly own: Mark | undefined;
      readonly isPerShare: boolean;
      readonly per: string | undefined;
      readonly row: DataRow;
      readonly column: number;
      readonly rowUnit: TableUnit | undefined;
    },
  ): ResolvedUnit {
    const { own, row, column, rowUnit } = cell;
    let mark = own;
    let power: number | undefined = cell.isPerShare ? (rowUnit?.power ?? 0) : undefined;
    let source: TableUnit | undefined;
    let markSources: TableUnit[] | undefined;
    let powerSource: TableUnit | undefined;
    for (const unit of chain) {
      if (power !== undefined && mark?.currency) break;
      const isOther = mark !== undefined && unit.mark !== undefined && !areCompatible(mark, unit.mark);
      const isConverted = unit === rowUnit && this.hasSeveralCurrencies && chain.length > 1;
      const takesMark =
        unit.mark !== undefined && !isOther && (mark === undefined || (!mark.currency && unit.mark.currency));
      if (takesMark && !(isConverted && unit.mark.currency)) {
        const minor = mark?.minor ?? 0;
        mark = minor > unit.mark.minor ? withMinor(unit.mark, minor) : unit.mark;
        source ??= unit;
        (markSources ??= []).push(unit);
      }
      if (power === undefined && !isOther) {
        if (unit.power !== undefined) {
          power = unit.power;
          source = unit;
          powerSource = unit;
        } else if (unit === rowUnit && unit.mark && unit.isWhole) power = 0;
        else if (unit.per !== undefined) power = 0;
        else if (unit.mark && unit.isWhole && !chain.some((other) => other !== unit && other.power !== undefined))
          power = 0;
      }
    }
    let isByNeighbour = false;
    if (mark === undefined) {
      mark = this.scopes.columnMark(row.block, column) ?? this.scopes.changeMark(row.block);
      isByNeighbour = mark !== undefined && source === undefined;
    }
    // "cents" in a table whose other units are all of one currency.
    if (mark?.ambiguous && mark.minor > 0) mark = withMinor(this.scopes.onlyMark() ?? mark, mark.minor);
    return { kind: 'money', mark, power, per: cell.per, source, markSources, powerSource, isByNeighbour };
  }

  /** "(in millions, except per share data)": the scale of the table is that of its numbers of shares too. */
  private sharePower(row: DataRow): number | undefined {
    const declared = this.wordsOf(row).tableUnits.find(({ power }) => power !== undefined);
    if (!declared) return undefined;
    const behind = this.read.text.slice(declared.end, declared.end + MAX_EXCEPTION);
    return says(this.read, behind, 'exceptShares') ? undefined : declared.power;
  }

  /**
   * "Stores 512 498": a noun that is counted, and whole numbers. Under a heading that states a unit of money they are
   * counts only where the money of the table has fractions.
   */
  private isCountRow({ cells, block }: DataRow, label: string, columnUnit: TableUnit | undefined): boolean {
    const isAsset = says(this.read, label, 'assetLabel') && this.hasFractions();
    if (!isAsset && !says(this.read, label, 'countLabel')) return false;
    if (columnUnit?.mark && !this.hasFractions()) return false;
    return cells.every(
      ({ cell, numbers }) =>
        isRatioUnit(this.scopes.columnUnits(block, cell.column)[0]) || numbers.every((number) => isBareWhole(number)),
    );
  }

  /** "Turnover (HK$bn)", "Exercise price (HK$)" over 5.10: a heading that says what it counts money of. */
  private isMoneyColumn({ block }: DataRow, { cell }: ReadCell, number?: NumberCell): boolean {
    const unit = this.scopes.columnUnits(block, cell.column)[0];
    const isPrice = unit?.mark !== undefined && number?.digits.includes('.') === true;
    if (unit?.kind !== 'money' || (unit.power === undefined && !isPrice)) return false;
    return this.scopes
      .headingsOf(block, cell.column)
      .some((heading) => says(this.read, this.read.wordsOf(heading.cell), 'money'));
  }

  private hasFractions(): boolean {
    return (this.knownFractions ??= this.read.rows.some((row) =>
      row.some(({ numbers }) => numbers.some(({ digits, ratio }) => !ratio && digits.includes('.'))),
    ));
  }

  private sectionUnit({ section }: DataRow): TableUnit | undefined {
    return section && this.read.unitOf(section);
  }

  private wordsOf(row: DataRow): RowWords {
    if (this.knownRow?.row === row) return this.knownRow;
    const label = row.leading.map(({ cell }) => this.read.wordsOf(cell)).join('\n');
    const tableUnits = this.scopes.tableUnits(row);
    return (this.knownRow = { row, label, tableUnits });
  }
}

function isBareWhole({ digits, mark, ratio }: NumberCell): boolean {
  return ratio !== undefined || (mark === undefined && !digits.includes('.'));
}

/** An exception stands right behind the scale. */
const MAX_EXCEPTION = 60;
