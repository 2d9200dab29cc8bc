import type { HouseStyle } from '../style.js';
import { HANS_LEADS } from '../words/leads.js';
import { HANS_WAN_YI } from '../words/scales.js';

export const MAINLAND_BUSINESS: HouseStyle = {
  key: 'mainland-business',
  name: '内地财经媒体',
  language: 'zh',
  script: 'hans',
  region: 'CN',
  evidence: {
    grade: 'samples',
    note: '「1.91亿港元（约合人民币1.52亿元）」（每日经济新闻），「6.96亿港元（约合5.7亿元人民币）」。',
    urls: [],
  },
  targets: ['CNY'],
  number: { group: '' },
  scale: { words: HANS_WAN_YI, joiner: '' },
  digits: { min: 2, max: 3, rounding: 'half-up' },
  amount: { CNY: '人民币{n}{scale}元', '*': '{n}{scale}{name}' },
  subunit: { below: '0.1', forms: { USD: '{n}美分', HKD: '{n}港仙' } },
  range: { form: 'scaled', joiner: '至' },
  conversion: {
    wrap: '（{lead}{amounts}）',
    nested: '，{lead}{amounts}',
    separator: '；',
    lead: { ...HANS_LEADS, exact: '约合', approx: '约合' },
    skip: ['headline', 'quotation'],
  },
  twins: { latin: 'plain', hant: 'plain-zh-hk', 'hant-TW': 'plain-zh-tw' },
};
