import { annotateText } from '../../../src/core/operations/annotate-text.js';
import { checkText } from '../../../src/core/operations/check-text.js';
import { createRateTable } from '../../../src/core/rate-table/indexed-rate-table.js';
import type { TableSource } from '../../../src/core/rate-table/rate-table.js';
import { optionsOf } from './support/annotated.js';
import { ECB, FRIDAY, QUOTES, table } from './support/rates.js';
import { decimal, isoDate } from '../../support/brands.js';

const MARKET: TableSource = { key: 'currency-api', kind: 'market', pivot: 'USD' };
const both = createRateTable(
  [ECB, MARKET],
  [
    ...QUOTES,
    ...Object.entries({ CNY: '7.1967', CNH: '7.2500', HKD: '7.8231' }).map(([quote, value]) => ({
      source: 'currency-api',
      date: isoDate(FRIDAY),
      base: 'USD',
      quote,
      value: decimal(value),
      revision: 7,
    })),
  ],
);
const isStale = (): boolean => false;
const TEXT = 'It paid CNH 7.25 million for one and CNY 7.25 million for another.';

test('offshore renminbi has its own rate where a source quotes it, the mainland renminbi beside it has its own', () => {
  const { figures, findings, annotated } = annotateText(TEXT, optionsOf({ to: ['USD'] }), { table: both, isStale });
  expect(figures.map(({ conversions }) => conversions[0])).toMatchObject([
    { value: '1000000.00', rate: { market: 'CNH', source: 'currency-api', path: [{ base: 'USD', quote: 'CNH' }] } },
    { value: '1007368.03', rate: { source: 'ecb' } },
  ]);
  expect(findings).toEqual([]);
  expect(annotated.content).toContain('CNH 7.25 million (US$1 million)');
  const twice = annotateText(annotated.content, optionsOf({ to: ['USD'] }), { table: both, isStale });
  expect(twice.annotated.content).toBe(annotated.content);
});

test.each([
  [TEXT, /^Converted to USD at the rate of CNY \(European Central Bank\), not of CNH: no rate of CNH is known for /],
  ['公司支付725万元离岸人民币。', /^折算为 USD 用的是 CNY 汇率（欧洲央行），不是 CNH 汇率：没有2024年2月24日/],
  ['公司支付725萬元離岸人民幣。', /^折算為 USD 用的是 CNY 匯率（歐洲央行），不是 CNH 匯率：沒有2024年2月24日/],
])('without its own rate it is converted at the mainland rate, and a finding says so: %s', (text, message) => {
  const options = optionsOf({ to: ['USD'] });
  const annotation = annotateText(text, options, { table, isStale });
  expect(annotation.figures[0]!.conversions).toMatchObject([{ value: '1007368.03', rate: { source: 'ecb' } }]);
  expect(annotation.figures[0]!.conversions[0]!.rate).not.toHaveProperty('market');
  const expected = [
    {
      rule: 'no-rate',
      severity: 'info',
      figures: ['f1'],
      message: expect.stringMatching(message) as string,
      data: { base: 'CNY', currency: 'USD', market: 'CNH', source: 'ecb' },
    },
  ];
  expect(annotation.findings).toMatchObject(expected);
  expect(checkText(text, { date: options.date, to: ['USD'] }, { table, isStale }).findings).toMatchObject(expected);
});

test('without any rate it is not converted', () => {
  const none = annotateText('It paid CNH 7.25 million.', optionsOf({ to: ['THB'] }), { table: both, isStale });
  expect(none.figures[0]!.conversions).toEqual([]);
  expect(none.findings).toMatchObject([{ rule: 'no-rate', severity: 'warning' }]);
});
