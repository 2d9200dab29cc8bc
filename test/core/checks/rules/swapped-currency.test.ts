import { findingOf, mended } from '../support/checked.js';

const RULE = 'swapped-currency';

test('multiplied where it should be divided', () => {
  const text = 'It will invest 7.2 billion yuan ($51.8 billion).';
  const finding = findingOf(RULE, text);
  expect(finding).toMatchObject({ severity: 'error', data: { rateInverted: true } });
  expect(finding.message).toMatch(/^\$51\.8 billion was converted the wrong way round/);
  expect(mended(text, [finding])).toBe('It will invest 7.2 billion yuan ($1 billion).');
});

test('the rate of the Hong Kong dollar used for the renminbi', () => {
  const finding = findingOf(RULE, 'It will invest 380 billion yuan ($48.5 billion).');
  expect(finding).toMatchObject({
    severity: 'error',
    data: { rateUsed: 'HKD/USD', expected: '52799979479.81' },
    suggestions: [{ replacement: '52.8 billion' }],
  });
  expect(finding.message).toMatch(/is made with the rate from HKD to USD/);
});

test('in Chinese', () => {
  expect(findingOf(RULE, '投资3800亿元人民币（约合485亿美元）。').message).toBe(
    '485亿美元用的是 HKD 兑 USD 的汇率：按 ecb 2024年2月23日（星期五）汇率 1 USD = 7.1970 CNY，3800亿元人民币为528亿美元。',
  );
  expect(findingOf(RULE, '投資72億元人民幣（約518億美元）。').message).toContain('518億美元折算方向有誤（乘除顛倒）');
});
