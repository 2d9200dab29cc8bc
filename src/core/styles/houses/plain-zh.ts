import type { HouseStyle } from '../style.js';
import { HANS_LEADS } from '../words/leads.js';
import { HANS_WAN_YI } from '../words/scales.js';

/** The plain style beside simplified Chinese. */
export const PLAIN_ZH: HouseStyle = {
  key: 'plain-zh',
  name: '通用（简体）',
  language: 'zh',
  script: 'hans',
  region: 'CN',
  evidence: { grade: 'unverified', note: 'Crossrate 自己的写法，不属某一媒体。', urls: [] },
  targets: ['CNY', 'USD', 'HKD'],
  number: { group: '' },
  scale: { words: HANS_WAN_YI, joiner: '' },
  digits: { min: 2, max: 3, rounding: 'half-up' },
  amount: { '*': '{n}{scale}{name}' },
  subunit: { below: '0.1', forms: { CNY: '{n}分人民币', USD: '{n}美分', HKD: '{n}港仙' } },
  range: { form: 'scaled', joiner: '至' },
  conversion: {
    wrap: '（{lead}{amounts}）',
    nested: '，{lead}{amounts}',
    separator: '；',
    lead: HANS_LEADS,
    skip: ['headline'],
  },
  twins: { latin: 'plain', hant: 'plain-zh-hk', 'hant-TW': 'plain-zh-tw' },
};
