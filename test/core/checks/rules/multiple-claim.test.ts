import { agreeing, testRule } from '../support/test-rule.js';

/** What is multiplied is named in the sentence before. */
const STORY =
  'Its total revenue was 280.15 billion RMB, of which its cloud division brought 31.7 billion RMB. The planned 380 billion RMB is nearly twelve times that quarterly cloud revenue, reflecting a change of scale.';

testRule('multiple-claim', {
  valid: [
    {
      text: STORY,
      agrees: {
        figures: ['f4', 'f3', 'f2'],
        message: '380 billion RMB is 11.99 times 31.7 billion RMB, as twelve times says.',
        data: { stated: '12', expected: '11.99', from: '31700000000', to: '380000000000', currency: 'CNY' },
      },
    },
    {
      name: 'an amount that no earlier sentence names',
      text: STORY.replace('cloud revenue, reflecting', 'spend of a rival, reflecting'),
    },
    // True only of what the writer may have rounded: neither a fault nor said to be right.
    { name: 'doubled, of amounts of one digit', text: 'Its profit doubled to $6 million from $4 million.' },
    ...agreeing(
      '利润增长两倍，由23.4亿元增至70.4亿元。',
      '收入增至三倍，从6.5亿元到19.5亿元。',
      '利润翻番，由38.4亿元增至76.8亿元。',
      'Its budget doubled from $3.1 billion to $6.3 billion.',
      'Its budget more than doubled to $6.9 billion from $3.1 billion.',
      'Its budget nearly tripled from $3.1 billion to $8.5 billion.',
      'Its budget was halved from $6.2 billion to $3.1 billion.',
      'Orders rose threefold from $2.1 billion to $6.4 billion.',
      'The $14.2 billion deal is twice the $7.0 billion that was asked.',
      'The bill is now £6.2 million, double the £3.1 million first planned.',
      '今年花费4.3亿元，是去年2.15亿元的2倍。',
      '规模达4.3亿元，较上年的2.15亿元翻了一番。',
      '收入由2.15億元升至4.3億元，翻一倍。',
      '营收由120亿元增至360亿元，增长2倍。',
      '营收由120亿元增长2倍至360亿元。',
      '营收由120亿元翻一番至240亿元。',
      '营收360亿元，比去年的120亿元增长2倍。',
    ),
    // Subscriptions and ratings are not multiples of two amounts.
    'The $100 million issue was 12 times subscribed, at the $5 million floor.',
    'The $9 billion firm trades at 12 times the $5 billion of earnings.',
  ],
  invalid: [
    { text: '亏损由26.8亿元扩大一倍至83.1亿元。', finding: { message: '83.1亿元比26.8亿元多 2.1 倍，而非一倍。' } },
    { text: '利润翻番，由38.4亿元增至119.1亿元。', finding: { message: '119.1亿元是38.4亿元的 3.1 倍，而非翻番。' } },
    {
      name: 'a multiple of an amount that the sentence before names is a warning',
      text: STORY.replace('twelve', 'fifteen'),
      finding: { severity: 'warning', data: { expected: '11.99' } },
    },
    {
      text: 'The 380 billion yuan is 15 times the 31.7 billion yuan that it earned.',
      finding: {
        severity: 'error',
        message: '380 billion yuan is 11.99 times 31.7 billion yuan, not 15 times.',
        suggestions: [{ replacement: '12' }],
      },
    },
    { text: 'Its budget doubled from $3.1 billion to $4.9 billion.', finding: { severity: 'error' } },
    { text: 'Its budget more than doubled to $5.1 billion from $3.1 billion.', finding: { severity: 'error' } },
    { text: '营收360亿元，比去年的120亿元增长4倍。', finding: { severity: 'error' } },
    {
      name: '增长 is not 是: what has grown by three times is four times as much',
      text: '营收由120亿元增至360亿元，增长3倍。',
      finding: {
        severity: 'warning',
        message: '360亿元比120亿元多 2 倍；是增长到3倍，而非增长3倍。',
        data: { meaning: 'times-more', expected: '2' },
      },
    },
    {
      text: 'The bill is now £9.8 million, double the £3.1 million first planned.',
      finding: { severity: 'error', message: '£9.8 million is 3.16 times £3.1 million, not "double".' },
    },
    {
      text: '规模达7.3亿元，较上年的2.15亿元翻了一番。',
      finding: { severity: 'error', message: '7.3亿元是2.15亿元的 3.4 倍，而非翻了一番。' },
    },
  ],
});
