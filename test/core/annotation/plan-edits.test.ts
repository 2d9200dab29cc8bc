import { PLAIN } from '../../../src/core/styles/houses/plain.js';
import { annotated, content, type Asked } from './support/annotated.js';

const USD: Asked = { to: ['USD'] };
const BOTH: Asked = { to: ['USD', 'HKD'] };

test.each<[string, string, Asked, string]>([
  ['an amount', 'It paid 380 billion yuan for it.', USD, 'It paid 380 billion yuan (US$52.8 billion) for it.'],
  ['two targets', 'It paid 380 billion yuan.', BOTH, 'It paid 380 billion yuan (US$52.8 billion; HK$413 billion).'],
  ['the target is the figure’s own', 'It paid $5 billion.', USD, 'It paid $5 billion.'],
  [
    'a qualifier',
    'It paid more than 380 billion yuan.',
    USD,
    'It paid more than 380 billion yuan (more than US$52.8 billion).',
  ],
  [
    'a range',
    'It paid 5 billion to 6 billion yuan.',
    USD,
    'It paid 5 billion to 6 billion yuan (US$690 million to US$830 million).',
  ],
  [
    'a per-unit phrase',
    'It rose to HKD 140.90 per share, then.',
    USD,
    'It rose to HKD 140.90 per share (US$18.01), then.',
  ],
  [
    'behind a declaration in Chinese, within its brackets',
    '集團營業額為5394.7億元（人民幣，下同），純利410億元。',
    USD,
    '集團營業額為5394.7億元（人民幣，下同，約750億美元），純利410億元（約57億美元）。',
  ],
  ['a per-unit stroke', '股价报140.90港元/股，其后', USD, '股价报140.90港元/股（约18.01美元），其后'],
  [
    'within brackets',
    'It (worth 20 million yuan then) fell.',
    BOTH,
    'It (worth 20 million yuan, or US$2.8 million; HK$22 million, then) fell.',
  ],
  [
    'restated in the target',
    'It paid 380 billion yuan ($52.4 billion).',
    USD,
    'It paid 380 billion yuan ($52.4 billion).',
  ],
  [
    'restated in one of two',
    'It paid 380 billion yuan (about $52.4 billion).',
    BOTH,
    'It paid 380 billion yuan (about $52.4 billion; HK$413 billion).',
  ],
  [
    'restated in words',
    'It lost 12.5 million yuan, or $1.7 million, then.',
    BOTH,
    'It lost 12.5 million yuan, or $1.7 million (HK$13.6 million), then.',
  ],
  [
    'restated within brackets',
    'It (worth 20 million yuan, or $2.8 million) fell.',
    BOTH,
    'It (worth 20 million yuan, or $2.8 million; HK$22 million) fell.',
  ],
  [
    'restated before the per-unit phrase',
    'It paid HK$140.90 ($18.01) per share.',
    { to: ['USD', 'GBP'] },
    'It paid HK$140.90 ($18.01; £14.22) per share.',
  ],
  ['a rate', 'The dollar fell ($1 = 7.2412 yuan).', BOTH, 'The dollar fell ($1 = 7.2412 yuan).'],
  ['a percentage', 'It rose 5% or 12 times.', BOTH, 'It rose 5% or 12 times.'],
  ['another script', '公司投资3800亿元。', USD, '公司投资3800亿元（约528亿美元）。'],
  [
    'another script in a region',
    '公司投資港幣30億元。',
    { to: ['TWD'], region: 'TW' },
    '公司投資港幣30億元（約新台幣120億元）。',
  ],
  ['cents', 'It cost 0.5 yuan.', USD, 'It cost 0.5 yuan (6.9 U.S. cents).'],
])('%s', (_name, text, asked, expected) => {
  expect(content(text, asked)).toBe(expected);
});

describe('first and every mention', () => {
  const text = 'It has 380 billion yuan. The 380 billion yuan is 3,800亿元 or 380 billion yuan a year.';

  test('first: one edit an amount; per year is another amount', () => {
    expect(content(text, USD)).toBe(
      'It has 380 billion yuan (US$52.8 billion). The 380 billion yuan is 3,800亿元 or 380 billion yuan a year (US$52.8 billion).',
    );
  });

  test('every', () => {
    expect(content('A 5 billion yuan plan, then a 5 billion yuan plan.', { ...USD, convert: 'every' })).toBe(
      'A 5 billion yuan (US$690 million) plan, then a 5 billion yuan (US$690 million) plan.',
    );
  });

  test('a first mention that is skipped leaves the edit to the next', () => {
    expect(content('Group pays 5 billion yuan\n\nIt paid 5 billion yuan. So 5 billion yuan.', USD)).toBe(
      'Group pays 5 billion yuan\n\nIt paid 5 billion yuan (US$690 million). So 5 billion yuan.',
    );
  });

  test('an amount that the writer has restated once needs no edit later', () => {
    const given = 'It paid 5 billion yuan ($700 million). The 5 billion yuan and the $700 million are gone.';
    expect(content(given, { to: ['USD', 'CNY'] })).toBe(given);
  });
});

