import { elementAt } from '../../../../support/get-or-throw.js';
import type { NumberCell } from './number-cell.js';
import type { ReadCell } from './table-cells.js';

/**
 * Is a number the difference of the two before it in its row, to a unit of its last digit? 45.2, 44.1, 1.1: under a heading
 * of changes the difference of two percentages is percentage points.
 */
export function isDifferenceInRow(cells: readonly ReadCell[], cell: ReadCell, { digits }: NumberCell): boolean {
  const before = cells
    .slice(0, cells.indexOf(cell))
    .filter(({ numbers, kind }) => kind === 'number' && numbers.length === 1);
  const [a, b] = before.slice(-2).map(({ numbers }) => elementAt(numbers, 0));
  if (!a || !b) return false;
  const places = Math.max(...[a.digits, b.digits, digits].map((each) => (each.split('.')[1] ?? '').length));
  const [first, second, change] = [signed(a, places), signed(b, places), scaled(digits, places)];
  if (first === undefined || second === undefined || change === undefined) return false;
  const rest = first - second;
  return change !== 0n && abs(abs(rest) - change) <= 10n ** BigInt(places - (digits.split('.')[1] ?? '').length);
}

const MAX_DIGITS = 30;

function scaled(digits: string, places: number): bigint | undefined {
  if (digits.length > MAX_DIGITS) return undefined;
  const [whole = '', fraction = ''] = digits.split('.');
  return BigInt(whole + fraction.padEnd(places, '0'));
}

function signed({ digits, negative }: NumberCell, places: number): bigint | undefined {
  const value = scaled(digits, places);
  return value !== undefined && negative ? -value : value;
}

const abs = (value: bigint): bigint => (value < 0n ? -value : value);
