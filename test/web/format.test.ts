import { arithmeticOf } from '../../web/format/arithmetic.js';
import { exactly, grouped } from '../../web/format/amounts.js';
import { addDays, daysBetween, sayDay } from '../../web/format/days.js';
import { sayAge, sayPath } from '../../web/format/rates.js';
import { sayIn } from '../../web/words/languages.js';
import { checked } from './support/local-client.js';
import { decimal, isoDate } from '../support/brands.js';

const say = sayIn('en');

test('thousands are set apart and every digit stays', () => {
  expect(['380000000000', '-1234.5678', '0.00056', '123', '1234567890123456789012.05'].map(grouped)).toEqual([
    '380,000,000,000',
    '−1,234.5678',
    '0.00056',
    '123',
    '1,234,567,890,123,456,789,012.05',
  ]);
  expect(exactly({ minValue: '90000', maxValue: '110000' }, say)).toBe('90,000 to 110,000');
  expect(exactly({}, say)).toBe('');
});

test('days are those that were published, in every language', () => {
  expect(['en', 'zh-Hans', 'zh-Hant'].map((language) => sayDay('2025-02-24', language))).toEqual([
    '24 Feb 2025',
    '2025年2月24日',
    '2025年2月24日',
  ]);
  expect([addDays('2024-02-28', 2), daysBetween('2024-02-28', '2024-03-01')]).toEqual(['2024-03-01', 2]);
});

test('a rate is shown with its age and its path', () => {
  expect([0, 1, 3, -2].map((ageDays) => sayAge({ ageDays }, say))).toEqual([
    'of that day',
    '1 day before the date',
    '3 days before the date',
    '2 days after the date',
  ]);
  const quote = (base: string, value: string) => ({
    base,
    quote: 'CNY',
    value: decimal(value),
    date: isoDate(''),
    source: 'ecb',
  });
  expect(sayPath({ path: [quote('EUR', '7.5850')] }, say)).toBe('computed from 1 EUR = 7.5850 CNY');
  expect(sayPath({ path: [] }, say)).toBe('');
});

/** The arithmetic of every finding of a text, at the rates that ship. */
function arithmetic(text: string): readonly string[] {
  const { findings } = checked({ text, style: 'plain', date: '2025-02-24' });
  return findings.flatMap((finding) =>
    arithmeticOf(finding).map(({ left, sign, right }) => `${left} ${sign} ${right}`),
  );
}

test.each([
  [
    'a stated conversion',
    'It will invest 380 billion yuan (US$54.5 billion).',
    [
      'CNY 380,000,000,000 ÷ 7.25005 ≈ USD 52,413,447,725.98',
      'USD 54,500,000,000 ≠ USD 52,413,447,725.98 (+3.98%)',
      'USD/CNY 6.97248 ≠ 7.25005',
    ],
  ],
  [
    'a change',
    'Shares fell from HK$140.90 to HK$135.50, a decline of 2.17%.',
    ['(135.5 − 140.9) ÷ 140.9 ≈ −3.83%', '−2.17% ≠ −3.83%'],
  ],
  [
    'a sum',
    'It spent $3.2 billion on chips and $1.9 billion on data centres, a total of $5.3 billion.',
    ['3,200,000,000 + 1,900,000,000 = USD 5,100,000,000', 'USD 5,300,000,000 ≠ USD 5,100,000,000'],
  ],
])('%s is shown line by line', (_name, text, lines) => {
  expect(arithmetic(text)).toEqual(lines);
});

test('a finding of severity ok is shown as correct', () => {
  expect(arithmetic('It will invest 380 billion yuan (US$52 billion).')).toEqual([
    'CNY 380,000,000,000 ÷ 7.25005 ≈ USD 52,413,447,725.98',
    'USD 52,000,000,000 ≈ USD 52,413,447,725.98 (−0.79%)',
    'USD/CNY 7.30769 ≈ 7.25005',
  ]);
});
