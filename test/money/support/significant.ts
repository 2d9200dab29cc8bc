/** How many significant digits a number is written with: leading zeros do not count, trailing ones do. */
export function countSignificantDigits(text: string): number {
  return Math.max(1, text.replace(/\D/g, '').replace(/^0+/, '').length);
}
