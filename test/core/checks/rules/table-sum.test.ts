import { salesTable } from '../support/sales-table.js';
import { testRule } from '../support/test-rule.js';

const HTML = { mediaType: 'text/html' } as const;

testRule('table-sum', {
  valid: [
    {
      name: 'a total that is the sum in every column',
      text: salesTable('|2023|2022', 'Hardware|1,452.4|1,146.2', 'Software|44.1|56.7', 'Total|1,496.5|1,202.9'),
      options: HTML,
    },
    {
      name: 'a total that differs by what rounding allows',
      text: salesTable('|2023|2022', 'Hardware|1,452|1,146', 'Software|44|57', 'Total|1,497|1,203'),
      options: HTML,
    },
    {
      name: 'a total that adds up nowhere is of something else',
      text: salesTable('|2023|2022', 'Hardware|1,452|1,146', 'Software|44|57', 'Total|2,900|2,750'),
      options: HTML,
    },
    {
      name: 'a part of a part is not added',
      text: salesTable(
        '|2023|2022',
        'Hardware|1,452|1,146',
        'of which phones|400|300',
        'Software|44|57',
        'Total|1,496|1,203',
      ),
      options: HTML,
    },
    {
      name: 'a subtotal stands for its parts',
      text: salesTable(
        '|2023|2022',
        'Hardware|1,452|1,146',
        'Software|44|57',
        'Subtotal|1,496|1,203',
        'Services|100|200',
        'Total|1,596|1,403',
      ),
      options: HTML,
    },
    {
      name: 'growth rates are not added up',
      text: salesTable('|2023|2022|Change', 'Hardware|1,452|1,146|27%', 'Software|44|57|-23%', 'Total|1,496|1,203|24%'),
      options: HTML,
    },
    {
      name: 'one column proves nothing where more than a digit differs',
      text: salesTable('|2023', 'Hardware|1,452', 'Software|44', 'Total|2,900'),
      options: HTML,
    },
    {
      name: 'nor where so few digits are one away by chance',
      text: salesTable('|2023', 'Hardware|45', 'Software|44', 'Services|12', 'Total|191'),
      options: HTML,
    },
    {
      name: 'a total that stands first',
      text: salesTable('|2023|2022', 'Total sales|1,496|1,203', 'Hardware|1,452|1,146', 'Software|44|57'),
      options: HTML,
    },
    {
      name: 'shares of sales between the lines',
      text: salesTable(
        '|2023|2022',
        'Hardware|1,452|1,146',
        '% of sales|97.1%|95.3%',
        'Software|44|57',
        '% of sales|2.9%|4.7%',
        'Total|1,496|1,203',
      ),
      options: HTML,
    },
    {
      name: 'what is taken off without a sign',
      text: salesTable('|2023|2022', 'Gross|1,452|1,146', 'Less: rebates|44|57', 'Total|1,408|1,089'),
      options: HTML,
    },
    {
      name: 'better and worse in the changes of a net amount',
      text: salesTable('|2023|2022|Change', 'Sales|1,452|1,146|306', 'Costs|844|757|(87)', 'Gross profit|608|389|219'),
      options: HTML,
    },
  ],
  invalid: [
    {
      name: 'a total that is not the sum in one of two columns',
      text: salesTable('|2023|2022', 'Hardware|1,452.4|1,146.2', 'Software|44.1|56.7', 'Total|1,469.5|1,202.9'),
      options: HTML,
      finding: {
        severity: 'warning',
        message:
          '"Total" is 1,469.5 (1,469,500,000), but the 2 numbers from 1,452.4 to 44.1 add up to 1,496,500,000; elsewhere in the table such a total is their sum.',
        data: { stated: '1469500000', expected: '1496500000', parts: ['1452400000', '44100000'] },
      },
    },
    {
      name: 'a loss in brackets is taken off, and a dash is nothing',
      text: salesTable('|2023|2022', 'Hardware|1,452|1,146', 'Software|(44)|57', 'Other|—|20', 'Total|1,496|1,223'),
      options: HTML,
      finding: { data: { stated: '1496000000', expected: '1408000000' } },
    },
    {
      name: 'the only column, where one digit keeps the total from its block',
      text: salesTable('|2023', 'Hardware|21,452', 'Software|3,144', 'Total|24,696'),
      options: HTML,
      finding: {
        message:
          '"Total" is 24,696 (24,696,000,000), but the 2 numbers from 21,452 to 3,144 add up to 24,596,000,000, which is one digit away.',
      },
    },
    {
      name: 'a total that stands first, of all its columns',
      text: salesTable('|Total|Hardware|Software', '2023|1,596|1,452|44', '2022|1,203|1,146|57'),
      options: HTML,
      finding: { data: { stated: '1596000000', expected: '1496000000' } },
    },
    {
      name: 'what is left when costs are taken off, where one digit differs',
      text: salesTable('|2023|2022', 'Sales|1,452|1,146', 'Cost of sales|844|757', 'Gross profit|608|289'),
      options: HTML,
      finding: { data: { stated: '289000000', expected: '389000000' } },
    },
    {
      name: 'a total of two subtotals, one of them without a name',
      text: salesTable(
        '|2023|2022',
        'Phones|1,452|1,146',
        'Tablets|44|57',
        '|1,496|1,203',
        'Services|300|250',
        'Total|1,796|1,543',
      ),
      options: HTML,
      finding: { data: { stated: '1543000000', expected: '1453000000' } },
    },
    {
      name: 'a total column',
      text: salesTable('|Hardware|Software|Total', '2023|1,452|44|1,596', '2022|1,146|57|1,203'),
      options: HTML,
      finding: { data: { stated: '1596000000', expected: '1496000000' } },
    },
    {
      name: 'in Chinese',
      text: '单位：百万元\n\n| |2023年|2022年|\n|---|---|---|\n|硬件|1,452|1,146|\n|软件|44|57|\n|合计|1,596|1,203|\n',
      options: { mediaType: 'text/markdown' },
      finding: { message: expect.stringContaining('「合计」为1,596') as unknown },
    },
  ],
});
