import { FIGURE_KINDS } from '../../../../src/core/figures/figure.js';
import { agreeing, testRule } from '../support/test-rule.js';

const options = { kinds: FIGURE_KINDS };

testRule('difference', {
  valid: [
    ...agreeing(
      'Reserves stood at $124.8 billion, an increase of $39.3 billion from $85.5 billion in July.',
      'Gross margin of 32.8% was up 240 basis points from 30.4% a year ago.',
      'Turnout fell from 16.1% to 14.2%, a change of 1.9 percentage points.',
      'The bank cut its key rate 50 basis points, from 5.75 percent to 5.25 percent.',
      '国债收益率上行2个基点至2.6%，前值为2.58%。',
      'Net debt rose by $3.1 billion to $12.4 billion from $9.3 billion.',
      'Deposits fell from €9.8 billion to €7.4 billion, a drop of €2.4 billion.',
      'The fund holds £12.5 billion, £1.2 billion more than the £11.3 billion of last year.',
      'The jobless rate rose 0.3 percentage points to 5.3% from 5.0%.',
      'Gross margin was 41.2%, up 1.9 points from 39.3% a year earlier.',
      'Gross margin was 41.2%, up 190 basis points from 39.3%.',
      'The bank cut its main rate by 25 basis points to 4.25% from 4.5%.',
      '失業率由5.0%升0.3個百分點至5.3%。',
      '存款从9.8亿元降至7.4亿元，减少2.4亿元。',
      '央行減息25個基點，基準利率由4.5%降至4.25%。',
      '營運成本為12.5億港元，較去年的11.3億港元增加1.2億港元。',
      // Off by less than a tenth of the change: each of the three is rounded for itself.
      'Net debt rose by $3.2 billion to $12.4 billion from $9.3 billion.',
    ),
    {
      text: 'The headcount fell by 1,200 people to 8,000 people from 9,200 people.',
      options,
      agrees: { data: { unit: 'person' } },
    },
    { text: '员工总数由9,200人减少1,200人至8,000人。', options, agrees: {} },
    // No claim about the two.
    'Sales rose by $3 billion to $12 billion, compared with the $5 billion that its rival made.',
    'It raised $30 million, taking the total to $120 million from 2019.',
    'Support was 40 percent, compared with 35 percent for its rival, 12 points more than in May.',
    '成交价为8.06亿元，远高于起拍价3.29亿元人民币和评估价4.11亿元。',
    // One more change, or one that may come.
    'The margin fell from 18% to 13.5%, and if it lost 1.5 points more the plant would close.',
    'The margin went from 18% to 13.5%, a further loss of 1.5 points is feared.',
    'Deposits fell from €9.8 billion to €7.4 billion, with another drop of €1 billion to come.',
    '毛利率由18%降至13.5%，若再降150个基点便会亏本。',
    '存款由9.8億元增至12.4億元，明年再增1.5億元。',
    '毛利率由20%升至25%，进一步提高3个百分点的空间不大。',
    // Other people.
    { text: 'It cut 1,200 jobs in 2020 and 9,200 jobs in 2021, up from 300 people hired.', options },
  ],
  invalid: [
    {
      text: 'The savings rate was 31.4%, against 33.4% a month earlier, a decrease of 2.7 percentage points.',
      finding: { message: 'From 33.4% to 31.4% is a fall of 2.0 percentage points, not 2.7 percentage points.' },
    },
    {
      text: '同比增速由38.7%放缓至37.5%，相差1.6个百分点。',
      finding: { message: '由38.7%到37.5%，减少 1.2个百分点，而非1.6个百分点。' },
    },
    {
      text: 'The jobless rate went from 3.0% to 4.0%, up 0.5 points.',
      finding: { message: 'From 3.0% to 4.0% is a rise of 1 point, not 0.5 points.' },
    },
    {
      text: 'Net debt rose by $2.1 billion to $12.4 billion from $9.3 billion.',
      finding: {
        severity: 'error',
        figures: ['f1', 'f3', 'f2'],
        message: 'From $9.3 billion to $12.4 billion is a rise of $3.1 billion, not $2.1 billion.',
        data: { stated: '2100000000', expected: '3100000000', from: '9300000000', to: '12400000000', currency: 'USD' },
      },
      output: 'Net debt rose by $3.1 billion to $12.4 billion from $9.3 billion.',
    },
    {
      name: 'a scale word that is wrong',
      text: 'Net debt rose by $3.1 million to $12.4 billion from $9.3 billion.',
      finding: { message: 'From $9.3 billion to $12.4 billion is a rise of $3.1 billion, not $3.1 million.' },
      output: 'Net debt rose by $3.1 billion to $12.4 billion from $9.3 billion.',
    },
    {
      name: 'a fall that is called a rise',
      text: 'Net debt rose by $3.1 billion to $9.3 billion from $12.4 billion.',
      finding: {
        severity: 'error',
        message: 'From $12.4 billion to $9.3 billion is a fall of $3.1 billion, not a rise of $3.1 billion.',
        suggestions: [],
      },
    },
    {
      name: 'whole numbers that only rounding of all three would explain',
      text: 'Net debt rose by 3bn euros to 12bn euros from 8bn euros.',
      finding: {
        severity: 'warning',
        message: 'From 8bn euros to 12bn euros is a rise of 4bn euros, not 3bn euros, unless all three are rounded.',
      },
      output: 'Net debt rose by 4bn euros to 12bn euros from 8bn euros.',
    },
    {
      text: 'The jobless rate rose 0.2 percentage points to 5.3% from 5.0%.',
      finding: {
        severity: 'warning',
        message:
          'From 5.0% to 5.3% is a rise of 0.3 percentage points, not 0.2 percentage points, unless all three are rounded.',
        data: { stated: '0.2', expected: '0.3', from: '5.0', to: '5.3' },
      },
      output: 'The jobless rate rose 0.3 percentage points to 5.3% from 5.0%.',
    },
    {
      name: 'points that no mark calls points of a percentage',
      text: 'Gross margin was 41.2%, up 2.9 points from 39.3% a year earlier.',
      finding: {
        figures: ['f1', 'f2'],
        message: 'From 39.3% to 41.2% is a rise of 1.9 points, not 2.9 points.',
        suggestions: [],
      },
    },
    {
      text: 'The bank raised its main rate by 25 basis points to 5% from 4.5%.',
      finding: { severity: 'error', message: 'From 4.5% to 5% is a rise of 50 basis points, not 25 basis points.' },
      output: 'The bank raised its main rate by 50 basis points to 5% from 4.5%.',
    },
    {
      text: '毛利率為41.2%，較去年的39.3%上升2.9個百分點。',
      finding: { message: '由39.3%到41.2%，增加 1.9個百分點，而非2.9個百分點。' },
      output: '毛利率為41.2%，較去年的39.3%上升1.9個百分點。',
    },
    {
      text: '负债由9.3亿元增加2.1亿元至12.4亿元。',
      finding: { message: '由9.3亿元到12.4亿元，增加 3.1亿元，而非2.1亿元。' },
      output: '负债由9.3亿元增加3.1亿元至12.4亿元。',
    },
    {
      text: 'Exports increased from 9,200 tonnes to 9,900 tonnes, a rise of 900 tonnes.',
      options,
      finding: {
        message: 'From 9,200 tonnes to 9,900 tonnes is a rise of 700 tonnes, not 900 tonnes.',
        data: { unit: 'tonne' },
      },
    },
  ],
});
