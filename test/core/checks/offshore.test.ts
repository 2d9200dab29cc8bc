import { checkText } from '../../../src/core/operations/check-text.js';
import { createRateTable } from '../../../src/core/rate-table/indexed-rate-table.js';
import type { TableSource } from '../../../src/core/rate-table/rate-table.js';
import { ECB, QUOTES, table } from '../annotation/support/rates.js';
import { decimal, isoDate } from '../../support/brands.js';

const MARKET: TableSource = { key: 'currency-api', kind: 'market', pivot: 'USD' };

/** The yuan at 7.1970 to the dollar on the mainland and, further off than it has ever been, at 7.6 offshore. */
const withOffshore = createRateTable(
  [ECB, MARKET],
  [
    ...QUOTES,
    {
      source: 'currency-api',
      date: isoDate('2024-02-23'),
      base: 'USD',
      quote: 'CNH',
      value: decimal('7.6'),
      revision: 7,
    },
  ],
);

const verdicts = (text: string, rates = withOffshore): readonly string[] =>
  checkText(text, { date: isoDate('2024-02-24'), wantsOk: true }, { table: rates, isStale: () => false })
    .findings.filter(({ rule }) => rule === 'stated-conversion' || rule === 'rate-note')
    .map(({ severity }) => severity);

test.each([
  'It sold bonds of CNH 7.6 billion ($1.00 billion).',
  'It sold bonds of $1.00 billion (CNH 7.6 billion).',
  'It sold bonds of 7.6 billion offshore yuan ($1.00 billion).',
  'The dollar was firm ($1 = 7.6000 offshore yuan).',
  '公司發行76億離岸人民幣（10.0億美元）債券。',
])('a conversion of offshore renminbi is judged at the offshore rate: %s', (text) => {
  expect(verdicts(text)).toEqual(['ok']);
});

test.each([
  ['It sold bonds of CNH 7.2 billion ($1.00 billion).', 'info'],
  ['It sold bonds of 7.6 billion yuan ($1.00 billion).', 'warning'],
  ['The dollar was firm ($1 = 7.6000 yuan).', 'warning'],
])('and one of the other market, or at its rate, is not: %s', (text, severity) => {
  expect(verdicts(text)).toEqual([severity]);
});

test('the finding names the market of its rate', () => {
  const text = 'It sold bonds of CNH 7.6 billion (US$1.20 billion).';
  const { findings } = checkText(text, { date: isoDate('2024-02-24') }, { table: withOffshore, isStale: () => false });
  expect(findings).toMatchObject([
    {
      rule: 'stated-conversion',
      message: expect.stringContaining(
        'at the rate of Friday 23 February 2024 (market rates), 1 USD = 7.6000 CNH',
      ) as string,
      data: { ratePair: 'USD/CNH', originalCurrency: 'CNY' },
    },
  ]);
});

test('without a rate of the offshore market, at that of the mainland', () => {
  expect(verdicts('It sold bonds of CNH 7.2 billion ($1.00 billion).', table)).toEqual(['ok']);
});
