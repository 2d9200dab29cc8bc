import { content, type Asked } from './support/annotated.js';

const USD: Asked = { to: ['USD'] };

describe('digits follow the writer', () => {
  test.each<[string, string, Asked, string]>([
    ['three of three', '380 billion yuan', USD, 'US$52.8 billion'],
    ['five, held to three', '280.15 billion yuan', USD, 'US$38.9 billion'],
    ['five, held to four by the style', '280.15 billion yuan', { ...USD, style: 'reuters' }, '$38.93 billion'],
    ['five, held to two by the style', '280.15 billion yuan', { ...USD, style: 'economist' }, '$39bn'],
    ['one, raised to two', '5 billion yuan', USD, 'US$690 million'],
    ['a price in two decimals', 'HKD 140.90', USD, 'US$18.01'],
    ['a price whose cents are nought', 'HKD 23.91', { to: ['CNY'] }, 'RMB22.00'],
  ])('%s', (_name, amount, asked, expected) => {
    expect(content(`It paid ${amount} for it.`, asked).split('\n')[0]).toBe(`It paid ${amount} (${expected}) for it.`);
  });
});

describe('rounding crosses a scale word', () => {
  test.each<[string, string, Asked, string]>([
    ['999.5 million is 1 billion', '7.194 billion yuan', USD, 'US$1 billion'],
    ['and 999.6 million at four digits', '7.194 billion yuan', { ...USD, style: 'reuters' }, '$999.6 million'],
    ['999,996 is 1 million', '7,196,970 yuan', USD, 'US$1 million'],
    ['999.7 billion is 1 trillion', '7.195 trillion yuan', USD, 'US$1 trillion'],
  ])('%s', (_name, amount, asked, expected) => {
    expect(content(`It paid ${amount} for it.`, asked).split('\n')[0]).toBe(`It paid ${amount} (${expected}) for it.`);
  });

  test.each<[string, string, Asked, string]>([
    ['9999.5万 is 1亿', '7.1966亿元', USD, '1亿美元'],
    ['9999.6亿 is 1万亿', '7.1967万亿元', USD, '1万亿美元'],
    ['9999 is below 万, 1万 is not', '7.1966万元', USD, '1万美元'],
  ])('%s', (_name, amount, asked, expected) => {
    expect(content(`公司支付${amount}。`, asked)).toBe(`公司支付${amount}（约${expected}）。`);
  });
});

describe('a range converts at both ends and keeps one unit', () => {
  test.each<[string, Asked, string]>([
    ['It paid 5 to 6 billion yuan.', USD, 'It paid 5 to 6 billion yuan (US$690 million to US$830 million).'],
    ['It paid 5 to 6 billion yuan.', { ...USD, style: 'ft' }, 'It paid 5 to 6 billion yuan ($690-830mn).'],
    ['It paid 5 to 6 billion yuan.', { ...USD, style: 'economist' }, 'It paid 5 to 6 billion yuan ($690m-830m).'],
    [
      'It paid 5 to 6 billion yuan.',
      { ...USD, style: 'xinhua-en' },
      'It paid 5 to 6 billion yuan (about 690 million to 830 million U.S. dollars).',
    ],
    ['It paid 6 to 8 billion yuan.', { ...USD, style: 'ft' }, 'It paid 6 to 8 billion yuan ($830mn-1.1bn).'],
    ['公司支付50亿至60亿元。', USD, '公司支付50亿至60亿元（约6.9亿至8.3亿美元）。'],
    [
      '公司支付人民币50亿元至60亿元。',
      { ...USD, style: 'xinhua-zh' },
      '公司支付人民币50亿元至60亿元（约合6.9亿至8.3亿美元）。',
    ],
  ])('%s %#', (text, asked, expected) => {
    expect(content(text, asked)).toBe(expected);
  });
});

test.each<[string, Asked, string]>([
  ['It paid more than 380 billion yuan.', USD, '(more than US$52.8 billion)'],
  ['It paid at least 380 billion yuan.', USD, '(at least US$52.8 billion)'],
  ['It paid less than 380 billion yuan.', USD, '(less than US$52.8 billion)'],
  ['It paid up to 380 billion yuan.', USD, '(up to US$52.8 billion)'],
  ['It paid about 380 billion yuan.', USD, '(US$52.8 billion)'],
  ['It paid about 380 billion yuan.', { ...USD, style: 'xinhua-en' }, '(about 52.8 billion U.S. dollars)'],
  ['公司支付逾3800亿元。', USD, '（逾528亿美元）'],
  ['公司支付不足3800亿元。', USD, '（不足528亿美元）'],
  ['公司支付至少3800亿元。', USD, '（至少528亿美元）'],
  ['公司支付約3800億元。', USD, '（約528億美元）'],
])('a qualifier carries over: %s', (text, asked, expected) => {
  expect(content(text, asked)).toContain(expected);
});

test.each<[string, string]>([
  ['It rose to HKD 140.90 per share.', 'HKD 140.90 per share (US$18.01).'],
  ['It costs 0.35 yuan per kilowatt-hour.', '0.35 yuan per kilowatt-hour (4.9 U.S. cents).'],
  ['It pays HK$5 million a year.', 'HK$5 million a year (US$640,000).'],
  ['股价报140.90港元/股。', '140.90港元/股（约18.01美元）。'],
  ['股价报每股140.90港元。', '每股140.90港元（约18.01美元）。'],
])('a per-unit stays: %s', (text, expected) => {
  expect(content(text, USD)).toContain(expected);
});

test.each<[string, Asked, string]>([
  ['It costs 0.5 fen.', USD, '0.5 fen (0.069 U.S. cents).'],
  ['It costs HK$0.50.', { to: ['CNY'] }, 'HK$0.50 (RMB0.46).'],
  ['It costs HK$0.05.', { to: ['CNY'] }, 'HK$0.05 (4.6 fen).'],
  ['It costs 7 fen.', { ...USD, style: 'ap' }, '7 fen (0.97 cents).'],
  ['It costs 7.2 fen.', { ...USD, style: 'ap' }, '7.2 fen (1 cent).'],
  ['售价0.5分人民币。', USD, '0.5分人民币（约0.069美分）。'],
  ['售價0.5分人民幣。', { to: ['HKD'], region: 'HK' }, '0.5分人民幣（約0.54港仙）。'],
])('small amounts are counted in the minor unit: %s', (text, asked, expected) => {
  expect(content(text, asked)).toContain(expected);
});

test.each<[string, Asked, string]>([
  ['公司投资7.51万亿元。', { ...USD, region: 'CN' }, '（约1.04万亿美元）'],
  ['公司投資7.51萬億元人民幣。', { ...USD, region: 'HK' }, '（約1.04萬億美元）'],
  ['公司投資7.51兆元人民幣。', { ...USD, region: 'TW' }, '（約1.04兆美元）'],
  ['公司投资500万元。', { ...USD, region: 'CN' }, '（约69.5万美元）'],
  ['公司投資500萬元人民幣。', { ...USD, region: 'HK' }, '（約69.5萬美元）'],
])('the scale words of the region: %s', (text, asked, expected) => {
  expect(content(text, asked)).toContain(expected);
});
