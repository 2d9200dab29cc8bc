import { createRateTable } from '../../../src/core/rate-table/indexed-rate-table.js';
import type { TableSource } from '../../../src/core/rate-table/rate-table.js';
import { annotateText } from '../../../src/core/operations/annotate-text.js';
import { isoDate } from '../../support/brands.js';
import { weekdays } from '../../rates/support/quotes.js';
import { styleOf } from './support/annotated.js';

const ECB: TableSource = { key: 'ecb', kind: 'reference', pivot: 'EUR' };
/** The yuan was worth a sixth of a dollar on average in 2015, and is worth a seventh. */
const table = createRateTable(
  [ECB],
  [
    ...weekdays('ecb', 'EUR/USD', '2015-01-01', '2015-12-31', () => '1'),
    ...weekdays('ecb', 'EUR/CNY', '2015-01-01', '2015-12-31', () => '6'),
    ...weekdays('ecb', 'EUR/USD', '2026-03-02', '2026-04-13', () => '1'),
    ...weekdays('ecb', 'EUR/CNY', '2026-03-02', '2026-04-13', () => '7'),
  ],
);

const annotate = (text: string, historic?: 'then') =>
  annotateText(
    text,
    {
      to: ['USD'],
      date: isoDate('2026-04-13'),
      style: styleOf('plain'),
      format: 'text',
      convert: 'first',
      ...(historic ? { historic } : {}),
    },
    { table, isStale: () => false },
  );

const BOUGHT = 'The company bought the mine for 3.6 billion yuan in 2015.';

test('an amount of a past year is left as it is, unless the rate of then is asked for', () => {
  expect(annotate(BOUGHT).annotated.content).toBe(BOUGHT);
});

test('it is converted at the average of its year, which the bracket names, and no other is', () => {
  const { annotated, figures } = annotate(`${BOUGHT} It now makes 7 million yuan a year.`, 'then');
  expect(annotated.content).toBe(
    'The company bought the mine for 3.6 billion yuan (US$600 million, at the average rate of 2015) in 2015. It now makes 7 million yuan a year (US$1 million).',
  );
  expect(figures[0]?.conversions[0]?.rate).toMatchObject({ period: { method: 'average', from: '2015-01-01' } });
});

test('the same holds in Chinese, and a second annotation changes nothing', () => {
  const { annotated } = annotate('公司于2015年以人民币36亿元收购该矿。', 'then');
  expect(annotated.content).toBe('公司于2015年以人民币36亿元（约6亿美元，按2015年平均汇率）收购该矿。');
  expect(annotate(annotated.content, 'then').annotated.content).toBe(annotated.content);
});

test.each([
  'In 2014 and 2015 it paid 3.6 billion yuan.',
  'In 2014 and 2015, the company paid 3.6 billion yuan.',
  'At the time the mine was worth 3.6 billion yuan.',
  'It paid 3.6 billion yuan in 2011.',
])('where the year is not settled, or has no rates, nothing is converted: %s', (text) => {
  expect(annotate(text, 'then').annotated.content).toBe(text);
});
