import { annotateText } from '../../../src/core/operations/annotate-text.js';
import { createRateTable } from '../../../src/core/rate-table/indexed-rate-table.js';
import { annotated, optionsOf } from './support/annotated.js';
import { ECB, table } from './support/rates.js';
import { decimal, isoDate } from '../../support/brands.js';

test('a conversion carries the exact product, the shown one, its words and its rate', () => {
  const { figures, rates } = annotated('It paid 380 billion yuan.', { style: 'scmp', to: ['USD'] });
  expect(figures[0]?.conversions).toEqual([
    {
      currency: 'USD',
      value: '52799979479.81',
      rounded: '52800000000',
      display: 'US$52.8 billion',
      rate: {
        base: 'CNY',
        quote: 'USD',
        value: '0.138947',
        date: '2024-02-23',
        requestedDate: '2024-02-24',
        ageDays: 1,
        source: 'ecb',
        kind: 'reference',
        path: [
          { base: 'EUR', quote: 'CNY', value: '7.7972', date: '2024-02-23', source: 'ecb' },
          { base: 'EUR', quote: 'USD', value: '1.0834', date: '2024-02-23', source: 'ecb' },
        ],
      },
    },
  ]);
  expect(figures[0]?.edit).toEqual({ start: 24, end: 24, replacement: ' (US$52.8 billion)' });
  expect(rates).toEqual({ date: '2024-02-24', revision: 7, sources: ['ecb'], stale: false });
});

test('both ends of a range are converted', () => {
  const { figures } = annotated('It paid 5 to 6 million yuan.', { to: ['USD'] });
  expect(figures[0]?.conversions).toMatchObject([
    {
      minValue: '694736.57',
      maxValue: '833683.89',
      minRounded: '690000',
      maxRounded: '830000',
      display: 'US$690,000 to US$830,000',
    },
  ]);
});

test('a missing rate fails nothing and is reported once a pair', () => {
  const {
    figures,
    findings,
    annotated: whole,
  } = annotated('It paid 5 million yuan, then 6 million yuan.', { to: ['USD', 'THB'] });
  expect(whole.content).toBe('It paid 5 million yuan (US$690,000), then 6 million yuan (US$830,000).');
  expect(figures.map(({ conversions }) => conversions.map(({ currency }) => currency))).toEqual([['USD'], ['USD']]);
  expect(findings).toMatchObject([
    { id: 'n1', rule: 'no-rate', figures: ['f1', 'f2'], data: { base: 'CNY', currency: 'THB' } },
  ]);
});

test('reports a source that is behind, with the day of its rates', () => {
  const { findings, rates } = annotated('It paid 5 million yuan.', { to: ['USD'] }, () => true);
  expect(rates.stale).toBe(true);
  expect(findings).toMatchObject([
    { rule: 'stale-rate', message: expect.stringContaining('Friday 23 February 2024') as string },
  ]);
});

test('reports a mark whose currency is assumed', () => {
  const { findings } = annotated('It paid $5 million.', { to: ['CNY'] });
  expect(findings).toMatchObject([{ rule: 'ambiguous-currency', severity: 'info', figures: ['f1'] }]);
});

test('the revision asked for is the one answered', () => {
  const later = table.with([
    { source: 'ecb', date: isoDate('2024-02-23'), base: 'EUR', quote: 'USD', value: decimal('2.1668'), revision: 9 },
  ]);
  const context = { table: later, isStale: () => false };
  const options = optionsOf({ to: ['USD'] });
  const now = annotateText('It paid 380 billion yuan.', options, context);
  const then = annotateText('It paid 380 billion yuan.', { ...options, revision: 7 }, context);
  expect([now.rates.revision, now.annotated.content]).toEqual([9, 'It paid 380 billion yuan (US$106 billion).']);
  expect([then.rates.revision, then.annotated.content]).toEqual([7, 'It paid 380 billion yuan (US$52.8 billion).']);
});

test('ratios fixed by law have no source', () => {
  const { rates, annotated: whole } = annotated('It paid DEM 100 million.', { to: ['EUR'] });
  expect(whole.content).toBe('It paid DEM 100 million (€51.1 million).');
  expect(rates.sources).toEqual([]);
});

test('without any rates, figures are found and none is converted', () => {
  const { findings, rates } = annotateText('It paid 5 million yuan.', optionsOf(), {
    table: createRateTable([ECB], []),
    isStale: () => true,
  });
  expect(rates).toMatchObject({ revision: 0, sources: [], stale: false });
  expect(findings.map(({ rule }) => rule)).toEqual(['no-rate', 'no-rate']);
});

test('offsets are of the text as sent', () => {
  const text = '<p>It paid <b>5</b>&nbsp;million yuan.</p>';
  const { figures } = annotated(text, { mediaType: 'text/html', to: ['USD'] });
  const { start, end, text: quoted, edit } = figures[0]!;
  expect(text.slice(start, end)).toBe(quoted);
  expect(quoted).toBe('5</b>&nbsp;million yuan');
  expect(edit).toMatchObject({ start: end, end });
});
