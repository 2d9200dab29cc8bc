import { readAmount } from '../../web/chart/amount.js';

const CURRENCIES = (
  [
    ['USD', 'US Dollar', '美元', '美元'],
    ['EUR', 'Euro', '欧元', '歐元'],
    ['JPY', 'Japanese Yen', '日元', '日圓'],
    ['HKD', 'Hong Kong Dollar', '港元', '港幣'],
  ] as const
).map(([code, en, hans, hant]) => ({
  code,
  names: { en, 'zh-Hans': hans, 'zh-Hant': hant },
  active: true,
  convertible: true,
}));

test.each([
  ['USD 100 to EUR', 'USD 100', ['EUR']],
  ['usd 100 in eur, jpy', 'usd 100', ['EUR', 'JPY']],
  ['380bn yuan to Hong Kong dollars', '380bn yuan', ['HKD']],
  ['HK$140.90 = USD?', 'HK$140.90', ['USD']],
  ['3800亿元兑美元', '3800亿元', ['USD']],
  ['3800億元 換成 歐元和日圓', '3800億元', ['EUR', 'JPY']],
  ['100 to EUR', 'GBP 100', ['EUR']],
  ['1,250.50', 'GBP 1,250.50', undefined],
  ['3.8bn', 'GBP 3.8bn', undefined],
  ['3800万', 'GBP 3800万', undefined],
  ['380bn yuan', '380bn yuan', undefined],
])('%s is the amount %s', (typed, text, to) => {
  expect(readAmount(typed, 'GBP', CURRENCIES)).toEqual(to ? { text, to } : { text });
});

test.each(['$5 million in cash', 'up to $3', '5 to 7 million euros', 'HK$3 to nowhere'])(
  '%s names no currency to convert to, and stays whole',
  (typed) => {
    expect(readAmount(typed, 'GBP', CURRENCIES)).toEqual({ text: typed });
  },
);
