import { readFileSync, writeFileSync } from 'node:fs';
import { listStyles } from '../../../src/library/styles.js';
import { stylePage } from './support/style-page.js';

const PAGE = new URL('../../../docs/house-styles.md', import.meta.url);

/** `npm run docs:styles` writes the page. */
test('docs/house-styles.md shows the styles as they are: if not, run "npm run docs:styles" and read what changed', () => {
  const page = stylePage(listStyles());
  if (process.env.UPDATE_DOCS === '1') writeFileSync(PAGE, page);
  expect(readFileSync(PAGE, 'utf8')).toBe(page);
});

test('every style has a section with five sentences', () => {
  const page = stylePage(listStyles());
  for (const { key } of listStyles()) {
    const section = page.split(`\n## ${key}\n`)[1]!.split('\n## ')[0]!;
    expect(section.match(/^\d\. /gm)).toHaveLength(5);
  }
});
