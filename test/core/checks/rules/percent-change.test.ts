import { alarmsOf } from '../support/checked.js';
import { agreeing, testRule } from '../support/test-rule.js';

/** The price before stands in an earlier sentence. */
const LEVEL =
  "The stock briefly surged to HKD 140.90 per share, on hopes for the company's future. It was short-lived, with the price dropping to HKD 135.50 per share, a decline of 2.17%.";

testRule('percent-change', {
  valid: [
    ...agreeing(
      'Profit rose 12 percent to 4.2 billion yuan from 3.75 billion yuan.',
      'Profit was 4.2 billion yuan, up 12 percent from 3.75 billion yuan a year earlier.',
      'Profit rose 12% from 3.75 billion yuan to 4.2 billion yuan.',
      'It paid 0.75 cent per unit, 14.8% less than the 0.88 cents of a year ago.',
      'Profit was 80% higher at HK$80,511m (HK$44,690m in the first half of 2012).',
      'Shares fell HK$5.40, or 3.83 percent, to HK$135.50.',
      'Shares fell 3.83%, or HK$5.40, to HK$135.50.',
      'Costs rose from 2.0 billion yuan to 2.5 billion yuan, an increase of nearly 30 percent.',
      'Costs rose from $1.23 billion (HK$9.6 billion) to $1.35 billion (HK$10.6 billion), up 9.8%.',
      '首日见13元，比发售价15.6元低16.7%。',
      '费用281.4元，对比年初的312.2元减30.8元，减幅约9.9%。',
      '盈利30.48亿元，比去年的54.41亿元减少23.93亿元或44%。',
      '期货再跌3200元，收在7.35万元，跌掉4.17%。',
      '净利润5.60亿元，同比增长40%，去年同期为4.00亿元。',
      '营收由去年的100.0亿元增长20%至120.0亿元。',
    ),
    { name: 'another company', text: LEVEL.replace('It was short-lived, with', 'At Tencent it was short-lived, with') },
    { name: 'a contrast', text: LEVEL.replace('It was short-lived, with', 'It was, while at Tencent,') },
    { name: 'a price that is too unlike', text: LEVEL.replace('HKD 140.90', 'HKD 380.20') },
    { name: 'a price per another unit', text: LEVEL.replace('HKD 140.90 per share', 'HKD 140.90 per month') },
  ],
  invalid: [
    {
      name: 'both percentages, and the base of the stated one',
      text: 'Shares fell from HK$140.90 to HK$135.50, a decline of 2.17%.',
      finding: {
        severity: 'error',
        start: 54,
        end: 59,
        figures: ['f3', 'f1', 'f2'],
        message: 'From HK$140.90 to HK$135.50 is a fall of 3.83%, not 2.17%; 2.17% would be the fall from HK$138.51.',
        data: {
          stated: '-2.17',
          expected: '-3.83',
          from: '140.9',
          to: '135.5',
          currency: 'HKD',
          baseOfStated: '138.506',
        },
      },
      output: 'Shares fell from HK$140.90 to HK$135.50, a decline of 3.83%.',
    },
    {
      name: 'a price of the sentence before is a warning',
      text: LEVEL,
      finding: { severity: 'warning', data: { expected: '-3.83' } },
    },
    {
      name: 'a rise that is called a fall',
      text: 'Sales went from 4.00 billion yuan to 4.40 billion yuan, a decline of 10.0 percent.',
      finding: {
        severity: 'error',
        message: expect.stringContaining('is a rise of 10%, not a fall of 10.0 percent') as unknown,
        suggestions: [],
      },
    },
    {
      text: '股价由140.90港元跌至135.50港元，跌幅2.17%。',
      finding: {
        severity: 'error',
        message: '由140.90港元到135.50港元，下降 3.83%，而非2.17%；若为2.17%，起点应为138.51港元。',
      },
    },
    {
      text: '股價報36.50港元，升1.20港元或4.3%。',
      finding: {
        severity: 'error',
        message: '增1.20港元至36.50港元，即上升 3.4%，而非4.3%；若為4.3%，起點應為35.00港元。',
      },
    },
  ],
});

test.each([
  'It made a profit of 5 billion yuan, up 20%, from a loss of 3 billion yuan.',
  'Revenue rose 8% to $10.2 billion, compared with an estimate of $10.5 billion.',
  'Revenue rose from 100 million yuan to 120 million yuan, up 30% year on year.',
  'Revenue rose from 100 million yuan to 120 million yuan, up 30% at constant currency.',
])('raises no alarm: %s', (text) => {
  expect(alarmsOf(text)).toEqual([]);
});
