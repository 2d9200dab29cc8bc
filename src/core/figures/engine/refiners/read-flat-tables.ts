import { elementAt } from '../../../../support/get-or-throw.js';
import { isDigit, isHan, isSpace, skipSpaces, skipSpacesBack } from '../../../document/chars.js';
import type { RefineContext, Refiner, UnitDeclaration } from '../refine-context.js';
import { isMoney, type Mention } from '../mention.js';
import { findFirstFrom } from '../../../document/sorted-spans.js';
import { findPerUnit, findPerUnitBefore } from '../per-unit.js';
import { REASONS } from '../reasons.js';
import { testAny } from '../rule-set.js';
import type { UnitExpression } from '../unit-expression.js';
import type { RatioUnit } from '../vocabulary.js';

/** A table continues until its text does: prose between two numbers is longer than a row's label. */
const MAX_LABEL_LENGTH = 90;
const PERCENT = { type: 'ratio', kind: 'percent', power: 0, glued: false } as const;

/**
 * Gives the cells of a table that stands in the prose, without a grid, the unit of their column: after "(RMB in
 * millions)" a number without a mark is an amount. Several units in one heading are columns; a row with as many numbers
 * takes them in order.
 */
export const readFlatTables: Refiner = (context) => {
  const tables = context.units.filter(({ table }) => table);
  if (tables.length === 0) return;
  context.mentions = context.mentions.filter((mention) => !isInTableHeading(mention, tables));
  const reader = new FlatTableReader(context);
  let next = 0;
  for (const mention of context.mentions) {
    for (let table = tables[next]; table && table.end <= mention.start; table = tables[++next])
      reader.startTable(table);
    reader.addMention(mention);
  }
  reader.endRow();
  context.mentions = context.mentions.filter((mention) => !reader.headings.has(mention));
};

/** A scale word in a heading is no number. */
function isInTableHeading({ start, end }: Mention, tables: readonly UnitDeclaration[]): boolean {
  const next = findFirstFrom(tables, start);
  const before = tables[next - 1];
  const after = tables[next];
  return (before !== undefined && start < before.end) || (after !== undefined && after.start < end);
}

class FlatTableReader {
  /** Mentions that turned out to be column headings: "2024 US$". */
  readonly headings = new Set<Mention>();
  private columns: UnitExpression[] = [];
  private scale = 0;
  private open = false;
  private hasCells = false;
  private hasYears = false;
  private last = 0;
  private row: Mention[] = [];
  /** Plain whole numbers since the last label: cells, if they are as many as in the rows that are clear. */
  private plain: Mention[] = [];
  private width = 0;
  /** Where the last row ended, and so the label of the next one begins. */
  private rowEnd = 0;
  /** The heading stands in the label of amounts per share: "Earnings per share (HK cents)". */
  private headsShares = false;

  constructor(private readonly context: RefineContext) {}

  /** A heading; one that comes after cells starts a new table. */
  startTable({ unit, start, end }: UnitDeclaration): void {
    this.endRow();
    this.headsShares = this.isShareLabel(start);
    if (this.hasCells) this.columns = [];
    this.hasCells = this.hasYears = false;
    this.open = true;
    this.last = end;
    if (unit.mark ?? unit.ratio ?? (unit.percent ? PERCENT : undefined))
      this.columns.push(unit.power === 0 && unit.mark ? { ...unit, power: this.scale } : unit);
    else this.scale = unit.power;
  }

  addMention(mention: Mention): void {
    if (!this.open) return;
    const { text } = this.context;
    const written = text.slice(this.last, Math.max(this.last, mention.start));
    // A stop may close the heading itself: "Unit: RMB million. Revenue 530,719".
    const gap = this.hasCells ? written : written.replace(/^。/, '');
    if (gap.length > MAX_LABEL_LENGTH || /。|\.\s+[A-Z]|\n\s*\n/.test(gap)) {
      this.close();
      return;
    }
    const { ratio } = this.columns[0] ?? {};
    if (ratio && this.columns.length === 1) {
      this.addRatio(mention, ratio, gap);
      return;
    }
    if (!this.hasCells && isYearHeading(mention)) {
      // "(RMB'000) 2023 RMB 2024 RMB 2024 US$": the years head the columns, the unit before them only gives the scale.
      const [unit, ...others] = this.columns;
      if (!this.hasYears && unit && others.length === 0) {
        this.scale = unit.power;
        this.columns = [];
      }
      this.hasYears = true;
      this.headings.add(mention);
      this.columns.push({ mark: mention.mark, power: this.scale, percent: false });
      this.last = mention.end;
      return;
    }
    if (mention.ratio) {
      this.last = mention.end;
      return;
    }
    if (this.row.length + this.plain.length > 0 && /\p{L}/u.test(gap.replace(/\d+(?:\.\d+)?%/g, ''))) this.endRow();
    if (!this.isCell(mention)) {
      if (!isPlainWholeNumber(text, mention)) return;
      this.plain.push(mention);
      this.last = mention.end;
      return;
    }
    if (this.row.length === 0) this.row = this.plain.splice(0);
    this.row.push(mention);
    this.hasCells = true;
    this.last = mention.end;
  }

