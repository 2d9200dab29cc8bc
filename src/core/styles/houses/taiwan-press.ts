import type { HouseStyle } from '../style.js';
import { HANT_LEADS } from '../words/leads.js';
import { HANT_WAN_YI_ZHAO } from '../words/scales.js';

export const TAIWAN_PRESS: HouseStyle = {
  key: 'taiwan-press',
  name: '台灣媒體',
  language: 'zh',
  script: 'hant',
  region: 'TW',
  evidence: {
    grade: 'samples',
    note: '「18億美元（約新台幣566億元）」「1000億美元（約新台幣3.3兆元）」（中央社）。',
    urls: [],
  },
  targets: ['TWD'],
  number: { group: '' },
  scale: { words: HANT_WAN_YI_ZHAO, joiner: '' },
  digits: { min: 2, max: 3, rounding: 'half-up' },
  amount: { CNY: '人民幣{n}{scale}元', TWD: '新台幣{n}{scale}元', '*': '{n}{scale}{name}' },
  range: { form: 'scaled', joiner: '至' },
  conversion: {
    wrap: '（{lead}{amounts}）',
    nested: '，折合{lead}{amounts}',
    separator: '；',
    lead: HANT_LEADS,
    skip: ['headline', 'quotation'],
  },
  twins: { latin: 'plain', hans: 'plain-zh' },
};
