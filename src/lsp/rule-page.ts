import type { FindingRule } from '../core/checks/finding.js';

/** The pages on the rules that ship with the package: docs/checks. */
const SHIPPED = new URL('../../docs/checks/', import.meta.url).href;

/**
 * The address of the page on a rule.
 * @param docs the folder of the pages, when the settings name one
 */
export function getRulePage(rule: FindingRule, docs = SHIPPED): string {
  return new URL(`${rule}.md`, docs.endsWith('/') ? docs : `${docs}/`).href;
}