  /** "(Unit: basis points): dollar -29, euro 64": the names of currencies are labels. A semicolon ends the list. */
  private addRatio(mention: Mention, ratio: RatioUnit, gap: string): void {
    const { numeral, numeralEnd, end, mark, markBefore, scaled, quantity } = mention;
    if (gap.includes(';')) {
      this.close();
      return;
    }
    if (
      mention.ratio ??
      quantity ??
      (scaled || numeral.writing !== 'digits' || end > numeralEnd ? (mark ?? true) : undefined)
    )
      return;
    if (mark && !markBefore) return;
    mention.start = mention.negative ? numeral.start - 1 : numeral.start;
    mention.mark = undefined;
    mention.markBefore = false;
    mention.per = undefined;
    mention.ratio = ratio;
    this.hasCells = true;
    this.last = mention.end;
  }

  /** Gives the numbers of a row their units. */
  endRow(): void {
    const isClear = this.row.length > 0;
    const row = isClear ? this.row : this.plain.length === this.width && this.width > 1 ? this.plain : [];
    this.row = [];
    this.plain = [];
    if (row.length === 0) return;
    // "Revenue 5 123,456 98,765": a short number in front is that of a note to the accounts.
    const width = this.width > 0 ? this.width : Math.max(2, this.columns.length);
    if (row.length === width + 1 && isNoteNumber(elementAt(row, 0))) row.shift();
    this.width = row.length;
    // "(in millions) $ 12,345": the heading gives the scale, the cells the currency.
    if (this.columns.length === 0) for (const cell of row) if (cell.mark) cell.power += this.scale;
    const money = this.columns.filter(({ percent }) => !percent);
    const columns =
      row.length === this.columns.length
        ? this.columns
        : row.length === money.length
          ? money
          : this.columns.slice(0, 1);
    const isShares = this.isShareLabel(elementAt(row, 0).start);
    row.forEach((cell, i) => {
      const unit = columns.length === 1 ? columns[0] : columns[i];
      if (unit) this.assignUnit(cell, unit, isShares);
    });
    this.rowEnd = elementAt(row, row.length - 1).end;
    // Accounts print the signs in the first row only: it shows the columns of the others.
    if (row.length > 1 && row.every(({ markBefore, inheritsMark }) => markBefore && !inheritsMark))
      this.columns = row.map(({ mark }) => ({
        mark,
        power: this.columns.find((unit) => unit.mark?.currency === mark?.currency)?.power ?? this.scaleOf(),
        percent: false,
      }));
  }

  private scaleOf(): number {
    return this.columns[0]?.power ?? this.scale;
  }

  private close(): void {
    this.endRow();
    this.open = false;
    this.columns = [];
    this.scale = 0;
  }

  private assignUnit(cell: Mention, unit: UnitExpression, isShares: boolean): void {
    // "(in millions, except per share data)": what a share earns is printed in full, said or not.
    const isFull = isShares && !this.headsShares;
    if (unit.percent) cell.ratio = PERCENT;
    else if (cell.mark) {
      const { currency } = cell.mark;
      const named = this.columns.find(({ mark }) => mark?.currency !== undefined && mark.currency === currency) ?? unit;
      if (!isFull) cell.power += named.power;
    } else {
      cell.mark = unit.mark;
      cell.inheritsMark = true;
      cell.reason = REASONS.tableHeading;
      if (!isFull) cell.power += unit.power;
    }
    const { text } = this.context;
    if (text.charAt(cell.start - 1) === '(' && text.charAt(cell.end) === ')') {
      cell.start--;
      cell.end++;
      cell.negative = true;
    }
    // A phrase behind a blank is the label of the next row.
    const { lexicon } = this.context;
    const isGlued = !isSpace(text.charCodeAt(cell.end));
    cell.per ??=
      (isGlued
        ? findPerUnit(text, lexicon, cell.start, cell.end, this.rowEnd)
        : findPerUnitBefore(text, lexicon, cell.start, this.rowEnd)) ??
      (isShares || this.headsShares ? 'share' : undefined);
  }

