import { findingOf, findingsOf } from '../support/checked.js';

const RULE = 'multiple-claim';

test('a multiple that holds, of an amount that the sentence before names', () => {
  const text =
    'Its total revenue was 280.15 billion RMB, of which its cloud division brought 31.7 billion RMB. The planned 380 billion RMB is nearly twelve times that quarterly cloud revenue, reflecting a change of scale.';
  expect(findingOf(RULE, text)).toMatchObject({
    severity: 'ok',
    figures: ['f4', 'f3', 'f2'],
    message: '380 billion RMB is 11.99 times 31.7 billion RMB, as twelve times says.',
    data: { stated: '12', expected: '11.99', from: '31700000000', to: '380000000000', currency: 'CNY' },
  });
  const wrong = text.replace('twelve', 'fifteen');
  expect(findingOf(RULE, wrong)).toMatchObject({ severity: 'warning', data: { expected: '11.99' } });
  expect(findingsOf(RULE, text.replace('cloud revenue, reflecting', 'spend of a rival, reflecting'))).toEqual([]);
});

test('a multiple of an amount in the same sentence', () => {
  const finding = findingOf(RULE, 'The 380 billion yuan is 15 times the 31.7 billion yuan that it earned.');
  expect(finding).toMatchObject({
    severity: 'error',
    message: '380 billion yuan is 11.99 times 31.7 billion yuan, not 15 times.',
    suggestions: [{ replacement: '12' }],
  });
});

test.each([
  ['Its budget doubled from $3.1 billion to $6.3 billion.', 'ok'],
  ['Its budget doubled from $3.1 billion to $4.9 billion.', 'error'],
  ['Its budget more than doubled to $6.9 billion from $3.1 billion.', 'ok'],
  ['Its budget more than doubled to $5.1 billion from $3.1 billion.', 'error'],
  ['Its budget nearly tripled from $3.1 billion to $8.5 billion.', 'ok'],
  ['Its budget was halved from $6.2 billion to $3.1 billion.', 'ok'],
  ['Orders rose threefold from $2.1 billion to $6.4 billion.', 'ok'],
  ['The $14.2 billion deal is twice the $7.0 billion that was asked.', 'ok'],
  ['今年花费4.3亿元，是去年2.15亿元的2倍。', 'ok'],
  ['营收由120亿元增至360亿元，增长2倍。', 'ok'],
  ['营收由120亿元增长2倍至360亿元。', 'ok'],
  ['营收由120亿元翻一番至240亿元。', 'ok'],
  ['营收360亿元，比去年的120亿元增长2倍。', 'ok'],
  ['营收360亿元，比去年的120亿元增长4倍。', 'error'],
])('%s: %s', (text, severity) => {
  expect(findingsOf(RULE, text)).toMatchObject([{ severity }]);
});

test('增长 is not 是: what has grown by three times is four times as much', () => {
  expect(findingOf(RULE, '营收由120亿元增至360亿元，增长3倍。')).toMatchObject({
    severity: 'warning',
    message: '360亿元比120亿元多 2 倍；是增长到3倍，而非增长3倍。',
    data: { meaning: 'times-more', expected: '2' },
  });
});

test('subscriptions and ratings are not of two amounts', () => {
  expect(findingsOf(RULE, 'The $100 million issue was 12 times subscribed, at the $5 million floor.')).toEqual([]);
  expect(findingsOf(RULE, 'The $9 billion firm trades at 12 times the $5 billion of earnings.')).toEqual([]);
});
