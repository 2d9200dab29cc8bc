import { findFigures } from '../../../../../src/index.js';

const read = (text: string): readonly string[] =>
  findFigures(text).figures.map(
    ({ text: written, currency, certainty, value, minValue, maxValue }) =>
      `${written} = ${currency ?? ''} ${value ?? `${minValue ?? ''} to ${maxValue ?? ''}`} ${certainty}`,
  );

test.each<[string, readonly string[]]>([
  [
    '淨賺100億元（美元）及支出120億元。',
    ['100億元（美元） = USD 10000000000 explicit', '120億元 = CNY 12000000000 assumed'],
  ],
  ['（香港訊）淨賺100億元（人民幣）。', ['100億元（人民幣） = CNY 10000000000 explicit']],
  ['罰款5萬元（HKD）', ['5萬元（HKD） = HKD 50000 explicit']],
  ['成本3元5角（人民币）', ['3元5角（人民币） = CNY 3.5 explicit']],
  ['首期380万元(日元)', ['380万元(日元) = JPY 3800000 explicit']],
  ['每件1.2元（美元）至1.5元（美元）', ['1.2元（美元）至1.5元（美元） = USD 1.2 to 1.5 explicit']],
  ['貸款5.4億元（美元，約42億港元）', ['5.4億元 = USD 540000000 explicit', '42億港元 = HKD 4200000000 explicit']],
])('a currency in brackets behind a unit says whose unit it is: %s', (text, figures) => {
  expect(read(text)).toEqual(figures);
});

test.each<[string, readonly string[]]>([
  ['房租1.5元（美元汇率7.1）', ['1.5元 = CNY 1.5 assumed']],
  ['售價80元（人民幣升值）', ['80元 = CNY 80 assumed']],
  ['門票10元（新臺幣，下同）', ['10元 = TWD 10 inherited']],
  ['淨賺3億美元（人民币贬值）', ['3億美元 = USD 300000000 explicit']],
])('words in brackets that only mention a currency do not: %s', (text, figures) => {
  expect(read(text)).toEqual(figures);
});

test.each<[string, readonly string[]]>([
  [
    '（香港訊）水泥賺124億元、混凝土賺101億元及骨料賺92億元（人民幣，下同），派息5億元。',
    [
      '124億元 = CNY 12400000000 inherited',
      '101億元 = CNY 10100000000 inherited',
      '92億元 = CNY 9200000000 inherited',
      '5億元 = CNY 500000000 inherited',
    ],
  ],
  [
    '收入分别为124亿元和92亿元（美元，下同）。',
    ['124亿元 = USD 12400000000 inherited', '92亿元 = USD 9200000000 inherited'],
  ],
])('a declaration behind the last item of a list rules the whole list: %s', (text, figures) => {
  expect(read(text)).toEqual(figures);
});

test.each<[string, readonly string[]]>([
  [
    '（香港訊）市值500億元，純利20億元（人民幣，下同）。',
    ['500億元 = HKD 50000000000 inherited', '20億元 = CNY 2000000000 inherited'],
  ],
  ['收入3億美元、利潤2億元（人民幣，下同）', ['3億美元 = USD 300000000 explicit', '2億元 = CNY 200000000 inherited']],
])('it rules nothing of the clause before, and no amount with a currency of its own: %s', (text, figures) => {
  expect(read(text)).toEqual(figures);
});
