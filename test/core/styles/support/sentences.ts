import type { Script } from '../../../../src/core/figures/figure.js';

/**
 * The same five sentences in each writing system: an amount with a qualifier; one with five digits, and a share price; a
 * range; amounts smaller than a cent and a unit; an amount in brackets that rounds up to the next scale word, and one
 * that the writer has converted.
 */
export const SENTENCES: Readonly<Record<Script, readonly string[]>> = {
  latin: [
    'The group will spend more than 380 billion yuan on data centres.',
    'Revenue was 280.15 billion yuan, and the shares closed at HK$140.90 each.',
    'It will put between 5 billion and 6 billion yuan into chips, and US$3 million to US$5 million into schools.',
    'A message costs 0.5 fen, and the service HK$0.50 a month.',
    'Its debt (7.194 billion yuan in March) and a loan of 130 million yuan ($18 million) fall due in June.',
  ],
  hans: [
    '集团将在数据中心上投入逾3800亿元人民币。',
    '营收为2801.5亿元人民币，股价收报每股140.90港元。',
    '集团将投入50亿至60亿元人民币制造芯片，另捐出300万至500万美元办学。',
    '每条短信收费0.5分人民币，服务月费0.50港元。',
    '其债务（3月为71.94亿元人民币）与一笔1.3亿元人民币（1800万美元）的贷款将于6月到期。',
  ],
  hant: [
    '集團將在數據中心上投入逾3800億元人民幣。',
    '營收為2801.5億元人民幣，股價收報每股140.90港元。',
    '集團將投入50億至60億元人民幣製造晶片，另捐出300萬至500萬美元辦學。',
    '每則短訊收費0.5分人民幣，服務月費0.50港元。',
    '其債務（3月為71.94億元人民幣）與一筆1.3億元人民幣（1800萬美元）的貸款將於6月到期。',
  ],
};
