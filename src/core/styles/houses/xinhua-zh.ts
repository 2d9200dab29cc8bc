import type { HouseStyle } from '../style.js';
import { HANS_LEADS } from '../words/leads.js';
import { HANS_WAN_YI } from '../words/scales.js';

export const XINHUA_ZH: HouseStyle = {
  key: 'xinhua-zh',
  name: '新华社',
  language: 'zh',
  script: 'hans',
  region: 'CN',
  evidence: {
    grade: 'samples',
    note: '「12.9亿美元（约合人民币87亿元）」「约合87亿元人民币」，见于转载。',
    urls: [],
  },
  targets: ['CNY'],
  number: { group: '' },
  scale: { words: HANS_WAN_YI, joiner: '' },
  digits: { min: 2, max: 3, rounding: 'half-up' },
  amount: { '*': '{n}{scale}{name}' },
  subunit: { below: '0.1', forms: { USD: '{n}美分', HKD: '{n}港仙', CNY: '{n}分人民币' } },
  range: { form: 'scaled', joiner: '至' },
  conversion: {
    wrap: '（{lead}{amounts}）',
    nested: '，{lead}{amounts}',
    separator: '；',
    lead: { ...HANS_LEADS, exact: '约合', approx: '约合' },
    skip: ['headline', 'quotation'],
  },
  twins: { latin: 'xinhua-en', hant: 'plain-zh-hk', 'hant-TW': 'plain-zh-tw' },
};
