import { findFigures } from '../../../dist/index.js';
import { readInput } from '../support/input.mjs';
import { checkFigures, checkIdentical } from '../support/invariants.mjs';

/** Figures lie in the text, in order, with exact values; and the same text is read in the same way again. */
export function fuzz(data) {
  const { text, mediaType } = readInput(data);
  const kinds = ['money', 'percent', 'percentage_points', 'basis_points', 'multiple', 'quantity'];
  const read = () => findFigures(text, { mediaType, kinds }).figures;
  const figures = read();
  checkFigures(figures, text);
  checkIdentical(figures, read());
}
