import fc from 'fast-check';
import { checkText } from '../../../src/core/operations/check-text.js';
import { FINDING_RULES } from '../../../src/core/checks/finding.js';
import { content } from '../annotation/support/annotated.js';
import { table } from '../annotation/support/rates.js';
import { CHINESE, ENGLISH } from '../annotation/support/sentences.js';
import { alarmsOf, checked, findingOf, mended } from './support/checked.js';
import { isoDate } from '../../support/brands.js';

const STORY = [
  '$38 Billion for the Cloud',
  'The group will invest more than 380 billion RMB (approximately $54.5 billion) over three years.',
  'Its total revenue was 280.15 billion RMB, of which its cloud division brought 31.7 billion RMB. The planned 380 billion RMB is nearly twelve times that quarterly cloud revenue, reflecting a change of scale.',
  "The stock briefly surged to HKD 140.90 per share, on hopes for the company's future. It was short-lived, with the price dropping to HKD 135.50 per share, a decline of 2.17%.",
];

test('reports each slip of a story once, and nothing else', () => {
  const text = [...STORY, ...STORY.slice(2)].join('\n');
  const { findings, rates } = checked(text, { wantsOk: true });
  expect(findings.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual([
    'headline-mismatch error',
    'stated-conversion warning',
    'multiple-claim ok',
    'percent-change warning',
  ]);
  expect(rates).toEqual({ date: '2024-02-24', revision: 1, sources: ['ecb'], stale: false });
  expect(checked(text).findings.map(({ severity }) => severity)).not.toContain('ok');
  expect(alarmsOf(mended(text, checked(text).findings))).toEqual([]);
});

test('rules are switched off, and findings dismissed', () => {
  const text = STORY.join('\n');
  const rules = (options: Parameters<typeof checked>[1]): readonly string[] =>
    checked(text, options).findings.map(({ rule }) => rule);
  expect(rules({ off: ['percent-change', 'headline-mismatch'] })).toEqual(['stated-conversion']);
  expect(rules({ off: FINDING_RULES })).toEqual([]);
  expect(rules({ dismiss: [{ exact: '$54.5 billion' }, { exact: '2.17%', rule: 'sum' }] })).toEqual([
    'headline-mismatch',
    'percent-change',
  ]);
});

test('reports the requested currencies without a rate', () => {
  const text = 'It paid 5 billion yuan.';
  expect(checked(text).findings).toEqual([]);
  expect(checked(text, { to: ['USD', 'TWD', 'CNY'] }).findings).toMatchObject([
    { rule: 'no-rate', data: { base: 'CNY', currency: 'TWD' } },
  ]);
  expect(checked(text, { to: ['USD'] }).rates.sources).toEqual(['ecb']);
  expect(checked(text).rates.sources).toEqual([]);
});

test('spans and suggestions are of the input, markup and all', () => {
  const html = '<p>It will invest <b>380 billion yuan</b> (&asymp; <i>$54.5 billion</i>) &amp; more.</p>';
  const finding = findingOf('stated-conversion', html, { mediaType: 'text/html' });
  expect(html.slice(finding.start, finding.end)).toBe('$54.5 billion');
  expect(mended(html, [finding])).toContain('<i>$52.8 billion</i>');
  const broken = html.replace('$54.5 billion', '$54.5 <em>billion</em>');
  expect(findingOf('stated-conversion', broken, { mediaType: 'text/html' }).suggestions).toEqual([]);
});

test('a mark that the conversions confirm is not called ambiguous', () => {
  const ambiguous = (text: string): readonly string[] =>
    checked(text).findings.flatMap(({ rule, figures }) => (rule === 'ambiguous-currency' ? figures : []));
  expect(ambiguous('It paid $5 million, and 380 billion yuan ($52.8 billion).')).toEqual([]);
  expect(ambiguous('It paid $5 million, and 380 billion yuan ($88.8 billion).')).toEqual(['f1', 'f3']);
});

test.each([...ENGLISH, ...CHINESE])('conversions that an annotation has put in raise no alarm: %s', (text) => {
  const rules = (story: string): readonly string[] =>
    checkText(story, { date: isoDate('2024-02-24') }, { table, isStale: () => false }).findings.flatMap(
      ({ rule, severity }) => (severity === 'error' || severity === 'warning' ? rule : []),
    );
  expect(rules(content(text))).toEqual(rules(text));
});

test('no text makes it throw; findings name figures, and spans hold', () => {
  const words = fc.constantFrom(
    ...'from to a decline of up rose fell 由 升至 跌 ，跌幅 比 是 的 倍 合计 占 twice times that total ( ) ， . 。 \n ; or = in 2014'.split(
      ' ',
    ),
    ...[
      '$5.4 billion',
      '3800亿元',
      'HK$140.90',
      '12%',
      '$1',
      '7.2 yuan',
      '翻一番',
      '3 to 4 million euros',
      '-5 yuan',
      '0%',
      '$0',
    ],
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 30 }), fc.constantFrom('', ' '), (parts, gap) => {
      const text = parts.join(gap);
      const { figures, findings } = checked(text, { wantsOk: true });
      const ids = new Set(figures.map(({ id }) => id));
      for (const { start, end, figures: named, data, suggestions } of findings) {
        expect(0 <= start && start < end && end <= text.length).toBe(true);
        expect(named.every((id) => ids.has(id))).toBe(true);
        expect(JSON.stringify(data)).not.toMatch(/NaN|Infinity|\de[+-]\d/);
        for (const each of suggestions) expect(each.replacement).not.toBe(text.slice(each.start, each.end));
      }
    }),
    { numRuns: 300 },
  );
});
