import { compareTwo, verdictsOf } from './support/compare.js';

const textOf = (
  { figures }: { readonly figures: readonly { readonly id: string; readonly text: string }[] },
  id: string,
): string => figures.find((each) => each.id === id)?.text ?? '';

test('figures of a sentence are paired whatever their order in it', () => {
  const compared = compareTwo('营收增长5%，达30亿元。', 'Revenue was 3 billion yuan, up 5%.');
  expect(verdictsOf(compared)).toEqual(['same', 'same']);
});

test('a number that is said twice is paired twice, in order', () => {
  const compared = compareTwo('甲获500万元。\n乙获500万元。', 'A received 5 million yuan.\nB received 5 million yuan.');
  expect(compared.pairs.map(({ source, target }) => [source, target])).toEqual([
    ['f1', 'f1'],
    ['f2', 'f2'],
  ]);
});

test('a wrong number is paired with its own source, also where another sentence has that number', () => {
  const compared = compareTwo(
    '甲公司获得500万元。\n乙公司获得5000万元。',
    'Company A received 50 million yuan.\nCompany B received 50 million yuan.',
  );
  expect(verdictsOf(compared)).toEqual(['scale 10', 'same']);
});

test('two sentences may become one, and one two', () => {
  const source = '甲公司获得500万元。该公司有340名员工。\n乙公司的收入为8亿元，员工有1200名。';
  const target =
    'Company A, which has 340 employees, received 5 million yuan.\nCompany B had revenue of 800 million yuan. It has 1,200 employees.';
  expect(verdictsOf(compareTwo(source, target))).toEqual(['same', 'same', 'same', 'same']);
});

test('a paragraph that was moved is still found', () => {
  const source = '甲公司获得512万元。\n该市有34.7万居民。\n乙公司获得838万元。';
  const target =
    'The city has 347,000 residents.\nCompany A received 5.12 million yuan.\nCompany B received 8.38 million yuan.';
  expect(verdictsOf(compareTwo(source, target))).toEqual(['same', 'same', 'same']);
});

test('a sentence that is left out leaves its figures missing, at the end of the one before', () => {
  const source = '甲公司获得512万元。\n该市有34.7万居民。\n乙公司获得838万元。';
  const target = 'Company A received 5.12 million yuan.\nCompany B received 8.38 million yuan.';
  const { missing, findings, source: _none, ...rest } = { source: '', ...compareTwo(source, target) };
  expect(rest.added).toEqual([]);
  expect(missing.map((id) => textOf(rest.sources[0]!, id))).toEqual(['34.7万居民']);
  expect(findings).toMatchObject([
    {
      rule: 'figure-missing',
      severity: 'error',
      start: 37,
      end: 37,
      data: { source: { text: '34.7万居民', index: 0 } },
    },
  ]);
});

test('an amount restated in another currency is converted from the same figure of the source', () => {
  const compared = compareTwo('投资3800亿元。', 'It will invest 380 billion yuan ($52.4 billion).');
  expect(compared.pairs.map(({ source, verdict }) => [source, verdict])).toEqual([
    ['f1', 'same'],
    ['f1', 'converted'],
  ]);
});

test('a range may become its two ends', () => {
  expect(verdictsOf(compareTwo('气温为3至5公里。', 'It is 3 kilometres at least and 5 kilometres at most.'))).toEqual([
    'same',
    'same',
  ]);
});

test('numbers without a unit are evidence for a figure, and nothing is asked of them', () => {
  const compared = compareTwo('培育后备力量6.1万名。', 'It trained 61,000 reserves in all.');
  expect(verdictsOf(compared)).toEqual(['same']);
  expect(compared.target.figures.map(({ text }) => text)).toEqual(['61,000']);
  expect(compared.findings).toEqual([]);
});

test('small numbers in words may be written otherwise', () => {
  expect(compareTwo('两个市场和三次会议。', 'Both markets met.').findings).toEqual([]);
});

test.each([
  ['source', 'The source is a sentence about HK$5 million.'],
  ['target', '原文说的是500万港元。'],
])('an empty %s of figures is no error', (side, text) => {
  const none = 'Nothing here.';
  const { pairs, missing, added } = side === 'source' ? compareTwo(text, none) : compareTwo(none, text);
  expect([pairs, missing.length + added.length]).toEqual([[], 1]);
});

test('the same text is the same throughout, in every mode', () => {
  const text =
    'It paid 5 million yuan for 30% of A, and 1,200 people work there.\n\n| | 2024 |\n|---|---|\n| Revenue (RMB m) | 34 |';
  for (const mode of ['translation', 'source', 'versions'] as const) {
    const { findings, pairs } = compareTwo(text, text, { mode });
    expect([findings, new Set(pairs.map(({ verdict }) => verdict))]).toEqual([[], new Set(['same'])]);
  }
});

test.each(['translation', 'source'] as const)('one figure ten thousand times is answered in the mode %s', (mode) => {
  const text = 'It paid 7 million yuan. '.repeat(10_000);
  const { pairs, findings } = compareTwo(text, text, { mode });
  expect([pairs.length, findings]).toEqual([10_000, []]);
});
