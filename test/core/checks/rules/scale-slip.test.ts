import { findingOf, mended } from '../support/checked.js';

const RULE = 'scale-slip';

test('a conversion ten times too small', () => {
  const text = 'It is worth 43.5 billion Hong Kong dollars (approximately 560 million USD).';
  const finding = findingOf(RULE, text);
  expect(finding).toMatchObject({
    severity: 'error',
    figures: ['f2', 'f1'],
    message:
      '560 million USD is 10 times too small beside 43.5 billion Hong Kong dollars, or the latter is too large: 43.5 billion Hong Kong dollars is 5.56 billion USD at the ecb rate of Friday 23 February 2024, 1 USD = 7.8235 HKD.',
    data: { powerOfTen: 1, stated: '560000000', expected: '5560158093.44' },
  });
  expect(mended(text, [finding])).toContain('(approximately 5.56 billion USD)');
});

test.each([
  ['亿 for billion', '投资43.5亿元人民币（约合60.4亿美元）。', -1, '6.04亿美元'],
  ['亿 beside billion', '投资43.5亿元人民币（约合US$6.04 billion）。', -1, '（1 billion 是 10 亿）'],
  ['万 for million', '售价435万元人民币（约合60.4 million USD）。', -2, '（1 million 是 100 万）'],
  ['million for trillion', 'Deposits of 1.74 trillion yuan ($242 million).', 3, '$242 billion'],
  ['a mistaken original', 'It totalled 1.74 billion yuan ($241.8 billion).', -3, 'or the latter is too small'],
])('%s', (_name, text, powerOfTen, told) => {
  const finding = findingOf(RULE, text);
  expect(finding.data).toMatchObject({ powerOfTen });
  expect(finding.message).toContain(told);
});

test('at a rate of another year', () => {
  expect(findingOf(RULE, 'It totalled 1.74 billion yuan ($280.6 billion).').data).toMatchObject({ powerOfTen: -3 });
});
