import { Decimal } from '../../../src/core/money/decimal.js';
import { writeAmount } from '../../../src/core/styles/write-amount.js';
import { currencyCode } from '../../support/brands.js';
import { styleOf } from '../annotation/support/annotated.js';

function write(style: string, code: string, ...values: readonly string[]): string {
  const ends = values.map((value) => ({
    value: new Decimal(value),
    decimals: /\.(\d+)$/.exec(value)?.[1]?.length ?? 0,
  }));
  return writeAmount(ends, currencyCode(code), styleOf(style));
}

test.each([
  ['ap', 'USD', '52800000000', '$52.8 billion'],
  ['ap', 'HKD', '413000000000', '413 billion Hong Kong dollars'],
  ['ap', 'EUR', '1', '1 euro'],
  ['ap', 'USD', '0.63', '63 cents'],
  ['ap', 'USD', '0.01', '1 cent'],
  ['reuters', 'CNY', '38930000000', '38.93 billion yuan'],
  ['bloomberg', 'GBP', '5000000', '£5 million'],
  ['ft', 'CNY', '26500000000', 'Rmb26.5bn'],
  ['ft', 'USD', '4000000', '$4mn'],
  ['economist', 'CNY', '100000000', '100m yuan'],
  ['economist', 'USD', '1000000000000', '$1trn'],
  ['guardian', 'GBP', '1100000000', '£1.1bn'],
  ['bbc', 'EUR', '5400000000', '5.4bn euros'],
  ['scmp', 'USD', '737000000', 'US$737 million'],
  ['scmp', 'USD', '0.069', '6.9 US cents'],
  ['xinhua-en', 'USD', '24200000000', '24.2 billion U.S. dollars'],
  ['china-daily', 'USD', '6280000000000', '$6.28 trillion'],
  ['caixin', 'USD', '162000000', '$162 million'],
  ['company-release', 'CNY', '26500000000', 'RMB26,500 million'],
  ['company-release', 'USD', '3680000000', 'US$3,680 million'],
  ['plain', 'CNY', '999999', 'RMB999,999'],
  ['plain', 'CHF', '5000000', 'CHF 5 million'],
  ['plain', 'USD', '-5000000', '-US$5 million'],
  ['xinhua-zh', 'CNY', '8700000000', '87亿元人民币'],
  ['mainland-business', 'CNY', '152000000', '人民币1.52亿元'],
  ['hong-kong-press', 'HKD', '2430000000', '24.3億港元'],
  ['hong-kong-press', 'CNY', '3030000000000', '3.03萬億元人民幣'],
  ['taiwan-press', 'TWD', '56600000000', '新台幣566億元'],
  ['taiwan-press', 'TWD', '3300000000000', '新台幣3.3兆元'],
  ['company-release-zh', 'USD', '3800000', '380万美元'],
  ['plain-zh', 'CNY', '10000', '1万元人民币'],
  ['plain-zh-hk', 'USD', '0.05', '5美仙'],
  ['plain-zh-tw', 'USD', '1000000000000', '1兆美元'],
])('%s writes %s %s as %s', (style, currency, value, expected) => {
  expect(write(style, currency, value)).toBe(expected);
});

test.each([
  ['plain', '5000000', '7000000', 'US$5 million to US$7 million'],
  ['ft', '5000000000', '6000000000', '$5-6bn'],
  ['ft', '900000000', '1200000000', '$900mn-1.2bn'],
  ['economist', '5000000', '6000000', '$5m-6m'],
  ['bbc', '-6000000', '-5000000', '-$6m to -$5m'],
  ['xinhua-zh', '80000000000', '100000000000', '800亿至1000亿美元'],
  ['plain', '5000000', '5000000', 'US$5 million'],
])('%s writes the range %s to %s as %s', (style, low, high, expected) => {
  expect(write(style, 'USD', low, high)).toBe(expected);
});

test('an amount that rounding has taken to the next scale word is written in it', () => {
  expect(write('plain', 'USD', '1000000000')).toBe('US$1 billion');
  expect(write('plain-zh', 'HKD', '100000000')).toBe('1亿港元');
});
