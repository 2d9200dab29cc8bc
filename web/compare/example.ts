import type { Language } from '../words/languages.js';

const CHINESE = `海港水泥去年盈利增三成

海港水泥集团周一公布，去年营业收入为34.5亿港元，净利润12亿港元，同比增长30%。

公司在广东的新生产线投资2030万元人民币，年产能80万吨。董事会建议派息每股0.35港元，去年为0.25港元。`;

const ENGLISH = `Harbour Cement's profit rises 30 per cent

Harbour Cement Group said on Monday that it had revenue of HK$3.45 billion and a net profit of HK$1.2 billion last year, up 30 per cent.

The company put 203 million yuan into a new line in Guangdong that makes 800,000 tonnes a year. The board proposes a dividend of HK$0.35 a share.`;

const SIMPLIFIED = `海港水泥盈利增三成

海港水泥集团周一公布，去年收入为34.5亿港元，净利润12亿港元，升30%。

公司在广东的新生产线投资2.03亿元人民币，年产80万吨。董事会建议派息每股0.35港元。`;

const TRADITIONAL = `海港水泥盈利增三成

海港水泥集團周一公布，去年收入為34.5億港元，純利12億港元，升30%。

公司在廣東的新生產線投資2.03億元人民幣，年產80萬噸。董事會建議派息每股0.35港元。`;

const ENGLISH_SOURCE = `Harbour Cement's profit rises 30 per cent

Harbour Cement Group said on Monday that it had revenue of HK$3.45 billion and a net profit of HK$1.2 billion last year, up 30 per cent.

The company put 20.3 million yuan into a new line in Guangdong that makes 800,000 tonnes a year. The board proposes a dividend of HK$0.35 a share, against HK$0.25 a year ago.`;

/** A translation with faults, and its source; written for the page. */
export const COMPARED: Readonly<Record<Language, { readonly source: string; readonly target: string }>> = {
  en: { source: CHINESE, target: ENGLISH },
  'zh-Hans': { source: ENGLISH_SOURCE, target: SIMPLIFIED },
  'zh-Hant': { source: ENGLISH_SOURCE, target: TRADITIONAL },
};
