/** Made by "npm run docs:sources" from the sources: do not edit. What people call each publisher, by key. */
// prettier-ignore
export const PUBLISHER_NAMES: Readonly<Record<string, Readonly<Record<'latin' | 'hans' | 'hant', string>> | undefined>> = {
  'ecb': {"latin":"European Central Bank","hans":"欧洲央行","hant":"歐洲央行"},
  'frankfurter': {"latin":"European Central Bank via Frankfurter","hans":"经 Frankfurter 转发的欧洲央行","hant":"經 Frankfurter 轉發的歐洲央行"},
  'boc': {"latin":"Bank of Canada","hans":"加拿大央行","hant":"加拿大央行"},
  'hkma': {"latin":"Hong Kong Monetary Authority","hans":"香港金管局","hant":"香港金管局"},
  'fed-h10': {"latin":"Federal Reserve","hans":"美联储","hant":"美國聯儲局"},
  'currency-api': {"latin":"market rates","hans":"市场汇率","hant":"市場匯率"},
  'cfets': {"latin":"China Foreign Exchange Trade System","hans":"中国外汇交易中心","hant":"中國外匯交易中心"},
  'amcm': {"latin":"Monetary Authority of Macao","hans":"澳门金管局","hant":"澳門金管局"},
  'cbc-taiwan': {"latin":"central bank in Taiwan","hans":"台湾央行","hant":"台灣央行"},
  'boj': {"latin":"Bank of Japan","hans":"日本央行","hant":"日本央行"},
  'imf-sdr': {"latin":"International Monetary Fund","hans":"国际货币基金组织","hant":"國際貨幣基金組織"},
  'rba': {"latin":"Reserve Bank of Australia","hans":"澳大利亚储备银行","hant":"澳洲儲備銀行"},
  'hmrc': {"latin":"HM Revenue & Customs","hans":"英国税务海关总署","hant":"英國稅務海關總署"},
  'us-treasury': {"latin":"U.S. Treasury","hans":"美国财政部","hant":"美國財政部"},
};
