import { agreeing, testRule } from '../support/test-rule.js';

testRule('share', {
  valid: [
    ...agreeing(
      'Operating profit of €15.8 million on revenue of €35.8 million gave a margin of 44.1%.',
      'The division made an operating profit of $8.1 million, a margin of 44.5% on sales of $18.2 million.',
      '不良贷款14.8亿元，占贷款总额20.8亿元的比重为71.2%。',
      '收入53.8億元，毛利率63.9%，毛利34.4億元。',
      '17.5億元預算的78.3%，即13.7億元，已經動用。',
      'It cashed in $146.5m of notes, or 73.25% of a $200m issue.',
      'The fine is 4 percent of its sales of 455.7 billion yuan, or 18.2 billion yuan.',
      '云业务收入31.7亿元，占总收入280.15亿元的11.3%。',
      '罚款182.28亿元，为其销售额4557.12亿元的4%。',
      'Of the $20 billion budget, $5.2 billion, or 26%, goes to schools.',
      'It has spent $70.5 million of the $88.1 million, or 80%.',
      'It made a profit of $12.4 million on revenue of $96.1 million, a margin of 12.9%.',
      'Revenue was $9.6 billion and gross profit $4.1 billion, a gross margin of 42.7%.',
      '在60.1亿元预算中，22.2亿元用于教育，占36.9%。',
      '公司营收96.1亿元，净利润12.4亿元，净利率12.9%。',
    ),
    // No part of a whole.
    'He paid $2 billion for a 40% stake in the $5 billion firm.',
    'Debt was 14 trillion yuan, or 35 per cent of GDP; 2 trillion yuan was repaid.',
    'It sold $500 million, or 20% of a business, and $100 million of land.',
    'Of the $20 billion raised, $5.2 billion, or 10% more than planned, went to schools.',
    // A margin of another profit.
    'It made a profit of $12.4 million on revenue of $96.1 million, with a gross margin of 42%.',
    'Adjusted net profit was $12.4 million on revenue of $96.1 million, a margin of 15%.',
    '公司营收96.1亿元，归母净利润12.4亿元，净利率15%。',
    '公司营收96.1亿元，净利润12.4亿元，毛利率42%。',
  ],
  invalid: [
    {
      text: '收入53.8億元，毛利率41.6%，毛利34.4億元。',
      finding: { message: '34.4億元佔53.8億元的 63.94%，而非41.6%。' },
    },
    {
      text: 'Cloud brought in 31.7 billion yuan, accounting for 13.1% of total revenue of 280.15 billion yuan.',
      finding: {
        severity: 'error',
        figures: ['f2', 'f1', 'f3'],
        message: '31.7 billion yuan is 11.32% of 280.15 billion yuan, not 13.1%.',
        data: { stated: '13.1', expected: '11.32', part: '31700000000', whole: '280150000000', currency: 'CNY' },
      },
      output: 'Cloud brought in 31.7 billion yuan, accounting for 11.3% of total revenue of 280.15 billion yuan.',
    },
    {
      text: '雲業務收入31.7億元，佔總收入280.15億元的13.1%。',
      finding: { message: '31.7億元佔280.15億元的 11.32%，而非13.1%。' },
    },
    {
      text: 'It made a profit of $12.4 million on revenue of $96.1 million, a margin of 19.2%.',
      finding: { message: '$12.4 million is 12.9% of $96.1 million, not 19.2%.' },
      output: 'It made a profit of $12.4 million on revenue of $96.1 million, a margin of 12.9%.',
    },
    {
      text: '集團收入為96.1億港元，毛利為41億港元，毛利率為52%。',
      finding: { message: '41億港元佔96.1億港元的 42.66%，而非52%。' },
    },
  ],
});
