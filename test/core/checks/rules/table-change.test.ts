import { salesTable } from '../support/sales-table.js';
import { testRule } from '../support/test-rule.js';

const HTML = { mediaType: 'text/html' } as const;

const ROWS = ['Phones|1,452|1,146|26.7%', 'Chips|44|57|(22.8)%', 'Games|300|250|20.0%'];

testRule('table-change', {
  valid: [
    {
      name: 'changes that follow from their two columns',
      text: salesTable('|2023|2022|Change', ...ROWS, 'Cloud|120|100|20.0%'),
      options: HTML,
    },
    {
      name: 'a column that one rounded percentage alone knows as the change between two others',
      text: salesTable('|2023|2022|Change', 'Phones|1,452|1,146|27%', 'Cloud|120|100|31%'),
      options: HTML,
    },
    {
      name: 'changes in percent, in amounts, in points and in basis points',
      text: salesTable(
        '|2023|2022|Change|% Change',
        'Phones|1,452|1,146|306|26.7%',
        'Chips|44|57|(13)|(22.8)%',
        'Margin|23.6%|25.0%|(1.4)|',
        'Yield|3.25%|3.10%|15 bps|',
      ),
      options: HTML,
    },
    {
      name: 'an opening balance, the change and a closing balance',
      text: salesTable('|Opening|Increase/(decrease)|Closing', 'Trade|90,831|7,117|97,948', 'Other|5,101|(618)|4,483'),
      options: HTML,
    },
    {
      name: 'two pairs of periods, each with its own change',
      text: salesTable(
        '|2023|2022|2021|2023 vs 2022|2022 vs 2021',
        'Phones|1,452|1,146|1,000|26.7%|14.6%',
        'Chips|44|57|50|(22.8)%|14.0%',
        'Games|300|250|200|20.0%|25.0%',
      ),
      options: HTML,
    },
    {
      name: 'costs whose rise is set in brackets, as worse',
      text: salesTable('|2023|2022|Better/(worse) change', ...ROWS, 'Costs|120|100|(20.0)%'),
      options: HTML,
    },
    {
      name: 'changes at constant currency where one is that of the numbers by chance',
      text: salesTable('|2023|2022|Change at constant currency', 'Phones|1,452|1,146|26.7%', 'Chips|44|57|-20.1%'),
      options: HTML,
    },
    {
      name: 'a column of changes at constant currency',
      text: salesTable('|2023|2022|Change', 'Phones|1,452|1,146|30%', 'Chips|44|57|-20%', 'Games|300|250|23%'),
      options: HTML,
    },
    {
      name: 'from a loss no percentage has one meaning',
      text: salesTable('|2023|2022|Change', ...ROWS, 'Cloud|120|(100)|220.0%'),
      options: HTML,
    },
  ],
  invalid: [
    {
      name: 'one that does not, while the others do',
      text: salesTable('|2023|2022|Change', ...ROWS, 'Cloud|120|100|25.0%'),
      options: HTML,
      finding: {
        severity: 'warning',
        message:
          'From 100 to 120 is a change of 20%, not 25.0%; in the other rows the column is the change between the two.',
        data: { stated: '25.0', expected: '20', from: '100000000', to: '120000000' },
      },
    },
    {
      name: 'one of two rows',
      text: salesTable('|2023|2022|Change', ...ROWS.slice(0, 2), 'Cloud|120|100|30.0%'),
      options: HTML,
      finding: { data: { stated: '30.0', expected: '20' } },
    },
    {
      name: 'an amount of a change',
      text: salesTable('|2023|2022|$ change', 'Phones|1,452|1,146|306', 'Chips|44|57|(13)', 'Games|300|250|60'),
      options: HTML,
      finding: {
        message:
          'From 250 to 300 is a change of 50,000,000, not 60 (60,000,000); in the other rows the column is the change between the two.',
        data: { stated: '60000000', expected: '50000000' },
      },
    },
    {
      name: 'a percentage beside an amount that says of which two numbers it is',
      text: salesTable('|2023|2022|Change|%', 'Phones|1,452|1,146|306|62.7%', 'Chips|1,044|1,057|(13)|'),
      options: HTML,
      finding: { message: expect.stringContaining('the column beside it is the change between the two') as unknown },
    },
    {
      name: 'points between two percentages',
      text: salesTable('|2023|2022|Change', ...ROWS, 'Margin|23.6%|25.0%|(4.1) pp'),
      options: HTML,
      finding: { message: expect.stringContaining('a change of -1.4 percentage points') as unknown },
    },
    {
      name: 'basis points, in Chinese',
      text: '单位：百万元\n\n| |2023年|2022年|同比变动|\n|---|---|---|---|\n|收入|1,452|1,146|26.7%|\n|成本|1,044|957|9.1%|\n|费用|300|250|20.0%|\n|毛利率|28.1%|16.5%|1,106个基点|\n',
      options: { mediaType: 'text/markdown' },
      finding: { message: expect.stringContaining('变动 1160 个基点') as unknown },
    },
  ],
});
