import { withoutZeros } from './compare.js';

/** `digits × 10^power` of a plain decimal without sign, by moving its point. Not the code that it tests. */
export function movePoint(digits: string, power: number): string {
  const [whole = '', fraction = ''] = digits.split('.');
  const point = whole.length + power;
  const all = (whole + fraction).padEnd(point, '0');
  const padded = point < 0 ? '0'.repeat(-point) + all : all;
  const at = Math.max(point, 0);
  const moved = `${padded.slice(0, at).replace(/^0+(?=\d)/, '') || '0'}.${padded.slice(at)}`;
  return withoutZeros(moved.endsWith('.') ? moved.slice(0, -1) : moved);
}

/** The power of ten from a number to its value, both without sign; undefined when there is none. */
export function powerBetween(digits: string, value: string): number | undefined {
  const plain = withoutZeros(value);
  for (let power = -4; power <= 20; power++) if (movePoint(digits, power) === plain) return power;
  return undefined;
}

/** Orders plain decimals without sign. */
export function isLess(a: string, b: string): boolean {
  const width = (value: string): string => {
    const [whole = '', fraction = ''] = value.split('.');
    return whole.padStart(40, '0') + fraction.padEnd(40, '0');
  };
  return width(a) < width(b);
}
