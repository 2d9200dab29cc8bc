import { reportAmbiguousCurrencies } from '../../../../src/core/checks/rules/ambiguous-currency.js';
import type { Figure } from '../../../../src/core/figures/figure.js';
import { money } from '../../annotation/support/figure.js';

const dollars = (id: string, fields: Partial<Figure> = {}): Figure =>
  money('5', 'USD', {
    id,
    text: '$5',
    certainty: 'assumed',
    candidates: ['HKD', 'AUD'],
    reason: 'the default for "$".',
    ...fields,
  });

test('one finding for each reading that was supposed, at its first figure', () => {
  const findings = reportAmbiguousCurrencies([
    money('1', 'CNY'),
    dollars('f2', { start: 4, end: 6 }),
    dollars('f3'),
    dollars('f4', { currency: 'HKD', candidates: ['USD', 'AUD'] }),
    dollars('f5', { certainty: 'inherited' }),
  ]);
  expect(findings).toMatchObject([
    {
      rule: 'ambiguous-currency',
      severity: 'info',
      start: 4,
      end: 6,
      figures: ['f2', 'f3'],
      data: { currency: 'USD', candidates: ['HKD', 'AUD'] },
    },
    { figures: ['f4'], data: { currency: 'HKD' } },
  ]);
});

test.each([
  [dollars('f1'), '"$5" is read as USD (the default for "$"); it could be HKD or AUD.'],
  [
    dollars('f1', { script: 'hans', text: '5元', currency: 'CNY', candidates: ['HKD', 'TWD'] }),
    '「5元」按 CNY 理解（也可能是 HKD、TWD）。',
  ],
  [dollars('f1', { candidates: [] }), '"$5" is read as USD (the default for "$").'],
])('%#: says what else it could be', (figure, message) => {
  expect(reportAmbiguousCurrencies([figure])[0]?.message).toBe(message);
});
