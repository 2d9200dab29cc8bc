import type { HouseStyle } from '../style.js';
import { HANT_LEADS } from '../words/leads.js';
import { HANT_WAN_YI } from '../words/scales.js';

export const HONG_KONG_PRESS: HouseStyle = {
  key: 'hong-kong-press',
  name: '香港報章',
  language: 'zh',
  script: 'hant',
  region: 'HK',
  evidence: {
    grade: 'samples',
    note: '「3.11億美元（約24.3億港元）」（明報 2025）。',
    urls: ['https://news.mingpao.com/'],
  },
  targets: ['HKD'],
  number: { group: ',' },
  scale: { words: HANT_WAN_YI, joiner: '' },
  digits: { min: 2, max: 3, rounding: 'half-up' },
  amount: { CNY: '{n}{scale}元人民幣', HKD: '{n}{scale}港元', '*': '{n}{scale}{name}' },
  subunit: { below: '0.1', forms: { HKD: '{n}港仙', USD: '{n}美仙' } },
  range: { form: 'scaled', joiner: '至' },
  conversion: {
    wrap: '（{lead}{amounts}）',
    nested: '，折合{lead}{amounts}',
    separator: '；',
    lead: HANT_LEADS,
    skip: ['headline', 'quotation'],
  },
  twins: { latin: 'scmp', hans: 'plain-zh' },
};
