/** A term of business news, in both languages. */
interface Concept {
  readonly id: string;
  readonly pattern: RegExp;
}

/** What figures of news are of; simplified and traditional in the same rows, English in small letters. */
const ROWS: readonly (readonly [id: string, en: string, zh: string])[] = [
  [
    'net-profit',
    'net profits?|net income|net earnings|net loss(?:es)?',
    '净利润|淨利潤|净利|淨利|纯利|純利|净亏损|淨虧損',
  ],
  [
    'operating-profit',
    'operating (?:profits?|income|loss(?:es)?)',
    '营业利润|營業利潤|经营利润|經營利潤|经营溢利|經營溢利',
  ],
  ['gross-profit', 'gross profits?', '毛利|毛利润|毛利潤'],
  ['margin', 'margins?', '毛利率|净利率|淨利率|利润率|利潤率'],
  ['revenue', 'revenues?|sales|turnover', '营收|營收|营业收入|營業收入|销售额|銷售額|营业额|營業額|收入'],
  ['profit', 'profits?|earnings', '利润|利潤|盈利|溢利'],
  ['loss', 'loss(?:es)?', '亏损|虧損|损失|損失'],
  ['cost', 'costs?|expens(?:es?|ditures?)|spending', '成本|费用|費用|支出|开支|開支'],
  ['investment', 'invest(?:s|ed|ing|ments?)?', '投资|投資'],
  ['export', 'exports?', '出口'],
  ['import', 'imports?', '进口|進口'],
  ['trade', 'trade', '贸易|貿易'],
  ['output', 'output|production|produced?', '产量|產量|生产|生產'],
  ['delivery', 'deliver(?:y|ies|ed)', '交付'],
  ['price', 'prices?|priced', '价格|價格|售价|售價|股价|股價'],
  ['dividend', 'dividends?|payouts?', '股息|分红|分紅|派息'],
  ['asset', 'assets?', '资产|資產'],
  ['debt', 'debts?|borrowings?|liabilit(?:y|ies)', '债务|債務|负债|負債|借款'],
  ['cash', 'cash', '现金|現金'],
  ['deposit', 'deposits?', '存款'],
  ['loan', 'loans?|lending', '贷款|貸款'],
  ['rate', 'interest rates?|rates?', '利率'],
  ['employee', 'employees?|staff|workforce|workers|jobs?', '员工|員工|职工|職工|雇员|僱員|裁员|裁員'],
  ['user', 'users?|customers?|subscribers?', '用户|用戶|客户|客戶'],
  ['population', 'population', '人口'],
  ['gdp', 'gdp|gross domestic product', '国内生产总值|國內生產總值|gdp'],
  ['inflation', 'cpi|consumer prices?|inflation', '消费价格|消費價格|通胀|通脹|cpi'],
  ['fine', 'fined?|penalt(?:y|ies)', '罚款|罰款'],
  ['value', 'market value|market capitali[sz]ation|valuation|valued', '市值|估值'],
  ['share', 'shares?|stocks?', '股份|股票|股价|股價'],
  ['death', 'deaths?|died|killed|dead|fatalities', '死亡|遇难|遇難|丧生|喪生|死者'],
  ['injury', 'injur(?:y|ies|ed)|wounded|hurt', '受伤|受傷|伤者|傷者'],
  ['infection', 'infections?|cases', '感染|病例|确诊|確診'],
  ['quarter', 'quarters?|quarterly', '季度|季'],
  ['area', 'area|square|hectares?|acres?', '面积|面積|平方|公顷|公頃|亩|畝'],
  ['house', 'homes?|hous(?:es?|ing)|apartments?|property', '住宅|房屋|楼市|樓市|住房'],
  ['tax', 'tax(?:es|ed)?|tariffs?|dut(?:y|ies)', '税|稅'],
  ['subsidy', 'subsid(?:y|ies)|grants?', '补贴|補貼|补助|補助'],
  ['fund', 'funds?|financing|raised', '资金|資金|基金|融资|融資|募资|募資'],
  ['store', 'stores?|outlets?|shops?', '门店|門店|店铺|店舖'],
];

export const CONCEPTS: readonly Concept[] = ROWS.map(([id, en, zh]) => ({
  id,
  pattern: new RegExp(`\\b(?:${en})\\b|${zh}`),
}));