describe('skips', () => {
  const text = '“We paid 5 million yuan,” he said. In 2019 it paid 6 million yuan; the price was 7 yuan per share.';

  test.each([
    [
      'none',
      [],
      '“We paid 5 million yuan (X),” he said. In 2019 it paid 6 million yuan (X); the price was 7 yuan per share (X).',
    ],
    [
      'quotation',
      ['quotation'],
      '“We paid 5 million yuan,” he said. In 2019 it paid 6 million yuan (X); the price was 7 yuan per share (X).',
    ],
    [
      'historical',
      ['historical'],
      '“We paid 5 million yuan (X),” he said. In 2019 it paid 6 million yuan; the price was 7 yuan per share (X).',
    ],
    [
      'per-unit',
      ['per-unit'],
      '“We paid 5 million yuan (X),” he said. In 2019 it paid 6 million yuan (X); the price was 7 yuan per share.',
    ],
  ] as const)('%s', (_name, skip, expected) => {
    expect(content(text, { ...USD, skip }).replace(/\(US[^)]*\)/g, '(X)')).toBe(expected);
  });

  test('every style leaves quotations, the past and price targets unconverted, and adds its own places', () => {
    const story = `${text} A broker raised its price target to 9 yuan.`;
    const style = { ...PLAIN, conversion: { ...PLAIN.conversion, skip: ['per-unit'] as const } };
    expect(content(story, { ...USD, style })).toBe(story);
    expect(content(story, USD).replace(/\(US[^)]*\)/g, '(X)')).toBe(
      '“We paid 5 million yuan,” he said. In 2019 it paid 6 million yuan; the price was 7 yuan per share (X). A broker raised its price target to 9 yuan.',
    );
  });
});

describe('key amounts', () => {
  const story = [
    'Maker earns 12 billion yuan',
    '',
    'The maker sold 40 billion yuan of cars, and earned 12 billion yuan. Shares rose to 31 yuan per share.',
    'A car costs 90,000 yuan, 5,000 yuan less than before.',
    'Shares closed at 31 yuan per share.',
  ].join('\n');

  test('are those of the headline, and the first of each paragraph that is no price of a unit', () => {
    expect(content(story, { ...USD, convert: 'key' }).replace(/\(US[^)]*\)/g, '(X)')).toBe(
      [
        'Maker earns 12 billion yuan',
        '',
        'The maker sold 40 billion yuan (X) of cars, and earned 12 billion yuan (X). Shares rose to 31 yuan per share.',
        'A car costs 90,000 yuan (X), 5,000 yuan less than before.',
        'Shares closed at 31 yuan per share (X).',
      ].join('\n'),
    );
  });

  test('annotated again, nothing changes', () => {
    const once = content(story, { ...USD, convert: 'key' });
    expect(content(once, { ...USD, convert: 'key' })).toBe(once);
  });
});

test.each([
  ['It costs 5 million yuan or more.', 'It costs 5 million yuan or more (at least US$690,000).', 'plain'],
  ['項目涉及500萬元人民幣以上。', '項目涉及500萬元人民幣以上（至少69.5萬美元）。', 'plain-zh-hk'],
  ['耗资500万元左右。', '耗资500万元左右（约69.5万美元）。', 'plain-zh'],
  [
    'It will cost 6 or 7 billion yuan.',
    'It will cost 6 or 7 billion yuan (US$830 million or US$970 million).',
    'plain',
  ],
  ['耗资6或7亿元。', '耗资6或7亿元（约8300万或9700万美元）。', 'plain-zh'],
])('a conversion stands behind the whole amount: %s', (text, expected, style) => {
  expect(content(text, { to: ['USD'], style })).toBe(expected);
  expect(content(expected, { to: ['USD'], style })).toBe(expected);
});

test('conversions are listed for every amount, with and without an edit', () => {
  const { figures } = annotated(
    'It paid 380 billion yuan ($52.4 billion), then 380 billion yuan, up 5% ($1 = 7.2 yuan).',
    BOTH,
  );
  expect(
    figures.map(({ text, conversions, edit }) => [
      text,
      conversions.map(({ currency }) => currency),
      edit !== undefined,
    ]),
  ).toEqual([
    ['380 billion yuan', ['USD', 'HKD'], true],
    ['$52.4 billion', ['HKD'], false],
    ['380 billion yuan', ['USD', 'HKD'], false],
    ['5%', [], false],
    ['$1', [], false],
    ['7.2 yuan', [], false],
  ]);
});

test('applying the edits to the input gives the content', () => {
  const text = 'It paid 380 billion yuan, then HK$5 million a year.';
  const { figures, annotated: whole } = annotated(text);
  const edits = figures.flatMap(({ edit }) => edit ?? []).reverse();
  const made = edits.reduce(
    (kept, { start, end, replacement }) => kept.slice(0, start) + replacement + kept.slice(end),
    text,
  );
  expect(made).toBe(whole.content);
});

test('words of ours are known again where their mark would be read as another currency', () => {
  const once = content('It paid 380 billion yuan.', { style: 'ap', region: 'HK', to: ['USD'] });
  expect(once).toBe('It paid 380 billion yuan (US$52.8 billion).');
  expect(content(once, { style: 'ap', region: 'HK', to: ['USD'] })).toBe(once);
});

test('words of ours behind an equivalent of the writer’s are known again, and so are the others of the text', () => {
  const asked: Asked = { style: 'ap', to: ['GBP', 'USD', 'TWD'], region: 'CN' };
  const text = '公司支付1.91亿港元（约合人民币1.52亿元）。\nIt paid 200 million yuan for it.';
  const once = content(text, asked);
  expect(once).toBe(
    '公司支付1.91亿港元（约合人民币1.52亿元；1930万英镑；2440万美元；7.71亿元新台币）。\n' +
      'It paid 200 million yuan (21.9 million British pounds; $27.8 million; 877 million New Taiwan dollars) for it.',
  );
  expect(content(once, asked)).toBe(once);
});
