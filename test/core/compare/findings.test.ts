import { SHIPPED_STYLE_REGISTRY } from '../../../src/core/styles/registry.js';
import { compareTexts } from '../../../src/core/operations/compare-texts.js';
import { isoDate } from '../../support/brands.js';
import { compareTwo, GOLDEN } from './support/compare.js';

const SCALE = ['项目投资2030万元。', 'The project costs 203 million yuan.'] as const;

test('a finding stands on the figure of the target and names that of the source', () => {
  expect(compareTwo(...SCALE).findings).toEqual([
    {
      id: 'n1',
      rule: 'figure-differs',
      severity: 'error',
      start: 18,
      end: 34,
      figures: ['f1'],
      message: 'The source has 20.3 million yuan (2030万元); 203 million yuan is ten times as much.',
      data: {
        how: 'scale',
        factor: '10',
        stated: '203 million yuan',
        source: { index: 0, figure: 'f1', start: 4, end: 10, text: '2030万元', sentence: '项目投资2030万元。' },
      },
      suggestions: [{ start: 18, end: 34, replacement: '20.3 million yuan', message: 'the figure of the source' }],
    },
  ]);
});

test.each([
  ['It costs 20.3 million yuan.', '项目投资2.03亿元。', '原文为2030万元（20.3 million yuan）；2.03亿元是其10倍。'],
  ['It costs 20.3 million yuan.', '項目投資2.03億元。', '原文為2030萬元（20.3 million yuan）；2.03億元是其10倍。'],
  [
    'It costs 20.3 million yuan.',
    'It costs 203 million yuan.',
    'The source has 20.3 million yuan; 203 million yuan is ten times as much.',
  ],
])('the message is in the language of the target: %s → %s', (source, target, message) => {
  expect(compareTwo(source, target).findings.map((finding) => finding.message)).toEqual([message]);
});

test.each([
  ['净利润4.126亿元。', 'Net profit was 421.6 million yuan.', '412.6 million yuan'],
  ['售价12.5亿港元。', 'It costs HK$125 million.', 'HK$1.25 billion'],
  ['Profit rose 12.5%.', '利润增长12.6%。', '12.5%'],
  ['不良率下降0.07个百分点。', 'The ratio fell 0.07%.', '0.07 percentage points'],
  ['It sold 1,234 cars.', '售出1243辆汽车。', '1234辆汽车'],
])('the suggestion is in the form of the target: %s → %s', (source, target, replacement) => {
  const [finding] = compareTwo(source, target).findings;
  expect(finding?.suggestions).toMatchObject([{ replacement }]);
});

test.each([
  ['建造费12亿港元，另付620万港元。', '造價12億港元，另付620萬元人民幣。', '620萬港元'],
  ['It cost HK$1.2 billion and HK$5 million in fees.', '造价12亿港元，另付500万美元。', '500万港元'],
  ['造价12亿港元，另付500万港元。', 'It cost HK$1.2 billion, and US$5 million in fees.', 'HK$5 million'],
  [
    '造价12亿港元，另付620万港元。',
    'It cost 1.2 billion Hong Kong dollars, and 6.2 million yuan.',
    '6.2 million Hong Kong dollars',
  ],
  // No other amount of the target is in the currency.
  ['另付620万港元。', 'It paid 6.2 million yuan in fees.', 'HK$6.2 million'],
  ['It paid US$5 million in fees.', '另付500万欧元。', '500万美元'],
  // The number stays as exact as it is.
  ['It paid HK$62.15 million in fees.', '另付6215萬元人民幣。', '6215萬港元'],
  // The scale is wrong too.
  ['造价12亿港元，另付500万港元。', 'It cost HK$1.2 billion, and US$50 million in fees.', 'HK$5 million'],
])('an amount in another currency is written with the mark of the target: %s → %s', (source, target, replacement) => {
  const [finding, ...others] = compareTwo(source, target).findings;
  expect([finding?.data, others]).toMatchObject([{ how: 'currency' }, []]);
  expect(finding?.suggestions.map((each) => each.replacement)).toEqual([replacement]);
});

test('a mark of the target that would give another amount is not written', () => {
  const [finding] = compareTwo('It pays HK$0.50 and HK$7.', '每份50美分及7港元。').findings;
  expect(finding?.suggestions.map((each) => each.replacement)).not.toContain('50港元');
});

test('with a house style the suggestion is in that style, of the script of the target', () => {
  const style = SHIPPED_STYLE_REGISTRY.find('scmp')!;
  expect(compareTwo(...SCALE, { style }).findings[0]?.suggestions).toMatchObject([
    { replacement: '20.3 million yuan' },
  ]);
  const [inChinese] = compareTwo('It costs US$20.3 million.', '項目投資2.03億美元。', { style }).findings;
  expect(inChinese?.suggestions).toMatchObject([{ replacement: '2,030萬美元' }]);
});

test('a house style rounds no digit of the source away', () => {
  const style = SHIPPED_STYLE_REGISTRY.find('scmp')!;
  const { findings } = compareTwo('预算为3804.25亿元。', 'The budget is 38.425 billion yuan.', { style });
  expect(findings.flatMap((each) => each.suggestions.map(({ replacement }) => replacement))).toEqual([
    '380.425 billion yuan',
  ]);
});

test('元 on both sides is one money, whatever each text takes it for', () => {
  const { pairs } = compareTwo('净利润增长至600万元。', '淨利潤增長至600萬元。投資3億港元。');
  expect(pairs).toMatchObject([{ verdict: 'same' }]);
});

