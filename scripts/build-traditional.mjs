/**
 * Writes the traditional Chinese messages of the rules, of comparisons and reasons of the figures, made by OpenCC from the simplified ones,
 * to src/core/checks/messages/traditional.ts and src/core/figures/languages/zh/traditional-reasons.ts. The core reads these
 * tables, so OpenCC is neither in the service nor in browsers.
 *
 *   npm run build:traditional
 */
import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { ConverterFactory, Locale } from 'opencc-js/cn2t';

/** Where OpenCC is corrected: in what it has made, the first becomes the second. */
const OVERRIDES = [
  // Newsrooms write 公布 of a rate that is published, and 摺 of folded paper only.
  ['公佈', '公布'],
  ['摺合', '折合'],
];

const toTraditional = ConverterFactory(Locale.from.cn, [...Locale.to.twp, OVERRIDES]);

/**
 * The table as a module.
 * @param {readonly { readonly zh?: Readonly<Record<string, string>> }[]} messages
 * @returns {string}
 */
export function renderTraditional(messages) {
  const templates = [...new Set(messages.flatMap(({ zh = {} }) => Object.values(zh)))];
  const rows = templates
    .map((template) => [template, toTraditional(template)])
    .filter(([simplified, traditional]) => simplified !== traditional)
    .map(([simplified, traditional]) => `  ${quote(simplified)}:\n    ${quote(traditional)},\n`);
  return `/** Made by "npm run build:traditional": do not edit. Simplified messages with their traditional form, where it is another. */
// prettier-ignore
export const TRADITIONAL: Readonly<Record<string, string | undefined>> = {
${rows.join('')}};
`;
}

const quote = (text) => `'${text.replace(/['\\]/g, '\\$&')}'`;

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { MESSAGES } = await import('../dist/core/checks/rules/index.js');
  const { COMPARISON_MESSAGES } = await import('../dist/core/compare/report/messages.js');
  const { ZH_REASONS } = await import('../dist/core/figures/languages/zh/reasons.js');
  writeFileSync(
    new URL('../src/core/checks/messages/traditional.ts', import.meta.url),
    renderTraditional([...MESSAGES, COMPARISON_MESSAGES]),
  );
  writeFileSync(
    new URL('../src/core/figures/languages/zh/traditional-reasons.ts', import.meta.url),
    renderTraditional([{ zh: ZH_REASONS }]),
  );
}
