import { noRate } from '../../../../src/core/checks/rules/no-rate.js';
import type { NotConverted } from '../../../../src/core/conversion/convert-figure.js';
import type { CurrencyCode } from '../../../../src/core/money/currencies.js';
import { money } from '../../annotation/support/figure.js';
import { ruleContext } from '../support/rule-context.js';
import { testRule } from '../support/test-rule.js';

testRule('no-rate', {
  valid: ['It paid 5 billion yuan.', { text: 'It paid 5 billion yuan.', options: { to: ['USD', 'CNY'] } }],
  invalid: [
    {
      name: 'a requested conversion',
      text: 'It paid 5 billion yuan.',
      options: { to: ['THB', 'TWD'] },
      finding: { severity: 'warning', data: { base: 'CNY', currency: 'TWD', requestedDate: '2024-02-24' } },
    },
    {
      text: '该公司支付了50亿元人民币。',
      options: { to: ['TWD'] },
      finding: { message: '未换算为 TWD：没有2024年2月24日（星期六）可用的 CNY 兑 TWD 汇率。' },
    },
    {
      text: '該公司支付了50億元人民幣。',
      options: { to: ['TWD'] },
      finding: { message: '未換算為 TWD：沒有2024年2月24日（星期六）可用的 CNY 兌 TWD 匯率。' },
    },
    {
      name: 'a conversion of the writer that could not be checked',
      text: '11.2億美元（約新台幣356億元）',
      finding: {
        severity: 'info',
        message: '未核對 USD 兌 TWD 的折算：沒有2024年2月24日（星期六）可用的匯率。',
        data: { base: 'USD', currency: 'TWD' },
      },
    },
    {
      name: 'conversions between several currencies that could not be checked are one finding',
      text: 'It paid $5 million (NT$160 million) and 3 million baht (NT$2.7 million).',
      finding: {
        severity: 'info',
        figures: ['f1', 'f3'],
        message:
          'Conversions from USD to TWD and THB to TWD were not checked: no rate is known for Saturday 24 February 2024.',
        data: { base: 'USD', currency: 'TWD', pairs: ['USD/TWD', 'THB/TWD'] },
      },
    },
    {
      name: 'offshore renminbi converted at the rate of the mainland',
      text: 'It raised 5 billion offshore yuan (CNH).',
      options: { to: ['USD'] },
      finding: { severity: 'info', data: { base: 'CNY', currency: 'USD', market: 'CNH', source: 'ecb' } },
    },
  ],
});

const failure = (base: CurrencyCode, currency: CurrencyCode): NotConverted => ({
  available: false,
  base,
  currency,
  requestedDate: '2024-02-24',
  reason: `no source has ${base}`,
});

test('one finding a pair of currencies, at the first figure, with all of them', () => {
  const [first, second] = [
    money('5', 'THB', { id: 'f1', start: 3, end: 4 }),
    money('5', 'THB', { id: 'f2', start: 9, end: 10 }),
  ];
  const failedConversions = [
    { figure: first, failure: failure('THB', 'USD') },
    { figure: first, failure: failure('THB', 'HKD') },
    { figure: second, failure: failure('THB', 'USD') },
  ];
  expect(noRate.check(ruleContext([first, second], { failedConversions }))).toMatchObject([
    {
      severity: 'warning',
      start: 3,
      end: 4,
      figures: ['f1', 'f2'],
      message: 'Not converted to USD: no rate from THB to USD is known for Saturday 24 February 2024.',
      data: { base: 'THB', currency: 'USD' },
    },
    { start: 3, figures: ['f1'], data: { base: 'THB', currency: 'HKD', requestedDate: '2024-02-24' } },
  ]);
});

test('reports nothing if nothing failed', () => {
  expect(noRate.check(ruleContext([]))).toEqual([]);
});
