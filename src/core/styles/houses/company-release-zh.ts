import type { HouseStyle } from '../style.js';
import { HANS_WAN_YI } from '../words/scales.js';

export const COMPANY_RELEASE_ZH: HouseStyle = {
  key: 'company-release-zh',
  name: '公司公告',
  language: 'zh',
  script: 'hans',
  region: 'CN',
  evidence: { grade: 'unverified', note: '「人民币26.5亿元（合3.68亿美元）」：公告的写法，不属某一媒体。', urls: [] },
  targets: ['USD', 'HKD'],
  number: { group: ',' },
  scale: { words: HANS_WAN_YI, joiner: '' },
  digits: { min: 2, max: 4, rounding: 'half-up' },
  amount: { CNY: '人民币{n}{scale}元', '*': '{n}{scale}{name}' },
  range: { form: 'scaled', joiner: '至' },
  conversion: {
    wrap: '（{lead}{amounts}）',
    nested: '，折{lead}{amounts}',
    separator: '；',
    lead: { exact: '合' },
    skip: ['headline'],
  },
  twins: { latin: 'company-release', hant: 'plain-zh-hk', 'hant-TW': 'plain-zh-tw' },
};
