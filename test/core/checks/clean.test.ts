import { alarmsOf } from './support/checked.js';

/** Sentences over which a hasty rule would stumble: what stands beside a figure is not always what it is compared with. */
const CLEAN = `
Tencent rose to HK$380 per share. Alibaba dropped to HK$135.50 per share, a decline of 2.1%.
Brent rose to $82.10 a barrel, while WTI fell to $80.50 a barrel, a decline of 1.2%.
Net profit fell 12% to 5.4 billion yuan from a restated 6.1 billion yuan.
Revenue rose 8% to $10.2 billion, compared with analysts' estimate of $10.5 billion.
Sales rose 10% to 110 million yuan, compared with 105 million yuan expected by analysts.
Sales grew 8% to 108 billion yuan, while costs fell from 60 billion yuan to 55 billion yuan.
It raised the target price from HK$100 to HK$120, up 30% from the current level.
Turnover grew from $1 billion in 2019 to $2 billion in 2023, a 19% annual increase.
The company's stake rose from $1 billion to $1.5 billion, and sales were up 20%.
The $3 billion bid was twice rejected by the owners of the $8 billion firm.
A $9 billion bid, twice raised from $8 billion, failed.
The issue of $100 million was five times oversubscribed, at HK$3 a share.
It swung to a profit of 5 billion yuan, up 120%, from a loss of 3 billion yuan.
Revenue rose from 100 million yuan to 120 million yuan, up 30% year on year.
It trades at 12 times earnings of $5 billion and is worth $9 billion.
Imports were $30 billion and services $5 billion, while exports reached a total of $32 billion.
After revenue of $9 billion, it bought one for $1 billion and another for $2 billion, a total of $3 billion.
The deal, worth $14 billion, is 10 times less than the $140 billion that was asked.
In 2003 the bank raised 10 billion yuan ($1.2 billion).
In 2014, it raised 10 billion yuan ($1.6 billion).
It paid 10 billion yuan ($1.6 billion) in 2014 and 10 billion yuan ($1.4 billion) now.
The yuan fell from 7.1 to 7.2 per dollar, a fall of 2%.
Profit was $5 billion, 10% below the $5.56 billion forecast by analysts.
Revenue more than doubled to $4.6 billion from $1.9 billion.
Its holdings doubled down on shares from $1 billion to $1.2 billion.
Shares closed at HK$12.50, down 3.8 percent, after opening at HK$13.20.
The fund's assets fell by $3 billion, or 12 percent, to $22 billion.
The share price hit a high of HK$140.90 and later fell to HK$135.50, 2.2% lower than Friday's close.
He paid $2 billion for a 40% stake in the $5 billion firm.
Of the 500 million yuan budget, 30% went to research and 120 million yuan to salaries.
The pound rose 2% to $1.31, from a low of $1.20 in March.
Prices rose 5% to 12,600 yuan a tonne from a month earlier, when they cost 11,000 yuan a ton in the south.
The bond of $500 million was priced 20 basis points tighter, at 4.5%, against $700 million a year ago.
The company will pay HK$5 (US$0.64) per share, up from HK$4 (US$0.51), a rise of 25%.
The group sold a 5% stake for $1 billion, down from $20 billion at its peak.
Assets under management grew 20% to $120 billion, up from $100 billion.
Income grew 8.5 percent from the previous quarter to 1.2 billion yuan, and 3 percent from 1.1 billion yuan the year before.
季度营收由一季度的100亿元增至120亿元，同比增长30%。
净利润5亿元，同比增长120%，去年同期亏损3亿元。
营收由2019年的100亿元增至2023年的200亿元，年均增长19%。
目标价由100港元上调至120港元，较现价高出30%。
营收100亿元，较市场预期的115亿元低13%。
其中内地收入30亿元，同比增长20%，香港收入10亿元，下降5%。
营收120亿元，是去年60亿元的两倍。
进口30亿元、服务5亿元，出口合计32亿元。
该公司以20亿元收购对方40%股权，估值50亿元。
2003年集资100亿元人民币（约合12亿美元）。
股价升3%至36.5港元，成交额5.2亿港元。
首季赚3.2亿元，按年升两成，去年同期赚2.67亿元。
每股派息0.5港元，较去年的0.4港元增加25%。
市值由1000亿港元跌至900亿港元，一日蒸发一成。
全年派息共20亿元，占纯利40亿元的50%。
認購金額達120億元，超額認購12倍，集資10億元。
年收入由3萬元增加至9萬元，增長兩倍。
预算10亿元，翻了一番至20亿元。
去年投资5亿元，今年将翻一番，达到10亿元。
出资3亿元和2亿元，合计5亿元。
銷售額為52億元，比目標50億元高4%。
黄金每克涨至560元，每克银价跌至6.2元，跌幅2%。
油价涨至每吨8500元，煤价跌至每吨800元，跌幅3%。
`
  .trim()
  .split('\n');

test.each(CLEAN)('%s', (sentence) => {
  expect(alarmsOf(sentence)).toEqual([]);
});