  /** The label of a row stands further off than a clause: "Earnings per share (HK cents): 4.26/7.80". */
  private isShareLabel(start: number): boolean {
    const { text, lexicon } = this.context;
    let label = text.slice(Math.max(this.rowEnd, start - 80), start).replace(/^.*\n\s*\n/s, '');
    for (const remark of lexicon.patterns.exceptRemark) label = label.replace(remark, '');
    return testAny(lexicon.patterns.shareLabel, label.slice(-40));
  }

  /** A plain number that stands alone, with the look of an amount or beside one that has it. */
  private isCell(mention: Mention): boolean {
    const { text } = this.context;
    const { numeral, grouped, start, end, scaled } = mention;
    if (
      mention.quantity ||
      scaled ||
      numeral.writing !== 'digits' ||
      (numeral.digits.startsWith('0') && !numeral.digits.includes('.'))
    )
      return false;
    if (isMoney(mention))
      return (
        mention.markBefore &&
        (grouped || this.row.length > 0 || this.isInScaleOfRows(mention)) &&
        this.hasColumnCurrency(mention)
      );
    const next = text.charCodeAt(end);
    if (isHan(next) || (isSpace(next) && /[a-z]/.test(text.charAt(end + 1)))) return false;
    if (grouped || numeral.digits.includes('.') || isBetweenBars(text, mention)) return true;
    if (text.charAt(start - 1) === '(' && text.charAt(end) === ')' && !isHan(text.charCodeAt(start - 2)))
      return numeral.digits.length < 4;
    const gap = text.slice(this.last, start);
    // "… | -507.02  1990 | 2937.10": behind the last bar of a row a year is the label of the next one.
    if (/^(?:19|20)\d\d$/.test(numeral.digits) && !/[|｜/:]/.test(gap) && text.charAt(skipSpaces(text, end)) === '|')
      return false;
    return this.row.length > 0 && /^[\s|｜/:]*$/.test(gap) && !isDigit(text.charCodeAt(start - 1));
  }

  /** "(in millions) Revenue $ 4,512; Net income $ 623": behind a row, a number that is set off from its sign as accounts do. */
  private isInScaleOfRows({ numeral: { start, digits } }: Mention): boolean {
    if (!this.hasCells || this.scaleOf() === 0 || digits.includes('.')) return false;
    const { text } = this.context;
    return isSpace(text.charCodeAt(start - 1)) && '$€£¥₹'.includes(text.charAt(start - 2) || ' ');
  }

  private hasColumnCurrency({ mark }: Mention): boolean {
    if (this.columns.length === 0) return this.scale > 0;
    return this.columns.some(
      (unit) =>
        unit.mark?.currency === undefined || unit.mark.currency === mark?.currency || mark?.currency === undefined,
    );
  }
}

/** A plain whole number without a unit, not a year and not the number of things named behind it. */
function isPlainWholeNumber(text: string, { numeral, mark, ratio, scaled, start, end }: Mention): boolean {
  // "Tencent (700)": a number in brackets behind a name is its code.
  if (mark ?? ratio ?? (scaled || text.charAt(start - 1) === '(' ? true : undefined)) return false;
  if (numeral.writing !== 'digits' || /^(?:0|(?:19|20)\d\d$)/.test(numeral.digits)) return false;
  return !isHan(text.charCodeAt(end)) && !(isSpace(text.charCodeAt(end)) && /[a-z]/.test(text.charAt(end + 1)));
}

function isNoteNumber({ numeral, grouped }: Mention): boolean {
  return !grouped && /^\d{1,2}$/.test(numeral.digits);
}

/** A whole number between the bars of a table; a year there is a heading. */
function isBetweenBars(text: string, { start, end, numeral }: Mention): boolean {
  if (/^(?:19|20)\d\d$/.test(numeral.digits)) return false;
  return text.charAt(skipSpacesBack(text, start) - 1) === '|' && text.charAt(skipSpaces(text, end)) === '|';
}

/** "2024 RMB |": a year and the unit of its column. */
function isYearHeading({ numeral, mark, markBefore, scaled, grouped }: Mention): boolean {
  return mark !== undefined && !markBefore && !scaled && !grouped && /^(?:19|20)\d\d$/.test(numeral.digits);
}
