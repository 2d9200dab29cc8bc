import type { Script } from '../../figures/figure.js';

/** Writings that a source has a name in. */
type Writing = 'latin' | 'hans' | 'hant';

/**
 * What people call the sources of rates, by key; written as within a sentence and without brackets, since it stands in
 * brackets. Beside the publishers: rates that the law fixes, that the request gives, and that the text itself declares.
 */
const SOURCE_NAMES: Readonly<Record<string, Readonly<Record<Writing, string>> | undefined>> = {
  amcm: { latin: 'Monetary Authority of Macao', hans: '澳门金管局', hant: '澳門金管局' },
  boc: { latin: 'Bank of Canada', hans: '加拿大央行', hant: '加拿大央行' },
  boj: { latin: 'Bank of Japan', hans: '日本央行', hant: '日本央行' },
  'cbc-taiwan': { latin: 'central bank in Taiwan', hans: '台湾央行', hant: '台灣央行' },
  cfets: { latin: 'China Foreign Exchange Trade System', hans: '中国外汇交易中心', hant: '中國外匯交易中心' },
  'currency-api': { latin: 'market rates', hans: '市场汇率', hant: '市場匯率' },
  ecb: { latin: 'European Central Bank', hans: '欧洲央行', hant: '歐洲央行' },
  'fed-h10': { latin: 'Federal Reserve', hans: '美联储', hant: '美國聯儲局' },
  frankfurter: {
    latin: 'European Central Bank via Frankfurter',
    hans: '经 Frankfurter 转发的欧洲央行',
    hant: '經 Frankfurter 轉發的歐洲央行',
  },
  hkma: { latin: 'Hong Kong Monetary Authority', hans: '香港金管局', hant: '香港金管局' },
  hmrc: { latin: 'HM Revenue & Customs', hans: '英国税务海关总署', hant: '英國稅務海關總署' },
  'imf-sdr': { latin: 'International Monetary Fund', hans: '国际货币基金组织', hant: '國際貨幣基金組織' },
  law: { latin: 'fixed by law', hans: '法定比价', hant: '法定比價' },
  rba: { latin: 'Reserve Bank of Australia', hans: '澳大利亚储备银行', hant: '澳洲儲備銀行' },
  request: { latin: 'rate of the request', hans: '请求所给汇率', hant: '請求所給匯率' },
  text: { latin: 'rate stated in the text', hans: '文中所给汇率', hant: '文中所給匯率' },
};

/** What people call a source, in the writing of a script. @returns undefined for a source without a name */
export function findSourceName(key: string, script: Script): string | undefined {
  return SOURCE_NAMES[key]?.[script === 'hans' || script === 'hant' ? script : 'latin'];
}
