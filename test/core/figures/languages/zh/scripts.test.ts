import { readdirSync } from 'node:fs';
import { findScriptGaps } from '../../support/script-gaps.js';

const FOLDER = new URL('../../../../../src/core/figures/languages/zh/', import.meta.url).pathname;
/** Their patterns are completed by both-scripts.ts, or hold the names of newspapers, whose script says where they are printed. */
const COMPLETED = ['patterns.ts', 'dateline.ts', 'script.ts', 'traditional-reasons.ts'];
const modules = readdirSync(FOLDER).filter((name) => name.endsWith('.ts') && !COMPLETED.includes(name));

test.each(modules)('%s: a character class holds its characters in both scripts', (name) => {
  expect(findScriptGaps(FOLDER + name)).toEqual([]);
});
