import { compare } from '../../../dist/index.js';
import { DATE, RATES } from '../support/rates.mjs';
import { readInput } from '../support/input.mjs';
import { checkFigures, checkSpan, fail } from '../support/invariants.mjs';

/** A text supports itself; of its two halves, findings lie in the half that they are of. */
export function fuzz(data) {
  const { text, mediaType } = readInput(data);
  const options = { rates: RATES, date: DATE };
  const same = compare({ text, mediaType }, { text, mediaType }, options);
  const error = same.findings.find(({ severity }) => severity === 'error');
  if (error) fail(`a text does not support itself: ${error.message}`);
  const middle = text.length >> 1;
  const target = text.slice(middle);
  const halves = compare({ text: text.slice(0, middle), mediaType }, { text: target, mediaType }, options);
  checkFigures(halves.target.figures, target);
  for (const finding of halves.findings) if (finding.side !== 'source') checkSpan(finding, target, finding.rule);
}
