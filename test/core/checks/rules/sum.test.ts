import { agreeing, testRule } from '../support/test-rule.js';

testRule('sum', {
  valid: [
    ...agreeing(
      'It spent $3.2 billion on chips and $1.9 billion on data centres, a total of $5.1 billion.',
      'It spent $3.24 billion, $1.93 billion and $0.5 billion, totalling $5.7 billion.',
      'It has $5.1 billion, made up of $3.2 billion in cash and $1.9 billion in bonds.',
      'After a rise of $1 billion it spent $3.2 billion and $1.9 billion, together $5.1 billion.',
      '两家公司分别出资3亿元和2.5亿元，合计5.5亿元。',
    ),
    // No parts of a total.
    'It spent $3.2 billion, including $1.9 billion on chips and $0.5 billion on power.',
    'Imports were $30 billion and services $5 billion, while exports reached a total of $32 billion.',
    'It spent $3.2 billion and €1.9 billion, a total of $5.3 billion.',
    '进口30亿元、服务5亿元，出口合计32亿元。',
  ],
  invalid: [
    {
      text: 'It spent $3.2 billion on chips and $1.9 billion on data centres, a total of $5.3 billion.',
      finding: {
        severity: 'warning',
        figures: ['f3', 'f1', 'f2'],
        message: '$3.2 billion and $1.9 billion add up to $5.1 billion, not $5.3 billion.',
        data: { stated: '5300000000', expected: '5100000000', parts: ['3200000000', '1900000000'], currency: 'USD' },
      },
      output: 'It spent $3.2 billion on chips and $1.9 billion on data centres, a total of $5.1 billion.',
    },
    {
      text: '三項撥款為12億元、8億元及5億元，合共35億元。',
      finding: { message: '12億元、8億元、5億元合計25億元，而非35億元。' },
    },
  ],
});
