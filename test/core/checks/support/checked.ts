import { readFileSync } from 'node:fs';
import { checkText, type TextCheckOptions, type CheckResult } from '../../../../src/core/operations/check-text.js';
import type { Finding, FindingRule } from '../../../../src/core/checks/finding.js';
import { createRateTable } from '../../../../src/core/rate-table/indexed-rate-table.js';
import { parseEcbCsv } from '../../../../src/rates/sources/ecb/parse-history-csv.js';
import { ECB } from '../../annotation/support/rates.js';
import { isoDate } from '../../../support/brands.js';

/**
 * Euro foreign exchange reference rates of the European Central Bank, as published: the days before the stories of these
 * tests, and the last day of every month from April 2005.
 */
const HISTORY = readFileSync(new URL('eurofxref-extract.csv', import.meta.url), 'utf8');

export const history = createRateTable(
  [ECB],
  parseEcbCsv(HISTORY).map((quote) => ({ ...quote, source: 'ecb', revision: 1 })),
);

/** Checks a story of Saturday 24 February 2024. */
export function checked(text: string, options: Partial<TextCheckOptions> = {}): CheckResult {
  return checkText(text, { date: isoDate('2024-02-24'), ...options }, { table: history, isStale: () => false });
}

/** The findings of one rule, those that agree too. */
export function findingsOf(
  rule: FindingRule,
  text: string,
  options: Partial<TextCheckOptions> = {},
): readonly Finding[] {
  return checked(text, { wantsOk: true, ...options }).findings.filter((finding) => finding.rule === rule);
}

/** The one finding of a rule. */
export function findingOf(rule: FindingRule, text: string, options: Partial<TextCheckOptions> = {}): Finding {
  const [finding, ...others] = findingsOf(rule, text, options);
  if (!finding || others.length > 0) throw new Error(`${others.length + (finding ? 1 : 0)} findings of ${rule}`);
  return finding;
}

/** What asks for attention. */
export function alarmsOf(text: string, options: Partial<TextCheckOptions> = {}): readonly Finding[] {
  return checked(text, options).findings.filter(({ severity }) => severity === 'error' || severity === 'warning');
}

/** The text with every suggestion made. */
export function mended(text: string, findings: readonly Finding[]): string {
  return findings
    .flatMap(({ suggestions }) => suggestions)
    .sort((a, b) => b.start - a.start)
    .reduce(
      (corrected, { start, end, replacement }) => corrected.slice(0, start) + replacement + corrected.slice(end),
      text,
    );
}
