import { testRule } from '../support/test-rule.js';

testRule('said-twice', {
  valid: [
    { name: 'the sum is rounded', text: 'The bank was fined $86.4 million. The $86 million fine is the largest yet.' },
    {
      name: 'a word says that there is another one',
      text: 'The bank was fined $20 million. The second, the $31 million fine, is final.',
    },
    {
      name: 'one of them is of another year',
      text: 'It was fined $86.4 million in 2019. The $112 million fine is the largest yet.',
    },
    {
      name: 'the thing is of somebody else',
      text: 'It agreed to buy Acme for $5 billion. The $12 billion takeover of Beta is on hold.',
    },
    {
      name: 'somebody else is named before it',
      text: 'It fined Alpha $20 million. Beta paid the $31 million fine in March.',
    },
    {
      name: 'two were told of',
      text: 'It fined Alpha $20 million. It fined Beta $40 million. The $31 million fine is final.',
    },
    { name: 'the older one is distinguished in Chinese', text: '公司被罚款200万元。去年的这笔300万元罚款已缴清。' },
  ],
  invalid: [
    {
      name: 'a fine has two sums',
      text: 'Regulators fined the bank $86.4 million on Tuesday. The $112 million fine is the highest that they have set.',
      finding: {
        severity: 'warning',
        figures: ['f2', 'f1'],
        message: 'The text says $112 million here and $86.4 million before, of what seems to be the same thing.',
        data: { stated: '112000000', other: '86400000', currency: 'USD' },
      },
    },
    {
      name: 'a takeover has two sums, in another paragraph',
      text: 'The group agreed to buy its rival for $88.2 billion.\n\nThe $114.7 billion takeover of its rival is the largest of the year.',
      finding: { severity: 'warning' },
    },
    {
      name: 'the noun stands before the sum, behind who says so',
      text: 'Apple was fined €1.2 billion by the regulator. Lawyers called the fine of €2.1 billion absurd.',
      finding: { severity: 'warning' },
    },
    {
      name: 'the digits are the same at another scale',
      text: 'The firm settled the case for $30 million. The $3 million settlement ends a long fight.',
      finding: { severity: 'warning' },
    },
    {
      name: 'a fine has two sums, in Chinese',
      text: '监管机构周二对该行罚款66.9亿元。这笔87.1亿元的罚款为历来最高。',
      finding: { severity: 'warning', message: '此处为87.1亿元，前文为66.9亿元，所指似为同一件事。' },
    },
    {
      name: 'a purchase has two sums, in traditional characters',
      text: '集團週一宣布以54.3億美元收購對手。這宗70.6億美元的收購為今年最大。',
      finding: { severity: 'warning', message: '此處為70.6億美元，前文為54.3億美元，所指似為同一件事。' },
    },
  ],
});
