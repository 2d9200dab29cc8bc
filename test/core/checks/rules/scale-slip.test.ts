import { testRule } from '../support/test-rule.js';

const says = (words: string): unknown => expect.stringContaining(words);

testRule('scale-slip', {
  valid: ['It is worth 43.5 billion Hong Kong dollars (approximately 5.56 billion USD).'],
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
