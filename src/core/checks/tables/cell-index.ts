import { absolute, scaledNumberOf } from './scaled-number.js';
import type { LocatedSingle, SingleFigure } from '../single-figure.js';

/** How a number of the prose differs from one of a table. */
export type CellDifference = 'digits' | 'scale';

/** A number of a table that a number of the prose may have been meant to be. */
interface NearCell {
  readonly cell: LocatedSingle;
  readonly difference: CellDifference;
  /** Chance may well make it so: few digits, a point moved by a place or two, one unit of the last digit, an open scale. */
  readonly isDoubtful: boolean;
}

/** Fewer digits are those of many numbers. */
const MIN_DIGITS = 2;
/** More digits than prose gives. */
const MAX_DIGITS = 12;
/** With fewer digits one that differs is met by chance. */
const MIN_NEAR_DIGITS = 3;
/** Of numbers that stand in many cells the first are looked at. */
const MAX_CELLS = 20;

/** The numbers of tables by their digits, so that a number of the prose is looked up and not compared with each of them. */
export class CellIndex {
  private readonly byDigits = new Map<string, LocatedSingle[]>();

  /** @param unscaled ids of cells whose scale no words state: they may be thousands, or millions */
  constructor(
    cells: readonly LocatedSingle[],
    private readonly unscaled: ReadonlySet<string>,
  ) {
    for (const cell of cells) {
      const all = digitsOf(cell.figure);
      for (let width = MIN_DIGITS; width <= Math.min(all.length, MAX_DIGITS); width++)
        for (const digits of new Set([all.slice(0, width), roundDigits(all, width)])) this.add(digits, cell);
    }
  }

  /** Cells that the figure states, as either may have been rounded, cut off, or written without the scale of the table. */
  statedBy(figure: SingleFigure): readonly LocatedSingle[] {
    const digits = digitsOf(figure);
    // 61.3 million is 6,130 万 too.
    return [...new Set([digits, step(digits, 1n), step(digits, -1n), digits.replace(/0+$/, '')])]
      .flatMap((key) => this.byDigits.get(key) ?? [])
      .filter((cell) => isSameMeasure(cell.figure, figure) && this.isStated(cell.figure, figure, digits));
  }

  /** Cells that the figure would state but for one digit, two that have changed places, or the scale. */
  near(figure: SingleFigure): readonly NearCell[] {
    const digits = digitsOf(figure);
    if (digits.length < MIN_DIGITS || digits.length > MAX_DIGITS) return [];
    const exponent = exponentOf(figure);
    const hasFew = digits.length < MIN_NEAR_DIGITS;
    const inScale = this.roundedTo(digits).flatMap((cell) => {
      const power = Math.abs(exponentOf(cell.figure) - exponent);
      if (this.hasScale(cell.figure, exponent) || (hasFew && !SCALES.has(power))) return [];
      return [{ cell, difference: 'scale' as const, isDoubtful: hasFew || !SCALES.has(power) }];
    });
    const variants = hasFew ? [] : variantsOf(digits);
    const inDigits = variants.flatMap((variant) => {
      const isNext = variant === step(digits, 1n) || variant === step(digits, -1n);
      const cells = this.roundedTo(variant).filter(({ figure: other }) => this.hasScale(other, exponent));
      return cells.map((cell) => ({
        cell,
        difference: 'digits' as const,
        isDoubtful: isNext || this.unscaled.has(cell.figure.id),
      }));
    });
    return [...inScale, ...inDigits].filter(({ cell }) => isSameMeasure(cell.figure, figure));
  }

  private isStated(cell: SingleFigure, figure: SingleFigure, digits: string): boolean {
    if (isStated(cell, figure)) return true;
    const isSame = roundDigits(digitsOf(cell), digits.length) === digits;
    return isSame && this.unscaled.has(cell.id) && this.hasScale(cell, exponentOf(figure));
  }

  /** May the first digit of the cell stand at this power of ten? */
  private hasScale(cell: SingleFigure, exponent: number): boolean {
    const power = exponent - exponentOf(cell);
    return power === 0 || (OPEN_SCALES.has(power) && this.unscaled.has(cell.id));
  }

  /** Cells that are these digits when they are rounded, not cut off. */
  private roundedTo(digits: string): readonly LocatedSingle[] {
    const cells = this.byDigits.get(digits) ?? [];
    return cells.filter(({ figure }) => roundDigits(digitsOf(figure), digits.length) === digits);
  }

  private add(digits: string, cell: LocatedSingle): void {
    const known = this.byDigits.get(digits);
    if (!known) this.byDigits.set(digits, [cell]);
    else if (known.length < MAX_CELLS) known.push(cell);
  }
}

/** What numbers of a table that does not say it may be counted in. */
const OPEN_SCALES: ReadonlySet<number> = new Set([3, 6, 9]);
/** Powers of ten between scale words: a thousand, a million, a billion, and 万 and 亿. */
const SCALES: ReadonlySet<number> = new Set([3, 4, 6, 8, 9]);

function isSameMeasure(a: SingleFigure, b: SingleFigure): boolean {
  return a.kind === b.kind && a.currency === b.currency;
}

function isStated(cell: SingleFigure, figure: SingleFigure): boolean {
  const [inTable, inProse] = [scaledNumberOf(cell), scaledNumberOf(figure)];
  const difference = absolute(absolute(inTable.value) - absolute(inProse.value));
  // Of numbers with the same last place the reaches add up to one unit of it: a whole unit apart they are two numbers.
  if (difference < inTable.reach + inProse.reach) return true;
  // Cut off behind its last digit; or in the thousands of the table.
  return (
    (difference < 2n * inProse.reach && absolute(inTable.value) > absolute(inProse.value)) || isSameText(cell, figure)
  );
}

function isSameText(cell: SingleFigure, figure: SingleFigure): boolean {
  const plain = ({ text }: SingleFigure): string => text.replace(/[^\d.]/g, '');
  return plain(cell) === plain(figure) && figure.value.replace('-', '') === plain(figure);
}

/** The significant digits as written, with the zeros at their end that are. */
function digitsOf({ value, significantDigits }: SingleFigure): string {
  const digits = value.replace(/[-.]/g, '').replace(/^0+/, '');
  return digits.slice(0, significantDigits).padEnd(significantDigits, '0');
}

/** Power of ten of the first significant digit. */
function exponentOf({ value }: SingleFigure): number {
  const [whole = '', fraction = ''] = value.replace('-', '').split('.');
  const first = whole.search(/[1-9]/);
  return first >= 0 ? whole.length - first - 1 : -1 - fraction.search(/[1-9]/);
}

function roundDigits(digits: string, width: number): string {
  const cut = digits.slice(0, width);
  if (digits.length === width || digits.charAt(width) < '5') return cut;
  return step(cut, 1n);
}

/** The digits of the number one unit further; 999 becomes 100 of the next power. */
function step(digits: string, by: bigint): string {
  return (BigInt(digits === '' ? '0' : digits) + by).toString().padStart(digits.length, '0').slice(0, digits.length);
}

function variantsOf(digits: string): readonly string[] {
  const variants: string[] = [];
  for (let at = 0; at < digits.length; at++) {
    const [before, digit, after] = [digits.slice(0, at), digits.charAt(at), digits.slice(at + 1)];
    for (let other = at === 0 ? 1 : 0; other <= 9; other++)
      if (String(other) !== digit) variants.push(`${before}${other}${after}`);
    const next = after.charAt(0);
    if (next !== '' && next !== digit) variants.push(`${before}${next}${digit}${after.slice(1)}`);
  }
  return variants;
}
