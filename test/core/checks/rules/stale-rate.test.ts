import type { UsedRate } from '../../../../src/core/checks/requested-conversions.js';
import { staleRate } from '../../../../src/core/checks/rules/stale-rate.js';
import type { Rate } from '../../../../src/core/rate-table/rate.js';
import { money } from '../../annotation/support/figure.js';
import { ruleContext } from '../support/rule-context.js';
import { testRule } from '../support/test-rule.js';
import { decimal, isoDate } from '../../../support/brands.js';

testRule('stale-rate', {
  valid: [{ text: 'It paid 5 billion yuan.', options: { to: ['USD'] } }],
  invalid: [
    {
      text: 'It paid 5 billion yuan.',
      options: { to: ['USD'], date: isoDate('2025-04-30') },
      finding: { severity: 'warning', data: { source: 'ecb', date: '2025-02-24', ageDays: 65, sourceBehind: false } },
    },
  ],
});

const findStaleRates = (usedRates: readonly UsedRate[]) => staleRate.check(ruleContext([], { usedRates }));

function used(
  ageDays: number,
  fields: Partial<Omit<UsedRate, 'rate'>> & { readonly rate?: Partial<Rate> } = {},
): UsedRate {
  const rate: Rate = {
    base: 'CNY',
    quote: 'USD',
    value: decimal('0.138947'),
    date: isoDate('2024-02-23'),
    requestedDate: isoDate('2024-02-24'),
    ageDays,
    source: 'ecb',
    kind: 'reference',
    path: [],
    ...fields.rate,
  };
  return { figure: fields.figure ?? money('5', 'CNY', { id: 'f1' }), stale: fields.stale ?? false, rate };
}

test.each([
  ['of the weekend before', used(1), false],
  ['of the longest holidays', used(14), false],
  ['older than any holidays', used(15), true],
  ['later than the date', used(-1), true],
  ['of a source that is behind', used(1, { stale: true }), true],
])('a rate %s', (_name, rate, expected) => {
  expect(findStaleRates([rate])).toHaveLength(expected ? 1 : 0);
});

test('one finding a text, with all its figures, of the oldest rate; the days of the others are named', () => {
  const findings = findStaleRates([
    used(1, { stale: true }),
    used(1, { stale: true, rate: { quote: 'HKD' } }),
    used(1, { stale: true, figure: money('6', 'CNY', { id: 'f2' }) }),
    used(1),
    used(20, { rate: { date: isoDate('2024-02-04'), source: 'cfets' } }),
  ]);
  expect(findings).toMatchObject([
    {
      severity: 'warning',
      figures: ['f1', 'f2'],
      message: expect.stringMatching(
        /^The rates used for CNY and USD \(China Foreign Exchange Trade System\) .* Others are of Friday 23 February 2024\.$/,
      ) as unknown,
      data: { source: 'cfets', date: '2024-02-04', ageDays: 20, currencies: ['CNY', 'USD'], sourceBehind: false },
    },
  ]);
});

test('a rate that figures were only compared with is an information: nobody reads an amount that was made from it', () => {
  expect(staleRate.check(ruleContext([], {}, { usedRates: [used(20)] }))).toMatchObject([{ severity: 'info' }]);
});

test('rates that figures were only compared with are reported where they are far from the day of the story', () => {
  const compared = (used: UsedRate, isDateGiven: boolean) =>
    staleRate.check(ruleContext([], {}, { usedRates: [used], isDateGiven }));
  expect([used(14, { stale: true }), used(-14)].flatMap((each) => compared(each, true))).toEqual([]);
  expect([used(15), used(-15)].flatMap((each) => compared(each, true))).toMatchObject([{}, {}]);
  expect(compared(used(15), false)).toEqual([]);
});

test('without a date from the caller the rates are old for today, which says nothing of the story', () => {
  const undated = ruleContext([], { usedRates: [used(20)] }, { isDateGiven: false });
  expect(staleRate.check(undated)).toMatchObject([
    {
      severity: 'info',
      message:
        'The rates used for CNY and USD (European Central Bank) are of Friday 23 February 2024, 20 days before today, Saturday 24 February 2024; no date was given for the story.',
    },
  ]);
});

test.each([
  [
    'old',
    used(20),
    'The rates used for CNY and USD (European Central Bank) are of Friday 23 February 2024, 20 days before the date asked for, Saturday 24 February 2024.',
  ],
  [
    'behind',
    used(1, { stale: true }),
    'The rates used for CNY and USD (European Central Bank) are of Friday 23 February 2024, 1 day before the date asked for, Saturday 24 February 2024; the source should have published since.',
  ],
  [
    'later',
    used(-1),
    'The rates used for CNY and USD (European Central Bank) are of Friday 23 February 2024, 1 day after the date asked for, Saturday 24 February 2024: none is known from the 14 days before it.',
  ],
  [
    'old, in Chinese',
    used(20, { figure: money('5', 'CNY', { script: 'hans' }) }),
    'CNY、USD 所用汇率（欧洲央行）为2024年2月23日（星期五）公布，早于所求日期2024年2月24日（星期六）20天。',
  ],
])('%s', (_name, rate, message) => {
  expect(findStaleRates([rate])[0]?.message).toBe(message);
});
