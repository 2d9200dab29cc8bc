import type { Language } from './languages.js';

/** Sources of rates as people know them, by their keys; one that is not here has the name that it gives itself. */
const NAMES: Readonly<Record<string, Readonly<Record<Language, string>> | undefined>> = {
  ecb: { en: 'European Central Bank', 'zh-Hans': '欧洲央行', 'zh-Hant': '歐洲央行' },
  frankfurter: {
    en: 'European Central Bank (via Frankfurter)',
    'zh-Hans': '欧洲央行（经 Frankfurter）',
    'zh-Hant': '歐洲央行（經 Frankfurter）',
  },
  boc: { en: 'Bank of Canada', 'zh-Hans': '加拿大央行', 'zh-Hant': '加拿大央行' },
  hkma: { en: 'Hong Kong Monetary Authority', 'zh-Hans': '香港金管局', 'zh-Hant': '香港金管局' },
  'fed-h10': {
    en: 'Federal Reserve (noon rates)',
    'zh-Hans': '美联储（午间汇率）',
    'zh-Hant': '美國聯儲局（午間匯率）',
  },
  'currency-api': {
    en: 'Market rates (currency-api)',
    'zh-Hans': '市场汇率（currency-api）',
    'zh-Hant': '市場匯率（currency-api）',
  },
  law: { en: 'Rate fixed by law', 'zh-Hans': '法定比价', 'zh-Hant': '法定比價' },
};

/** What people call a source. @param given its own name, where it is known */
export function sourceName(key: string, language: Language, given = key): string {
  return NAMES[key]?.[language] ?? given;
}
