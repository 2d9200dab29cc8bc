import { readdirSync, readFileSync } from 'node:fs';
import { FINDING_RULES } from '../../../src/core/checks/finding.js';
import { findingOf } from './support/checked.js';

const DOCS = new URL('../../../docs/checks/', import.meta.url);
const page = (rule: string): string => readFileSync(new URL(`${rule}.md`, DOCS), 'utf8');

/** Rules whose page has an example. */
const SHOWN = FINDING_RULES.filter((rule) => page(rule).includes('\n- Text: '));

test('every rule has a page, and the overview leads to each', () => {
  const pages = readdirSync(DOCS).filter((name) => name !== 'README.md');
  expect(pages.sort()).toEqual(FINDING_RULES.map((rule) => `${rule}.md`).sort());
  for (const rule of FINDING_RULES) expect(page('README')).toContain(`[${rule}](${rule}.md)`);
});

test.each(SHOWN)('the example of %s is what the code says', (rule) => {
  const [, text, message] = /\n- Text: (.+)\n- Finding: (.+)\n/.exec(page(rule))!;
  expect(findingOf(rule, text!.replace('⏎', '\n')).message).toBe(message);
});
