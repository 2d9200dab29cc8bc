import { findFigures } from '../../../../src/core/figures/find-figures.js';

/** The first number of a table under this heading. */
function firstOf(heading: string): readonly (string | undefined)[] {
  const { figures } = findFigures(`${heading}\t2024\t2023\nRevenue\t31,700\t28,300\nCement\t12,400\t11,200`);
  const [figure] = figures.filter(({ kind }) => kind === 'money');
  return [figure?.currency, figure?.value, figure?.certainty];
}

test.each([
  ['Yuan, million', 'CNY', '31700000000'],
  ['(Yuan, million)', 'CNY', '31700000000'],
  ['RMB, millions', 'CNY', '31700000000'],
  ['HK$, million', 'HKD', '31700000000'],
  ['HK dollars, in millions', 'HKD', '31700000000'],
  ['US$, thousands', 'USD', '31700000'],
  ['Euros, bn', 'EUR', '31700000000000'],
  ['Millions, yuan', 'CNY', '31700000000'],
  ['In thousands, RMB', 'CNY', '31700000'],
  ['Unit: HK$, million', 'HKD', '31700000000'],
  ['人民币，百万元', 'CNY', '31700000000'],
  ['港元，百万', 'HKD', '31700000000'],
  ['（港元，百万）', 'HKD', '31700000000'],
  ['單位：人民幣，萬元', 'CNY', '317000000'],
  ['单位：万元，人民币', 'CNY', '317000000'],
  ['单位：万元，港币', 'HKD', '317000000'],
])('%s is one unit', (heading, currency, value) => {
  expect(firstOf(heading)).toEqual([currency, value, 'inherited']);
});

test.each([
  ['HK$, thousands of shares', '31700'],
  ["HK$'000, except earnings per share in cents", '31700000'],
])('%s: the words behind the comma are of something else', (heading, value) => {
  expect(firstOf(heading).slice(0, 2)).toEqual(['HKD', value]);
});
