import type { HouseStyle } from '../style.js';
import { EN_SPELLED } from '../words/scales.js';

export const SCMP: HouseStyle = {
  key: 'scmp',
  name: 'South China Morning Post',
  language: 'en',
  script: 'latin',
  region: 'HK',
  evidence: {
    grade: 'samples',
    note: 'Always US$, from items of 2024 to 2026: "5 billion yuan (US$737 million)". Many share prices are left in Hong Kong dollars.',
    urls: [],
  },
  targets: ['USD'],
  number: { group: ',' },
  scale: { words: EN_SPELLED, joiner: ' ' },
  digits: { min: 2, max: 3, rounding: 'half-up' },
  amount: {
    CNY: '{n}{scale} yuan',
    USD: 'US${n}{scale}',
    HKD: 'HK${n}{scale}',
    JPY: '{n}{scale} yen',
    KRW: '{n}{scale} won',
    '*': '{symbol}{n}{scale}',
  },
  subunit: { below: '0.1', forms: { USD: '{n} US cent{s}', HKD: '{n} HK cent{s}', CNY: '{n} fen' } },
  range: { form: 'each', joiner: ' to ' },
  conversion: {
    wrap: ' ({lead}{amounts})',
    nested: ', or {lead}{amounts}',
    separator: '; ',
    lead: { exact: '' },
    skip: ['headline', 'quotation'],
  },
  writing: { percent: ' per cent' },
  twins: { hans: 'mainland-business', hant: 'hong-kong-press', 'hant-TW': 'taiwan-press' },
};