test('a slip beside an open mark of the source has its suggestion', () => {
  const { findings } = compareTwo(
    '投资2030万元，贷款8亿港元。',
    'It costs 203 million yuan, with loans of HK$800 million.',
  );
  expect(findings.flatMap((each) => each.suggestions.map(({ replacement }) => replacement))).toEqual([
    '20.3 million yuan',
  ]);
});

test.each([
  // 4.6 million yuan: right to one digit, and yet the mark was changed.
  ['It paid HK$5 million.', '公司支付了500万元人民币。'],
  ['公司支付了500萬港元。', 'It paid 5 million yuan.'],
  ['售价900英镑。', 'It costs $900.'],
])('the number of the source under another currency is no conversion: %s → %s', (source, target) => {
  expect(compareTwo(source, target).pairs).toMatchObject([{ verdict: 'differs', how: 'currency' }]);
});

test.each([
  ['公司支付了500萬港元。', 'It paid about 5 million yuan.'],
  ['公司支付了500萬港元。', 'It paid 4.6 million yuan.'],
])('a rounded conversion is one: %s → %s', (source, target) => {
  expect(compareTwo(source, target).pairs).toMatchObject([{ verdict: 'converted' }]);
});

test.each([
  ['translation', ['figure-missing error', 'figure-differs error', 'figure-added error']],
  ['source', ['figure-differs error', 'figure-added error']],
  ['versions', ['figure-missing info', 'figure-differs info', 'figure-added info']],
] as const)('the mode %s decides what is reported, and how gravely', (mode, expected) => {
  const source = 'It owes HK$7.5 million.\nThe bank lent it 340 million yuan.';
  const target = 'It owes nothing.\nThe bank lent it 430 million yuan for 30% of the shares.';
  const { findings } = compareTwo(source, target, { mode });
  expect(findings.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual(expected);
});

test('a lost qualifier is a warning, with the words of the source', () => {
  expect(compareTwo('公司手头现金超过95亿元。', 'It has 9.5 billion yuan of cash.').findings).toMatchObject([
    {
      severity: 'warning',
      message: 'The source says “公司手头现金超过95亿元”: 9.5 billion yuan has lost or changed the qualifier.',
    },
  ]);
});

test('figures that agree are reported on request', () => {
  const { findings } = compareTwo('投资2030万元。', 'It costs 20.3 million yuan.', { wantsOk: true });
  expect(findings).toMatchObject([{ rule: 'figure-differs', severity: 'ok', suggestions: [] }]);
});

test('of several sources a figure names the one that supports it', () => {
  const options = { mode: 'source', date: isoDate('2025-02-24') } as const;
  const sources = [
    { text: 'Revenue was 340 million yuan in 2024.' },
    { text: '<p>The fine was <b>HK$5</b> million.</p>', mediaType: 'text/html' as const },
  ];
  const target = { text: 'The company, with revenue of 340 million yuan, was fined HK$5 million.' };
  const { pairs, sources: read } = compareTexts(sources, target, options, GOLDEN);
  expect(pairs.map(({ source, verdict }) => [source, verdict])).toEqual([
    ['s1:f1', 'same'],
    ['s2:f1', 'same'],
  ]);
  expect(read.map(({ figures }) => figures.length)).toEqual([1, 1]);
});

test('only the kinds that are asked for count', () => {
  const { pairs, added, missing } = compareTwo('营收增长5%，达30亿元。', 'Revenue was 4 billion yuan, up 5%.', {
    kinds: ['percent'],
  });
  expect([pairs.length, added, missing]).toEqual([1, [], []]);
});

test('what follows from figures of the source is derived, and says from which', () => {
  const source = 'Revenue was 3,804 million yuan in 2024, against 3,170 million yuan in 2023.';
  const { pairs } = compareTwo(source, 'Revenue rose 20% in 2024.', { mode: 'source' });
  expect(pairs).toEqual([{ source: ['f2', 'f1'], target: 'f1', verdict: 'derived' }]);
});

test.each([
  ['Sales: January 120 cars, February 140 cars, March 160 cars.', 'It sold 420 cars in the first quarter.', 3],
  ['2024年营收120亿元，其中海外营收48亿元。', 'Domestic revenue was 7.2 billion yuan.', 2],
  ['2024年营收120亿元，其中海外营收48亿元。', 'Of its revenue, 40% came from abroad.', 2],
  ['Inflation slowed to 2.1% in May from 2.4%.', 'Inflation slowed by 0.3 percentage points.', 2],
  ['It has 8,000 staff in China and 2,000 abroad.', 'It has four times as many staff in China as abroad.', 0],
  ['The mine yields 30 tonnes and the plant 120 tonnes.', '工厂产量是矿山的4倍。', 2],
])('sums, differences, shares and multiples follow: %s → %s', (source, target, operands) => {
  const { pairs } = compareTwo(source, target, { mode: 'source' });
  const derived = pairs.filter(({ verdict }) => verdict === 'derived').map(({ source: from }) => from.length);
  expect(derived).toEqual(operands === 0 ? [] : [operands]);
});

test('years in the figures of two years are distinguished by the words beside them', () => {
  const source = 'Net profit was 500 million yuan in 2024, against 300 million yuan in 2023.';
  expect(compareTwo(source, '净利润去年为5亿元，2023年为3亿元。').findings).toEqual([]);
});

test('what does not follow from the figures that its sentence names differs', () => {
  const source = 'Revenue was 3,804 million yuan in 2024, against 3,170 million yuan in 2023.';
  const target = 'Revenue rose 25% to 3,804 million yuan from 3,170 million yuan.';
  const { findings } = compareTwo(source, target, { mode: 'source' });
  expect(findings.map(({ message }) => message)).toEqual([
    '25% does not follow from 3,804 million yuan and 3,170 million yuan of the source.',
  ]);
});
