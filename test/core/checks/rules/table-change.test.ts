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
      name: 'a column that fewer than three rows know as the change between two others',
      text: salesTable('|2023|2022|Change', ...ROWS.slice(0, 2), 'Cloud|120|100|30.0%'),
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
  ],
});
