import { readFileSync } from 'node:fs';
import { findFigures } from '../../../../src/core/figures/find-figures.js';
import type { MediaType } from '../../../../src/core/document/markup/media-type.js';
import type { FigureOptions } from '../../../../src/core/figures/figure-options.js';
import { annotated, content, type Asked } from '../support/annotated.js';

const MARKDOWN: Asked = { to: ['USD'], mediaType: 'text/markdown', format: 'markdown' };

/** A table in Markdown from its rows, cells separated by commas and blanks. */
const pipes = (...rows: readonly string[]): string =>
  rows
    .map(
      (row, i) => `| ${row.split('; ').join(' | ')} |${i === 0 ? `\n|${'---|'.repeat(row.split('; ').length)}` : ''}`,
    )
    .join('\n');

/** What was put below a text. */
function below(text: string, asked: Asked): string {
  const result = content(text, asked);
  expect(result.startsWith(text)).toBe(true);
  expect(content(result, asked)).toBe(result);
  return result.slice(text.length);
}

test.each<[name: string, rows: readonly string[], copy: readonly string[], note: string]>([
  [
    'a heading with its unit, signs, notes and percentages',
    ['Item; 2024 RMB million; Change %', 'Revenue; 1,234.5; 12.2', 'Loss; (87.0)¹; –'],
    ['Item; 2024 US$ million; Change %', 'Revenue; 171.53; 12.2', 'Loss; (12.09)¹; –'],
    '(US$1 = RMB7.197, 23 February 2024)',
  ],
  [
    'Chinese units, thousands and cents, traditional',
    ['項目; 2024年 千港元', '收益; 1,284,906', '每股盈利（港仙）; 23.45', '員工人數; 3,215'],
    ['項目; 2024年 千美元', '收益; 164,236.3', '每股盈利（美仙）; 2.997', '員工人數; 3,215'],
    '（1美元 = 7.824港元，2024年2月23日）',
  ],
  [
    'units in two languages',
    [
      "Item 項目; 2024 HK$'000 千港元",
      'Revenue 收益; 482,117',
      'Basic earnings per share (HK cents) 每股基本盈利（港仙）; 5.72',
    ],
    [
      "Item 項目; 2024 US$'000 千美元",
      'Revenue 收益; 61,624.1',
      'Basic earnings per share (U.S. cents) 每股基本盈利（美仙）; 0.731',
    ],
    '(US$1 = HK$7.824, 23 February 2024)',
  ],
  [
    'marks of cells',
    ['Fund; Size; Return', 'A; HK$1,250; 4.1%', 'B; £850m; (3.1%)', 'C; US$12.5; 1%'],
    ['Fund; Size; Return', 'A; US$159.8; 4.1%', 'B; US$1.08 billion; (3.1%)', 'C; US$12.5; 1%'],
    '(US$1 = HK$7.824; £1 = US$1.267, 23 February 2024)',
  ],
  [
    'a range',
    ['Grade; Salary (HK$)', 'A; 20,000–25,000'],
    ['Grade; Salary (US$)', 'A; 2,556.4–3,195.5'],
    '(US$1 = HK$7.824, 23 February 2024)',
  ],
  [
    'an amount in words of a cell',
    ['Deal; Terms; Price (HK$)', 'A; paid HK$5 million at once; 10.0', 'B; 3 years; 8.5'],
    ['Deal; Terms; Price (US$)', 'A; paid US$640,000 at once; 1.28', 'B; 3 years; 1.09'],
    '(US$1 = HK$7.824, 23 February 2024)',
  ],
])('a copy has %s', (_name, rows, copy, note) => {
  expect(below(pipes(...rows), MARKDOWN)).toBe(`\n\n${pipes(...copy)}\n\n${note}`);
});

test('every unit in the caption of a copy is converted', () => {
  const table = (unit: string, share: string, sales: string, earned: string): string =>
    `<table><caption>業績（單位：千${unit}，惟每股盈餘為${share}）</caption><tr><th></th><th>2024</th></tr><tr><td>收益</td><td>${sales}</td></tr><tr><td>每股盈餘</td><td>${earned}</td></tr></table>`;
  const asked: Asked = { to: ['USD'], mediaType: 'text/html', format: 'html' };
  expect(content(table('港元', '元', '482,117', '0.57'), asked)).toContain(table('美元', '美元', '61,624.1', '0.073'));
});

test('one copy for each target, none of a currency that a column gives', () => {
  const table = pipes('; 2023 RMB million; 2024 RMB million; 2024 US$ million', 'Sales; 7.0; 7.5; 1.0');
  const copy = pipes('; 2023 HK$ million; 2024 HK$ million; 2024 HK$ million', 'Sales; 7.6; 8.2; 7.8');
  expect(below(table, { ...MARKDOWN, to: ['USD', 'HKD'] })).toBe(
    `\n\n${copy}\n\n(RMB1 = HK$1.087; US$1 = HK$7.824, 23 February 2024)`,
  );
});

test('a unit that only the text above the table says stands above the copy', () => {
  const table = '单位：万元\n\n' + pipes('项目; 本期', '收入; 324.5', '每股收益（元/股）; 0.52');
  expect(below(table, MARKDOWN)).toBe(
    `\n\n（万美元）\n\n${pipes('项目; 本期', '收入; 45.09', '每股收益（美元/股）; 0.072')}\n\n（1美元 = 7.197元人民币，2024年2月23日）`,
  );
});

test('what has no word in the language of the style is counted in the next smaller unit', () => {
  const table = '(£ in crores)\n\n' + pipes('Item; 2024', 'Revenue; 1,234.5');
  expect(below(table, MARKDOWN)).toBe(
    `\n\n(US$ million)\n\n${pipes('Item; 2024', 'Revenue; 15,638')}\n\n(£1 = US$1.267, 23 February 2024)`,
  );
});

