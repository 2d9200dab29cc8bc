import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { FINDING_RULES } from '../../../src/core/checks/finding.js';
import { RULES } from '../../../src/core/checks/rules/index.js';
import { findingOf } from './support/checked.js';

const DOCS = new URL('../../../docs/checks/', import.meta.url);
const INDEX = new URL('README.md', DOCS);
const page = (rule: string): string => readFileSync(new URL(`${rule}.md`, DOCS), 'utf8');

/** Rules whose page has an example. */
const SHOWN = FINDING_RULES.filter((rule) => page(rule).includes('\n- Text: '));

const ROW = /^\| \[.*\n/gm;
const rows = RULES.map(({ key, description, severities }) => [
  `[${key}](${key}.md)`,
  description,
  severities.join(', '),
]);

test('every rule has a page', () => {
  const pages = readdirSync(DOCS).filter((name) => name !== 'README.md');
  expect(pages.sort()).toEqual(FINDING_RULES.map((rule) => `${rule}.md`).sort());
});

/** `npm run docs:checks` writes the table. */
test('the index lists the rules as they are: if not, run "npm run docs:checks"', () => {
  const index = readFileSync(INDEX, 'utf8');
  if (process.env.UPDATE_DOCS === '1') {
    const [before] = index.split(ROW, 1);
    const after = index.slice(index.lastIndexOf('\n| [')).replace(/^\n.*\n/, '');
    writeFileSync(INDEX, `${before!}${rows.map((cells) => `| ${cells.join(' | ')} |\n`).join('')}${after}`);
  }
  const listed = [...readFileSync(INDEX, 'utf8').matchAll(ROW)].map(([row]) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
  expect(listed).toEqual(rows);
});

test.each(SHOWN)('the example of %s is what the code says', (rule) => {
  const [, text, message] = /\n- Text: (.+)\n- Finding: (.+)\n/.exec(page(rule))!;
  expect(findingOf(rule, text!.replace('⏎', '\n')).message).toBe(message);
});
