import type { Language } from '../words/languages.js';

/** The day of the examples: the market rates of that day ship, so that their slips are found. */
export const EXAMPLE_DATE = '2025-02-12';

/** Stories to try the desk on; written for it, with a slip or two. */
export const EXAMPLES: Readonly<Record<Language, string>> = {
  en: `Alibaba to Put 380 Billion Yuan Into Cloud and AI

Alibaba Group said on Monday that it would invest at least 380 billion yuan ($54.5 billion) in cloud computing and artificial intelligence over the next three years, more than it spent on both in the past decade.

Revenue of its cloud unit rose to 31.7 billion yuan in the December quarter, so the plan comes to about twelve times what the unit takes in a quarter. Group revenue was 280.2 billion yuan, up 8 per cent from a year earlier.

Its shares fell from HK$140.90 to HK$135.50, a decline of 2.17%. Analysts at two banks expect capital spending of US$12-14 billion this year; a smaller rival has set aside $750 million.

The chips will cost 3.2 billion yuan and the buildings 1.9 billion yuan, a total of 5.3 billion yuan.
`,
  'zh-Hans': `阿里巴巴拟投3800亿元建设云和人工智能

阿里巴巴集团周一表示，未来三年将投入超过3800亿元人民币（约545亿美元），用于建设云计算和人工智能基础设施，总额超过过去十年的总和。

去年第四季度，云业务收入317亿元，同比增长13%；集团收入2802亿元，同比增长8%。

公司港股由140.90港元跌至135.50港元，跌幅2.17%。两家银行的分析师预计，今年资本开支为120亿至140亿美元。

芯片采购32亿元，机房建设19亿元，合计53亿元。
`,
  'zh-Hant': `阿里巴巴擬投3800億元建設雲端及人工智能

阿里巴巴集團周一表示，未來三年將投入逾3800億元人民幣（約545億美元），用於雲計算和人工智能基礎設施，總額超過過去十年的總和。

去年第四季，雲業務收入317億元人民幣，按年增長13%；集團收入2802億元人民幣，按年增長8%。

公司股價由140.90港元跌至135.50港元，跌幅2.17%。兩家銀行的分析員預計，今年資本開支為120億至140億美元。

晶片採購32億元，機房建設19億元，合計53億元。
`,
};
