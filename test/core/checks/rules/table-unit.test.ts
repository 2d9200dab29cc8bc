import { testRule } from '../support/test-rule.js';

testRule('table-unit', {
  valid: [
    { name: 'a scale in a heading', text: 'Costs\t2024 $m\t2023 $m\nRent\t1,452\t1,146' },
    { name: 'a scale above the table', text: 'Costs ($ in thousands)\n\n\t2024\t2023\nRent\t$1,452\t$1,146' },
    { name: 'a currency alone over a column', text: 'Costs\t2024 HK$\t2023 HK$\nRent\t1,452\t1,146' },
    { name: 'prices in full', text: 'Item\tPrice\nTea\t$12.50\nCoffee\t$1,120.00' },
    { name: 'scales of their own', text: 'Fund\tSize\nA\t$1.2bn\nB\t$850m' },
    {
      name: 'a text that gives an amount in full',
      text: 'Rent was $1.452 million.\n\nCosts\t2024\t2023\nRent\t$1,452\t$1,146',
    },
    { name: 'prose', text: 'It paid $1,452.' },
  ],
  invalid: [
    {
      text: 'Costs\t2024\t2023\nRent\t$1,452\t$1,146\nTotal\t$1,496\t$1,202',
      finding: { severity: 'info', figures: ['f1', 'f2', 'f3', 'f4'], data: { table: 't1', currency: 'USD' } },
    },
    {
      name: 'also of cells without a mark beside one that has it, once for each table',
      text: 'Costs\t2024\nRent\t£1,452\nOther\t44\n\nMore costs:\n\nCosts\t2024 £m\nRent\t1,452',
      finding: { severity: 'info', figures: ['f1', 'f2'], data: { table: 't1', currency: 'GBP' } },
    },
    {
      name: 'Chinese',
      text: '项目\t2024年\t2023年\n租金\t￥1,452\t￥1,146',
      finding: { severity: 'info', figures: ['f1', 'f2'], data: { table: 't1' } },
    },
  ],
});
