import { check } from '../../../dist/index.js';
import { DATE, RATES } from '../support/rates.mjs';
import { readInput } from '../support/input.mjs';
import { checkFigures, checkSpan, fail } from '../support/invariants.mjs';

/** Findings and their suggestions lie in the text, and every message is written out. */
export function fuzz(data) {
  const { text, mediaType } = readInput(data);
  const { figures, findings } = check(text, { rates: RATES, date: DATE, mediaType, wantsOk: true });
  checkFigures(figures, text);
  const ids = new Set(figures.map(({ id }) => id));
  for (const finding of findings) {
    checkSpan(finding, text, finding.rule);
    if (/[{}]|undefined|NaN|\[object/.test(finding.message) && !/[{}]|undefined|NaN|\[object/.test(text))
      fail(`the message of ${finding.rule} is not written out: ${finding.message}`);
    for (const id of finding.figures)
      if (!ids.has(id)) fail(`${finding.rule} names the figure ${id}, which there is not`);
    for (const suggestion of finding.suggestions) checkSpan(suggestion, text, `suggestion of ${finding.rule}`);
  }
}
