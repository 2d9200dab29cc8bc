import { readFileSync } from 'node:fs';
import { compareTexts } from '../../../src/core/operations/compare-texts.js';
import type { ComparisonMode } from '../../../src/core/compare/verdicts.js';
import { GOLDEN } from './support/compare.js';
import { isoDate } from '../../support/brands.js';

/** Two texts written for this test, and what each figure of the second is to the first, by hand. */
interface LabelledPair {
  readonly id: string;
  readonly mode: ComparisonMode;
  readonly date: string;
  readonly source: string;
  readonly target: string;
  /** Of each figure of the target its text, and the verdict, or in what it differs. */
  readonly expected: readonly (readonly [text: string, verdict: string])[];
}

const PAIRS = readFileSync(new URL('pairs.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as LabelledPair);

test.each(PAIRS)(
  '$id: every figure has the verdict that was given by hand',
  ({ mode, date, source, target, expected }) => {
    const {
      target: compared,
      pairs,
      added,
    } = compareTexts([{ text: source }], { text: target }, { mode, date: isoDate(date) }, GOLDEN);
    const verdicts = new Map([
      ...pairs.map(({ target: id, verdict, how }) => [id, how ?? verdict] as const),
      ...added.map((id) => [id, 'added'] as const),
    ]);
    const found = compared.figures.flatMap(({ id, text }) => (verdicts.has(id) ? [[text, verdicts.get(id)]] : []));
    expect(found).toEqual(expected);
  },
);
