import { salesTable } from '../support/sales-table.js';
import { testRule } from '../support/test-rule.js';

const HTML = { mediaType: 'text/html' } as const;
const MARKDOWN = { mediaType: 'text/markdown' } as const;

const TABLE = salesTable(
  '|2023|2022|Change',
  'Net sales|1,452.4|1,146.2|26.7%',
  'Cost of sales|844.1|757.3|11.5%',
  'Profit (loss) before tax|(61.3)|48.9|',
  'Gross margin|41.9%|33.9%|',
);
const withTable = (prose: string): string => `<p>${prose}</p>${TABLE}`;

const RESULTS =
  '单位：百万元\n\n| |2023年|2022年|同比|\n|---|---|---|---|\n|营业收入|1,452.4|1,146.2|26.7%|\n|净利润|-61.3|48.9||\n';
const withResults = (prose: string): string => `${prose}\n\n${RESULTS}`;

testRule('table-text', {
  valid: [
    { text: withTable('Net sales were $1,452.4 million in 2023, from $1.15 billion in 2022.'), options: HTML },
    { name: 'a number that is cut off', text: withTable('Net sales were $1,146 million in 2022.'), options: HTML },
    { name: 'about', text: withTable('Net sales were about $1.46 billion in 2023.'), options: HTML },
    {
      name: 'the difference of two years',
      text: withTable('Net sales rose by $306.2 million in 2023.'),
      options: HTML,
    },
    { name: 'the sum of two', text: withTable('Over both years net sales were $2,598.6 million.'), options: HTML },
    { name: 'of another year', text: withTable('Net sales were $1,462.4 million in 2021.'), options: HTML },
    { name: 'of something else', text: withTable('Exports were $1,462.4 million in 2023.'), options: HTML },
    {
      name: 'at constant currency',
      text: withTable('At constant currency net sales were $1,462.4 million in 2023.'),
      options: HTML,
    },
    {
      name: 'a part that a name stands before',
      text: withTable('Net sales in 2023 included $1,462.4 million of licences.'),
      options: HTML,
    },
    { name: 'in another currency', text: withTable('Net sales were HK$1,462.4 million in 2023.'), options: HTML },
    { name: 'other digits altogether', text: withTable('Net sales were $1,387.9 million in 2023.'), options: HTML },
    {
      name: 'the amounts of a table in thousands as the table writes them',
      text: '<p>Amounts are in thousands. Net sales were $93,662 in 2023.</p><table><tr><td>(in thousands)<td>2023<td>2022</tr><tr><td>Net sales<td>$93,662<td>$84,512</tr></table>',
      options: HTML,
    },
    { name: 'Chinese', text: withResults('2023年营业收入14.52亿元，同比增长26.7%。'), options: MARKDOWN },
    { name: 'a loss', text: withTable('The loss before tax was $61.3 million in 2023.'), options: HTML },
    {
      name: 'a part of what a label names with "other"',
      text: '<p>It was due to a change of $10.4 million in foreign exchange expense.</p><table><tr><td>(dollars in thousands)<td>2018<td>2017<td>Change</tr><tr><td>Foreign exchange (expense) income and other, net<td>(3,439)<td>6,892<td>(10,331)</tr></table>',
      options: HTML,
    },
    { name: 'no table', text: 'Net sales were $1,452.4 million in 2023, not $1,425.4 million.' },
  ],
  invalid: [
    {
      name: 'another digit',
      text: withTable('Net sales were $1,462.4 million in 2023.'),
      options: HTML,
      finding: {
        severity: 'warning',
        message: 'The table has 1,452.4 (1,452,400,000) for "Net sales", not $1,462.4 million: the digits differ.',
        data: { stated: '1462400000', expected: '1452400000', how: 'digits', label: 'Net sales', table: 't1' },
      },
      output: withTable('Net sales were $1,452.4 million in 2023.'),
    },
    {
      name: 'one unit of the last digit, where label and year are said',
      text: withTable('Net sales were $1,452.5 million in 2023.'),
      options: HTML,
      finding: { data: { how: 'digits', expected: '1452400000' } },
    },
    {
      name: 'a label with a word in front that the sentence leaves out',
      text: '<p>ROIC of 14.1% in 2019 compares with 16.1% in 2018.</p><table><tr><td><td>2019<td>2018</tr><tr><td>After-tax ROIC<td>13.1%<td>16.1%</tr><tr><td>Operating margin<td>8.4%<td>9.0%</tr></table>',
      options: HTML,
      finding: { data: { how: 'digits', expected: '13.1' } },
    },
    {
      name: 'a change in basis points that the row gives too',
      text: '<p>In 2019 the gross margin decreased by 138 basis points to 38.7%.</p><table><tr><td><td>2019<td>2018<td>Variation 2019 vs 2018</tr><tr><td>Gross margin<td>38.7%<td>40.0%<td>-130 bps</tr><tr><td>Net margin<td>8.4%<td>9.0%<td>-60 bps</tr></table>',
      options: HTML,
      finding: { data: { how: 'digits', expected: '-130' } },
    },
    {
      name: 'two digits that have changed places',
      text: withTable('Net sales were $1,425.4 million in 2023.'),
      options: HTML,
      finding: { data: { how: 'digits', expected: '1452400000' } },
    },
    {
      name: 'rounded, of the year that the sentence compares with',
      text: withTable('Net sales rose to $1.45 billion in 2023 from $1.75 billion in 2022.'),
      options: HTML,
      finding: { data: { how: 'digits', expected: '1146200000' } },
    },
    {
      name: 'another scale',
      text: withTable('Net sales were $1,452.4 billion in 2023.'),
      options: HTML,
      finding: {
        message: 'The table has 1,452.4 (1,452,400,000) for "Net sales", not $1,452.4 billion: the scale differs.',
        data: { how: 'scale' },
      },
    },
    {
      name: 'a name behind the number',
      text: withTable('The group made $1,482.4 million in net sales in 2023.'),
      options: HTML,
      finding: { data: { how: 'digits' } },
    },
    {
      name: 'a percentage',
      text: withTable('The gross margin was 47.9% in 2023.'),
      options: HTML,
      finding: { data: { how: 'digits', expected: '41.9' } },
    },
    {
      name: 'a loss that is called a profit',
      text: withTable('The profit before tax was $61.3 million in 2023.'),
      options: HTML,
      finding: {
        message: 'The table has (61.3) (-61,300,000) for "Profit (loss) before tax": $61.3 million has the other sign.',
        data: { how: 'sign' },
      },
    },
    {
      name: 'Chinese, in 亿',
      text: withResults('2023年营业收入15.52亿元，同比增长26.7%。'),
      options: MARKDOWN,
      finding: { message: '表中「营业收入」为1,452.4（1,452,400,000），而非15.52亿元：数字不同。' },
    },
    {
      name: 'Chinese, another scale',
      text: withResults('2023年营业收入14.52万元，同比增长26.7%。'),
      options: MARKDOWN,
      finding: { data: { how: 'scale' } },
    },
    {
      name: 'Chinese, a loss that is called a profit',
      text: withResults('2023年净利润6,130万元。'),
      options: MARKDOWN,
      finding: { data: { how: 'sign' } },
    },
  ],
});
