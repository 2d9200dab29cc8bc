/** A story with slips in it, written for these tests. */
export const ARTICLE = `Alibaba to Put 380 Billion Yuan Into Cloud

HANGZHOU – Alibaba Group said on Monday it would invest at least 380 billion yuan (US$54.5 billion) in cloud computing over three years.

Its cloud unit took in 31.7 billion yuan last quarter, and 380 billion yuan is about twelve times that. A founder once lent $60,000.

Shares fell from HK$140.90 to HK$135.50, a decline of 2.17%. The chips cost 3.2 billion yuan and the buildings 1.9 billion yuan, a total of 5.3 billion yuan.`;

/** The same in traditional Chinese. */
export const CHINESE = `阿里巴巴擬投3800億元建設雲端

阿里巴巴集團周一表示，未來三年將投入逾3800億元人民幣（約545億美元）。去年第四季，雲業務收入317億元人民幣。

股價由140.90港元跌至135.50港元，跌幅2.17%。`;
