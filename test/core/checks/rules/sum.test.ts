import { agreeing, testRule } from '../support/test-rule.js';

testRule('sum', {
  valid: [
    ...agreeing(
      'The two loans, of $9.2 million and $15.2 million, add up to $24.4 million.',
      'It spent $3.2 billion on chips and $1.9 billion on data centres, a total of $5.1 billion.',
      'It spent $3.24 billion, $1.93 billion and $0.5 billion, totalling $5.7 billion.',
      'It has $5.1 billion, made up of $3.2 billion in cash and $1.9 billion in bonds.',
      'After a rise of $1 billion it spent $3.2 billion and $1.9 billion, together $5.1 billion.',
      '两家公司分别出资3亿元和2.5亿元，合计5.5亿元。',
      'Sales were $23.5 billion in the first quarter and $23.9 billion in the second quarter. First-half sales were $47.4 billion.',
      'The deficit was $71.4 billion in the second quarter, after a surplus of $56.1 billion in the first quarter. For the first half the deficit was $15.3 billion.',
      'It earned €2.1 million in the first half and €3.2 million in the second half, for a full-year profit of €5.3 million.',
      'The surplus was $3.1 billion in the third quarter, after $2.2 billion in the second quarter. Over the six months the surplus was $5.3 billion.',
      '首季收入2.1億元，次季收入3.2億元。上半年收入為5.3億元。',
      'The family owns 45% of the company, the state 30% and the public the remaining 25%.',
      '家族持股45%，国家持股30%，其余25%由公众持有。',
    ),
    // No parts of a total.
    'It spent $3.2 billion, including $1.9 billion on chips and $0.5 billion on power.',
    'Imports were $30 billion and services $5 billion, while exports reached a total of $32 billion.',
    'It spent $3.2 billion and €1.9 billion, a total of $5.3 billion.',
    '进口30亿元、服务5亿元，出口合计32亿元。',
    // Quarters of two years, of two measures, or a forecast.
    'Sales were $3 billion in the first quarter of 2020 and $4 billion in the second quarter. First-half sales in 2019 were $5 billion.',
    'Sales were $3 billion in the first quarter and $4 billion in the second quarter. First-half profit was $5 billion.',
    'Sales were $3 billion in the first quarter and $4 billion in the second quarter. First-half sales are forecast at $9 billion.',
    // Shares of several wholes, of groups that overlap, of years.
    'Visa accounts for 60% of credit, for 70% of debit and for 50% of cash.',
    'Women account for 60% of users, teenagers for 40% and students for 30%.',
    'Coal made up 45% of output in 2010, 50% in 2015 and 55% in 2020.',
    '男性占60%，90后占50%，学生占40%。',
    '上季網上渠道佔總銷售額34.8%，金額按年跌15.7%，去年同期則急升95.8%。',
  ],
  invalid: [
    {
      text: 'The two loans, of $9.2 million and $15.2 million, add up to $28.1 million.',
      finding: { message: '$9.2 million and $15.2 million add up to $24.4 million, not $28.1 million.' },
    },
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
    {
      text: 'Sales were $23.5 billion in the first quarter and $23.9 billion in the second quarter. First-half sales were $54.5 billion.',
      finding: { message: '$23.5 billion and $23.9 billion add up to $47.4 billion, not $54.5 billion.' },
    },
    {
      text: 'The deficit was $71.4 billion in the second quarter, after a surplus of $56.1 billion in the first quarter. For the first half the deficit was $21.3 billion.',
      finding: {
        message: '$71.4 billion less $56.1 billion is $15.3 billion, not $21.3 billion.',
        data: { parts: ['-56100000000', '71400000000'] },
      },
    },
    {
      text: 'Apple accounts for 45% of the market, Samsung for 30% and Xiaomi for 35%.',
      finding: {
        severity: 'warning',
        figures: ['f1', 'f2', 'f3'],
        message: '45%, 30% and 35% add up to 110%, more than the whole.',
        data: { stated: '100', expected: '110', parts: ['45', '30', '35'] },
      },
    },
    {
      text: '收入中亞洲佔45%、歐洲佔30%，其餘15%來自美洲。',
      finding: { message: '45%、30%、15%合計 90%；其餘應為 25%。' },
    },
  ],
});
