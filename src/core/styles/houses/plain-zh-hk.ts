import type { HouseStyle } from '../style.js';
import { HANT_LEADS } from '../words/leads.js';
import { HANT_WAN_YI } from '../words/scales.js';

/** The plain style beside traditional Chinese outside Taiwan. */
export const PLAIN_ZH_HK: HouseStyle = {
  key: 'plain-zh-hk',
  name: '通用（繁體，港澳）',
  language: 'zh',
  script: 'hant',
  region: 'HK',
  evidence: { grade: 'unverified', note: 'Crossrate 自己的寫法，不屬某一媒體。', urls: [] },
  targets: ['CNY', 'USD', 'HKD'],
  number: { group: '' },
  scale: { words: HANT_WAN_YI, joiner: '' },
  digits: { min: 2, max: 3, rounding: 'half-up' },
  amount: { '*': '{n}{scale}{name}' },
  subunit: { below: '0.1', forms: { CNY: '{n}分人民幣', USD: '{n}美仙', HKD: '{n}港仙' } },
  range: { form: 'scaled', joiner: '至' },
  conversion: {
    wrap: '（{lead}{amounts}）',
    nested: '，{lead}{amounts}',
    separator: '；',
    lead: HANT_LEADS,
    skip: ['headline'],
  },
  twins: { latin: 'plain', hans: 'plain-zh', 'hant-TW': 'plain-zh-tw' },
};
