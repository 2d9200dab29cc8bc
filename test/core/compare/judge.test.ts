import { compareTwo, verdictsOf } from './support/compare.js';

/** What the source has, what the target makes of it, and what that is. */
type Row = readonly [source: string, target: string, verdict: string];

const one = (source: string, target: string): string => verdictsOf(compareTwo(source, target)).join(', ');

describe('the same figure in another form is the same', () => {
  test.each<Row>([
    ['投资2030万元。', 'It invested 20.3 million yuan.', 'same'],
    ['It invested HK$1.2 billion.', '投資12億港元。', 'same'],
    ['售价约5万美元。', 'It costs about US$50,000.', 'same'],
    ['利率下调0.25个百分点。', 'The rate was cut by 25 basis points.', 'same'],
    ['产量增长1.5倍。', 'Output rose 150%.', 'same'],
    ['利润翻一番。', 'Profit doubled.', 'same'],
    ['The number of users tripled.', '用户数增长两倍。', 'same'],
    ['亏损3亿元。', 'Its net loss was 300 million yuan.', 'same'],
    ['净利润为-3亿元。', 'It made a net loss of 300 million yuan.', 'same'],
    ['It paid about $5 million.', '它支付了近500万美元。', 'same'],
    ['Tickets cost HK$500 each.', '票价為500元。', 'same'],
    ['6000多名工人参加。', 'More than 6,000 workers took part.', 'same'],
    ['6000余名工人参加。', 'Over 6,000 attended.', 'same'],
  ])('%s → %s', (source, target, verdict) => {
    expect(one(source, target)).toBe(verdict);
  });
});

describe('a number that is rounded, converted or computed is supported', () => {
  test.each<Row>([
    ['营收3804.2万元。', 'Revenue was about 38 million yuan.', 'rounded'],
    ['It sold 38,042 cars.', '售出3.8万辆汽车。', 'rounded'],
    ['It sold 3,804 cars.', 'It sold more than 3,800 cars.', 'rounded'],
    ['占地1500亩。', 'It covers 100 hectares.', 'converted'],
    ['The pipe is 100 miles long.', '管道长161公里。', 'converted'],
    ['It paid 380 billion yuan.', '它支付了524亿美元。', 'converted'],
    ['It paid 100 million yuan ($1 = 8 yuan).', '它支付了1250万美元。', 'converted'],
    ['It is worth $300 million to $340 million.', '估值约3.2亿美元。', 'derived'],
  ])('%s → %s', (source, target, verdict) => {
    expect(one(source, target).split(', ')[0]).toBe(verdict);
  });
});

describe('what differs is named', () => {
  test.each<Row>([
    ['投资2030万元。', 'It invested 203 million yuan.', 'scale 10'],
    ['投资20亿元。', 'It invested 20 million yuan.', 'scale 0.01'],
    ['It has 5 million users.', '它有5万用户。', 'scale 0.01'],
    ['净利润4.126亿元。', 'Net profit was 421.6 million yuan.', 'digits'],
    ['股价下跌3.5%。', 'Its shares rose 3.5%.', 'sign'],
    ['Profit rose 12%.', '利润下降12%。', 'sign'],
    ['The company made a net profit of $5 million.', '公司净亏损500万美元。', 'sign'],
    ['支付50亿元。', 'It paid 5 billion dollars.', 'currency'],
    ['It paid US$5 billion.', '它支付了50亿元。', 'currency'],
    ['不良率下降0.07个百分点。', 'The ratio fell 0.07%.', 'unit'],
    ['惠及5000户。', 'It helps 5,000 people.', 'unit'],
    ['销量增长两倍。', 'Sales doubled.', 'multiple'],
    ['利润增长3倍。', 'Profit rose 3%.', 'kind'],
    ['超过5000人参加。', '5,000 people took part.', 'qualifier'],
    ['约5000人参加。', '5,000 people took part.', 'qualifier'],
    ['5000人参加。', 'More than 5,000 people took part.', 'qualifier'],
    ['售价2亿至3亿元。', 'It costs 200 million yuan.', 'range'],
    ['每月租金5000元。', 'Rent is 5,000 yuan a year.', 'per'],
    ['2024年净利润5亿元，2023年为3亿元。', 'Net profit was 300 million yuan last year.', 'year'],
    ['Profit was $5 million in 2024, against $3 million in 2023.', '2024年利润为300万美元。', 'year'],
    ['该厂1998年投产。', 'The plant opened in 1989.', 'year'],
    ['The fire destroyed 12 houses.', '20栋房屋被毁。', 'value'],
    ['The fund has 340 clients.', '该基金有520名客户。', 'value'],
  ])('%s → %s', (source, target, verdict) => {
    expect(one(source, target)).toBe(verdict);
  });
});
