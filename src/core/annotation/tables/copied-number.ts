import type { ReadTableUnits } from '../../figures/figure-document.js';
import { Decimal, movePoint, parseDecimal } from '../../money/decimal.js';
import { ratioExponent, roundRatio, type Ratio } from '../../money/ratio.js';
import type { Span } from '../../document/span.js';
import type { CellScale } from './unit-rewriter.js';

type NumberCell = ReadTableUnits['counted'][number]['number'];

/** Between the digits of a number: 1,234, 1 234, 1'234. */
const GROUP_MARK = /\d([,' .\u00a0\u2009\u202f’])\d{3}/;

/** The text in the copy of a cell. */
export interface CopiedNumber extends Span {
  readonly words: string;
}

/** How numbers of a table are written. */
export interface NumberForm {
  /** Between thousands; "" for none. */
  readonly group: string;
  /** Before the fraction. */
  readonly decimal: '.' | ',';
}

/** The form of the numbers of a table, by the first one with marks between thousands and the first one with a fraction. */
export function findNumberForm(text: string, numbers: readonly NumberCell[]): NumberForm {
  const grouped = numbers.find((each) => each.grouped);
  const mark = grouped && GROUP_MARK.exec(text.slice(grouped.numberStart, grouped.numberEnd))?.[1];
  const decimal = numbers.some((each) => hasDecimalComma(text, each)) || mark === '.' ? ',' : '.';
  const isPlain = mark === undefined && numbers.some(({ digits }) => /^\d{4,}/.test(digits));
  return { group: mark ?? (isPlain ? '' : decimal === ',' ? '.' : ','), decimal };
}

function hasDecimalComma(text: string, { numberEnd, digits }: NumberCell): boolean {
  const places = digits.split('.')[1]?.length ?? 0;
  return places > 0 && text.charAt(numberEnd - places - 1) === ',';
}

/**
 * A number of a table at a rate, in the place of its digits: its sign, brackets and footnote marks stay. It keeps as many
 * significant digits as it has: where the rate takes a digit from before the point, one more stands behind it.
 * @param minor digits by which the unit of the table is below the major one
 */
export function copyNumber(
  number: NumberCell,
  rate: Ratio,
  minor: number,
  scale: CellScale,
  form: NumberForm,
): CopiedNumber {
  const factor: Ratio = {
    dividend: movePoint(rate.dividend, scale.power + scale.minor - minor),
    divisor: rate.divisor,
  };
  const places = number.digits.split('.')[1]?.length ?? 0;
  const decimals = Math.max(0, places - magnitudeOf(factor));
  const product = { dividend: parseDecimal(number.digits).times(factor.dividend), divisor: factor.divisor };
  return {
    start: number.numberStart,
    end: number.numberEnd,
    words: writeDigits(roundRatio(product, decimals, 'half-up'), decimals, form),
  };
}

/** Powers of ten by which numbers grow at a rate: 2 for 150, 0 for 7.8 and for 0.92, -1 for 0.14. */
function magnitudeOf({ dividend, divisor }: Ratio): number {
  const exponent = ratioExponent({ dividend, divisor });
  return exponent < 0 ? ratioExponent({ dividend: dividend.times('2'), divisor }) : exponent;
}

function writeDigits(value: Decimal, decimals: number, { group, decimal }: NumberForm): string {
  const [whole = '', fraction] = value.toFixed(decimals).split('.');
  const grouped = group === '' ? whole : whole.replace(/\B(?=(?:\d{3})+$)/g, group);
  return fraction === undefined ? grouped : grouped + decimal + fraction;
}

/** A number with a mark of its own, in its other form: the mark may stand on the other side. */
export function copyMarkedNumber(
  text: string,
  number: NumberCell,
  digits: string,
  [before, behind]: readonly [string, string],
): CopiedNumber {
  const { start, end, numberStart, numberEnd, markSpan } = number;
  const without = (from: number, to: number): string => {
    if (!markSpan || markSpan.start < from || markSpan.end > to) return text.slice(from, to).trim();
    return (text.slice(from, markSpan.start) + text.slice(markSpan.end, to)).trim();
  };
  return { start, end, words: without(start, numberStart) + before + digits + behind + without(numberEnd, end) };
}