test('a table with decimal commas has them in its copy', () => {
  const table = pipes('Mio. EUR; 2024', 'Umsatz; 1.234,5', 'Gewinn; 12,5');
  expect(below(table, MARKDOWN)).toBe(
    `\n\n${pipes('US$ million; 2024', 'Umsatz; 1.337,5', 'Gewinn; 13,5')}\n\n(€1 = US$1.083, 23 February 2024)`,
  );
});

test('HTML keeps its markup, and names no element twice', () => {
  const html =
    '<table id="t" class="wide"><caption>Fees (£m)</caption><tr><th id="a">Fee<th headers="a">2024<tr><td>Audit<td><b>532.0</b><sup>1</sup></table>';
  const asked: Asked = { to: ['USD'], mediaType: 'text/html', format: 'html' };
  const result = content(html, asked);
  expect(result).toContain(
    '</table>\n<table class="wide"><caption>Fees (US$ million)</caption><tr><th>Fee<th>2024<tr><td>Audit<td><b>673.9</b><sup>1</sup></table>\n<p>(£1 = US$1.267, 23 February 2024)</p>',
  );
  expect(content(result, asked)).toBe(result);
});

test('a copy replaces currency signs that are in cells of their own', () => {
  const html = '<table><tr><td>(in millions)<td><td>2024<tr><td>Revenue<td>£<td>1,234<tr><td>Loss<td><td>(234)</table>';
  expect(content(html, { to: ['USD'], mediaType: 'text/html', format: 'text' })).toBe(
    `${html}\n${html.replace('£', 'US$').replace('1,234', '1,563').replace('234)', '296)')}\n<p>(£1 = US$1.267, 23 February 2024)</p>`,
  );
});

test('values that are not quoted get no commas', () => {
  const csv = 'Item,HK$m\nSales,1234.5\n"Cost, net","12,345"\n';
  expect(content(csv, { to: ['CNY'], mediaType: 'text/csv' })).toBe(
    `${csv.trimEnd()}\n\nItem,RMB million\nSales,1135.6\n"Cost, net","11,356"\n\n"(RMB1 = HK$1.087, 23 February 2024)"\n`,
  );
});

test('plain text has a copy where the request asks for one, and as a table in HTML', () => {
  const text = 'Item\tHK$m\nSales\t12.5\n\nEnd.';
  const copied =
    'Item\tHK$m\nSales\t12.5\n\nItem\tUS$ million\nSales\t1.60\n(US$1 = HK$7.824, 23 February 2024)\n\nEnd.';
  expect(content(text, { to: ['USD'], tables: 'copy' })).toBe(copied);
  expect(content(copied, { to: ['USD'], tables: 'copy' })).toBe(copied);
  expect(content(text, { to: ['USD'], format: 'html' })).toContain(
    '</p>\n<table>\n<tr><td>Item</td><td>US$ million</td></tr>\n<tr><td>Sales</td><td>1.60</td></tr>\n</table>\n<p>(US$1 = HK$7.824, 23 February 2024)</p>',
  );
});

test('a table without a rate has no copy, and the reason is a finding', () => {
  const { annotated: result, findings } = annotated(pipes('Item; ZMW million', 'Sales; 12.5'), MARKDOWN);
  expect(result.content).not.toContain('US$');
  expect(findings.map(({ rule }) => rule)).toContain('no-rate');
});

interface GridCase {
  readonly id: string;
  readonly before?: string;
  readonly rows: readonly (readonly string[])[];
  readonly options?: FigureOptions;
}

const GRIDS = readFileSync('test/corpus/grids/results.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as GridCase)
  .map((grid) => [grid.id, grid] as const);

describe.each<[mediaType: MediaType, write: (rows: GridCase['rows']) => string]>([
  ['text/markdown', (rows) => pipes(...rows.map((row) => row.join('; ')))],
  ['text/csv', (rows) => rows.map((row) => row.map((cell) => `"${cell}"`).join(',')).join('\n')],
])('the copies of tables in %s', (mediaType, write) => {
  test.each(GRIDS)('are read as what they say, and copied once: %s', (_id, { before, rows, options }) => {
    const text = `${before ? `${mediaType === 'text/csv' ? `"${before}"` : before}\n\n` : ''}${write(rows)}`;
    const asked: Asked = { ...options, mediaType, to: ['EUR'] };
    const { figures, annotated: result } = annotated(text, asked);
    expect(content(result.content, asked)).toBe(result.content);
    const money = figures.filter(({ kind, conversions }) => kind === 'money' && conversions.length > 0);
    const read = findFigures(result.content, { ...options, mediaType }).figures.filter(
      ({ kind, cell, currency }) => kind === 'money' && cell && currency === 'EUR' && cell.table !== 't1',
    );
    const places = (list: readonly { readonly cell?: { readonly column: number } }[]): readonly unknown[] =>
      list.map(({ cell }) => cell?.column);
    if (figures.some(({ currency }) => currency === 'EUR')) return;
    expect(places(read)).toEqual(places(money));
    read.forEach(({ value, minValue }, i) => {
      const [got, exact] = [
        Number(value ?? minValue),
        Number(money[i]!.conversions[0]!.value ?? money[i]!.conversions[0]!.minValue),
      ];
      // The exact value is in whole cents, and of the number the printed digits are left.
      expect(Math.abs(got - exact)).toBeLessThanOrEqual(Math.abs(exact) * 0.02 + 0.01);
    });
  });
});
