import { getLexicon } from '../../../../src/core/figures/lexicon-registry.js';
import { readUnitExpression } from '../../../../src/core/figures/engine/unit-expression.js';

const lexicon = getLexicon('auto');
const read = (text: string): ReturnType<typeof readUnitExpression> => readUnitExpression(text, 0, text.length, lexicon);

test.each([
  ['RMB million', 'CNY', 6],
  ['RMB in millions', 'CNY', 6],
  ['in millions of yuan', 'CNY', 6],
  ['Million yen', 'JPY', 6],
  ["HK$'000", 'HKD', 3],
  ['US$ thousands', 'USD', 3],
  ['HK$bn', 'HKD', 9],
  ['Rmb 100 million', 'CNY', 8],
  ['千港元', 'HKD', 3],
  ['百万港元', 'HKD', 6],
  ['人民币百万元', 'CNY', 6],
  ['人民幣千元', 'CNY', 3],
  ['新台幣億元', 'TWD', 8],
  ['港元(千$)', 'HKD', 3],
  ['港元', 'HKD', 0],
])('%s is %s × 10^%i', (text, currency, power) => {
  expect(read(text)).toMatchObject({ mark: { currency }, power, percent: false });
});

test.each([
  ['港仙', 'HKD'],
  ['HK cents', 'HKD'],
  ['RMB (cts)', 'CNY'],
  ['人民幣分', 'CNY'],
])('%s counts hundredths of %s', (text, currency) => {
  expect(read(text)).toMatchObject({ mark: { currency, minor: 2 }, power: 0 });
});

test('a scale alone has no mark, a percent sign neither', () => {
  expect(read('in thousands')).toEqual({ mark: undefined, power: 3, percent: false });
  expect(read('百万')).toEqual({ mark: undefined, power: 6, percent: false });
  expect(read('%')).toEqual({ mark: undefined, power: 0, percent: true });
});

test('an ambiguous mark in a unit expression leaves its currency open', () => {
  expect(read('百万元')).toMatchObject({ mark: { ambiguous: { key: '元' } }, power: 6 });
  expect(read('Rupees in Crores')).toMatchObject({ mark: { ambiguous: { key: 'Rs' } }, power: 7 });
});

test.each(['', 'unaudited', 'RMB million a year', '2024', 'note 3', '千港元及其他', 'million million'])(
  '"%s" is no unit',
  (text) => {
    expect(read(text)).toBeUndefined();
  },
);
