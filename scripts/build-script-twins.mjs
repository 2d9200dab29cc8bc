/**
 * Writes the characters of the Chinese tables of the recogniser with what stands for each in the other script, as OpenCC has
 * it, to src/core/figures/languages/zh/script-twins.ts. The recogniser reads that table, so that OpenCC is neither in the
 * service nor in browsers.
 *
 *   npm run build:script-twins
 */
import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import hkVariants from 'opencc-js/dict/HKVariants';
import simplifiedToTraditional from 'opencc-js/dict/STCharacters';
import traditionalToSimplified from 'opencc-js/dict/TSCharacters';
import twVariants from 'opencc-js/dict/TWVariants';

/** Traditional characters that merged into a simplified one, beside the one that OpenCC gives: 里 is 裏 and 裡. */
const ALSO = '里裡 周週 只隻 折摺 干乾 准準 制製 复複 并併 面麵 了瞭 布佈 钟鐘 签簽 注註'.split(' ');

const parse = (dictionary) => new Map(dictionary.split('|').map((row) => row.split(' ')));
const toTraditional = parse(simplifiedToTraditional);
const toSimplified = parse(traditionalToSimplified);
const variants = [parse(hkVariants), parse(twVariants)];

/** A simplified character and all that are written for it. */
function twinsOf(simplified) {
  const twins = new Set([simplified]);
  const traditional = toTraditional.get(simplified);
  if (traditional) twins.add(traditional);
  for (const [first, ...others] of ALSO) if (first === simplified) for (const other of others) twins.add(other);
  for (const map of variants)
    for (const [standard, regional] of map)
      if (twins.has(standard) || twins.has(regional) || toSimplified.get(standard) === simplified)
        twins.add(standard).add(regional);
  return [...twins];
}

/**
 * The table as a module.
 * @param {string} text all characters that are asked for
 * @returns {string}
 */
export function renderScriptTwins(text) {
  const characters = new Set(text.match(/\p{Script=Han}/gu));
  const simplified = new Set([...characters].map((character) => toSimplified.get(character) ?? character));
  const rows = [...simplified].map(twinsOf).filter((twins) => twins.length > 1);
  rows.sort((a, b) => (a[0] < b[0] ? -1 : 1));
  return `/** Made by "npm run build:script-twins": do not edit. A simplified character, and what traditional text writes for it. */
// prettier-ignore
export const SCRIPT_TWINS =
  '${rows.map((twins) => twins.join('')).join(' ')}';
`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { CHINESE } = await import('../dist/core/figures/languages/zh/index.js');
  const { charactersOf } = await import('../dist/core/figures/languages/zh/both-scripts.js');
  writeFileSync(
    new URL('../src/core/figures/languages/zh/script-twins.ts', import.meta.url),
    renderScriptTwins(charactersOf(CHINESE)),
  );
}
