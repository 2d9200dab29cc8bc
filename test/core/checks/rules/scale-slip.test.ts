import { testRule } from '../support/test-rule.js';

const says = (words: string): unknown => expect.stringContaining(words);

testRule('scale-slip', {
  valid: [
    'It is worth 43.5 billion Hong Kong dollars (approximately 5.56 billion USD).',
    // Parts of a year that may be so large, or that are of somebody or something else.
    'Revenue for the year was $1.2 billion. Revenue in the third quarter rose to $310 million.',
    'Full-year exports reached $310 billion, and December exports were $280 billion.',
    'Annual sales were $2 billion. Fourth-quarter sales at its larger rival were $8 billion.',
    "The start-up's annual revenue is $50 million. The giant's quarterly revenue is $90 billion.",
    'Full-year profit was $20 million. Fourth-quarter profit was $80 million.',
    'Annual revenue last year was $40 million. First-quarter revenue jumped to $120 million.',
    'Analysts expect full-year revenue of $9 billion. Third-quarter revenue was $23 billion.',
    'Annual exports were 30 billion yuan. In the first quarter, imports of cars alone were 90 billion yuan.',
    // The whole is of a line of business, of a place or of a part of the group.
    'Annual advertising revenue was $2.4 billion; fourth-quarter revenue was $24.1 billion.',
    'Online sales during the year were $9.4 billion. In the fourth quarter, sales were $94.6 billion.',
    "The unit's annual sales were $9.4 billion. In the fourth quarter the group's sales were $94.6 billion.",
    "The unit's annual revenue was $9.4 billion. Group revenue in the fourth quarter was $94.6 billion.",
    'Annual revenue was $9.4 billion in China. Fourth-quarter revenue was $94.6 billion.',
    'Annual revenue was $9.4 billion. Fourth-quarter revenue was $94.6 billion at its rival.',
    'Annual exports were $9.4 billion to Russia. In December exports were $34.6 billion.',
    '云业务全年收入94亿元。集团第四季度收入943亿元。',
    '子公司全年營收12億元，公司四季度營收123億元。',
    '线上全年销售额12亿元。四季度销售额123亿元。',
    '对俄罗斯全年出口额94亿元。12月出口额943亿元。',
    '公司全年净利润5亿元，第四季度净利润6亿元。',
    '全年收入50亿元。竞争对手第四季度收入210亿元。',
    '公司去年全年收入50亿元，今年第一季度收入210亿元。',
    '全年收入50億元，增長5%，第四季度收入14億元，增長3%。',
    '公司全年出口額為12億元，其中12月份出口額達1.1億元。',
  ],
  invalid: [
    {
      name: 'a conversion ten times too small',
      text: 'It is worth 43.5 billion Hong Kong dollars (approximately 560 million USD).',
      finding: {
        severity: 'error',
        figures: ['f2', 'f1'],
        message:
          '560 million USD is 10 times too small beside 43.5 billion Hong Kong dollars, or the latter is too large: 43.5 billion Hong Kong dollars is 5.56 billion USD at the rate of Friday 23 February 2024 (European Central Bank), 1 USD = 7.8235 HKD.',
        data: { powerOfTen: 1, stated: '560000000', expected: '5560158093.44' },
      },
      output: 'It is worth 43.5 billion Hong Kong dollars (approximately 5.56 billion USD).',
    },
    {
      name: '亿 for billion',
      text: '投资43.5亿元人民币（约合60.4亿美元）。',
      finding: { message: says('60.4亿美元是43.5亿元人民币折算所得的约 10 倍'), data: { powerOfTen: -1 } },
    },
    {
      name: '万 for 亿',
      text: '投资43.5亿元人民币（约合604万美元）。',
      finding: { message: says('604万美元只有43.5亿元人民币折算所得的约 1/100'), data: { powerOfTen: 2 } },
    },
    {
      name: 'a quarter above its year',
      text: 'Annual sales rose 3 percent to 4.2 billion euros. In the fourth quarter alone, sales fell 2 percent to 11.2 billion euros.',
      finding: {
        severity: 'error',
        figures: ['f4', 'f2'],
        message:
          '11.2 billion euros for a part of the year is more than 4.2 billion euros for all of it; 1.12 billion euros would be usual.',
        data: { stated: '11200000000', expected: '1120000000', original: '4200000000', powerOfTen: -1 },
      },
      output:
        'Annual sales rose 3 percent to 4.2 billion euros. In the fourth quarter alone, sales fell 2 percent to 1.12 billion euros.',
    },
    {
      name: 'a quarter above its year, of one owner',
      text: "The group's annual net sales fell 2% to 9.4 billion euros from 9.6 billion euros. Fourth-quarter net sales rose 3% to 24.6 billion euros in the period.",
      finding: { data: { powerOfTen: -1, stated: '24600000000', original: '9400000000' } },
    },
    {
      name: 'a quarter above its year, of one company, in Chinese',
      text: '公司全年收入50亿元。公司第四季度收入210亿元。',
      finding: { data: { powerOfTen: -1 } },
    },
    {
      name: 'a half above its year',
      text: 'Sales in the full year came to 840 million pounds, with second-half sales of 4.4 billion pounds.',
      finding: { data: { powerOfTen: -1 }, suggestions: [{ replacement: '440 million' }] },
    },
    {
      name: 'a quarter above its year, in Chinese',
      text: '集团全年营业额约320亿元，同比增长8%。其中第四季度营收达到960亿元。',
      finding: {
        message: '960亿元是一年中部分时间的数额，却多于全年的320亿元；96亿元较为合理。',
        data: { powerOfTen: -1 },
      },
      output: '集团全年营业额约320亿元，同比增长8%。其中第四季度营收达到96亿元。',
    },
    {
      name: 'a quarter above its year, in traditional Chinese',
      text: '全年收入近612億港元。單計上季，收入微跌至1480億港元。',
      finding: { data: { powerOfTen: -1 }, suggestions: [{ replacement: '148億' }] },
    },
    {
      name: '亿 beside billion',
      text: '投资43.5亿元人民币（约合US$6.04 billion）。',
      finding: { message: says('（1 billion 是 10 亿）'), data: { powerOfTen: -1 } },
    },
    {
      name: '万 for million',
      text: '售价435万元人民币（约合60.4 million USD）。',
      finding: { message: says('（1 million 是 100 万）'), data: { powerOfTen: -2 } },
    },
    {
      name: 'million for trillion',
      text: 'Deposits of 1.74 trillion yuan ($242 million).',
      finding: { message: says('$242 billion'), data: { powerOfTen: 3 } },
    },
    {
      name: 'a mistaken original',
      text: 'It totalled 1.74 billion yuan ($241.8 billion).',
      finding: { message: says('or the latter is too small'), data: { powerOfTen: -3 } },
    },
    {
      name: 'at a rate of another year',
      text: 'It totalled 1.74 billion yuan ($280.6 billion).',
      finding: { data: { powerOfTen: -3 } },
    },
  ],
});
