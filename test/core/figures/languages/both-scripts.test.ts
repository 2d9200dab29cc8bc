import { readFileSync } from 'node:fs';
import { renderScriptTwins } from '../../../../scripts/build-script-twins.mjs';
import { findFigures } from '../../../../src/core/figures/find-figures.js';
import { charactersOf, inBothScripts } from '../../../../src/core/figures/languages/zh/both-scripts.js';
import { CHINESE } from '../../../../src/core/figures/languages/zh/index.js';

const both = inBothScripts(CHINESE);

test('the twins are what the script makes of OpenCC', () => {
  const path = new URL('../../../../src/core/figures/languages/zh/script-twins.ts', import.meta.url);
  expect(renderScriptTwins(charactersOf(CHINESE))).toBe(readFileSync(path, 'utf8'));
});

test('every form of the tables is still there, first of its cell', () => {
  const cells = both.marks.map(({ after = '' }, i) => [CHINESE.marks[i]!.after ?? '', after] as const);
  expect(cells.filter(([given, completed]) => !completed.startsWith(given))).toEqual([]);
});

test('no form that a table gives by hand takes the spelling of another row', () => {
  const owners = new Map<string, number>();
  both.qualifiers.forEach(({ before = '' }, row) => {
    for (const form of before.split('|').filter(Boolean)) {
      expect([form, owners.get(form) ?? row]).toEqual([form, row]);
      owners.set(form, row);
    }
  });
});

test.each([
  ['基金組織批准5億特別提款權', '5億特別提款權', 'XDR'],
  ['公司以12萬文萊幣買下', '12萬文萊幣', 'BND'],
  ['公司以12万阿联迪拉姆买下', '12万阿联迪拉姆', 'AED'],
  ['支出5.2億卡塔爾里亞爾', '5.2億卡塔爾里亞爾', 'QAR'],
  ['支出5.2億新台幣', '5.2億新台幣', 'TWD'],
  ['支出5.2亿新臺币', '5.2亿新臺币', 'TWD'],
])('%s: a currency is named in either script, or in a mixture', (text, surface, currency) => {
  expect(findFigures(text).figures).toMatchObject([{ text: surface, currency, certainty: 'explicit' }]);
});

test.each([
  ['不少於約40億港元', 'at_least'],
  ['約值為40億港元', 'approx'],
  ['约摺合40亿港元', 'approx'],
  ['唔够40亿港元', 'less_than'],
])('%s: so is what qualifies it', (text, qualifier) => {
  expect(findFigures(text).figures).toMatchObject([{ value: '4000000000', currency: 'HKD', qualifier }]);
});

test.each([
  ['股權作價3億港元，摺合為2.8億元人民幣。', 1],
  ['股权作价3亿港元，摺合为2.8亿元人民币。', 1],
])('%s: so is what leads to a restatement', (text, index) => {
  const { figures } = findFigures(text);
  expect(figures[index]?.restates).toBe('f1');
});

test('rates and quarters of a percent are read with 釐 as with 厘', () => {
  const { figures } = findFigures('聯儲局減息四分一釐，債息升至4.57釐，分期三釐八。');
  expect(figures.map(({ kind, value }) => `${kind} ${value ?? ''}`)).toEqual([
    'percentage_points 0.25',
    'percent 4.57',
    'percent 3.8',
  ]);
});
