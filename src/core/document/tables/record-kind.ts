/** Labels alone that may stand between a blank row of a sheet and the numbers below it. */
export const MAX_LABEL_ROWS = 3;

const NUMBER = /^[^\p{L}\d]{0,4}(?:[A-Z]{0,3}\p{Sc})?\s{0,40}[-–(]?\d[\d,.\s]*[)%]{0,2}$/u;
const YEAR = /^(?:19|20)\d\d$/;

/**
 * What a row of a sheet is by its cells: a label alone, a label with numbers behind it, or anything else, which may head
 * the rows below it.
 */
export function kindOfRecord(label: string, cells: readonly string[]): 'label' | 'row' | 'other' {
  if (!/\p{L}/u.test(label)) return 'other';
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  if (filled.length === 0) return 'label';
  const numbers = filled.filter((cell) => NUMBER.test(cell));
  return numbers.length > 0 && !numbers.every((cell) => YEAR.test(cell)) ? 'row' : 'other';
}
