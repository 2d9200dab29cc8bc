import { alarmsOf } from '../support/checked.js';
import { FIGURE_KINDS } from '../../../../src/core/figures/figure.js';
import { agreeing, testRule } from '../support/test-rule.js';

/** The price before stands in an earlier sentence. */
const LEVEL =
  "The stock briefly surged to HKD 140.90 per share, on hopes for the company's future. It was short-lived, with the price dropping to HKD 135.50 per share, a decline of 2.17%.";

testRule('percent-change', {
  valid: [
    ...agreeing(
      'Loans stood at S$12.6 billion at the end of June, a gain of 5.0% from S$12.0 billion a year before.',
      'Revenue was $6.3 billion, against $6.0 billion a year earlier, an increase of 5.0%.',
      'Copper dropped $0.30, a decline of 6.0 percent, to $4.70 per pound.',
      'The stock finished 6.0 percent lower at $47.00, a loss of $3.00.',
      '股價94.5元，漲4.5元，漲幅5%。',
      '2008年市場規模為20億元，2018年達51.9億元，複合年增長率達10.0%。',
      'Profit rose 12 percent to 4.2 billion yuan from 3.75 billion yuan.',
      'Revenue grew from $8.3 billion in 2015 to $13.4 billion in 2020, a compound annual growth rate of 10.1%.',
      'Spending rose at an annual rate of 10.1% from $8.3 billion in 2015 to $13.4 billion in 2020.',
      '出口由2015年的8.3億元增加到2020年的13.4億元，年均增長10.1%。',
      'Brent ended the day $1.10 higher, or 1.5%, at $73.40 a barrel.',
      'It cut the price of the phone by 20% to $480 from $600.',
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
    { name: 'one more change', text: 'The stock rose from $100 to $120, and another gain of 5% would set a record.' },
    {
      name: 'a further change',
      text: 'Sales rose from $100 million to $120 million, a further rise of 10% is forecast.',
    },
    { name: 'one more change, in Chinese', text: '股價由100港元升至120港元，再升5%便創新高。' },
    { name: 'a change that may come', text: '股价由100港元升至120港元，如果涨5%就创新高。' },
    { name: 'another company', text: LEVEL.replace('It was short-lived, with', 'At Tencent it was short-lived, with') },
    { name: 'a contrast', text: LEVEL.replace('It was short-lived, with', 'It was, while at Tencent,') },
    { name: 'a price that is too unlike', text: LEVEL.replace('HKD 140.90', 'HKD 380.20') },
    { name: 'a price per another unit', text: LEVEL.replace('HKD 140.90 per share', 'HKD 140.90 per month') },
  ],
  invalid: [
    {
      text: 'Copper dropped $0.30, a decline of 16.0 percent, to $4.70 per pound.',
      finding: {
        message: 'Down $0.30 to $4.70 is a fall of 6%, not 16.0 percent; 16.0 percent would be the fall from $5.60.',
      },
    },
    {
      text: '2008年市場規模為20億元，2018年達51.9億元，複合年增長率達15.0%。',
      finding: { message: '10年間由20億元到51.9億元，平均每年上升 10%，而非15.0%；若為15.0%，起點應為12.8億元。' },
    },
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
      text: 'Revenue grew from $8.3 billion in 2015 to $13.4 billion in 2020, a compound annual growth rate of 15.1%.',
      finding: {
        severity: 'error',
        message:
          'From $8.3 billion to $13.4 billion in 5 years is a rise of 10.05% a year, not 15.1%; 15.1% would be the rise from $6.63 billion.',
        data: { years: 5, stated: '15.1' },
      },
    },
    {
      text: '市场规模由2015年的8.3亿元增至2020年的13.4亿元，年复合增长率为15.1%。',
      finding: { message: '5年间由8.3亿元到13.4亿元，平均每年上升 10.05%，而非15.1%；若为15.1%，起点应为6.63亿元。' },
    },
    {
      text: 'Revenue rose 15 percent to $1.765 from $1.53 billion a year ago.',
      finding: {
        severity: 'error',
        message:
          '$1.765 beside $1.53 billion is no change of 15 percent; USD 1,765,000,000 would be: the word for thousand, million or billion is missing or wrong.',
      },
    },
    {
      text: 'Profit rose 20% to $2 billion from $1 billion.',
      finding: {
        severity: 'warning',
        message:
          'From $1 billion to $2 billion is a rise of 100% as printed, not 20%, unless both are rounded by much.',
      },
    },
    {
      text: 'The company employed 9,600 people, up 20% from 7,500 people a year earlier.',
      options: { kinds: FIGURE_KINDS },
      finding: {
        message:
          'From 7,500 people to 9,600 people is a rise of 28%, not 20%; 20% would be the rise from 8,000 people.',
        data: { unit: 'person' },
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
  // The whole rise shared out among the years, as some averages are.
  'Exports climbed from $100 million in 2010 to $160 million in 2015, an average of 12% a year.',
  // A third year: of which two the growth is, nothing says.
  'The market will grow from $100 billion in 2023 to $200 billion in 2030, a CAGR of 12.5% from 2024.',
  'Revenue rose 8% to $10.2 billion, compared with the $8.5 billion that its rival made.',
])('raises no alarm: %s', (text) => {
  expect(alarmsOf(text)).toEqual([]);
});
