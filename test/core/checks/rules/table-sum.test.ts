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
      name: 'one column proves nothing',
      text: salesTable('|2023', 'Hardware|1,452', 'Software|44', 'Total|1,596'),
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
