import { reportMissingRates } from '../../../../src/core/checks/rules/no-rate.js';
import type { NotConverted } from '../../../../src/core/conversion/convert-figure.js';
import type { Figure } from '../../../../src/core/figures/figure.js';
import { money } from '../../annotation/support/figure.js';

const failure = (base: string, currency: string): NotConverted => ({
  available: false,
  base,
  currency,
  requestedDate: '2024-02-24',
  reason: `no source has ${base}`,
});

const figure = (id: string, start: number, script: Figure['script'] = 'latin'): Figure =>
  money('5', 'THB', { id, start, end: start + 1, script });

test('one finding a pair of currencies, at the first figure, with all of them', () => {
  const findings = reportMissingRates([
    { figure: figure('f1', 3), failure: failure('THB', 'USD') },
    { figure: figure('f1', 3), failure: failure('THB', 'HKD') },
    { figure: figure('f2', 9), failure: failure('THB', 'USD') },
  ]);
  expect(findings).toMatchObject([
    {
      rule: 'no-rate',
      severity: 'warning',
      start: 3,
      end: 4,
      figures: ['f1', 'f2'],
      data: { base: 'THB', currency: 'USD' },
    },
    { start: 3, figures: ['f1'], data: { base: 'THB', currency: 'HKD', requestedDate: '2024-02-24' } },
  ]);
});

test.each([
  ['latin', 'Not converted to USD: no source has THB.'],
  ['hans', '未换算为 USD：没有2024年2月24日（星期六）可用的 THB 兑 USD 汇率。'],
  ['hant', '未換算為 USD：沒有2024年2月24日（星期六）可用的 THB 兌 USD 匯率。'],
] as const)('in the words of the text: %s', (script, message) => {
  expect(reportMissingRates([{ figure: figure('f1', 0, script), failure: failure('THB', 'USD') }])[0]?.message).toBe(
    message,
  );
});

test('nothing failed', () => {
  expect(reportMissingRates([])).toEqual([]);
});
