import { annotated } from '../annotation/support/annotated.js';
import { alarmsOf } from './support/checked.js';

/** Claims that are wrong, in the forms in which conversions in brackets come between their figures. */
const WRONG = `
Net profit climbed 8 per cent to 4.1 billion yuan from 3.6 billion yuan a year earlier.
Sales fell 10 per cent to HK$36 million, from HK$45 million in 2023.
The order book went from 36 million yuan to 41 million yuan, an increase of 8%.
Lending rose to 41 billion yuan from 36 billion yuan, up 8%.
Its budget of HK$41 million is 8% more than the HK$36 million of last year.
Revenue doubled to 41 million yuan from 36 million yuan.
The claim of 41 million yuan is three times the 36 million yuan that was paid.
Revenue was 41 million yuan, 8 million yuan more than the 36 million yuan of last year.
Overseas sales were 41 million yuan, or 30 per cent of total sales of 82 million yuan.
It spent 20 million yuan on wages and 30 million yuan on rent, a total of 60 million yuan.
Regulators fined the bank 86.4 million yuan on Tuesday. The 112 million yuan fine is the highest that they have set.
The group agreed to buy its rival for 37.8 billion yuan. The 49.1 billion yuan takeover is the largest of the year.
純利升8%至41億元人民幣，去年為36億元人民幣。
营收由36亿元增至41亿元，增长8%。
收入41億港元，較去年的36億港元增加8%。
工资支出20亿元，租金支出30亿元，合计60亿元。
集團宣布以15.6億港元收購對手。這宗20.3億港元的收購為今年最大。
监管机构周二对该行罚款76.2亿元。这笔99.1亿元的罚款为历来最高。
`
  .trim()
  .split('\n');

const rulesOf = (text: string): readonly string[] => alarmsOf(text).map(({ rule }) => rule);

test.each(WRONG)('%s', (claim) => {
  const { content } = annotated(claim, { to: ['USD', 'GBP'], style: 'scmp' }).annotated;
  expect(content).toMatch(/[(（].*(?:US\$|£|美元|英[镑鎊]).*[)）]/);
  expect(rulesOf(claim)).not.toEqual([]);
  expect(rulesOf(content)).toEqual(rulesOf(claim));
});
