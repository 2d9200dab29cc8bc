import { agreeing, testRule } from '../support/test-rule.js';

testRule('growth-words', {
  valid: [
    ...agreeing(
      'The fee tripled, a rise of 200%, in one year.',
      'Sales doubled, an increase of 105 percent, last year.',
      'The price halved, a drop of 50%.',
      '销量翻倍，增长100%。',
      '利潤增長兩倍，即增幅200%。',
      '人數增至三倍，升幅200%。',
    ),
    // The percentage is of a part, of another thing, or too far off to be the same.
    'Sales doubled, up 150% in Asia.',
    'Sales doubled and profit rose 300%.',
    'Sales doubled, up 20% from June.',
    '销量翻倍，利润增长200%。',
    // What can fall below zero.
    'Profit fell by 120% to a loss of $3 million.',
    'Cash flow dropped 130 percent.',
    'Prices fell 80%, 120% more than in May.',
    '净利润下降120%，由盈转亏。',
    '產量減少一半，成本降至原來的五分之一。',
  ],
  invalid: [
    {
      text: 'The fee tripled, a rise of 300%, in one year.',
      finding: {
        severity: 'error',
        message: '"tripled" is a rise of 200%, not 300%.',
        data: { stated: '300', expected: '200' },
      },
      output: 'The fee tripled, a rise of 200%, in one year.',
    },
    {
      text: 'The price halved, a drop of 20%, in March.',
      finding: { severity: 'error', message: '"halved" is a fall of 50%, not 20%.' },
    },
    {
      text: '利潤增長兩倍，即增幅300%。',
      finding: { message: '兩倍即上升 200%，而非300%。' },
    },
    {
      text: 'Prices fell by 120 percent.',
      finding: {
        severity: 'warning',
        message: 'Nothing can fall by 120 percent: that is more than all of it.',
        data: { stated: '120' },
        suggestions: [],
      },
    },
    {
      text: '产量减少了5倍。',
      finding: { severity: 'warning', message: '减少不能达到5倍：减少的至多是全部。' },
    },
  ],
});
