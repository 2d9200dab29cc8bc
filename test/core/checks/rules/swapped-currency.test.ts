import { testRule } from '../support/test-rule.js';

testRule('swapped-currency', {
  valid: ['It will invest 7.2 billion yuan ($1 billion).'],
  invalid: [
    {
      name: 'multiplied where it should be divided',
      text: 'It will invest 7.2 billion yuan ($51.8 billion).',
      finding: {
        severity: 'error',
        message: expect.stringMatching(/^\$51\.8 billion was converted the wrong way round/) as unknown,
        data: { rateInverted: true },
      },
      output: 'It will invest 7.2 billion yuan ($1 billion).',
    },
    {
      name: 'the rate of the Hong Kong dollar used for the renminbi',
      text: 'It will invest 380 billion yuan ($48.5 billion).',
      finding: {
        severity: 'error',
        message: expect.stringContaining('is made with the rate from HKD to USD') as unknown,
        data: { rateUsed: 'HKD/USD', expected: '52799979479.81' },
        suggestions: [{ replacement: '52.8 billion' }],
      },
    },
    {
      text: '投资3800亿元人民币（约合485亿美元）。',
      finding: {
        message:
          '485亿美元用的是 HKD 兑 USD 的汇率：按2024年2月23日（星期五）汇率（欧洲央行）1 USD = 7.1970 CNY，3800亿元人民币为528亿美元。',
      },
    },
    {
      text: '投資72億元人民幣（約518億美元）。',
      finding: { message: expect.stringContaining('518億美元折算方向有誤（乘除顛倒）') as unknown },
    },
  ],
});
