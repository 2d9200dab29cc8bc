import { compareTexts } from '../../../../src/core/operations/compare-texts.js';
import type { Comparison } from '../../../../src/core/compare/comparison.js';
import { createRateTable } from '../../../../src/core/rate-table/indexed-rate-table.js';
import { GOLDEN_QUOTES } from '../../../rates/support/golden.js';
import { isoDate } from '../../../support/brands.js';

/** The ECB's rates of a few days. */
export const GOLDEN = { table: createRateTable([{ key: 'ecb', kind: 'reference', pivot: 'EUR' }], GOLDEN_QUOTES) };

/** Compares two plain texts on 24 February 2025. */
export function compareTwo(
  source: string,
  target: string,
  options: Partial<Parameters<typeof compareTexts>[2]> = {},
): Comparison {
  const asked = { mode: 'translation', date: isoDate('2025-02-24'), ...options } as const;
  return compareTexts([{ text: source }], { text: target }, asked, GOLDEN);
}

/** Of each pair the verdict, or in what the two differ, in the order of the target. */
export function verdictsOf({ pairs }: Comparison): readonly string[] {
  return pairs.map(({ verdict, how, factor }) => [how ?? verdict, ...(factor === undefined ? [] : [factor])].join(' '));
}
