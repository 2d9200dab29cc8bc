import { annotated, content, type Asked } from './support/annotated.js';

const USD: Asked = { to: ['USD'] };

test.each<[string, string, Asked, string]>([
  ['"$" by default', 'It paid 5 million yuan.', { style: 'ap' }, 'It paid 5 million yuan ($690,000).'],
  [
    'another dollar by the region',
    'It paid 5 million yuan.',
    { style: 'ap', region: 'HK' },
    'It paid 5 million yuan (US$690,000).',
  ],
  [
    'the American one by the region',
    'It paid 5 million yuan.',
    { style: 'ap', region: 'US' },
    'It paid 5 million yuan ($690,000).',
  ],
  [
    'another dollar by the caller’s word',
    'It paid 5 million yuan.',
    { style: 'ap', assume: { $: 'SGD' } },
    'It paid 5 million yuan (US$690,000).',
  ],
  [
    'another dollar by the text',
    'Sums are in Hong Kong dollars. It paid $40 million, or 36.8 million yuan, and 5 million yuan.',
    { style: 'ap', assume: { $: 'HKD' } },
    'Sums are in Hong Kong dollars. It paid $40 million, or 36.8 million yuan (US$5.1 million), and 5 million yuan (US$690,000).',
  ],
  [
    'cents of another',
    'It cost 0.5 yuan, then 63 Hong Kong cents.',
    { style: 'ap' },
    'It cost 0.5 yuan (US$0.069), then 63 Hong Kong cents (US$0.081).',
  ],
  [
    'a per cent is no cent',
    'It lost 5 percent, 0.5 yuan.',
    { style: 'ap' },
    'It lost 5 percent, 0.5 yuan (6.9 cents).',
  ],
  [
    'what is clear already',
    '公司投资500万元。',
    { style: 'xinhua-zh', region: 'TW', assume: { 元: 'CNY' } },
    '公司投资500万元（约合69.5万美元）。',
  ],
])('%s', (_name, text, asked, expected) => {
  expect(content(text, { ...USD, ...asked })).toBe(expected);
  expect(content(expected, { ...USD, ...asked })).toBe(expected);
});

test('a dollar of the text that the caller did not name', () => {
  const text =
    'HONG KONG – The fare rises to HK$7.50 from HK$6.50. Children pay $3, not $3.50, the 5 million yuan ferry said.';
  const once = content(text, { style: 'caixin', to: ['USD'] });
  const { figures } = annotated(text, { style: 'caixin', to: ['USD'] });
  expect(figures.map(({ currency }) => currency)).toContain('HKD');
  expect(content(once, { style: 'caixin', to: ['USD'] })).toBe(once);
});

test('the equivalent that a writer gives in a bare "$" of another country stays, and ours is distinguished from it', () => {
  const asked: Asked = { style: 'caixin', region: 'AU' };
  const text = 'The group (which raised 20 million yuan, or $4.2 million, in March) is private.';
  const once = content(text, asked);
  expect(once).toBe(
    'The group (which raised 20 million yuan, or $4.2 million; US$2.8 million; HK$22 million, in March) is private.',
  );
  expect(content(once, asked)).toBe(once);
});
